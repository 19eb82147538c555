#!/bin/sh
# Runs recompute.py with the first Python that has SciPy. Exit status 77 (skipped) if there is none.
for python in python3 /usr/bin/python3; do
    if "$python" -c "import scipy" 2>/dev/null; then
        exec "$python" "$(dirname "$0")/recompute.py" "$@"
    fi
done
echo "skipped: no Python with SciPy; the Debian package python3-scipy contains it"
exit 77
