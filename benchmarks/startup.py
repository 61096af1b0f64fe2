"""How long the frozen application takes to its window and to its first answer.

`python -m benchmarks.startup [--runs N] [--app EXECUTABLE]`, on a virtual screen (Xvfb, xdotool).
The window is there once half of the screen is drawn, read from the screen's own memory; the answer
once its colour is, after a sentence was typed as soon as the window was there. Files are dropped
from memory before each cold start where the system permits; else only warm ones are measured.
"""

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.append(str(ROOT / "packaging"))
from screen import TITLE, Screen, virtual_screen, wait_for
from smoke_test import COLORED_PIXELS, NEGATIVE_COLOR

DROP_CACHES = Path("/proc/sys/vm/drop_caches")
SENTENCE = "This is terrible, I hate it. "
DRAWN_PIXELS = 500_000
WINDOW_BAR_S, ANSWER_BAR_S = 1.0, 2.0
_PAUSE_S = 0.01


@dataclass(frozen=True)
class Start:
    """Seconds since the process was started."""

    window_s: float
    answer_s: float


def main() -> int:
    """0; the bars are for a quiet machine, so that missing one is said and fails nothing."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.startup")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--app", type=Path, default=ROOT / "dist/sentiment-desk/sentiment-desk")
    args = parser.parse_args()
    print(f"load of the machine: {Path('/proc/loadavg').read_text().split()[0]}")
    print("| start | runs | window, median | best | first answer, median | best |")
    print("|---|--:|--:|--:|--:|--:|")
    measure(args.app)  # does not count
    print(row("warm", [measure(args.app) for _ in range(args.runs)]))
    if not may_drop_caches():
        print(f"cold starts not measured: {DROP_CACHES} may not be written")
        return 0
    print(row("cold", [measure(args.app, before=drop_caches) for _ in range(args.runs)]))
    print(f"bars: window {WINDOW_BAR_S} s, first answer {ANSWER_BAR_S} s")
    return 0


def measure(app: Path, *, before: Callable[[], None] = lambda: None) -> Start:
    """Start the application on a screen of its own, type, close it."""
    with tempfile.TemporaryDirectory() as home, virtual_screen() as screen:
        before()
        environment = {
            "HOME": home,
            "SENTIMENT_DESK_HOME": home,
            "DISPLAY": screen.display,
            "LANG": "C.UTF-8",
        }
        started = time.monotonic()
        process = subprocess.Popen([app], env=environment)
        try:
            wait_for(lambda: screen.drawn_pixels() > DRAWN_PIXELS, "no window", pause_s=_PAUSE_S)
            window_s = time.monotonic() - started
            answer_s = type_and_wait(screen, started)
        finally:
            process.terminate()
            process.wait()
    return Start(window_s, answer_s)


def type_and_wait(screen: Screen, started: float) -> float:
    """Seconds until the answer's colour is on the screen."""
    window = screen.find(TITLE)
    assert window is not None
    screen.press(window, "type", SENTENCE)
    wait_for(
        lambda: screen.pixels_of(NEGATIVE_COLOR) >= COLORED_PIXELS, "no answer", pause_s=_PAUSE_S
    )
    return time.monotonic() - started


def may_drop_caches() -> bool:
    """Whether files can be dropped from memory here."""
    try:
        drop_caches()
    except OSError:
        return False
    return True


def drop_caches() -> None:
    """Have the next start read from the disk. Raises OSError where that is not permitted."""
    subprocess.run(["sync"], check=True)
    DROP_CACHES.write_text("3", encoding="ascii")


def row(kind: str, starts: list[Start]) -> str:
    """A line of the table."""
    windows = [start.window_s for start in starts]
    answers = [start.answer_s for start in starts]
    figures = (statistics.median(windows), min(windows), statistics.median(answers), min(answers))
    return f"| {kind} | {len(starts)} | " + " | ".join(f"{one:.2f}" for one in figures) + " |"


if __name__ == "__main__":
    sys.exit(main())
