#!/bin/sh
# Builds everything and runs the tests: packaging/test.sh [arguments of ctest]. Works from any folder.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
"$root/packaging/dependencies.sh" tests
"$root/packaging/onnxruntime.sh"
cd "$root"
began=$(date +%s)
cmake --preset release -DRUNOFF_WARNINGS_AS_ERRORS=ON
cmake --build --preset release
echo "Built in $(($(date +%s) - began)) s on $(nproc) cores."
exec ctest --preset release "$@"
