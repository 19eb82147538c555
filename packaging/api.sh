#!/bin/sh
# Builds the API pages of core by Doxygen: build/api/html/index.html. Fails on every warning but those that the rule in
# packaging/Doxyfile allows. Works from any folder.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
command -v doxygen >/dev/null || packaging/dependencies.sh doxygen
mkdir -p build/api
doxygen packaging/Doxyfile
# Members of documented classes, and constants, may stand without a docstring: see packaging/Doxyfile.
if grep -vE 'warning: Member .* (of (class|struct) [^ ]+|\(variable\) of namespace [^ ]+) is not documented\.$' build/api/warnings.txt; then
    echo "packaging/api.sh: expected no warnings of Doxygen, found those above" >&2
    exit 1
fi
echo "build/api/html/index.html"
