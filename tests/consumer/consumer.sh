#!/bin/sh
# Installs the component "development" into a temporary folder, and builds and runs the example docs/examples/classify against it.
# usage: consumer.sh BUILD SOURCE BUILD_TYPE
set -eu

build=$1
source=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cmake --install "$build" --component development --prefix "$folder/installed" >"$folder/install.log"
if [ -e "$folder/installed/bin" ] || [ -e "$folder/installed/share" ]; then
    echo "consumer: the component development contains more than libraries, headers and CMake files" >&2
    exit 1
fi
cmake -S "$source/docs/examples/classify" -B "$folder/build" -G Ninja -DCMAKE_BUILD_TYPE="$3" \
    -DCMAKE_PREFIX_PATH="$folder/installed" >"$folder/configure.log" || { cat "$folder/configure.log" >&2; exit 1; }
cmake --build "$folder/build" >"$folder/build.log" || { cat "$folder/build.log" >&2; exit 1; }
if grep -rqF "$source" "$folder/installed/lib" --include='*.cmake'; then
    echo "consumer: the installed CMake files name the source folder $source" >&2
    exit 1
fi
drawing=$source/resources/lessons/digits/4/02.runoff
answers=$("$folder/build/classify" "$source/resources/models/digits-small.safetensors" "$drawing")
echo "$answers"
echo "$answers" | grep -qE '^softmax: 4 (0\.[5-9]|1)' || { echo "consumer: expected the answer 4 of softmax" >&2; exit 1; }
[ "$(echo "$answers" | wc -l)" -ge 5 ] || { echo "consumer: expected an answer of each strategy" >&2; exit 1; }
if "$folder/build/classify" "$drawing" "$drawing" 2>"$folder/error.log"; then
    echo "consumer: expected an error for a file that is no model" >&2
    exit 1
fi
