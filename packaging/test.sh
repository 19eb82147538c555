#!/bin/sh
# Builds everything and runs the tests: packaging/test.sh [arguments of ctest]. Works from any folder.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
"$root/packaging/dependencies.sh"
cd "$root"
cmake --preset release
cmake --build --preset release
exec ctest --preset release "$@"
