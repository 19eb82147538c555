#!/bin/sh
# Builds Runoff and starts it: packaging/run.sh [arguments of runoff]. Works from any folder.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
"$root/packaging/dependencies.sh"
(
    cd "$root"
    cmake --preset release
    cmake --build --preset release --target runoff
) >&2
exec "$root/build/release/runoff" "$@"
