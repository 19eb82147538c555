#!/bin/sh
# packaging/changed_sources.sh COMMITS: prints the .cpp files that the last COMMITS commits changed, and those that include a header that
# these commits changed: a header that includes less can break a file that did not change. Leaves out commits that only move or format.
set -eu

cd "$(dirname -- "$0")/.."
commits=$(git log -n "$1" --format=%H | grep -vFf .git-blame-ignore-revs || true)
# shellcheck disable=SC2086  # one word per commit
changed=$(git show --find-renames --diff-filter=AM --name-only --format= $commits -- '*.cpp' '*.h' | sort -u)
{
    echo "$changed" | grep '\.cpp$' || true
    for header in $(echo "$changed" | grep '\.h$'); do
        git grep -lF "#include \"$header\"" -- '*.cpp' || true
    done
} | sort -u
