"""What can be asked of a run on disk, and what it answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Self

from desktop_app.core.predictions import Label, Prediction
from desktop_app.core.sureness import FAIRLY_SURE_FROM
from desktop_app.tables.dates import DateFormat
from desktop_app.tables.layout import RowFlag


@dataclass(frozen=True, slots=True)
class StoredRow:
    """One row of the user's file with its answer. `cells` are as many as the columns."""

    number: int
    cells: tuple[str, ...]
    surplus: tuple[str, ...]
    flags: RowFlag
    prediction: Prediction
    label_by_hand: Label | None = None
    """What a person says, be it the model's answer or another."""


@dataclass(frozen=True, slots=True)
class LabelCounts:
    """How many rows have which answer."""

    negative: int = 0
    neutral: int = 0
    positive: int = 0
    no_text: int = 0

    @property
    def total(self) -> int:
        """All rows answered, those without text among them."""
        return self.negative + self.neutral + self.positive + self.no_text

    def of(self, label: Label | None) -> int:
        """Rows with this label; None: rows without text."""
        return int(getattr(self, label.value if label else "no_text"))


@dataclass(frozen=True, slots=True)
class ValueCount:
    """A value of a column, and how many rows have it."""

    value: str
    rows: int


@dataclass(frozen=True, slots=True)
class ConfidenceRange:
    """Confidences as a bin of a histogram holds them: from `least` on and below `below`."""

    least: float = 0.0
    below: float | None = None
    """None for no bound: the last bin holds 1.0 too."""


UNSURE = ConfidenceRange(below=FAIRLY_SURE_FROM)
"""Answers that are not sure."""


@dataclass(frozen=True, slots=True)
class CellIs:
    """What a column says, white space around it aside; or, with `is_other`, what it does not."""

    column: int
    """Index into the layout's columns."""
    values: tuple[str, ...]
    """Any of these, without white space around them; the empty text is an empty cell."""
    is_other: bool = False
    """Any value but these: the rest of a chart that shows only the largest groups."""


@dataclass(frozen=True, slots=True)
class DatePeriod:
    """Days as a column of dates tells them, both ends included."""

    column: int
    """Index into the layout's columns."""
    first: date
    last: date
    date_format: DateFormat
    """As the timeline has found it, so that both understand the dates alike."""


@dataclass(frozen=True, slots=True)
class LabelledAs:
    """What the file's own label is."""

    column: int
    """Index into the layout's columns."""
    label: Label
    values: tuple[str, ...]
    """All cells that mean it, without white space around them."""

    @property
    def cell_is(self) -> CellIs:
        """The same, without what it means."""
        return CellIs(self.column, self.values)

    @classmethod
    def of(cls, column: int, label: Label, mapping: Mapping[str, Label]) -> Self:
        """By what a comparison takes each of the file's values for."""
        values = sorted(value for value, meaning in mapping.items() if meaning is label)
        return cls(column, label, tuple(values))


@dataclass(frozen=True, slots=True)
class RowFilter:
    """Which rows to show: those that meet every condition set."""

    label: Label | None = None
    """The model's answer."""
    no_text: bool = False
    """Only rows without text."""
    search: str = ""
    """Found anywhere in the text, upper and lower case alike."""
    confidence: ConfidenceRange | None = None
    unsure: bool = False
    """Only rows whose answer is not sure (core.sureness)."""
    cell: CellIs | None = None
    dates: DatePeriod | None = None
    labelled: LabelledAs | None = None
    with_flags: RowFlag = RowFlag.NONE
    """Only rows with any of these oddities; NONE for all rows, ~RowFlag.NONE for any oddity."""
    corrected: bool = False
    """Only rows with a label set by hand, be it the model's or another."""


class SortKey(StrEnum):
    """What rows can be sorted by."""

    ROW = "row"
    LABEL = "label"
    CONFIDENCE = "confidence"
    P_NEGATIVE = "p_negative"
    P_NEUTRAL = "p_neutral"
    P_POSITIVE = "p_positive"
    TEXT = "text"
    COLUMN = "column"
    """An original column: leading numbers by size, then text without regard to case."""
    BY_HAND = "by_hand"
    """The label set by hand."""


@dataclass(frozen=True, slots=True)
class SortOrder:
    """Rows that compare equal stay in file order; rows without what is sorted by, an answer or a
    label set by hand, come last, whichever the direction."""

    key: SortKey = SortKey.ROW
    descending: bool = False
    column: int = 0
    """For SortKey.COLUMN: index into the layout's columns."""
