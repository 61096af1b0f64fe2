"""Throughput and latency of a run."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Throughput:
    """A run's speed so far. The `_ms` figures are percentiles of a text's share of the time
    its mini-batch spent in the model; rates are 0.0 until something was answered."""

    texts: int
    elapsed_s: float
    texts_per_s_now: float
    """Over the last two seconds."""
    texts_per_s_average: float
    tokens_per_s: float
    p50_ms: float
    p95_ms: float
    p99_ms: float
