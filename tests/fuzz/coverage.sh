#!/bin/sh
# tests/fuzz/coverage.sh [CORPUS]: prints the share of the lines of each reader that its inputs reach: seeds, kept cases and, if given,
# the inputs in CORPUS/NAME. Functions that do not read are left out with their reason below. With LINES_LEFT=1, prints the lines that
# no input reaches.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$here/../..
corpus=${1:-}
build=$root/build/fuzz-coverage
cd "$root"
cmake --preset fuzz-coverage >/dev/null
cmake --build "$build" --target runoff_fuzz_replay >/dev/null
replay=$build/runoff_fuzz_replay

# The source files of each reader.
sources() {
    case $1 in
        archive) echo core/data/archive.cpp ;;
        checkpoint) echo core/training/checkpoint.cpp ;;
        cifar) echo core/data/cifar.cpp ;;
        drawing) echo core/image/drawing_file.cpp core/base/json.cpp ;;
        gzip) echo core/data/gzip.cpp ;;
        idx) echo core/data/idx.cpp ;;
        model) echo core/model/read_model.cpp core/nn/layer_text.cpp ;;
        picture) echo core/image/normalize_raster.cpp core/image/subject.cpp core/image/picture.cpp core/image/frame.cpp core/image/specks.cpp ;;
        plan) echo core/experiment/plan.cpp core/experiment/plan_check.cpp ;;
        results) echo core/experiment/results.cpp core/experiment/results_check.cpp ;;
        scene) echo core/lesson/scene_json.cpp core/lesson/json_members.cpp ;;
        tensors) echo core/model/safetensors.cpp ;;
        unipen) echo core/data/unipen.cpp core/data/unipen_text.cpp ;;
    esac
}


for seeds in "$here"/seeds/*; do
    name=$(basename "$seeds")
    set -- "$seeds"
    for folder in "$here/cases/$name" "${corpus:+$corpus/$name}"; do
        if [ -d "$folder" ]; then set -- "$@" "$folder"; fi
    done
    LLVM_PROFILE_FILE=$build/$name.profraw "$replay" "$name" "$@"
    llvm-profdata-16 merge -o "$build/$name.profdata" "$build/$name.profraw"
    # shellcheck disable=SC2046  # one word per file
    llvm-cov-16 export --summary-only --instr-profile "$build/$name.profdata" "$replay" $(sources "$name") |
        python3 -c '
import json, os, sys
for file in json.load(sys.stdin)["data"][0]["files"]:
    lines = file["summary"]["lines"]
    name = os.path.relpath(file["filename"])
    print("{:10} {:34} {:5} of {:4} lines {:6.1f} %".format(sys.argv[1], name, lines["covered"], lines["count"], lines["percent"]))
' "$name"
    if [ -n "${LINES_LEFT:-}" ]; then
        # shellcheck disable=SC2046
        llvm-cov-16 show --instr-profile "$build/$name.profdata" "$replay" $(sources "$name") | grep -E '^ +[0-9]+\| +0\||^/' || true
    fi
done

