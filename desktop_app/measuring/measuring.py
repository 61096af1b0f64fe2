"""Takes the measurement: one text at a time, then many with each setting, then another graph."""

import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from itertools import cycle, islice

from desktop_app.core.engine import CancelledError, Engine
from desktop_app.core.options import EngineOptions
from desktop_app.core.predictions import Label
from desktop_app.measuring.computer import this_computer
from desktop_app.measuring.figures import (
    EngineSetting,
    Graph,
    GraphComparison,
    Latency,
    Measurement,
    SampleFigures,
    Speed,
    latency_of,
)
from desktop_app.measuring.plan import FULL, Extent, settings_to_try
from desktop_app.measuring.samples import Sample
from desktop_app.version import VERSION

OpenEngine = Callable[[EngineOptions], Engine]


class Stage(Enum):
    """What is being measured."""

    SINGLES = auto()
    SETTINGS = auto()
    OTHER_GRAPH = auto()


@dataclass(frozen=True, slots=True)
class Step:
    """How far it is."""

    stage: Stage
    done: float
    """Of all, from 0 to 1."""
    setting: EngineSetting | None = None
    """Being tried now."""


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be measured."""

    open_engine: OpenEngine
    """Each engine is closed after use; none is shared with the window."""
    open_fp32: OpenEngine | None
    """The same model in full precision, where there is one."""
    sample: Sample
    current: EngineSetting
    extent: Extent = FULL


class Measurer:
    """Runs one task. `on_step` is told how far it is; CancelledError where `is_cancelled` says
    so between two texts or mini-batches."""

    def __init__(
        self,
        task: Task,
        *,
        on_step: Callable[[Step], None] = lambda step: None,
        is_cancelled: Callable[[], bool] = lambda: False,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        self._task = task
        self._on_step = on_step
        self._is_cancelled = is_cancelled
        self._clock = clock
        self._computer = this_computer()
        self._settings = settings_to_try(self._computer.processors, task.current)
        self._steps = len(self._settings) + (4 if task.open_fp32 else 2)
        self._steps_done = 0

    def run(self) -> Measurement:
        """All of it. Raises what the engines raise."""
        task = self._task
        options = _options(task.current)
        self._tell(Stage.SINGLES)
        if task.open_fp32:  # one that cannot be used is told now, and not a minute later
            task.open_fp32(options).close()
        with closing(task.open_engine(options)) as engine:
            card = engine.card
            latency = self._latency(engine)
            labels, mean_tokens = self._answers(engine)
        self._steps_done += 2
        speeds = tuple(self._speeds())
        best = max(speeds, key=lambda speed: speed.texts_per_s)
        return Measurement(
            taken_at=datetime.now().astimezone(),
            app_version=VERSION,
            computer=self._computer,
            model=f"{card.name} {card.version}",
            graph=Graph(card.quantization, card.size_bytes),
            sample=SampleFigures(len(task.sample.texts), mean_tokens, task.sample.is_own),
            current=task.current,
            latency=latency,
            speeds=speeds,
            fp32=self._comparison(best.setting, labels),
        )

    def _latency(self, engine: Engine) -> Latency:
        extent = self._task.extent
        texts = cycle(self._task.sample.texts)
        for text in islice(texts, extent.warm_up):
            self._timed(engine, text)
        return latency_of([self._timed(engine, text) for text in islice(texts, extent.singles)])

    def _timed(self, engine: Engine, text: str) -> float:
        """Milliseconds."""
        started = self._clock()
        engine.predict_one(text, is_cancelled=self._is_cancelled)
        return (self._clock() - started) * 1000

    def _answers(self, engine: Engine) -> tuple[Sequence[Label | None], float]:
        """The label of each text, and their mean number of tokens."""
        found = engine.predict(self._task.sample.texts, is_cancelled=self._is_cancelled)
        return [answer.label for answer in found], float(found.token_counts.mean())

    def _speeds(self) -> Iterator[Speed]:
        for setting in self._settings:
            self._tell(Stage.SETTINGS, setting)
            with closing(self._task.open_engine(_options(setting))) as engine:
                yield self._speed(engine, setting)
            self._steps_done += 1

    def _speed(self, engine: Engine, setting: EngineSetting) -> Speed:
        extent = self._task.extent
        texts = self._task.sample.for_one_pass(extent.texts)
        engine.predict(texts[: extent.warm_up], is_cancelled=self._is_cancelled)
        durations_s: list[float] = []
        tokens = 0
        while len(durations_s) < extent.passes and sum(durations_s) < extent.seconds:
            started = self._clock()
            answers = engine.predict(texts, is_cancelled=self._is_cancelled)
            durations_s.append(max(self._clock() - started, 1e-9))
            tokens = int(answers.token_counts.sum())
        rate = len(texts) / statistics.median(durations_s)
        return Speed(setting, rate, rate * tokens / len(texts))

    def _comparison(
        self, setting: EngineSetting, labels: Sequence[Label | None]
    ) -> GraphComparison | None:
        if self._task.open_fp32 is None:
            return None
        self._tell(Stage.OTHER_GRAPH, setting)
        # Single texts with the setting in use, as those of the model's own graph were.
        with closing(self._task.open_fp32(_options(self._task.current))) as engine:
            card = engine.card
            latency = self._latency(engine)
            others, _ = self._answers(engine)
        self._steps_done += 2
        self._tell(Stage.OTHER_GRAPH, setting)
        same = sum(one is other for one, other in zip(labels, others, strict=True))
        with closing(self._task.open_fp32(_options(setting))) as engine:
            speed = self._speed(engine, setting)
        graph = Graph(card.quantization, card.size_bytes)
        return GraphComparison(graph, latency, speed, same / len(labels))

    def _tell(self, stage: Stage, setting: EngineSetting | None = None) -> None:
        if self._is_cancelled():
            raise CancelledError
        self._on_step(Step(stage, self._steps_done / self._steps, setting))


def _options(setting: EngineSetting) -> EngineOptions:
    return EngineOptions(setting.threads, setting.token_budget)
