#!/bin/sh
# Builds the packages and checks them: packaging/check_packages.sh [PART...], all parts in this order if none is given:
#   files         desktop file, software catalogue entry, file types, manual page, shell scripts
#   build         packaging/package.sh and packaging/portable.sh
#   lintian       the packages by Debian's rules
#   hardening     the compiler's arguments by blhc
#   root          the packages in a bare Debian 12: installed with the packages that they need only, run without a network, removed
#   portable      the archive in a bare Debian 12, in a folder whose name has a space
#   reproducible  a second build in another folder, with another umask, time zone, language and date, gives the same bytes
#   reprotest     the same by Debian's reprotest, which builds twice more
# Needs root, for `root` and `portable`. Results and logs are in build/packages. The second build and reprotest do without the
# objects of the first. Continues after a part that fails, and exits with status 1 then. Works from any folder.
set -eu

cd "$(dirname -- "$0")/.."
[ $# -gt 0 ] || set -- files build lintian hardening root portable reproducible reprotest
packaging/dependencies.sh dpkg-dev fakeroot desktop-file-utils appstream libxml2-utils mandoc shellcheck lintian blhc debootstrap \
    patchelf xz-utils faketime reprotest diffoscope-minimal
RUNOFF_DEPENDENCIES=installed
export RUNOFF_DEPENDENCIES
. packaging/debian_root.sh
out=$PWD/build/packages
bare=$out/debian
version=$(dpkg-parsechangelog --file packaging/debian/changelog --show-field Version)
program=$out/runoff_${version}_amd64.deb data=$out/runoff-data_${version}_all.deb
archive=$out/runoff-${version%-*}-x86_64.tar.xz

expect() {
    code=0
    "$@" || code=$?
    [ "$code" -eq 0 ] || echo "expected status 0, found $code: $*"
    return "$code"
}

check_files() {
    expect desktop-file-validate packaging/runoff.desktop &&
        expect appstreamcli validate --pedantic --no-net packaging/org.runoff.Runoff.metainfo.xml &&
        expect xmllint --noout packaging/runoff.mime.xml &&
        expect mandoc -T lint -W warning packaging/runoff.1 &&
        expect shellcheck packaging/*.sh packaging/runoff.bash
}

check_build() {
    expect packaging/package.sh && expect packaging/portable.sh
}

# A package for Debian's own archive would close the bug that asks for it (initial-upload-closes-no-bugs).
check_lintian() {
    expect lintian --allow-root --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs "$program" "$data"
}

# Debug symbols (-g) are no hardening; packaging/package.sh says why they are missing.
check_hardening() {
    # blhc reads what follows a line of dpkg-buildpackage.
    { echo "dpkg-buildpackage: info: host architecture amd64"; cat "$out/build.log"; } >"$out/hardening.log"
    expect blhc --all --ignore-flag -g "$out/hardening.log" && echo "$(grep -c 'c++ .* -o ' "$out/hardening.log") commands of the compiler"
}

# listed ROOT: kind, permissions, owner, name, target and content of all files but the lists and logs of apt and dpkg.
listed() {
    (
        cd "$1"
        find . -xdev \( -path ./proc -o -path ./dev -o -path ./sys -o -path ./tmp -o -path ./var/lib/dpkg -o -path ./var/lib/apt \
            -o -path ./var/cache -o -path ./var/log \) -prune -o -printf '%y %m %u:%g %p %l\n' | LC_ALL=C sort
        find . -xdev \( -path ./proc -o -path ./dev -o -path ./sys -o -path ./tmp -o -path ./var/lib/dpkg -o -path ./var/lib/apt \
            -o -path ./var/cache -o -path ./var/log \) -prune -o -type f -exec sha256sum {} + | LC_ALL=C sort -k 2
    )
}

# runs ROOT PROGRAM SHARE: the program prints its version, recognizes a drawing with an included model and shows its window.
runs() {
    found=$(offline "$1" "$2" --version) || return 1
    expect [ "$found" = "${version%-*}" ] || return 1
    offline "$1" "$2" compare "$3/lessons/digits/4/01.runoff" --model digits-lenet --json >"$out/compare.json" || return 1
    expect python3 -c 'import json, sys
verdicts = json.load(open(sys.argv[1]))["images"][0]["verdicts"]
said = {name: verdict.get("winner") for name, verdict in verdicts.items()}
assert said["softmax"] == said["pairwise"] == said["elimination"] == "4", said
print("a drawn 4:", said)' "$out/compare.json" || return 1
    expect offline "$1" "$2" evaluate --help >/dev/null || return 1
    offline "$1" "$2" --measure-start >"$out/start.json" || return 1
    expect grep -q answer_painted_ms "$out/start.json" || return 1
    echo "window and first answer: $(sed -n 's/.*"answer_painted_ms": \([0-9]*\).*/\1/p' "$out/start.json") ms"
}

check_root() {
    root=$out/root
    bare_debian bookworm "$bare" "$out/debootstrap.log" || return 1
    rm -rf "$root"
    cp -a "$bare" "$root" && mkdir -m 700 "$root/tmp/home" && cp "$program" "$data" "$root/tmp/" || return 1
    depends=$(dpkg-deb --field "$program" Depends | sed 's/runoff-data[^,]*, *//')
    inside "$root" apt-get satisfy --yes --no-install-recommends "$depends" >"$out/satisfy.log" 2>&1 || return 1
    listed "$root" >"$out/before"
    inside "$root" apt-get install --yes --no-install-recommends "/tmp/${program##*/}" "/tmp/${data##*/}" >"$out/install.log" 2>&1 ||
        return 1
    expect grep -q '^0 upgraded, 2 newly installed, 0 to remove' "$out/install.log" || return 1
    runs "$root" /usr/bin/runoff /usr/share/runoff || return 1
    # The triggers of other packages have read the file types.
    expect grep -q 'application/x-runoff-scene+json:\*.runoff-scene$' "$root/usr/share/mime/globs2" || return 1
    inside "$root" apt-get purge --yes runoff runoff-data >"$out/purge.log" 2>&1 || return 1
    listed "$root" >"$out/after"
    expect cmp "$out/before" "$out/after" || { diff "$out/before" "$out/after" | head -n 20; return 1; }
    echo "$(wc -l <"$out/before") lines about files are the same as before"
    rm -rf "$root"
}

check_portable() {
    root=$out/root-portable
    bare_debian bookworm "$bare" "$out/debootstrap.log" || return 1
    rm -rf "$root"
    cp -a "$bare" "$root" && mkdir -m 700 "$root/tmp/home" "$root/opt/a folder" || return 1
    tar --extract --file "$archive" --directory "$root/opt/a folder" || return 1
    folder="/opt/a folder/$(basename "$archive" .tar.xz)"
    listed "$root" >"$out/before"
    runs "$root" "$folder/runoff" "$folder/share/runoff" || return 1
    listed "$root" >"$out/after"
    expect cmp "$out/before" "$out/after" || return 1
    # Nothing but the C library comes from the computer.
    offline "$root" env LD_TRACE_LOADED_OBJECTS=1 "$folder/bin/runoff" >"$out/loaded" || return 1
    foreign=$(grep -v -e "=> $folder/" -e linux-vdso -e ld-linux -e '/lib\(c\|m\|pthread\|dl\|rt\|resolv\)\.so\.' "$out/loaded" || true)
    [ -z "$foreign" ] || { echo "from outside the folder: $foreign"; return 1; }
    echo "$(wc -l <"$out/loaded") libraries; $(($(wc -c <"$archive") / 1048576)) MiB"
    rm -rf "$root"
}

check_reproducible() {
    other=$out/elsewhere/sources-in-another-folder
    rm -rf "$other"
    copied "$other"
    # CCACHE_DIR: objects of earlier builds in this folder only, which were made under the same other conditions.
    (
        cd "$other"
        umask 007
        env TZ=Pacific/Auckland LANG=fr_CH.UTF-8 LC_ALL=fr_CH.UTF-8 HOME=/nonexistent USER=someone CCACHE_DIR="$out/ccache-elsewhere" \
            faketime -f '+400d' packaging/package.sh "$out/second" && env TZ=Pacific/Auckland packaging/portable.sh "$out/second"
    ) || return 1
    same "$out/second"
}

# same FOLDER: whether the packages there have the bytes of the first ones.
same() {
    status=0
    for file in "$program" "$data" "$archive"; do
        if cmp "$file" "$1/${file##*/}"; then
            echo "the same: ${file##*/} $(sha256sum <"$file" | cut -c 1-16)"
        else
            status=1
            diffoscope --max-text-report-size 20000 "$file" "$1/${file##*/}" | head -n 60 || true
        fi
    done
    return "$status"
}

check_reprotest() {
    rm -rf "$out/reprotest"
    copied "$out/reprotest/sources"
    expect reprotest --min-cpus 1 --variations=-all,+build_path,+time,+locales,+umask,+timezone,+environment --no-diffoscope \
        --store-dir "$out/reprotest/stored" \
        -c 'RUNOFF_DEPENDENCIES=installed CCACHE_DISABLE=1 packaging/package.sh out' "$out/reprotest/sources" 'out/*.deb'
}

part() {
    case $1 in
        files) check_files ;;
        build) check_build ;;
        lintian) check_lintian ;;
        hardening) check_hardening ;;
        root) check_root ;;
        portable) check_portable ;;
        reproducible) check_reproducible ;;
        reprotest) check_reprotest ;;
        *)
            echo "packaging/check_packages.sh: expected a part that the beginning of this file lists, found $1" >&2
            return 2
            ;;
    esac
}

mkdir -p "$out"
failed=0
for name; do
    began=$(date +%s)
    echo "== $name"
    if part "$name" 2>&1; then result=passed; else result=FAILED failed=1; fi
    echo "$name: $result ($(($(date +%s) - began)) s)"
done
exit "$failed"
