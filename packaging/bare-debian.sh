#!/bin/sh
# Tries what the README promises on a Debian 12 that has nothing but its base system.
#
#   sh packaging/bare-debian.sh FOLDER PACKAGE.deb    installs the package, answers, shows the window
#   sh packaging/bare-debian.sh FOLDER --source       `make run` and `make test` in a fresh clone
#
# As root, with debootstrap, xvfb, xdotool and imagemagick. FOLDER becomes the system's root, or is used
# again where it is one; FOLDER.png shows the window. Where packages come from is taken from this machine: its /etc/apt,
# and for pip its configuration and PIP_*; folders that those name as file: are seen inside as well.
set -eu
cd "$(dirname "$0")/.."
ROOT="$1"
WHAT="$2"

mirror() {
    sed -n 's/^URIs: *//p; s/^deb \(\[[^]]*\] \)\?\([^ ]*\).*/\2/p' \
        /etc/apt/sources.list.d/*.sources /etc/apt/sources.list 2>/dev/null | head -1
}

inside() {
    # shellcheck disable=SC2046  # one word a variable
    chroot "$ROOT" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive DISPLAY="$DISPLAY" \
        $(env | grep -E '^(PIP_[A-Z_]*|https?_proxy|HTTPS?_PROXY|no_proxy|SSL_CERT_FILE)=' || true) "$@"
}

copy_certificates() { # again after an installation, which writes Debian's own over them
    cp -L /etc/ssl/certs/ca-certificates.crt "$ROOT/etc/ssl/certs/ca-certificates.crt"
}

window_shows() { # PID
    tries=0
    until xdotool search --onlyvisible --name 'Sentiment Desk' >/dev/null 2>&1; do
        tries=$((tries + 1))
        if [ $tries -gt 600 ] || ! kill -0 "$1" 2>/dev/null; then return 1; fi
        sleep 0.5
    done
    sleep 2 # its first picture, for whoever looks
    import -window root "$ROOT.png" 2>/dev/null || true
}

close_window() {
    xdotool windowfocus --sync "$(xdotool search --onlyvisible --name 'Sentiment Desk' | tail -1)"
    xdotool key ctrl+q
}

if [ ! -e "$ROOT/etc/debian_version" ]; then
    debootstrap --variant=minbase --include=ca-certificates bookworm "$ROOT" "$(mirror)"
fi
# The machine's own ways to reach its mirrors, certificates among them.
rm -rf "$ROOT/etc/apt"
cp -a /etc/apt "$ROOT/etc/apt"
cp -a /usr/share/keyrings/. "$ROOT/usr/share/keyrings/"
mkdir -p "$ROOT/etc/ssl/certs" "$ROOT/etc/xdg"
copy_certificates
cp -L /etc/resolv.conf "$ROOT/etc/resolv.conf"
for file in /etc/pip.conf /etc/xdg/pip; do
    [ ! -e "$file" ] || cp -a "$file" "$ROOT$(dirname "$file")/"
done
folders=$(python3 -m pip config list 2>/dev/null | grep -o '\(file://\)\?/[^ '"'"']*' | sed 's,^file://,,')
mounted=""
screen_server=""
finish() {
    for folder in $mounted; do umount "$ROOT$folder" || true; done
    [ -z "$screen_server" ] || kill "$screen_server"
}
trap finish EXIT
mount -t proc proc "$ROOT/proc" && mounted="/proc"
mount --bind /dev/pts "$ROOT/dev/pts" && mounted="/dev/pts $mounted"
for folder in $folders; do
    [ -d "$folder" ] || continue
    mkdir -p "$ROOT$folder"
    mount --bind -o ro "$folder" "$ROOT$folder" && mounted="$folder $mounted"
done

. packaging/virtual-screen.sh
inside apt-get update -qq
if [ "$WHAT" != --source ]; then
    cp "$WHAT" "$ROOT/tmp/sentiment-desk.deb"
    inside apt-get install -y -qq --no-install-recommends /tmp/sentiment-desk.deb
    inside sentiment-desk --version
    inside sentiment-desk selfcheck
    inside sentiment-desk &
    window_shows $! || { echo "no window appears" >&2; exit 1; }
    close_window
    wait $!
    inside apt-get purge -y -qq sentiment-desk >/dev/null
    [ ! -e "$ROOT/opt/sentiment-desk" ] || { echo "the purge leaves files" >&2; exit 1; }
    echo "bare Debian: the package installs, answers, shows its window and is removed"
    exit 0
fi

inside apt-get install -y -qq --no-install-recommends git make python3 python3-venv >/dev/null
copy_certificates
rm -rf "$ROOT/src"
git -c safe.directory='*' clone --quiet --no-hardlinks . "$ROOT/src"
inside make -C /src run &
window_shows $! || { echo "make run shows no window" >&2; exit 1; }
close_window
wait $!
inside make -C /src test
echo "bare Debian: make run and make test work in a fresh clone"
