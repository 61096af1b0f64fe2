"""How long the frozen application takes to its window and to its first answer.

`python -m benchmarks.startup [--runs N] [--app EXECUTABLE ...]`, on a virtual screen (Xvfb,
xdotool). Several applications take turns, so that what else the machine does hits them alike.
The window is there once half of the screen is drawn, read from the screen's own memory; the answer
once its colour is, after a sentence was typed as soon as the window was there. Files are dropped
from memory before each cold start where the system permits; else only warm ones are measured.
"""

import argparse
import os
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
    """Seconds since the process was started, and what it cost until then."""

    window: "Moment"
    answer: "Moment"


@dataclass(frozen=True)
class Moment:
    """Something that is to be seen on the screen."""

    after_s: float
    processor_s: float
    """Of all threads."""
    read_mb: float
    """From the disk, not from the memory of the system."""

    @classmethod
    def of(cls, process: subprocess.Popen[bytes], started: float) -> "Moment":
        """Now."""
        after_s = time.monotonic() - started
        return cls(after_s, processor_s(process.pid), read_mb(process.pid))


def processor_s(pid: int) -> float:
    """Seconds of a processor that a process has used, in the system's ticks."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def read_mb(pid: int) -> float:
    """Megabytes that a process had the disk read."""
    lines = Path(f"/proc/{pid}/io").read_text(encoding="utf-8").splitlines()
    [size] = [line.split()[1] for line in lines if line.startswith("read_bytes")]
    return int(size) / 1e6


def main() -> int:
    """0; the bars are for a quiet machine, so that missing one is said and fails nothing."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.startup")
    parser.add_argument("--runs", type=int, default=7)
    own = ROOT / "dist/sentiment-desk/sentiment-desk"
    parser.add_argument("--app", type=Path, nargs="+", default=[own])
    args = parser.parse_args()
    print(f"load of the machine: {Path('/proc/loadavg').read_text().split()[0]}")
    print(
        "| start | runs | window, median | best | processor | first answer, median | best |", end=""
    )
    print(" processor | read, MB |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|")
    for app in args.app:
        measure(app)  # does not count
    print_rows("warm", args.app, args.runs)
    if not may_drop_caches():
        print(f"cold starts not measured: {DROP_CACHES} may not be written")
        return 0
    print_rows("cold", args.app, args.runs, before=drop_caches)
    print(f"load of the machine: {Path('/proc/loadavg').read_text().split()[0]}")
    print(f"bars: window {WINDOW_BAR_S} s, first answer {ANSWER_BAR_S} s")
    return 0


def print_rows(
    kind: str, apps: list[Path], runs: int, *, before: Callable[[], None] = lambda: None
) -> None:
    """A line an application."""
    starts: dict[Path, list[Start]] = {app: [] for app in apps}
    for index in range(runs):
        for app in apps[:: 1 if index % 2 else -1]:
            starts[app].append(measure(app, before=before))
    for app in apps:
        name = f"{kind}, {app}" if len(apps) > 1 else kind
        print(row(name, starts[app]))


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
            window = Moment.of(process, started)
            type_and_wait(screen)
            answer = Moment.of(process, started)
        finally:
            process.terminate()
            process.wait()
    return Start(window, answer)


def type_and_wait(screen: Screen) -> None:
    """Type the sentence; return once the answer's colour is on the screen."""
    window = screen.find(TITLE)
    assert window is not None
    screen.press(window, "type", SENTENCE)
    wait_for(
        lambda: screen.pixels_of(NEGATIVE_COLOR) >= COLORED_PIXELS, "no answer", pause_s=_PAUSE_S
    )


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
    cells = [kind, str(len(starts))]
    for moments in ([start.window for start in starts], [start.answer for start in starts]):
        after = [moment.after_s for moment in moments]
        used = [moment.processor_s for moment in moments]
        figures = (statistics.median(after), min(after), statistics.median(used))
        cells += [f"{one:.2f}" for one in figures]
    read = statistics.median(start.answer.read_mb for start in starts)
    return f"| {' | '.join([*cells, f'{read:.0f}'])} |"


if __name__ == "__main__":
    sys.exit(main())
