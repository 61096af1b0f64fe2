"""The speed of one run over its time."""

from desktop_app.jobs.progress import JobProgress

_STEP_S = 0.5
_MOST_POINTS = 300


class SpeedHistory:
    """Points (elapsed seconds, texts/s) for a plot: at most 300, however long the run."""

    def __init__(self) -> None:
        self._step_s = _STEP_S
        self._rows_before = 0
        self.elapsed_s: list[float] = []
        self.texts_per_s: list[float] = []
        self.rows_per_s: float | None = None
        """Rows by the clock from the start to the moment the last of them were done."""

    def add(self, progress: JobProgress) -> None:
        """Take a moment in; pauses do not count as time."""
        now = progress.throughput.elapsed_s
        # Rows are done in chunks: between two of them the rate would sink for no reason.
        if progress.rows_done != self._rows_before or progress.state.is_final:
            self._rows_before = progress.rows_done
            self.rows_per_s = progress.rows_per_s
        if not self.elapsed_s or now - self.elapsed_s[-1] >= self._step_s:
            self.elapsed_s.append(now)
            self.texts_per_s.append(progress.throughput.texts_per_s_now)
        if len(self.elapsed_s) > _MOST_POINTS:
            self._thin_out()

    def _thin_out(self) -> None:
        self._step_s *= 2
        self.elapsed_s = self.elapsed_s[::2]
        self.texts_per_s = self.texts_per_s[::2]
