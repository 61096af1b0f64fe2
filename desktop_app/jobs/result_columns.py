"""What is written beside each row of the user's."""

import math
from collections.abc import Callable, Sequence
from enum import StrEnum

from desktop_app.core.predictions import Prediction
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

    @property
    def kind(self) -> ColumnKind:
        """What its cells are."""
        return ColumnKind.TEXT if self is ResultColumn.SENTIMENT else ColumnKind.NUMBER


ALL_RESULTS = tuple(ResultColumn)
_READ: dict[ResultColumn, Callable[[Prediction], str | float]] = {
    ResultColumn.SENTIMENT: lambda answer: answer.label.value if answer.label else NO_TEXT,
    ResultColumn.CONFIDENCE: lambda answer: answer.confidence,
    ResultColumn.P_NEGATIVE: lambda answer: answer.p_negative,
    ResultColumn.P_NEUTRAL: lambda answer: answer.p_neutral,
    ResultColumn.P_POSITIVE: lambda answer: answer.p_positive,
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
    prediction: Prediction,
    columns: Sequence[ResultColumn] = ALL_RESULTS,
    number: Callable[[float], Cell] = as_words,
) -> tuple[Cell, ...]:
    """One cell a column, the numbers as `number` gives them."""
    values = (_READ[column](prediction) for column in columns)
    return tuple(value if isinstance(value, str) else number(value) for value in values)
