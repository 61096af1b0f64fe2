"""A run as a file of the user's: their rows as they were, and the answers beside them."""

import math
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from desktop_app.core.predictions import Prediction
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.views import RowFilter, StoredRow
from desktop_app.tables.naming import unique_columns
from desktop_app.tables.writing import CsvOptions, write_csv

NO_TEXT = "no text"
"""Stands in the sentiment column where there was nothing to answer; the numbers are empty."""


class ResultColumn(StrEnum):
    """What is written beside each row, in this order."""

    SENTIMENT = "sentiment"
    CONFIDENCE = "confidence"
    P_NEGATIVE = "p_negative"
    P_NEUTRAL = "p_neutral"
    P_POSITIVE = "p_positive"


def export_csv(  # noqa: PLR0913 (the same choices as write_csv offers)
    store: RunStore,
    path: Path,
    options: CsvOptions,
    *,
    row_filter: RowFilter | None = None,
    overwrite: bool = False,
    is_cancelled: Callable[[], bool] | None = None,
) -> int:
    """Write the run's rows in file order; returns how many.

    First stand the original columns, then the results, then one column for each cell that some
    row has beyond the header ("surplus 1" and so on), so that no cell is lost and none stands
    under a name that is not its own. Result and surplus columns get another name where the file
    has one of theirs already. Raises ExportError where the file cannot be written or is there
    already, and WritingCancelledError; what was there before is then untouched.
    """
    row_filter = row_filter or RowFilter()
    with store.one_moment():
        surplus_width = store.surplus_width(row_filter)
        rows = (_cells(row, surplus_width) for row in store.rows(row_filter))
        return write_csv(
            path,
            _header(store.layout.columns, surplus_width),
            rows,
            options,
            overwrite=overwrite,
            is_cancelled=is_cancelled,
        )


def result_cells(prediction: Prediction) -> tuple[str, ...]:
    """One cell a ResultColumn; probabilities with four decimals."""
    numbers = (prediction.confidence, *prediction.probabilities)
    sentiment = prediction.label.value if prediction.label else NO_TEXT
    return sentiment, *("" if math.isnan(number) else f"{number:.4f}" for number in numbers)


def _header(columns: tuple[str, ...], surplus_width: int) -> tuple[str, ...]:
    surplus = [f"surplus {position + 1}" for position in range(surplus_width)]
    return (*columns, *unique_columns(columns, [*ResultColumn, *surplus]))


def _cells(row: StoredRow, surplus_width: int) -> tuple[str, ...]:
    padding = ("",) * (surplus_width - len(row.surplus))
    return *row.cells, *result_cells(row.prediction), *row.surplus, *padding
