"""Sums the columns of a run up for one chart, for all rows or some of them."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from desktop_app.core.predictions import LABELS, Label
from desktop_app.core.sureness import FAIRLY_SURE_FROM
from desktop_app.jobs.chart_figures import (
    AgreementFigures,
    ConfidenceBin,
    GroupCounts,
    GroupFigures,
    LabelValue,
    PeriodCounts,
    ShareFigures,
    TimeFigures,
    last_day,
)
from desktop_app.jobs.comparison import Comparison, guess_meanings
from desktop_app.jobs.grouping import TOP_GROUPS
from desktop_app.jobs.records import NO_TEXT_CODE
from desktop_app.jobs.run_columns import BEYOND, NO_DAY, DayColumn, ValueColumn
from desktop_app.jobs.timeline import DateStep
from desktop_app.jobs.views import LabelCounts
from desktop_app.tables.cells import CellKind, kind_of

_FIRST_BIN, _BINS_IN_ALL = 6, 20
CONFIDENCE_EDGES = tuple(k / _BINS_IN_ALL for k in range(_FIRST_BIN, _BINS_IN_ALL + 1))
"""0.3, 0.35 … 1: the steps of sureness, at 0.6 and 0.85, are among them, and 1/3 is the least."""
_CODES = NO_TEXT_CODE + 1
Labels = NDArray[np.int8]
"""int8[n]: index into LABELS, or NO_TEXT_CODE."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the layout."""

    index: int
    name: str


@dataclass(frozen=True, slots=True)
class Meanings:
    """The labels of a whole column, the most frequent first, and what they mean."""

    values: tuple[LabelValue, ...]
    is_guessed: bool


def shares(labels: Labels, confidences: NDArray[np.float64]) -> ShareFigures:
    """Rows by answer, and those that are not sure."""
    has_text = labels != NO_TEXT_CODE
    not_sure = int(np.count_nonzero(has_text & (confidences < FAIRLY_SURE_FROM)))
    return ShareFigures(_counts(_by(np.zeros(len(labels), np.int64), labels, 1)[0]), not_sure)


def histogram(labels: Labels, confidences: NDArray[np.float64]) -> tuple[ConfidenceBin, ...]:
    """Rows with text by confidence; a bin for each step of CONFIDENCE_EDGES."""
    steps = len(CONFIDENCE_EDGES) - 1
    # Exact: answers have 32 bits, so that none is nearer to an edge than 64 bits can tell.
    at = (confidences * _BINS_IN_ALL).astype(np.int64) - _FIRST_BIN
    has_text = labels != NO_TEXT_CODE
    table = _by(np.clip(at[has_text], 0, steps - 1), labels[has_text], steps)
    return tuple(
        ConfidenceBin(low, high, _counts(row))
        for low, high, row in zip(CONFIDENCE_EDGES, CONFIDENCE_EDGES[1:], table, strict=False)
    )


def groups(
    column: Column,
    cells: ValueColumn,
    codes: NDArray[np.int32],
    labels: Labels,
    top: int = TOP_GROUPS,
) -> GroupFigures:
    """The largest groups; of equal ones the first in the file first. Where all are numbers and
    none is left out, they are in the order of those."""
    known = codes != BEYOND
    table = _by(codes[known], labels[known], len(cells.values))
    sizes = table.sum(axis=1)
    ranked = [int(at) for at in np.argsort(-sizes, kind="stable") if sizes[at]]
    # A lone value more is shown by its name, not as "others".
    shown = ranked if len(ranked) <= top + 1 else ranked[:top]
    beyond = _by(np.zeros(np.count_nonzero(~known), np.int64), labels[~known], 1)[0]
    if len(shown) == len(ranked):
        shown = _by_number(shown, cells.values)
    rest = table[ranked[len(shown) :]].sum(axis=0) + beyond
    return GroupFigures(
        column.index,
        column.name,
        tuple(GroupCounts(cells.values[at], _counts(table[at])) for at in shown),
        _counts(rest),
        len(ranked) - len(shown) + bool(beyond.any()),
    )


def _by_number(places: list[int], values: list[str]) -> list[int]:
    def number(at: int) -> float:
        is_blank = kind_of(values[at]) is CellKind.BLANK
        return math.inf if is_blank else float(values[at].replace(",", "."))

    try:
        return sorted(places, key=number)
    except ValueError:  # not all of them are
        return places


def timeline(
    column: Column, cells: DayColumn, days: NDArray[np.int32], labels: Labels, step: DateStep | None
) -> TimeFigures | None:
    """None where the column holds no dates, or none of these rows has one."""
    dated = days != NO_DAY
    if cells.format is None or not dated.any():
        return None
    first, table = _by_day(days[dated], labels[dated])
    found = first + np.flatnonzero(table.any(axis=1))
    taken = step or DateStep.for_span(timedelta(days=int(found[-1] - found[0])))
    periods: dict[date, NDArray[np.int64]] = {}
    for day, row in zip(found.tolist(), table[found - first], strict=True):
        start = taken.start_of(date.fromordinal(day))
        periods[start] = periods[start] + row if start in periods else row
    points = (
        PeriodCounts(start, last_day(start, taken), _counts(row)) for start, row in periods.items()
    )
    without = int(np.count_nonzero(~dated))
    return TimeFigures(column.index, column.name, cells.format, taken, tuple(points), without)


def _by_day(days: NDArray[np.int32], labels: Labels) -> tuple[int, NDArray[np.int64]]:
    """The earliest day, and int64[days from it to the latest, 4]: rows by day and label."""
    first = int(days.min())
    return first, _by(days - first, labels, int(days.max()) - first + 1)


def agreement(
    column: Column,
    cells: ValueColumn,
    codes: NDArray[np.int32],
    labels: Labels,
    meanings: Meanings,
) -> AgreementFigures:
    """Against the file's own labels. Where nobody knows what they mean, none is compared."""
    meant = {one.value: one.meaning for one in meanings.values if one.meaning}
    confusion = np.zeros((len(LABELS), len(LABELS)), dtype=np.int64)
    for value, row in zip(cells.values, _with_text(cells, codes, labels), strict=True):
        if value in meant:
            confusion[LABELS.index(meant[value])] += row
    all_with_text = int(np.count_nonzero(labels != NO_TEXT_CODE))
    comparison = Comparison(
        column.name,
        meant,
        tuple(tuple(int(cell) for cell in row) for row in confusion),
        rows_unmapped=all_with_text - int(confusion.sum()),
        rows_without_text=len(labels) - all_with_text,
    )
    return AgreementFigures(column.index, comparison, meanings.values, meanings.is_guessed)


def meanings_in(
    cells: ValueColumn,
    codes: NDArray[np.int32],
    labels: Labels,
    mapping: Mapping[str, Label] | None,
) -> Meanings:
    """By `mapping`, or guessed where that is None. From all rows, whichever are shown: one and two
    of five stars would be a scale of their own."""
    rows = _with_text(cells, codes, labels).sum(axis=1)
    found = {cells.values[at]: int(rows[at]) for at in np.argsort(-rows, kind="stable") if rows[at]}
    meant = (guess_meanings(found) or {}) if mapping is None else mapping
    values = (LabelValue(value, count, meant.get(value)) for value, count in found.items())
    return Meanings(tuple(values), is_guessed=mapping is None)


def _with_text(cells: ValueColumn, codes: NDArray[np.int32], labels: Labels) -> NDArray[np.int64]:
    """int64[values, 3]: rows with text by value and label."""
    known = codes != BEYOND
    return _by(codes[known], labels[known], len(cells.values))[:, :NO_TEXT_CODE]


def _by(codes: NDArray[np.integer], labels: Labels, most: int) -> NDArray[np.int64]:
    """int64[most, 4]: rows by code and label."""
    joined = codes.astype(np.int64) * _CODES + labels
    return np.bincount(joined, minlength=most * _CODES).reshape(-1, _CODES)


def _counts(row: NDArray[np.int64]) -> LabelCounts:
    return LabelCounts(*(int(count) for count in row))
