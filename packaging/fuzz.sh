#!/bin/sh
# Builds the fuzz targets, runs the kept inputs of each and then new ones for SECONDS (20) each:
# packaging/fuzz.sh [SECONDS [NAME...]].
# Works from any folder. tests/fuzz/README.md describes the targets.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
"$root/packaging/dependencies.sh" clang-16 libclang-rt-16-dev libomp-16-dev
cd "$root"
seconds=${1:-20}
[ $# -eq 0 ] || shift
cmake --preset fuzz
cmake --build build/fuzz --target runoff_fuzzers
exec tests/fuzz/run.sh "$seconds" build/fuzz "$@"
