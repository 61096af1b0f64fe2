# shellcheck shell=sh
# To be read by `.`: an X server of its own, so that no other window is taken for the application's.
# Sets DISPLAY, and screen_server: the process to be ended.
screen_number=$(mktemp)
Xvfb -displayfd 3 -nolisten tcp -noreset -screen 0 1280x800x24 3>"$screen_number" 2>/dev/null &
screen_server=$!
until [ -s "$screen_number" ]; do
    kill -0 $screen_server || { echo "Xvfb does not start" >&2; exit 1; }
    sleep 0.1
done
DISPLAY=":$(cat "$screen_number")"
export DISPLAY
rm "$screen_number"
