#!/bin/sh
# Runs what takes hours and is not part of packaging/test.sh: all tests with sanitizers, fuzzing, covered lines, changes of one token,
# all sources through the checks and Doxygen, another compiler, a newer Debian, and the packages.
#     packaging/nightly.sh [PART...]
# Without arguments, all parts in this order: address thread lines long fuzz changes sources clang newer packages.
# RUNOFF_FUZZ_SECONDS (600) is the time of each fuzz target.
# Continues after a part that fails. Prints one line for each part. Exits with status 1 if a part failed. Works from any folder.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
[ $# -gt 0 ] || set -- address thread lines long fuzz changes sources clang newer packages

# sanitized PRESET: all tests but the long ones in a build with sanitizers.
sanitized() {
    packaging/dependencies.sh tests &&
        cmake --preset "$1" && cmake --build --preset "$1" && ctest --preset "$1"
}

part() {
    case $1 in
        address) sanitized asan ;;
        thread) sanitized tsan ;;
        lines) packaging/coverage.sh ;;
        long) packaging/test.sh -N && ctest --preset long -L long ;;
        fuzz) packaging/fuzz.sh "${RUNOFF_FUZZ_SECONDS:-600}" && tests/fuzz/coverage.sh build/fuzz/tests/fuzz/corpus ;;
        changes) tests/mutation/mutate.py ;;
        sources) packaging/check_includes.sh && packaging/lint.sh && packaging/api.sh ;;
        clang) packaging/clang.sh ;;
        newer) packaging/newer_debian.sh ;;
        packages) packaging/check_packages.sh ;;
        *)
            echo "packaging/nightly.sh: expected address, thread, lines, long, fuzz, changes, sources, clang, newer or packages, found $1" >&2
            return 2
            ;;
    esac
}

mkdir -p build/nightly
failed=0
for name; do
    began=$(date +%s)
    # A function in a condition does not end at its first failure: each part is one list of commands.
    if part "$name" >"build/nightly/$name.log" 2>&1; then result=passed; else result="failed, see build/nightly/$name.log" failed=1; fi
    echo "$name: $result ($(($(date +%s) - began)) s)"
done
exit "$failed"
