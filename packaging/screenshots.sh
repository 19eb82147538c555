#!/bin/sh
# Takes the pictures of the window that software centres and the documentation show: packaging/screenshots.sh [PROGRAM] writes
# docs/screenshots/*.png, 1280 x 800 pixels. PROGRAM is build/release/runoff by default. Each picture comes from the program
# itself, on a display of its own (Xvfb), with settings in a temporary folder. Works from any folder.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
program=$(realpath -- "${1-$root/build/release/runoff}")
"$root/packaging/dependencies.sh" xdotool imagemagick pngquant optipng
cd "$root"
out=$root/docs/screenshots
home=$(mktemp -d)
display="" shown=""

finish() {
    for process in $shown $display; do kill "$process" 2>/dev/null || true; done
    wait
    rm -rf "$home"
}
trap finish EXIT
trap 'exit 1' INT TERM

# Xvfb chooses a free number for the display.
mkfifo "$home/number"
Xvfb -displayfd 3 -screen 0 1280x800x24 3>"$home/number" 2>/dev/null &
display=$!
DISPLAY=:$(head -n 1 "$home/number")
export DISPLAY HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache"
export XDG_RUNTIME_DIR="$home" LC_ALL=C.UTF-8
mkdir -p "$XDG_CONFIG_HOME/runoff" "$out"
chmod 700 "$home"

# works: whether a thread of the program computes or waits for a processor. On a busy computer, its workers wait for long.
works() {
    cat "/proc/$shown"/task/*/stat 2>/dev/null | grep -q ') [RD] '
}

# settled FILE: writes the picture as soon as the window has not changed and the program has waited for 4 seconds.
settled() {
    before=""
    still=0
    for _ in $(seq 600); do
        sleep 1
        xdotool mousemove 1279 799
        import -silent -window root "$1"
        now=$(cksum <"$1")
        if [ "$now" = "$before" ] && ! works; then still=$((still + 1)); else still=0; fi
        [ "$still" -lt 4 ] || return 0
        before=$now
    done
    echo "packaging/screenshots.sh: $1: the window still changes after 10 minutes" >&2
    return 1
}

# picture NAME SETTINGS KEYS [ARGUMENT...]: starts the program with settings and arguments, presses the keys and takes a picture.
picture() {
    name=$1 settings=$2 keys=$3
    shift 3
    rm -rf "$XDG_DATA_HOME"
    printf '[lessons]\natStart=false\n%s\n' "$settings" >"$XDG_CONFIG_HOME/runoff/runoff.conf"
    "$program" "$@" 2>/dev/null &
    shown=$!
    window=$(xdotool search --sync --onlyvisible --pid "$shown" --name Runoff | head -n 1)
    xdotool windowmove "$window" 0 0 windowsize --sync "$window" 1280 800 windowfocus "$window"
    settled "$home/full.png"
    for key in $keys; do
        xdotool key --window "$window" "$key"
        settled "$home/full.png"
    done
    kill "$shown"
    wait "$shown" || true
    shown=""
    # The window has few colours: 256 of them lose nothing that is visible, and the file is a quarter.
    pngquant --speed 1 --strip 256 --output "$home/small.png" --force "$home/full.png"
    optipng -quiet -o2 "$home/small.png"
    cp "$home/small.png" "$out/$name.png"
    echo "docs/screenshots/$name.png: $(($(wc -c <"$out/$name.png") / 1024)) KiB"
}

only=${RUNOFF_PICTURES-draw why lesson present dataset experiment}
for chosen in $only; do
    case $chosen in
        draw) picture draw "" "" ;;
        why) picture why "[window]
theme=2" w ;;
        lesson) picture lesson "" "Next Next" resources/lessons/02-six-or-zero.runoff-scene ;;
        dataset) picture dataset "[window]
workspace=1
[dataset]
last=fashion-mnist
[model]
last=fashion-mnist-lenet" "" ;;
        present) picture present "" F5 ;;
        experiment) picture experiment "" "" docs/results/post-as-committed-mnist.json ;;
        *) echo "packaging/screenshots.sh: unknown picture $chosen" >&2 && exit 2 ;;
    esac
done
