"""Answers counted as they go by."""

from dataclasses import dataclass, field

from desktop_app.core.predictions import LABELS, Label, Prediction

_NO_TEXT = len(LABELS)
_PLACES: dict[Label | None, int] = {label: place for place, label in enumerate(LABELS)}
_PLACES[None] = _NO_TEXT


def _zeros() -> list[int]:
    return [0] * (_NO_TEXT + 1)


def _zero_sums() -> list[float]:
    return [0.0] * len(LABELS)


@dataclass(slots=True)
class Tally:
    """Rows by answer, and how confident the answers are. Rows without text stand apart: they are
    in no share and no mean."""

    _rows: list[int] = field(default_factory=_zeros)
    _confidence_sums: list[float] = field(default_factory=_zero_sums)

    def add(self, prediction: Prediction) -> None:
        """Count one more row."""
        place = _PLACES[prediction.label]
        self._rows[place] += 1
        if place != _NO_TEXT:
            self._confidence_sums[place] += prediction.confidence

    def merge(self, other: "Tally") -> None:
        """Count all rows of another."""
        for place, rows in enumerate(other._rows):
            self._rows[place] += rows
        for place, confidence in enumerate(other._confidence_sums):
            self._confidence_sums[place] += confidence

    def rows(self, label: Label | None) -> int:
        """Rows with this label; None: rows without text."""
        return self._rows[_PLACES[label]]

    @property
    def total(self) -> int:
        """All rows, those without text among them."""
        return sum(self._rows)

    @property
    def with_text(self) -> int:
        """Rows that have a label."""
        return sum(self._rows[:_NO_TEXT])

    def share(self, label: Label) -> float:
        """Of the rows with text, from 0 to 1; 0.0 where no row has text."""
        return self.rows(label) / self.with_text if self.with_text else 0.0

    def mean_confidence(self, label: Label | None = None) -> float | None:
        """Of the rows with this label, or of all with text; None where there are none."""
        if label is None:
            rows, confidence = self.with_text, sum(self._confidence_sums)
        else:
            rows, confidence = self.rows(label), self._confidence_sums[_PLACES[label]]
        return confidence / rows if rows else None
