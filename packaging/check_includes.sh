#!/bin/sh
# Reads source files of the program alone, without precompiled headers and without the files beside them, and fails where a
# file does not include what it uses. All files take about 10 minutes on two cores; `packaging/check_includes.sh COMMITS` reads
# only those that the last COMMITS commits changed. Reports all files with a mistake. Works from any folder.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
"$root/packaging/dependencies.sh"
cd "$root"
cmake --preset strict
objects=$(ninja -C build/strict -t targets all | sed -n 's/^\(.*\.cpp\.o\): .*/\1/p')
if [ $# -gt 0 ]; then
    changed=$(packaging/changed_sources.sh "$1")
    objects=$(for file in $changed; do echo "$objects" | grep -F "/${file##*/}.o" || true; done | sort -u)
fi
# shellcheck disable=SC2086  # one word per object
if [ -n "$objects" ]; then exec ninja -k 0 -C build/strict $objects; fi
