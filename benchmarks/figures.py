"""Rates, ratios and percentiles."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, slots=True)
class Turn:
    """One contender's answer to some rows."""

    rows: int
    seconds: float
    own_seconds: float | None = None
    """What the program itself says it took, where it says so."""


@dataclass(frozen=True, slots=True)
class Latencies:
    """Percentiles of single texts, in milliseconds."""

    p50_ms: float
    p95_ms: float
    p99_ms: float


@dataclass(frozen=True, slots=True)
class Result:
    """All that was measured of one contender."""

    name: str
    title: str
    turns: tuple[Turn, ...]
    singles_s: tuple[float, ...]
    """Seconds of each single text; empty where it answers none."""
    peak_memory_bytes: int
    model_bytes: int


def texts_per_s(turns: Sequence[Turn]) -> float:
    """Rows over time, all turns together."""
    return sum(turn.rows for turn in turns) / sum(turn.seconds for turn in turns)


def own_texts_per_s(turns: Sequence[Turn]) -> float | None:
    """The rate by the program's own clock; None unless it told at every turn."""
    own = [turn.own_seconds for turn in turns if turn.own_seconds]
    if len(own) != len(turns):
        return None
    return sum(turn.rows for turn in turns) / sum(own)


def ratio(turns: Sequence[Turn], reference: Sequence[Turn]) -> float:
    """How many times as many texts a second as the reference's.

    Both must have answered the same rows, each row as often as any other.
    """
    return texts_per_s(turns) / texts_per_s(reference)


def latencies(singles_s: Sequence[float]) -> Latencies | None:
    """Percentiles with linear interpolation; None where there are no singles."""
    if not singles_s:
        return None
    p50, p95, p99 = 1000 * np.percentile(singles_s, (50, 95, 99))
    return Latencies(float(p50), float(p95), float(p99))
