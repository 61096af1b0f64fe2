"""What is written beside each row of the user's."""

import math
from collections.abc import Callable, Sequence
from enum import StrEnum

from desktop_app.core.predictions import Label
from desktop_app.jobs.views import StoredRow
from desktop_app.tables.output import Cell, ColumnKind

NO_TEXT = "no text"
"""Stands in the sentiment column where there was nothing to answer; the numbers are empty."""
DECIMALS = 4


class ResultColumn(StrEnum):
    """The columns there are, in this order."""

    SENTIMENT = "sentiment"
    CONFIDENCE = "confidence"
    P_NEGATIVE = "p_negative"
    P_NEUTRAL = "p_neutral"
    P_POSITIVE = "p_positive"
    SENTIMENT_CORRECTED = "sentiment_corrected"
    """The label set by hand, be it the model's or another; empty where nobody did."""
    SENTIMENT_FINAL = "sentiment_final"
    """The label set by hand, or else the model's."""

    @property
    def kind(self) -> ColumnKind:
        """What its cells are."""
        return ColumnKind.TEXT if self.value.startswith("sentiment") else ColumnKind.NUMBER


RESULTS_BY_HAND = (ResultColumn.SENTIMENT_CORRECTED, ResultColumn.SENTIMENT_FINAL)
"""Written behind the others where labels were set by hand."""
ALL_RESULTS = tuple(column for column in ResultColumn if column not in RESULTS_BY_HAND)
"""What the model says."""
_READ: dict[ResultColumn, Callable[[StoredRow], str | float]] = {
    ResultColumn.SENTIMENT: lambda row: _word(row.prediction.label),
    ResultColumn.CONFIDENCE: lambda row: row.prediction.confidence,
    ResultColumn.P_NEGATIVE: lambda row: row.prediction.p_negative,
    ResultColumn.P_NEUTRAL: lambda row: row.prediction.p_neutral,
    ResultColumn.P_POSITIVE: lambda row: row.prediction.p_positive,
    ResultColumn.SENTIMENT_CORRECTED: lambda row: row.label_by_hand or "",
    ResultColumn.SENTIMENT_FINAL: lambda row: _word(row.label_by_hand or row.prediction.label),
}


def as_words(number: float) -> str:
    """For files that know text alone; empty for NaN."""
    return "" if math.isnan(number) else f"{number:.{DECIMALS}f}"


def as_rounded(number: float) -> float | None:
    """For files that people read numbers in; None for NaN."""
    return None if math.isnan(number) else round(number, DECIMALS)


def as_measured(number: float) -> float | None:
    """For files that hold numbers as they are; None for NaN."""
    return None if math.isnan(number) else number


def result_cells(
    row: StoredRow,
    columns: Sequence[ResultColumn] = ALL_RESULTS,
    number: Callable[[float], Cell] = as_words,
) -> tuple[Cell, ...]:
    """One cell a column, the numbers as `number` gives them."""
    values = (_READ[column](row) for column in columns)
    return tuple(str(value) if isinstance(value, str) else number(value) for value in values)


def _word(label: Label | None) -> str:
    return label.value if label else NO_TEXT
