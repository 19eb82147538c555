#!/bin/sh
# tests/fuzz/coverage.sh [CORPUS]: prints the share of the lines of each reader that the inputs of the fuzz targets reach: seeds, kept
# cases and, if given, the inputs in CORPUS/NAME. Ends with status 1 if a share is below 95 %. With LINES_LEFT=1, prints the lines that
# no input reaches.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$here/../..
corpus=${1:+$(realpath -- "$1")}
build=$root/build/fuzz-coverage
cd "$root"
cmake --preset fuzz-coverage >/dev/null
cmake --build "$build" --target runoff_fuzz_replay >/dev/null
replay=$build/runoff_fuzz_replay

readers='core/base/json.cpp core/data/archive.cpp core/data/cifar.cpp core/data/gzip.cpp core/data/idx.cpp core/data/unipen.cpp
core/data/unipen_text.cpp core/experiment/plan.cpp core/experiment/plan_check.cpp core/experiment/results.cpp
core/experiment/results_check.cpp core/image/drawing_file.cpp core/image/frame.cpp core/image/normalize_raster.cpp
core/image/picture.cpp core/image/specks.cpp core/image/subject.cpp core/interchange/weight_mapping.cpp
core/lesson/json_members.cpp core/lesson/scene_json.cpp
core/model/read_model.cpp core/model/safetensors.cpp core/nn/layer_text.cpp core/training/checkpoint.cpp'

rm -f "$build"/*.profraw
for seeds in "$here"/seeds/*; do
    name=$(basename "$seeds")
    set -- "$seeds"
    for folder in "$here/cases/$name" "${corpus:+$corpus/$name}"; do
        if [ -d "$folder" ]; then set -- "$@" "$folder"; fi
    done
    LLVM_PROFILE_FILE=$build/$name.profraw "$replay" "$name" "$@"
done
llvm-profdata-16 merge -o "$build/all.profdata" "$build"/*.profraw
if [ -n "${LINES_LEFT:-}" ]; then
    # shellcheck disable=SC2086  # one word per file
    llvm-cov-16 show --instr-profile "$build/all.profdata" "$replay" $readers | grep -E '^ +[0-9]+\| +0\||^/' || true
fi
# shellcheck disable=SC2086
llvm-cov-16 export --summary-only --instr-profile "$build/all.profdata" "$replay" $readers |
    python3 -c '
import json, os, sys
below = 0
for file in json.load(sys.stdin)["data"][0]["files"]:
    lines = file["summary"]["lines"]
    name = os.path.relpath(file["filename"])
    below += lines["percent"] < 95
    print("{:34} {:5} of {:4} lines {:6.1f} %".format(name, lines["covered"], lines["count"], lines["percent"]))
sys.exit(below > 0)
'
