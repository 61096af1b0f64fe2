#!/bin/sh
# Runs the frozen application where machines are old, small, full or oddly set up, and prints what
# was seen as a table. As root, for mounts; what is not possible here is said in its row.
#
#   sh packaging/odd-machines.sh [dist/sentiment-desk]
set -u
cd "$(dirname "$0")/.." || exit
APP="$(realpath "${1:-dist/sentiment-desk}")"
WORK="$(mktemp -d)"
TEXT='Terrible, it broke at once.'
failed=0
screen_server=""

finish() {
    for folder in full readonly; do umount "$WORK/$folder" 2>/dev/null; done
    rm -rf "$WORK"
    [ -z "$screen_server" ] || kill "$screen_server"
    exit $failed
}
trap finish EXIT
. packaging/virtual-screen.sh

row() { # NAME EXPECTED COMMAND...: what the command prints must hold what is expected
    name="$1" expected="$2"
    shift 2
    output=$("$@" 2>&1)
    status=$?
    case "$output" in
        *"$expected"*) verdict=ok ;;
        *) verdict=FAILED; failed=1 ;;
    esac
    printf '| %s | %s (exit %s) | %s |\n' "$name" \
        "$(printf %s "$output" | tail -1 | cut -c1-150)" $status $verdict
}

skip() { printf '| %s | not tried: %s | |\n' "$1" "$2"; }

own() { env -i HOME="$WORK" PATH=/usr/bin:/bin DISPLAY="${DISPLAY:-}" "$@"; }

predict() { own LANG=C.UTF-8 "$@" "$APP/sentiment-desk" predict "$TEXT"; }

window() { # a window appears within a minute; it is closed by its keys
    own "$@" &
    process=$!
    for _ in $(seq 120); do
        id=$(xdotool search --onlyvisible --name 'Sentiment Desk' 2>/dev/null | tail -1)
        [ -z "$id" ] || break
        kill -0 $process 2>/dev/null || break
        sleep 0.5
    done
    if [ -n "$id" ]; then
        xdotool windowfocus --sync "$id" && xdotool key "${KEYS:-ctrl+q}"
        echo "a window appears"
    else
        kill $process 2>/dev/null
    fi
    wait $process
}

echo '| where | what was seen | |'
echo '|---|---|---|'
if qemu=$(command -v qemu-x86_64); then
    row 'a processor without AVX (emulated Nehalem, 2008)' negative predict "$qemu" -cpu Nehalem
    row 'a processor without AVX512 (emulated Haswell, 2013)' negative predict "$qemu" -cpu Haswell
    row 'a processor without SSE4.2 (emulated Core 2, 2006)' negative predict "$qemu" -cpu core2duo
else
    skip 'old processors' 'qemu-user is not installed'
fi
row 'one core' negative predict taskset -c 0
row 'one core, window' 'a window appears' window LANG=C.UTF-8 taskset -c 0 "$APP/sentiment-desk"
row '2 GB of address space' negative predict prlimit --as=2147483648
row '2 GB of address space, window' 'a window appears' \
    window LANG=C.UTF-8 prlimit --as=2147483648 "$APP/sentiment-desk"
for locale in C POSIX xx_XX.UTF-8; do
    row "locale $locale" positive own LC_ALL=$locale "$APP/sentiment-desk" predict '太棒了! Great!'
    row "locale $locale, window" 'a window appears' window LC_ALL=$locale "$APP/sentiment-desk"
done

strange="$WORK/a folder, 資料夾 é"
mkdir -p "$strange/家"
cp -al "$APP" "$strange/app" 2>/dev/null || cp -a "$APP" "$strange/app"
printf 'id,review\n1,"%s"\n' "$TEXT" >"$strange/評論 1.csv"
row 'a path with spaces and Chinese characters' '1 negative' own HOME="$strange/家" \
    "$strange/app/sentiment-desk" analyze "$strange/評論 1.csv"
row 'the same under locale C' '1 negative' own HOME="$strange/家" LC_ALL=C \
    "$strange/app/sentiment-desk" analyze --overwrite "$strange/評論 1.csv"
row 'the same, window' 'a window appears' window HOME="$strange/家" LANG=C.UTF-8 \
    "$strange/app/sentiment-desk" "$strange/評論 1.csv"

mkdir -p "$strange/app/SentimentDesk-data"
row 'portable: a folder beside the application' 'a window appears' \
    window HOME="$WORK/untouched" LANG=C.UTF-8 "$strange/app/sentiment-desk"
# shellcheck disable=SC2016  # for the inner shell
row 'portable: what is kept is there, and nothing at home' 'data' \
    sh -c 'ls "$0/app/SentimentDesk-data"; [ ! -e "$1" ]' "$strange" "$WORK/untouched"

mkdir "$WORK/full" "$WORK/readonly"
if mount -t tmpfs -o size=256k tmpfs "$WORK/full" 2>/dev/null; then
    head -c 1M /dev/zero >"$WORK/full/filler" 2>/dev/null
    row 'home on a full disk, command' negative own HOME="$WORK/full" LANG=C.UTF-8 \
        "$APP/sentiment-desk" predict "$TEXT"
    KEYS=Return row 'home on a full disk, window' 'cannot be written to' \
        window HOME="$WORK/full" LANG=C.UTF-8 "$APP/sentiment-desk"
    mount -t tmpfs -o ro tmpfs "$WORK/readonly"
    row 'read-only home, command' negative own HOME="$WORK/readonly" LANG=C.UTF-8 \
        "$APP/sentiment-desk" predict "$TEXT"
    row 'read-only home, runs' 'cannot be written to' own HOME="$WORK/readonly" LANG=C.UTF-8 \
        "$APP/sentiment-desk" runs
    KEYS=Return row 'read-only home, window' 'cannot be written to' \
        window HOME="$WORK/readonly" LANG=C.UTF-8 "$APP/sentiment-desk"
else
    skip 'a full disk, a read-only home' 'nothing may be mounted here'
fi
row 'a display that is not there' 'cannot be reached' env -i HOME="$WORK" DISPLAY=:4711 \
    "$APP/sentiment-desk"
row 'no display' 'There is no display' env -i HOME="$WORK" "$APP/sentiment-desk"
row 'no home at all' negative env -i "$APP/sentiment-desk" predict "$TEXT"
