"""The milliseconds of the last answers."""

import math
from collections import deque
from collections.abc import Sequence
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
        self._durations_ms.append(duration_ms)
        in_order = sorted(self._durations_ms)
        p50, p95 = _percentile(in_order, 50), _percentile(in_order, 95)
        return LatencySummary(duration_ms, p50, p95, len(in_order))


def _percentile(in_order: Sequence[float], percent: int) -> float:
    """The smallest value that so many percent do not exceed (nearest rank).

    Not NumPy's, whose first call loads a module for 25 ms: the first answer would wait for it.
    """
    return in_order[math.ceil(len(in_order) * percent / 100) - 1]
