"""A virtual screen: what is on it is read from its memory, and keys are pressed by xdotool."""

import contextlib
import os
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

TITLE = "Sentiment Desk"
TIMEOUT_S = 120
_HEADER = struct.Struct(">25I")  # of an X window dump, which Xvfb keeps its screen as
_BYTES_PER_PIXEL = 4


class ScreenError(Exception):
    """What was waited for did not come to the screen."""


@dataclass(frozen=True)
class Screen:
    """An X server's display, and the file that its pixels are in."""

    display: str
    memory: Path

    def pixels(self) -> bytes:
        """What is on it now, row by row, four bytes a pixel: blue, green, red, and one that
        means nothing."""
        dump = self.memory.read_bytes()
        fields = _HEADER.unpack_from(dump)
        header_size, colors = fields[0], fields[19]
        return dump[header_size + colors * 12 :]

    def drawn_pixels(self) -> int:
        """How many were drawn to since the server's start, which leaves them 0."""
        pixels = self.pixels()
        return len(pixels) // _BYTES_PER_PIXEL - pixels.count(bytes(_BYTES_PER_PIXEL))

    def pixels_of(self, color: str) -> int:
        """About how many have exactly this colour, as "#RRGGBB"."""
        red, green, blue = bytes.fromhex(color[1:])
        # Searched as bytes: a match across two pixels is rare, and a loop would take the processor
        # from what is watched.
        return self.pixels().count(bytes((blue, green, red)))

    def save(self, path: Path) -> None:
        """Keep a picture of it, for whoever looks at a failure."""
        path.parent.mkdir(exist_ok=True)
        self.tool("import", "-window", "root", str(path))

    def press(self, window: str, action: str, keys: str) -> None:
        """Real key events to a window, which gets the focus: `type` a text or press a `key`."""
        self.tool("xdotool", "windowfocus", "--sync", window)
        self.tool("xdotool", action, *(["--delay", "20"] if action == "type" else []), keys)

    def find(self, title: str) -> str | None:
        """The id of a visible window by a pattern of its title."""
        found = self.tool("xdotool", "search", "--onlyvisible", "--name", title).split()
        return found[-1] if found else None

    def tool(self, *command: str) -> str:
        """Run one on this screen; its output, "" when it finds nothing."""
        own = {**os.environ, "DISPLAY": self.display}
        return subprocess.run(command, env=own, capture_output=True, text=True, check=False).stdout


@contextlib.contextmanager
def virtual_screen(width: int = 1280, height: int = 800) -> Iterator[Screen]:
    """An X server of that many pixels, without a network port."""
    read_end, write_end = os.pipe()
    with tempfile.TemporaryDirectory() as folder:
        command = ["Xvfb", "-displayfd", str(write_end), "-nolisten", "tcp", "-fbdir", folder]
        # It would begin anew, and turn a start away meanwhile, when a tool was its only client.
        command += ["-noreset", "-screen", "0", f"{width}x{height}x24"]
        server = subprocess.Popen(command, pass_fds=[write_end], stderr=subprocess.DEVNULL)
        try:
            os.close(write_end)
            with os.fdopen(read_end) as reader:
                display = f":{reader.readline().strip()}"
            yield Screen(display, Path(folder) / "Xvfb_screen0")
        finally:
            server.terminate()
            server.wait()


def wait_for(condition: Callable[[], bool], complaint: str, *, pause_s: float = 0.05) -> None:
    """Return once the condition holds; raise ScreenError after two minutes."""
    deadline = time.monotonic() + TIMEOUT_S
    while not condition():
        if time.monotonic() > deadline:
            raise ScreenError(complaint)
        time.sleep(pause_s)
