# shellcheck shell=sh
# Functions that make a bare Debian in a folder, copy the sources and run commands there, for other scripts to read
# (". packaging/debian_root.sh"). The bare Debian needs root and debootstrap.

# copied FOLDER: the tracked files in another folder, with their times. Other files there stay.
copied() {
    mkdir -p "$1"
    git ls-files -z | tar --create --null --files-from=- | tar --extract --directory "$1"
}

# mirrored CODENAME: what apt on this computer reads for this Debian, one "SITE SUITE COMPONENT" a line.
mirrored() {
    # shellcheck disable=SC2016  # fields of apt-get
    apt-get indextargets --format '$(CODENAME) $(SITE) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' 'Origin: Debian' |
        sed -n "s/^$1[^ ]* //p" | sort -u
}

# bare_debian CODENAME FOLDER LOG: a Debian without anything. It is kept. What apt on this computer knows of mirrors and proxies is also
# known inside; another version comes from the site of the installed one.
bare_debian() {
    [ ! -e "$2/complete" ] || return 0
    rm -rf "$2"
    site=$(mirrored bookworm | sed -n 's/ bookworm main$//p' | head -n 1)
    debootstrap --variant=minbase "$1" "$2" "$site" >"$3" 2>&1 || return 1
    { mirrored "$1" | sed 's/^/deb /'; echo "deb $site $1 main"; } | sort -u >"$2/etc/apt/sources.list"
    apt-config dump | grep '^Acquire::.*[Pp]roxy' >"$2/etc/apt/apt.conf.d/90host" || true
    inside "$2" apt-get update >>"$3" 2>&1 && touch "$2/complete"
}

# inside ROOT COMMAND...: runs a command there as root, with a /proc and the devices of its own.
inside() {
    cp /etc/resolv.conf "$1/etc/resolv.conf"
    enclosed --fork "$@"
}

# offline ROOT COMMAND...: the same without a network.
offline() {
    enclosed --net "$@"
}

enclosed() {
    kind=$1 place=$2
    shift 2
    # shellcheck disable=SC2016  # the inner shell replaces $0 and $@
    unshare "$kind" --mount --pid --fork \
        sh -c 'mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && exec chroot "$0" "$@"' "$place" \
        env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp/home LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=/tmp/home "$@"
}
