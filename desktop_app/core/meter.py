"""Throughput and latency of a run."""

import math
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.core.engine import BatchTiming
from desktop_app.core.histogram import LatencyHistogram


@dataclass(frozen=True, slots=True)
class Throughput:
    """A run's speed so far. The `_ms` figures are percentiles of a text's share of the time
    its mini-batch spent in the model; rates are 0.0 until something was answered."""

    texts: float
    """A fraction while only some windows of a long text are answered."""
    elapsed_s: float
    texts_per_s_now: float
    """Over the last two seconds."""
    texts_per_s_average: float
    tokens_per_s: float
    p50_ms: float
    p95_ms: float
    p99_ms: float


class Meter:
    """Adds up mini-batches into a Throughput; may be fed and read from any thread.

    Time starts with the meter and stands still while it is paused. Memory is fixed, however
    long the run: percentiles come from a histogram and are within 1 % of the exact ones for
    shares from 1 µs to 1,000 s.
    """

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        self._lock = threading.Lock()
        self._watch = _Stopwatch(clock)
        self._latencies = LatencyHistogram()
        self._recent = _RecentCount()
        self._texts = 0.0
        self._tokens = 0

    def add(self, timing: BatchTiming) -> None:
        """Count a mini-batch that has just left the model."""
        if timing.text_count == 0:
            return
        with self._lock:
            self._texts += timing.text_count
            self._tokens += timing.token_count
            share_ms = 1000 * timing.duration_s / timing.text_count
            self._latencies.add(share_ms, timing.text_count)
            self._recent.add(self._watch.elapsed_s(), timing.text_count)

    def pause(self) -> None:
        """Let time stand still until `resume`."""
        with self._lock:
            self._watch.stop()

    def resume(self) -> None:
        """Let time go on after `pause`."""
        with self._lock:
            self._watch.start()

    def snapshot(self) -> Throughput:
        """The figures up to now."""
        with self._lock:
            elapsed_s = self._watch.elapsed_s()
            p50_ms, p95_ms, p99_ms = self._latencies.percentiles(50, 95, 99)
            return Throughput(
                texts=self._texts,
                elapsed_s=elapsed_s,
                texts_per_s_now=self._rate_now(elapsed_s),
                texts_per_s_average=_rate(self._texts, elapsed_s),
                tokens_per_s=_rate(self._tokens, elapsed_s),
                p50_ms=p50_ms,
                p95_ms=p95_ms,
                p99_ms=p99_ms,
            )

    def record(self) -> "SpeedRecord":
        """All that was added up, to be kept."""
        with self._lock:
            elapsed_s = self._watch.elapsed_s()
            return SpeedRecord(self._texts, self._tokens, elapsed_s, self._latencies.bins())

    def _rate_now(self, elapsed_s: float) -> float:
        if not self._watch.is_running:
            return 0.0
        return _rate(self._recent.since(elapsed_s), min(elapsed_s, _RECENT_S))


def _rate(count: float, duration_s: float) -> float:
    return count / duration_s if duration_s > 0 else 0.0


@dataclass(frozen=True, slots=True)
class SpeedRecord:
    """What a meter added up, to be kept on disk and added to that of another time."""

    texts: float = 0.0
    tokens: int = 0
    elapsed_s: float = 0.0
    latencies: tuple[tuple[int, float], ...] = ()
    """Of the histogram: the number of a bin, and how many texts are in it."""

    def plus(self, other: "SpeedRecord") -> "SpeedRecord":
        """Both times together."""
        return SpeedRecord(
            self.texts + other.texts,
            self.tokens + other.tokens,
            self.elapsed_s + other.elapsed_s,
            LatencyHistogram.of(self.latencies + other.latencies).bins(),
        )

    def throughput(self) -> Throughput:
        """The figures of it; nothing goes on now."""
        p50_ms, p95_ms, p99_ms = LatencyHistogram.of(self.latencies).percentiles(50, 95, 99)
        return Throughput(
            texts=self.texts,
            elapsed_s=self.elapsed_s,
            texts_per_s_now=0.0,
            texts_per_s_average=_rate(self.texts, self.elapsed_s),
            tokens_per_s=_rate(self.tokens, self.elapsed_s),
            p50_ms=p50_ms,
            p95_ms=p95_ms,
            p99_ms=p99_ms,
        )


class _Stopwatch:
    """Time since it was made, less the time it was stopped."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._started: float | None = clock()
        self._before_s = 0.0

    @property
    def is_running(self) -> bool:
        return self._started is not None

    def start(self) -> None:
        if self._started is None:
            self._started = self._clock()

    def stop(self) -> None:
        self._before_s = self.elapsed_s()
        self._started = None

    def elapsed_s(self) -> float:
        running_s = 0.0 if self._started is None else self._clock() - self._started
        return self._before_s + running_s


_RECENT_S = 2.0
_SLOT_S = 0.05


class _RecentCount:
    """How many texts came in the last two seconds, in slots of 50 ms."""

    def __init__(self) -> None:
        self._slots: deque[tuple[int, float]] = deque(maxlen=math.ceil(_RECENT_S / _SLOT_S) + 1)

    def add(self, now_s: float, count: float) -> None:
        slot = int(now_s / _SLOT_S)
        if self._slots and self._slots[-1][0] == slot:
            count += self._slots.pop()[1]
        self._slots.append((slot, count))

    def since(self, now_s: float) -> float:
        first = int((now_s - _RECENT_S) / _SLOT_S)
        return sum(count for slot, count in self._slots if slot > first)
