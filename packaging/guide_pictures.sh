#!/bin/sh
# Makes the pictures of the guide and of the pages of the strategies: docs/guide/pictures/*.png. They come from the program itself
# with the models that it includes and with Debian's dataset-fashion-mnist. Times that the window measures are replaced by 2 ms, so
# that the pictures of two runs on one computer are the same.
# usage: packaging/guide_pictures.sh [FOLDER of the build, default build/release]
set -eu
cd "$(dirname "$0")/.."
build=${1:-build/release}
cmake --build "$build" --target runoff_guide_pictures
# Offscreen, so that neither a display nor its fonts and scaling matter.
env -u RUNOFF_DATA_DIR QT_QPA_PLATFORM=offscreen:configfile="$PWD/tests/guide/screen.json" LC_ALL=C.UTF-8 TZ=UTC OMP_NUM_THREADS=2 \
    "$build/runoff_guide_pictures" docs/guide/pictures
