#!/bin/sh
# Runs the smoke test twice, so that nobody has to believe that nothing is sent: where there is no
# network interface at all, and under strace, which must see no socket but the display's and the
# desktop bus's. What cannot be done here is said, and makes the status 77.
set -eu
cd "$(dirname "$0")/.."
APP="${1:-dist/sentiment-desk/sentiment-desk}"
PYTHON="${PYTHON:-python3}"
LOG="$(mktemp)"
trap 'rm -f "$LOG"' EXIT
skipped=0

echo "== in a network namespace without any interface that is up"
if unshare -rn true 2>/dev/null; then
    # shellcheck disable=SC2016  # for the inner shell
    unshare -rn sh -ec '
        [ -z "$(grep -v lo: /proc/net/dev | tail -n +3)" ] || { echo "there is an interface"; exit 1; }
        exec sh packaging/smoke-test.sh "$0"' "$APP"
else
    echo "SKIPPED: this system does not permit namespaces (unshare -rn)" >&2
    skipped=77
fi

echo "== under strace"
if strace=$(command -v strace) && "$strace" -o /dev/null true 2>/dev/null; then
    sh packaging/smoke-test.sh "$APP" "$strace" -f -qq -A -e trace=%network -o "$LOG"
    "$PYTHON" packaging/socket_log.py "$LOG"
    echo "no socket but those"
else
    echo "SKIPPED: strace is not installed, or may not trace here" >&2
    skipped=77
fi
exit $skipped
