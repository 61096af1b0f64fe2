"""What a measurement finds."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

WORTH_CHANGING = 1.03
"""Less than 3 % faster is within what two measurements differ by."""


@dataclass(frozen=True, slots=True)
class Latency:
    """Of one text at a time, tokenization included."""

    count: int
    mean_ms: float
    sd_ms: float
    """Standard deviation of the sample; 0 for a single text."""
    min_ms: float
    p50_ms: float
    p95_ms: float
    p99_ms: float


@dataclass(frozen=True, slots=True)
class EngineSetting:
    """How the engine is run over many texts."""

    threads: int
    token_budget: int
    """Padded tokens in a mini-batch."""


@dataclass(frozen=True, slots=True)
class Speed:
    """Throughput with one setting: the median of several passes over the texts."""

    setting: EngineSetting
    texts_per_s: float
    tokens_per_s: float


@dataclass(frozen=True, slots=True)
class Graph:
    """A file of the model."""

    quantization: str
    """"int8" or "fp32"."""
    size_bytes: int


@dataclass(frozen=True, slots=True)
class GraphComparison:
    """The same model in another precision, with the same setting."""

    graph: Graph
    latency: Latency
    speed: Speed
    same_labels: float
    """Share of the texts that get the same label from both, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class SampleFigures:
    """The texts that were measured with."""

    texts: int
    mean_tokens: float
    is_own: bool
    """Whether they were the user's, not those that come with the model."""


@dataclass(frozen=True, slots=True)
class Computer:
    """Where it was measured."""

    cpu: str
    processors: int
    """Those that the application may use."""
    system: str


@dataclass(frozen=True, slots=True)
class Measurement:
    """All that one measurement found."""

    taken_at: datetime
    """Local time with its offset."""
    app_version: str
    computer: Computer
    model: str
    """Name and version."""
    graph: Graph
    sample: SampleFigures
    current: EngineSetting
    """The setting in use when it was taken."""
    latency: Latency
    speeds: tuple[Speed, ...]
    fp32: GraphComparison | None = None

    @property
    def best(self) -> Speed:
        """The fastest setting."""
        return max(self.speeds, key=lambda speed: speed.texts_per_s)

    def speed_of(self, setting: EngineSetting) -> Speed | None:
        """What was found for a setting; None where it was not tried."""
        return next((speed for speed in self.speeds if speed.setting == setting), None)

    def gain_over(self, setting: EngineSetting) -> float | None:
        """How many times as fast as with `setting` the best is, where that is worth a change."""
        now = self.speed_of(setting)
        if now is None or now.texts_per_s <= 0:
            return None
        gain = self.best.texts_per_s / now.texts_per_s
        return gain if gain >= WORTH_CHANGING else None


def latency_of(durations_ms: Sequence[float]) -> Latency:
    """Sum up the durations of single texts; at least one."""
    values = np.asarray(durations_ms, dtype=np.float64)
    p50, p95, p99 = np.percentile(values, (50, 95, 99)).tolist()
    return Latency(
        count=len(values),
        mean_ms=float(values.mean()),
        sd_ms=float(values.std(ddof=1)) if len(values) > 1 else 0.0,
        min_ms=float(values.min()),
        p50_ms=p50,
        p95_ms=p95,
        p99_ms=p99,
    )
