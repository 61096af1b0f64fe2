#!/bin/sh
# Installs the system libraries that Qt needs on Debian and Ubuntu, where that is allowed and they
# are missing; else names them in one line to paste. Nothing to do on other systems.
set -eu

PACKAGES="libglib2.0-0 libegl1 libgl1 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libxcb-cursor0
libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0 fonts-dejavu-core"

command -v dpkg-query >/dev/null 2>&1 && command -v apt-get >/dev/null 2>&1 || exit 0

missing=""
for package in $PACKAGES; do
    # Some have another name where time has 64 bits (Ubuntu 24.04), under which apt finds them too.
    dpkg-query -W -f '${Status}\n' "$package" "${package}t64" 2>/dev/null | grep -q 'ok installed' ||
        missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
    as_root=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    as_root="sudo -n"
else
    echo "The window needs system libraries. Paste this line, then run make again:" >&2
    echo "sudo apt-get install -y$missing" >&2
    exit 1
fi

echo "Installing system libraries that Qt needs:$missing"
# shellcheck disable=SC2086  # a list of packages
$as_root apt-get update -qq && DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq \
    --no-install-recommends $missing >/dev/null
