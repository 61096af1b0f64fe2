"""Answers against a label column of the file's own."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop_app.core.predictions import LABELS, Label, Prediction
from desktop_app.jobs import wording
from desktop_app.tables.label_words import guess_counted_labels

MOST_VALUES = 1_000
"""Different values that are told apart; a column with more holds no labels."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """How well the answers agree with the file.

    Rows without text, and rows whose label stands for none of the three classes, are left out
    of all figures and counted apart.
    """

    column: str
    mapping: Mapping[str, Label]
    """What each of the file's labels was taken for, without white space around it."""
    confusion: tuple[tuple[int, ...], ...]
    """Rows by the file's label (first index) and our answer (second), both in Label's order."""
    rows_unmapped: int
    rows_without_text: int

    @property
    def meanings(self) -> list[tuple[str, Label]]:
        """The mapping in the order of the classes."""
        return sorted(self.mapping.items(), key=lambda item: (LABELS.index(item[1]), item[0]))

    @property
    def rows(self) -> int:
        """Those compared."""
        return sum(map(sum, self.confusion))

    @property
    def agreed(self) -> int:
        """Those with the same label."""
        return sum(self.confusion[place][place] for place in range(len(LABELS)))

    @property
    def accuracy(self) -> float | None:
        """Share of rows with the same label; None where none is compared."""
        return self.agreed / self.rows if self.rows else None

    def support(self, label: Label) -> int:
        """Rows that have this label in the file."""
        return sum(self.confusion[LABELS.index(label)])

    def recall(self, label: Label) -> float | None:
        """Share of those that got it from us too; None where the file has none."""
        support = self.support(label)
        return self._hits(label) / support if support else None

    def precision(self, label: Label) -> float | None:
        """Share of our answers with this label that the file has too; None where we gave none."""
        answered = sum(row[LABELS.index(label)] for row in self.confusion)
        return self._hits(label) / answered if answered else None

    def f1(self, label: Label) -> float | None:
        """Harmonic mean of precision and recall; None where the file has none of the label."""
        recall = self.recall(label)
        if recall is None:
            return None
        precision = self.precision(label) or 0.0
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0

    @property
    def macro_f1(self) -> float | None:
        """Mean over the classes that the file has; None where it has none."""
        return _mean([self.f1(label) for label in LABELS])

    @property
    def macro_recall(self) -> float | None:
        """Mean over the classes that the file has; None where it has none."""
        return _mean([self.recall(label) for label in LABELS])

    def _hits(self, label: Label) -> int:
        place = LABELS.index(label)
        return self.confusion[place][place]


class LabelCounter:
    """Counts rows by the file's label and our answer; what the labels mean is settled after."""

    def __init__(self, column: str, mapping: Mapping[str, Label] | None = None) -> None:
        self._column = column
        self._mapping = mapping
        self._rows: Counter[tuple[str, Label]] = Counter()
        self._values: Counter[str] = Counter()
        self._beyond = 0
        self._without_text = 0

    def add(self, cell: str, prediction: Prediction) -> None:
        """Count one more row."""
        if prediction.label is None:
            self._without_text += 1
            return
        value = cell.strip()
        if value not in self._values and len(self._values) == MOST_VALUES:
            self._beyond += 1
            return
        self._values[value] += 1
        self._rows[value, prediction.label] += 1

    def result(self) -> Comparison | None:
        """None where the values seem to be no labels and nobody said what they mean."""
        mapping = self._mapping if self._mapping is not None else self._guessed()
        if mapping is None:
            return None
        confusion = [[0] * len(LABELS) for _ in LABELS]
        unmapped = self._beyond
        for (value, answer), rows in self._rows.items():
            label = mapping.get(value)
            if label is None:
                unmapped += rows
            else:
                confusion[LABELS.index(label)][LABELS.index(answer)] += rows
        return Comparison(
            self._column, mapping, tuple(map(tuple, confusion)), unmapped, self._without_text
        )

    def _guessed(self) -> Mapping[str, Label] | None:
        return None if self._beyond else guess_meanings(self._values)


def guess_meanings(rows: Mapping[str, int]) -> Mapping[str, Label] | None:
    """What the values of a column seem to mean, from how many rows with text have each, white space
    around them aside; None where they seem to be no labels."""
    guess = guess_counted_labels(rows)
    return None if guess is None else {value: Label(m) for value, m in guess.items()}


def meanings_of(cells: Iterable[str]) -> Mapping[str, Label] | None:
    """The same from the cells themselves; reads no further than where they can be no labels."""
    rows: Counter[str] = Counter()
    for cell in cells:
        rows[cell.strip()] += 1
        if len(rows) > MOST_VALUES:
            return None
    return guess_meanings(rows)


def checked_by_hand(found: Comparison) -> str:
    """In words, where the labels compared with were set by hand."""
    return wording.checked_by_hand(
        corrected=found.rows - found.agreed + found.rows_without_text,
        agreed=found.agreed,
        checked=found.rows,
    )


def _mean(numbers: list[float | None]) -> float | None:
    there = [number for number in numbers if number is not None]
    return sum(there) / len(there) if there else None
