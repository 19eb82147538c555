#!/bin/sh
# Reads every source file of the program alone, without precompiled headers and without the files beside it, and fails where
# a file does not include what it uses. Works from any folder.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
"$root/packaging/dependencies.sh"
cd "$root"
cmake --preset strict
objects=$(ninja -C build/strict -t targets all | sed -n 's/^\(.*\.cpp\.o\): .*/\1/p')
# shellcheck disable=SC2086  # one word per object
exec ninja -C build/strict $objects
