"""What can be asked of a run on disk, and what it answers."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.core.predictions import Label, Prediction
from desktop_app.tables.layout import RowFlag


@dataclass(frozen=True, slots=True)
class StoredRow:
    """One row of the user's file with its answer. `cells` are as many as the columns."""

    number: int
    cells: tuple[str, ...]
    surplus: tuple[str, ...]
    flags: RowFlag
    prediction: Prediction


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
class RowFilter:
    """Which rows to show: those that meet every condition set."""

    label: Label | None = None
    no_text: bool = False
    """Only rows without text."""
    search: str = ""
    """Found anywhere in the text, upper and lower case alike."""


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


@dataclass(frozen=True, slots=True)
class SortOrder:
    """Rows that compare equal stay in file order; rows without text come last when sorting by
    the answer, whichever the direction."""

    key: SortKey = SortKey.ROW
    descending: bool = False
    column: int = 0
    """For SortKey.COLUMN: index into the layout's columns."""
