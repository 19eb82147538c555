#!/bin/sh
# Builds Runoff and runs its tests on a newer Debian, which has oneDNN 3, a newer Qt and a newer g++:
#     packaging/newer_debian.sh [CODENAME [argument of ctest...]]
# CODENAME is trixie (Debian 13) without arguments. The system lives in build/CODENAME; the first run downloads 1 to 2 GB.
# Prints the versions, then what ctest prints. Also runs the PyTorch example of docs/interchange.md, whose packages Debian 12 does not
# have, if there are no arguments of ctest. Needs root. Works from any folder.
set -eu

cd "$(dirname -- "$0")/.."
codename=${1:-trixie}
[ $# -eq 0 ] || shift
packaging/dependencies.sh debootstrap
. packaging/debian_root.sh

root=$PWD/build/$codename
mkdir -p build
bare_debian "$codename" "$root" "build/$codename.log" ||
    { echo "packaging/newer_debian.sh: expected a Debian $codename in $root, see build/$codename.log" >&2; exit 1; }
sources=/sources-of-this-test
mkdir -p "$root$sources" "$root/tmp/home"
chmod 700 "$root/tmp/home"
# The build stays, so that a second one is short.
find "$root$sources" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
copied "$root$sources"

# at COMMAND...: runs it in the copy of the sources.
at() {
    # shellcheck disable=SC2016  # the inner shell replaces $0 and $@
    inside "$root" sh -c 'cd "$0" && exec "$@"' "$sources" "$@"
}

at packaging/dependencies.sh tests qt6-svg-plugins
# shellcheck disable=SC2016  # a field of dpkg-query
at dpkg-query --show --showformat '${Package} ${Version}\n' libdnnl-dev qt6-base-dev g++ cmake
at cmake --preset release -DRUNOFF_WARNINGS_AS_ERRORS=ON
at cmake --build --preset release
at ctest --preset release "$@"
if [ $# -eq 0 ]; then
    at packaging/dependencies.sh python3-torch python3-safetensors
    at tests/interchange/pytorch_example.py build/release/runoff
fi
