"""Whether a window can be shown here, told before Qt would abort the process."""

import ctypes
import os
import sys
from collections.abc import Mapping

PACKAGES = {
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
"""Libraries that Qt loads on Linux in any case, and the Debian packages that bring them."""

X11_PACKAGES = {
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
}
"""What its X11 plugin needs on top."""

_HEADLESS_ADVICE = """\
There is no display to open a window on.
On a server, use the command line: sentiment-desk analyze FILE, or sentiment-desk predict TEXT.
To see the window here: xvfb-run -a sentiment-desk, or log in with ssh -X."""

_UNREACHABLE_ADVICE = """\
The display {display} cannot be reached: nothing runs there, or it does not let you in.
Start the application from the desktop itself; on a server, use the command line:
sentiment-desk analyze FILE, or sentiment-desk predict TEXT."""


def why_no_window(environment: Mapping[str, str] = os.environ) -> str | None:
    """What keeps a window from opening and what to do about it; None where nothing does."""
    if sys.platform != "linux":
        return None
    platform = environment.get("QT_QPA_PLATFORM", "")
    is_x11 = "DISPLAY" in environment and "WAYLAND_DISPLAY" not in environment
    if not platform and not is_x11 and "WAYLAND_DISPLAY" not in environment:
        return _HEADLESS_ADVICE
    needed = PACKAGES | (X11_PACKAGES if is_x11 or platform.startswith("xcb") else {})
    if is_x11 and not platform and not can_connect():
        return _UNREACHABLE_ADVICE.format(display=environment["DISPLAY"])
    missing = [package for library, package in needed.items() if not can_load(library)]
    if missing:
        return (
            f"Qt needs system libraries that are not installed. On Debian or Ubuntu:\n"
            f"sudo apt-get install {' '.join(missing)}"
        )
    return None


def can_load(library: str) -> bool:
    """Whether the dynamic linker finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def can_connect() -> bool:
    """Whether the X server that DISPLAY names lets us in; Qt would abort the process if not.

    True as well where the library that could tell is missing.
    """
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    try:
        return not xcb.xcb_connection_has_error(connection)
    finally:
        xcb.xcb_disconnect(connection)
