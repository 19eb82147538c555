#!/bin/sh
# Builds the Debian packages: packaging/package.sh [OUT]. They and the log of the build are in OUT, build/packages by default.
# The same sources give the same bytes: the time in the packages is that of packaging/debian/changelog. Works from any folder.
set -eu

out=$(realpath -m -- "${1-$(dirname -- "$0")/../build/packages}")
cd "$(dirname -- "$0")/.."
[ "${RUNOFF_DEPENDENCIES-}" = installed ] || packaging/dependencies.sh dpkg-dev fakeroot

SOURCE_DATE_EPOCH=$(dpkg-parsechangelog --file packaging/debian/changelog --show-field Timestamp)
LC_ALL=C.UTF-8
export SOURCE_DATE_EPOCH LC_ALL

# The compiler flags of Debian, which also remove the folder of the sources from all that is compiled. Debug symbols would be
# stripped, because there is no package for them.
DEB_BUILD_MAINT_OPTIONS="hardening=+all" DEB_CXXFLAGS_MAINT_STRIP="-g"
export DEB_BUILD_MAINT_OPTIONS DEB_CXXFLAGS_MAINT_STRIP
mkdir -p "$out"
rm -rf build/package/packages
{
    cmake --preset package -D CMAKE_VERBOSE_MAKEFILE=ON \
        -D CMAKE_CXX_FLAGS="$(dpkg-buildflags --get CPPFLAGS) $(dpkg-buildflags --get CXXFLAGS) -DNDEBUG" \
        -D CMAKE_EXE_LINKER_FLAGS="$(dpkg-buildflags --get LDFLAGS)"
    cmake --build build/package --parallel "$(nproc)" --verbose
    (cd build/package && cpack)
} >"$out/build.log" 2>&1 || {
    status=$?
    tail -n 20 "$out/build.log" >&2
    exit "$status"
}
cp build/package/packages/*.deb "$out"
ls "$out"/*.deb
