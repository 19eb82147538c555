#!/bin/sh
# Installs what Runoff needs to build and run on Debian 12, and the packages named as arguments. The argument "tests" stands for the
# programs that the tests start: Slurm, GNU parallel, Snakemake and those that check desktop files. Does nothing where all of them are installed.
set -eu

tests="slurmctld slurmd slurm-client munge parallel snakemake desktop-file-utils appstream libxml2-utils mandoc shared-mime-info"
named=""
for package; do
    if [ "$package" = tests ]; then package="$tests"; fi
    named="$named $package"
done

packages="
    g++ cmake ninja-build ccache pkg-config
    libdnnl-dev ocl-icd-opencl-dev libarchive-dev zlib1g-dev nlohmann-json3-dev libfmt-dev libboost-math-dev libeigen3-dev libcli11-dev
    libzbar-dev libqrencode-dev libonnx-dev libprotobuf-dev
    qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-image-formats-plugins libgl1-mesa-dev
    qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
    fonts-dejavu-core fonts-wqy-microhei dataset-fashion-mnist
    xvfb xauth poppler-utils librsvg2-bin
    $named
"

missing=""
for package in $packages; do
    status=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$status" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif sudo -n true 2>/dev/null; then
        sudo -n "$@"
    else
        echo "Runoff needs these Debian packages:$missing" >&2
        sudo "$@"
    fi
}

as_root env DEBIAN_FRONTEND=noninteractive apt-get update >&2
# shellcheck disable=SC2086  # one word per package
as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends $missing >&2
