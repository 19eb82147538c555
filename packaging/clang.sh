#!/bin/sh
# Reads the source files of the program with clang 14 and fails at a warning: packaging/clang.sh [FILE...], all files if none is named.
# Compiles nothing: Debian's libomp for clang 14 replaces that for clang 16, which the fuzz targets need, so that only the header
# of OpenMP is used, that of g++. Takes about 15 minutes for all files on two cores. Works from any folder.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
"$root/packaging/dependencies.sh" clang-14
cd "$root"
header=$(dirname -- "$(g++ -print-file-name=include/omp.h)")
library=$(g++ -print-file-name=libgomp.so)
cmake --preset clang -DOpenMP_CXX_FLAGS="-fopenmp -idirafter$header" -DOpenMP_CXX_LIB_NAMES=gomp -DOpenMP_gomp_LIBRARY="$library"
objects=$(ninja -C build/clang -t targets all | sed -n 's/^\(.*\.cpp\.o\): .*/\1/p')
if [ $# -gt 0 ]; then
    objects=$(for file; do echo "$objects" | grep -F "/${file##*/}.o" || true; done | sort -u)
fi
# shellcheck disable=SC2086  # one word per object
if [ -n "$objects" ]; then exec ninja -k 0 -C build/clang $objects; fi
