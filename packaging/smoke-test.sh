#!/bin/sh
# Runs the frozen application as a user would, on a virtual screen, with no Python on the path.
set -eu
cd "$(dirname "$0")/.."

missing=""
for command in Xvfb:xvfb xdotool:xdotool import:imagemagick; do
    command -v "${command%%:*}" >/dev/null 2>&1 || missing="$missing ${command##*:}"
done
if [ -n "$missing" ]; then
    echo "Installing what the smoke test needs:$missing"
    # shellcheck disable=SC2086  # a list of packages
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
        --no-install-recommends $missing >/dev/null
fi
[ $# -gt 0 ] || set -- dist/sentiment-desk/sentiment-desk
exec "${PYTHON:-python3}" packaging/smoke_test.py "$@"
