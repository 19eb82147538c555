#!/bin/sh
# Makes the archive that runs from any folder without installing anything: packaging/portable.sh [OUT] writes
# OUT/runoff-VERSION-x86_64.tar.xz (OUT is build/packages by default) from the build of packaging/package.sh, which must have
# run. It contains all libraries but the C library, with their licences. The same sources and libraries give the same bytes.
# RUNOFF_XZ_LEVEL (6) is the level of compression. Works from any folder.
set -eu

out=$(realpath -m -- "${1-$(dirname -- "$0")/../build/packages}")
cd "$(dirname -- "$0")/.."
[ "${RUNOFF_DEPENDENCIES-}" = installed ] || packaging/dependencies.sh patchelf xz-utils
if [ ! -x build/package/runoff ]; then
    echo "packaging/portable.sh: expected build/package/runoff, found none; run packaging/package.sh first" >&2
    exit 1
fi
umask 022
LC_ALL=C.UTF-8
export LC_ALL

version=$(sed -n 's/^project(Runoff VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
time=$(dpkg-parsechangelog --file packaging/debian/changelog --show-field Timestamp)
name=runoff-$version-$(uname -m)
folder=build/portable/$name
rm -rf build/portable
mkdir -p "$folder/lib" "$folder/plugins" "$folder/share/fonts" "$folder/licences"
for component in program data; do
    cmake --install build/package --prefix "$PWD/$folder" --component "$component" --strip >/dev/null
done
rm -rf "$folder/share/doc"

# The plugins that the program uses. Those for OpenGL are left out: they would load drivers of the computer.
plugins=$(/usr/lib/qt6/bin/qtpaths --query QT_INSTALL_PLUGINS)
for plugin in platforms/libqxcb platforms/libqoffscreen platforms/libqwayland-generic \
    platforminputcontexts/libcomposeplatforminputcontextplugin platforminputcontexts/libibusplatforminputcontextplugin \
    imageformats/libqjpeg imageformats/libqgif imageformats/libqsvg imageformats/libqwebp imageformats/libqtiff \
    iconengines/libqsvgicon printsupport/libcupsprintersupport tls/libqopensslbackend; do
    if [ -e "$plugins/$plugin.so" ]; then
        mkdir -p "$folder/plugins/${plugin%/*}"
        cp "$plugins/$plugin.so" "$folder/plugins/$plugin.so"
        echo "$plugins/$plugin.so" >>build/portable/files
    fi
done

# owned LIST: "PACKAGE FILE" for each file in the list, without /usr. Where /lib is a link to /usr/lib, dpkg may know a file by
# either name.
owned() {
    { cat "$1"; sed 's|^/usr||' "$1"; sed 's|^|/usr|' "$1"; } | sort -u | xargs dpkg-query --search 2>/dev/null |
        sed -n 's|^\([^:,]*\)[^ ]*: \(/usr\)\{0,1\}\(/.*\)|\1 \3|p' | sort -u
}

# All libraries that the program and the plugins need. The C library belongs to the computer, because it fits the kernel and its
# settings. OpenSSL is opened by name.
{
    find "$folder/bin" "$folder/plugins" -type f -exec ldd {} + | sed -n 's/.* => \(\/.*\) (0x.*/\1/p'
    ldconfig -p | sed -n 's/.*lib\(ssl\|crypto\)\.so\.3 .*x86-64.* => //p'
} | sort -u >build/portable/libraries
owned build/portable/libraries >build/portable/owners
while read -r library; do
    ! grep -qFx "libc6 ${library#/usr}" build/portable/owners || continue
    cp -L "$library" "$folder/lib/"
    echo "$library" >>build/portable/files
done <build/portable/libraries
chmod 644 "$folder"/lib/*
# RPATH rather than RUNPATH: it is also used for the libraries of libraries, and of plugins.
# shellcheck disable=SC2016  # the loader replaces $ORIGIN
patchelf --force-rpath --set-rpath '$ORIGIN/../lib' "$folder/bin/runoff"
printf '[Paths]\nPrefix = ..\nPlugins = plugins\n' >"$folder/bin/qt.conf"

fonts=/usr/share/fonts/truetype/dejavu
cp "$fonts/DejaVuSans.ttf" "$fonts/DejaVuSans-Bold.ttf" "$folder/share/fonts/"
echo "$fonts/DejaVuSans.ttf" >>build/portable/files
cat >"$folder/share/fonts/fonts.conf" <<'EOF'
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
EOF

cat >"$folder/runoff" <<'EOF'
#!/bin/sh
# Starts Runoff from the folder of this file.
here=$(dirname -- "$(readlink -f -- "$0")")
# A computer without fonts uses those of this folder.
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$here/share/fonts/fonts.conf"
# Plugins for another version of Qt do not fit.
unset QT_PLUGIN_PATH QT_QPA_PLATFORM_PLUGIN_PATH
exec "$here/bin/runoff" "$@"
EOF
chmod 755 "$folder/runoff"
cat >"$folder/README" <<EOF
Runoff $version for Linux on x86-64 with the C library glibc $(ldd --version | sed -n '1s/.* //p') or newer.

Start it with ./runoff in this folder. You can move the folder, and delete it when you no longer need it. Runoff keeps settings in
~/.config/runoff and your files in ~/.local/share/runoff.

Runoff is free software under the GNU General Public License, version 3 or later: licences/common/GPL-3. The libraries in lib and
plugins are those of Debian 12, unchanged. The folder licences has the licence of each, and licences/packages names the packages and
versions, so that their sources can be found. You may replace these libraries with your own versions.
EOF

owned build/portable/files | cut -d ' ' -f 1 | sort -u >build/portable/packages
while read -r package; do
    mkdir "$folder/licences/$package"
    cp -L "/usr/share/doc/$package/copyright" "$folder/licences/$package/copyright"
    # shellcheck disable=SC2016  # fields of dpkg-query
    dpkg-query --show --showformat='${Package} ${Version} (source ${source:Package} ${source:Version})\n' "$package" |
        head -n 1 >>"$folder/licences/packages"
done <build/portable/packages
cp packaging/debian/copyright "$folder/licences/runoff"
cp -rL /usr/share/common-licenses "$folder/licences/common"

find "$folder" -type d -exec chmod 755 {} +
mkdir -p "$out"
tar --create --directory build/portable --sort=name --mtime="@$time" --owner=0 --group=0 --numeric-owner --format=gnu "$name" |
    xz "-${RUNOFF_XZ_LEVEL-6}" --threads=1 >"$out/$name.tar.xz"
echo "$out/$name.tar.xz"
