"""Latencies counted in bins: the memory is fixed, however many there are."""

import math
from collections.abc import Iterable
from typing import Self

import numpy as np

_LOWEST_MS = 1e-3
_HIGHEST_MS = 1e6
_LOG_GROWTH = math.log(1.02)
_BINS = math.ceil(math.log(_HIGHEST_MS / _LOWEST_MS) / _LOG_GROWTH) + 1


class LatencyHistogram:
    """Weighted values in bins whose edges grow by 2 %, each told by its middle."""

    def __init__(self) -> None:
        self._weights = np.zeros(_BINS, dtype=np.float64)

    @classmethod
    def of(cls, bins: Iterable[tuple[int, float]]) -> Self:
        """From what `bins` gave, of one or of several; a number that is none counts as the
        nearest."""
        made = cls()
        for index, weight in bins:
            made._weights[min(max(index, 0), _BINS - 1)] += weight
        return made

    def add(self, value_ms: float, weight: float) -> None:
        """Count a value so many times."""
        ratio = max(value_ms / _LOWEST_MS, 1.0)
        index = int(math.log(ratio) / _LOG_GROWTH)
        self._weights[min(index, _BINS - 1)] += weight

    def bins(self) -> tuple[tuple[int, float], ...]:
        """The number and the weight of each bin that is not empty."""
        filled = np.flatnonzero(self._weights)
        return tuple((int(index), float(self._weights[index])) for index in filled)

    def percentiles(self, *percents: float) -> tuple[float, ...]:
        """The smallest value that so many percent of the weight do not exceed; 0.0 if empty."""
        cumulated = np.cumsum(self._weights)
        total = float(cumulated[-1])
        if total == 0:
            return (0.0,) * len(percents)
        # Sums of fractions may miss a rank by a rounding error.
        ranks = [total * percent / 100 - 1e-9 * total for percent in percents]
        return tuple(_middle_ms(int(i)) for i in np.searchsorted(cumulated, ranks))


def _middle_ms(index: int) -> float:
    return _LOWEST_MS * math.exp((index + 0.5) * _LOG_GROWTH)
