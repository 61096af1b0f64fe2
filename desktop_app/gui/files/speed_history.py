"""Texts a second over the time of a run, for a plot of bounded size."""

from desktop_app.jobs.progress import JobProgress

_STEP_S = 0.5
_MOST_POINTS = 600


class SpeedHistory:
    """Points (elapsed seconds, texts/s): at most 600 of equal distance, however long the run."""

    def __init__(self) -> None:
        self._step_s = _STEP_S
        self.elapsed_s: list[float] = []
        self.texts_per_s: list[float] = []

    def add(self, progress: JobProgress) -> bool:
        """Take a moment in if enough time has gone by; whether there is a new point."""
        now = progress.throughput.elapsed_s
        if self.elapsed_s and now - self.elapsed_s[-1] < self._step_s:
            return False
        self.elapsed_s.append(now)
        self.texts_per_s.append(progress.throughput.texts_per_s_now)
        if len(self.elapsed_s) > _MOST_POINTS:
            self._thin_out()
        return True

    def _thin_out(self) -> None:
        self._step_s *= 2
        self.elapsed_s = self.elapsed_s[::2]
        self.texts_per_s = self.texts_per_s[::2]
