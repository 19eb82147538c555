#!/bin/sh
# Runs all tests but the long ones in a build that counts lines, and prints the share of the lines of core and ui that ran:
# packaging/coverage.sh [arguments of ctest]. Fails below the goals. Works from any folder.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
"$root/packaging/dependencies.sh" gcovr tests
cd "$root"
cmake --preset coverage
cmake --build build/coverage
find build/coverage -name '*.gcda' -delete
status=0
ctest --preset coverage "$@" || status=$?
gcovr --root . --object-directory build/coverage --filter core/ --filter ui/ --json build/coverage/lines.json -j "$(nproc)" build/coverage
for goal in core:92 ui:80; do
    echo "== ${goal%:*}, goal ${goal#*:} % of the lines =="
    gcovr --root . --add-tracefile build/coverage/lines.json --filter "${goal%:*}/" --fail-under-line "${goal#*:}" \
        >"build/coverage/${goal%:*}.txt" || status=1
    tail -n 4 "build/coverage/${goal%:*}.txt"
done
exit "$status"
