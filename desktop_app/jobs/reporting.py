"""Tells how a run stands: not too often, and with a guess at how long it will take."""

import threading
import time
from collections import deque
from collections.abc import Callable

from desktop_app.core.engine import BatchTiming
from desktop_app.core.meter import Meter
from desktop_app.jobs.process_memory import resident_bytes
from desktop_app.jobs.progress import JobProgress, JobState
from desktop_app.jobs.rows_ahead import Extent
from desktop_app.jobs.run_speed import RunSpeed

_MOST_BEFORE_STORED = 0.99
"""Of a chunk: a file of one chunk is not done to 100 % while none of its rows is on the disk."""
_MOST_BEFORE_FINISHED = 0.99
"""Of a file: rounded to whole percents it is not 100 either."""
_INTERVAL_S = 0.1


class Reporter:
    """Keeps the figures of a run. `on_progress` is called by whichever thread brings news, one
    call at a time."""

    def __init__(  # noqa: PLR0913 (what was before, and what is now)
        self,
        on_progress: Callable[[JobProgress], None],
        rows_resumed: int,
        clock: Callable[[], float] = time.monotonic,
        *,
        duplicates_resumed: int = 0,
        threads: int = 0,
        speed_before: RunSpeed | None = None,
    ) -> None:
        self._rows_resumed = rows_resumed
        self._rows_done = rows_resumed
        self._on_progress = on_progress
        self._clock = clock
        self._lock = threading.RLock()
        self._meter = Meter(clock)
        self._threads = threads
        self._before = speed_before or RunSpeed()
        self._peak_bytes = 0
        self._remaining = RemainingTime()
        self._state = JobState.RUNNING
        self._duplicates = duplicates_resumed
        self._extent = Extent()
        self._share = 0.0
        self._chunk_share = 0.0
        self._chunk_texts = 0
        self._chunk_texts_done = 0.0
        self._last_told = -_INTERVAL_S

    def begin_chunk(self, text_count: int, row_count: int, extent: Extent) -> None:
        """So many texts are about to go through the model, those of so many rows, out of a file of
        that extent."""
        with self._lock:
            self._extent = extent
            self._chunk_texts = text_count
            self._chunk_texts_done = 0.0
            share_with_chunk = extent.share(self._rows_done + row_count)
            self._chunk_share = max(share_with_chunk - self._share, 0.0)

    def batch_done(self, timing: BatchTiming) -> None:
        """A mini-batch of the chunk came back."""
        self._meter.add(timing)
        with self._lock:
            self._chunk_texts_done += timing.text_count
            self._tell_sometimes()

    @property
    def elapsed_s(self) -> float:
        """Since the run began here, pauses left out."""
        return self._meter.snapshot().elapsed_s

    def speed(self) -> RunSpeed:
        """Of the whole run up to now, before it was resumed as well."""
        now = RunSpeed(self._meter.record(), self._threads, self._peak_bytes)
        return self._before.plus(now)

    def chunk_done(self, rows: int, duplicates: int) -> None:
        """The chunk is on disk."""
        with self._lock:
            self._rows_done += rows
            self._duplicates += duplicates
            self._share += self._chunk_share
            self._chunk_texts = 0
            self._tell_sometimes()

    def skipped(self, extent: Extent) -> None:
        """The rows answered before this run were passed over, in a file of that extent."""
        with self._lock:
            self._extent = extent
            self._share = extent.share(self._rows_done)
            self._remaining = RemainingTime()

    def enter(self, state: JobState) -> None:
        """The run is in another state; told at once. Time stands still while it is paused."""
        with self._lock:
            self._state = state
            if state is JobState.PAUSED:
                self._meter.pause()
            else:
                self._meter.resume()
            if state is not JobState.RUNNING:
                self._chunk_texts = 0
            self._tell()

    def _tell_sometimes(self) -> None:
        if self._clock() - self._last_told >= _INTERVAL_S:
            self._tell()

    def _tell(self) -> None:
        self._last_told = self._clock()
        self._on_progress(self._progress())

    def _progress(self) -> JobProgress:
        throughput = self._meter.snapshot()
        memory_bytes = resident_bytes()
        self._peak_bytes = max(self._peak_bytes, memory_bytes)
        finished = self._state is JobState.FINISHED
        share = 1.0 if finished else self._share_with_chunk()
        self._remaining.observe(throughput.elapsed_s, share)
        return JobProgress(
            state=self._state,
            rows_done=self._rows_done,
            share_done=share if finished else min(share, _MOST_BEFORE_FINISHED),
            rows_estimated=self._rows_done if finished else self._extent.rows,
            is_total_exact=finished or self._extent.is_exact,
            remaining_s=0.0 if finished else self._remaining.estimate_s(),
            duplicates=self._duplicates,
            throughput=throughput,
            rows_resumed=self._rows_resumed,
            threads=self._threads,
            memory_bytes=self._peak_bytes if self._state.is_final else memory_bytes,
        )

    def _share_with_chunk(self) -> float:
        if not self._chunk_texts:
            return self._share
        answered = min(self._chunk_texts_done / self._chunk_texts, _MOST_BEFORE_STORED)
        return self._share + self._chunk_share * answered


class RemainingTime:
    """Time to the end, at the speed of the last half a minute."""

    _SPAN_S = 30.0
    _STEP_S = 0.5
    _LEAST_SPAN_S = 1.0
    _LEAST_LEFT_S = 0.5
    """Less would be shown as none, and is as good as over."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, float]] = deque()
        self._latest = (0.0, 0.0)

    def observe(self, elapsed_s: float, share: float) -> None:
        """So much of the file was done after so much time."""
        self._latest = (elapsed_s, share)
        if not self._seen or elapsed_s - self._seen[-1][0] >= self._STEP_S:
            self._seen.append(self._latest)
        while elapsed_s - self._seen[0][0] > self._SPAN_S:
            self._seen.popleft()

    def estimate_s(self) -> float | None:
        """None while nothing can be told, and where it is as good as over."""
        if not self._seen:
            return None
        duration_s = self._latest[0] - self._seen[0][0]
        gained = self._latest[1] - self._seen[0][1]
        if duration_s < self._LEAST_SPAN_S or gained <= 0:
            return None
        left_s = (1 - self._latest[1]) * duration_s / gained
        return left_s if left_s > self._LEAST_LEFT_S else None
