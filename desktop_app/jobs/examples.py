"""Texts that show what a run is like: those answered most surely, and least."""

import heapq
from dataclasses import dataclass

from desktop_app.core.predictions import Label, Prediction
from desktop_app.jobs.views import StoredRow

_LONGEST_TEXT = 600


@dataclass(frozen=True, slots=True)
class Example:
    """One row."""

    number: int
    text: str
    """Its beginning, where it is long."""
    label: Label
    confidence: float


@dataclass(frozen=True, slots=True)
class Examples:
    """At most as many each as were asked for, the most telling first; no text stands twice."""

    negative: tuple[Example, ...]
    """The most certain."""
    positive: tuple[Example, ...]
    """The most certain."""
    least_certain: tuple[Example, ...]


class ExampleFinder:
    """Picks examples from rows as they go by."""

    def __init__(self, text_column: int, most: int = 5) -> None:
        self._text_column = text_column
        self._negative = _Best(most)
        self._positive = _Best(most)
        self._least_certain = _Best(most)

    def add(self, row: StoredRow) -> None:
        """Take one more row into account."""
        prediction = row.prediction
        label = prediction.label
        if label is None:
            return
        confidence = prediction.confidence
        self._offer(self._least_certain, -confidence, row, prediction)
        if label is Label.NEGATIVE:
            self._offer(self._negative, confidence, row, prediction)
        elif label is Label.POSITIVE:
            self._offer(self._positive, confidence, row, prediction)

    def result(self) -> Examples:
        """The examples among all rows so far."""
        return Examples(
            self._negative.ranked(), self._positive.ranked(), self._least_certain.ranked()
        )

    def _offer(self, best: "_Best", score: float, row: StoredRow, prediction: Prediction) -> None:
        if best.would_take(score):
            best.add(score, row, row.cells[self._text_column], prediction)


class _Best:
    """The rows with the highest scores; of equal ones, and of equal texts, the first."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._heap: list[tuple[float, int, str, Example]] = []

    def would_take(self, score: float) -> bool:
        return len(self._heap) < self._most or score > self._heap[0][0]

    def add(self, score: float, row: StoredRow, text: str, prediction: Prediction) -> None:
        if prediction.label is None or any(text == held for _, _, held, _ in self._heap):
            return
        shown = text if len(text) <= _LONGEST_TEXT else text[:_LONGEST_TEXT] + "…"
        example = Example(row.number, shown, prediction.label, prediction.confidence)
        heapq.heappush(self._heap, (score, -row.number, text, example))
        if len(self._heap) > self._most:
            heapq.heappop(self._heap)

    def ranked(self) -> tuple[Example, ...]:
        return tuple(item[-1] for item in sorted(self._heap, reverse=True))
