#!/bin/sh
# Installs onnxruntime in build/onnxruntime for onnxruntime_test. Does nothing where it is installed or npm is missing; the test is
# then skipped. The install script of the package would fetch CUDA and is not run. Works from any folder.
set -eu

folder=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)/build/onnxruntime
[ ! -d "$folder/node_modules/onnxruntime-node" ] || exit 0
command -v npm >/dev/null || { echo "npm is missing: onnxruntime_test is skipped" >&2; exit 0; }
mkdir -p "$folder"
npm install --ignore-scripts --no-audit --no-fund --prefix "$folder" onnxruntime-node@1.30.0 >&2 ||
    echo "onnxruntime cannot be installed: onnxruntime_test is skipped" >&2
