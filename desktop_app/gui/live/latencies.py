"""The milliseconds of the last answers."""

from collections import deque
from dataclasses import dataclass

RECENT_ANSWERS = 200


@dataclass(frozen=True, slots=True)
class LatencySummary:
    """How long the newest answer took, and the percentiles of the recent ones."""

    now_ms: float
    p50_ms: float
    p95_ms: float
    answer_count: int


class RecentLatencies:
    """Keeps the last `RECENT_ANSWERS` durations."""

    def __init__(self) -> None:
        self._durations_ms: deque[float] = deque(maxlen=RECENT_ANSWERS)

    def add(self, duration_ms: float) -> LatencySummary:
        """Take in one answer's duration and tell how it stands among the recent ones."""
        import numpy as np

        self._durations_ms.append(duration_ms)
        p50, p95 = np.percentile(list(self._durations_ms), (50, 95)).tolist()
        return LatencySummary(duration_ms, p50, p95, len(self._durations_ms))
