#!/bin/sh
# Checks the sources: format and line length (clang-format), shell scripts (shellcheck) and C++ (clang-tidy, checks in .clang-tidy).
# packaging/lint.sh takes 4 to 8 minutes on two cores; `packaging/lint.sh COMMITS` lets clang-tidy read only what the last COMMITS
# commits changed, and `packaging/lint.sh --quick` leaves clang-tidy out. Works from any folder.
# clang-tidy 16, because Debian's default version 14 cannot read the <ranges> of GCC 12. It needs the omp.h of the same version.
# Exits with 0 if there is nothing to mend.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
"$root/packaging/dependencies.sh" clang-format clang-tidy-16 libomp-16-dev shellcheck
cd "$root"
status=0

sources=$(git ls-files '*.cpp' '*.h')
# shellcheck disable=SC2086  # one word per file
clang-format --dry-run -Werror $sources || status=1
# shellcheck disable=SC2086
if LC_ALL=C.UTF-8 grep -nE '.{121}' $sources; then
    echo "Expected lines of at most 120 characters, found those above."
    status=1
fi

# shellcheck disable=SC2046
shellcheck .ci/run $(git ls-files '*.sh' '*.bash') || status=1

# A unit of the fast build holds several source files, so that headers are read once for all of them.
all_units() {
    sed -n 's/^ *"file": "\(.*\)",*$/\1/p' build/lint/compile_commands.json | grep -v -e autogen -e qrc_
}

# changed_units COMMITS: the units that hold a file of packaging/changed_sources.sh.
changed_units() {
    list=$(mktemp)
    packaging/changed_sources.sh "$1" >"$list"
    for unit in $(all_units); do
        if { echo "$unit"; cat "$unit"; } | grep -qFf "$list"; then echo "$unit"; fi
    done
    rm -f "$list"
}

if [ "${1-}" != --quick ]; then
    cmake --preset lint >/dev/null
    if [ $# -gt 0 ]; then changed_units "$1"; else all_units; fi |
        xargs -r -P "$(nproc)" -n 1 clang-tidy-16 -p build/lint --quiet --warnings-as-errors='*' || status=1
fi
if [ "$status" -eq 0 ]; then echo "Nothing to mend."; fi
exit "$status"
