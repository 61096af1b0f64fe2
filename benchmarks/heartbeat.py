"""How late an event loop is: a timer that should beat every 5 ms, and what it missed.

`python -m benchmarks.heartbeat` is the control: a Qt program that does nothing but beat, until its
standard input ends; then it prints its beats as JSON.
"""

import json
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

INTERVAL_MS = 5
Span = tuple[float, float]
"""From and to when, in seconds of the monotonic clock."""


class Beat(NamedTuple):
    """When, in seconds of the monotonic clock that all processes share, and how much the thread had
    computed by then."""

    at_s: float
    computed_s: float


@dataclass(frozen=True, slots=True)
class Lateness:
    """How much later than due the beats of a span came, in milliseconds."""

    worst_ms: float
    p99_ms: float
    over_bar: int
    """Beats that came later than the bar."""
    computing_ms: float
    """The most that the thread itself computed between two beats. The rest of a stall is waiting:
    for a processor that others have, or for the interpreter's lock."""

    @classmethod
    def within(cls, beats: Sequence[Beat], spans: Sequence[Span], bar_ms: float) -> "Lateness":
        """Of the beats whose wait lies in one of the spans, in part or as a whole."""
        times = np.asarray(beats, dtype=np.float64).reshape(-1, 2)
        before, after = times[:-1, 0], times[1:, 0]
        inside = np.zeros(len(after), dtype=np.bool_)
        for start, end in spans:
            inside |= (after >= start) & (before <= end)
        late_ms = np.maximum((after - before)[inside] * 1000 - INTERVAL_MS, 0.0)
        if not len(late_ms):
            return cls(0.0, 0.0, 0, 0.0)
        computing_ms = np.diff(times[:, 1])[inside] * 1000
        return cls(
            worst_ms=float(late_ms.max()),
            p99_ms=float(np.percentile(late_ms, 99)),
            over_bar=int(np.count_nonzero(late_ms > bar_ms)),
            computing_ms=float(computing_ms.max()),
        )


class Heartbeat(QObject):
    """Beats in the thread it is made in."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.beats: list[Beat] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start()

    def _on_timeout(self) -> None:
        self.beats.append(Beat(time.monotonic(), time.thread_time()))


class _InputWatch(QObject):
    """Tells when whoever started this process lets go of it."""

    ended = Signal()

    def watch(self) -> None:
        """Begin."""
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        sys.stdin.read()
        self.ended.emit()


def main() -> int:
    """Beat until the input ends."""
    app = QCoreApplication(sys.argv[:1])
    heart = Heartbeat()
    watch = _InputWatch()
    watch.ended.connect(app.quit)
    watch.watch()
    app.exec()
    print(json.dumps(heart.beats))
    return 0


if __name__ == "__main__":
    sys.exit(main())
