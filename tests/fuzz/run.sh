#!/bin/sh
# tests/fuzz/run.sh SECONDS BUILD [NAME...]: runs the kept inputs of the fuzz targets, then new ones for SECONDS each, as many targets
# at once as there are cores. New inputs that reach further are kept in BUILD/tests/fuzz/corpus/NAME. RUNS=NUMBER ends a target after
# so many executions; with 0 SECONDS, only then.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
seconds=$1
program=$2/runoff_fuzzers
build=$2/tests/fuzz
shift 2
if [ $# -eq 0 ]; then
    for source in "$here"/*_fuzz.cpp; do
        set -- "$@" "$(basename "$source" _fuzz.cpp)"
    done
fi
if [ $# -gt 1 ]; then
    printf '%s\n' "$@" | xargs -P "$(nproc)" -n 1 "$0" "$seconds" "${program%/*}"
    exit
fi
name=$1

# The largest new inputs, in bytes: small enough to be fast, large enough for everything that a reader distinguishes.
largest() {
    case $1 in
        archive) echo 8192 ;;
        model | results) echo 6000 ;;
        mapping) echo 2000 ;;
        checkpoint | plan | scene) echo 3000 ;;
        picture) echo 400 ;; # each rectangle takes five bytes, and time
        *) echo 1500 ;;
    esac
}

# The statistics of one target.
summary() {
    sed -n 's/^stat::number_of_executed_units: *\([0-9]*\)/\1 executions,/p; s/^stat::average_exec_per_sec: *\([0-9]*\)/\1 per second/p' "$1" |
        paste -s -d ' ' -
}

# Undefined behaviour ends a run. Short stacks of allocations, a small quarantine and no patterns in new memory make runs faster. The
# check for stack use after return is off: with exceptions, it takes half of the time.
export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
export ASAN_OPTIONS=malloc_context_size=3:quarantine_size_mb=2:max_malloc_fill_size=0:detect_stack_use_after_return=0
corpus=$build/corpus/$name
log=$build/$name.log
mkdir -p "$corpus"
set --
for folder in "$here/seeds/$name" "$here/cases/$name"; do
    if [ -d "$folder" ]; then set -- "$@" "$folder"; fi
done
status=0
RUNOFF_FUZZ_TARGET=$name "$program" -max_total_time="$seconds" -runs="${RUNS:--1}" -max_len="$(largest "$name")" -timeout=10 \
    -rss_limit_mb=2048 -entropic_scale_per_exec_time=1 -dict="$here/$name.dict" -print_final_stats=1 \
    -artifact_prefix="$build/$name-" "$corpus" "$@" >"$log" 2>&1 || status=1
echo "$name: $([ "$status" -eq 0 ] || echo "failed, see $log, ")$(summary "$log")"
exit "$status"
