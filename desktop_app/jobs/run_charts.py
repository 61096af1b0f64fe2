"""Answers what a chart of a run shows; keeps the columns it has read."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from desktop_app.jobs import charting
from desktop_app.jobs.chart_columns import ChartColumns, chart_columns
from desktop_app.jobs.chart_figures import ChartChoices, ChartKind, Figures
from desktop_app.jobs.progress import JobState
from desktop_app.jobs.run_columns import DayColumn, RunColumns, ValueColumn
from desktop_app.jobs.store import ALL_ROWS, RunStore
from desktop_app.jobs.views import RowFilter


@dataclass(frozen=True, slots=True)
class ChartAnswer:
    """A chart's figures, and what else it could be drawn by."""

    figures: Figures
    columns: ChartColumns
    rows: int
    """All that the chart is of, those without text among them."""
    column_names: tuple[str, ...]
    """Of the whole file."""
    source_path: Path
    """The user's file."""
    by_hand: int
    """Rows of the whole run with a label set by hand; every chart is of the model's answers."""


class RunCharts:
    """One run, for one thread. Every method but `close` raises StoreError where it cannot be
    read."""

    def __init__(self, path: Path) -> None:
        self._told: ChartColumns | None = None
        self._kept: set[tuple[int, type]] = set()
        self._store = RunStore.open(path)
        try:
            self._columns = RunColumns(path, self._store.layout.text_column)
        except BaseException:
            self._store.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the run's file."""
        self._columns.close()
        self._store.close()

    def interrupt(self) -> None:
        """Break off what is being summed up, which raises StoreInterruptedError. From any
        thread."""
        self._store.interrupt()
        self._columns.interrupt()

    @property
    def path(self) -> Path:
        """The run's."""
        return self._store.path

    def answer(
        self,
        kind: ChartKind,
        choices: ChartChoices,
        row_filter: RowFilter = ALL_ROWS,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> ChartAnswer:
        """Figures of the rows that the filter lets through, of those answered so far; of fewer
        where `is_cancelled` turns true meanwhile."""
        self._columns.read_answers(is_cancelled)
        offered = self._offered()
        chosen = self._chosen(kind, choices, offered)
        places = None if row_filter == ALL_ROWS else self._places(row_filter)
        figures = self._figures(kind, choices, chosen, places, is_cancelled)
        rows = len(self._columns.numbers) if places is None else len(places)
        names = self._store.layout.columns
        by_hand = self._store.corrections.counts().by_hand
        return ChartAnswer(figures, offered, rows, names, self._store.source.path, by_hand)

    def _offered(self) -> ChartColumns:
        # Telling takes 50 ms, and nothing new comes of it once there are rows enough.
        before = len(self._columns.first_rows)
        self._columns.read_first_rows()
        if self._told is None or len(self._columns.first_rows) != before:
            self._told = chart_columns(self._store.layout, self._columns.first_rows)
        return self._told

    def _chosen(self, kind: ChartKind, choices: ChartChoices, offered: ChartColumns) -> int | None:
        name, guesses = {
            ChartKind.GROUPS: (choices.group_column, offered.groups),
            ChartKind.TIME: (choices.date_column, offered.dates),
            ChartKind.AGREEMENT: (choices.label_column, offered.labels),
        }.get(kind, (None, ()))
        layout = self._store.layout
        if name in layout.columns and name != layout.columns[layout.text_column]:
            return layout.columns.index(name)
        return next(iter(guesses), None)

    def _keep(self, column: int, read: ValueColumn | DayColumn) -> None:
        """For filtering by what the chart shows, once the run is over."""
        key = (column, type(read))
        if key in self._kept or self._store.state is not JobState.FINISHED:
            return
        if len(read) == self._store.row_count():
            self._store.kept_columns.keep(column, read)
            self._kept.add(key)

    def _places(self, row_filter: RowFilter) -> NDArray[np.int64]:
        """Where in the columns the filtered rows are."""
        wanted = np.sort(self._store.row_numbers(row_filter))
        numbers = self._columns.numbers
        wanted = wanted[wanted <= (numbers[-1] if len(numbers) else 0)]  # others came in since
        return np.searchsorted(numbers, wanted)

    def _figures(
        self,
        kind: ChartKind,
        choices: ChartChoices,
        column: int | None,
        places: NDArray[np.int64] | None,
        is_cancelled: Callable[[], bool],
    ) -> Figures:
        labels, confidences = self._columns.labels, self._columns.confidences
        if kind in (ChartKind.SHARES, ChartKind.CONFIDENCE):
            summed = charting.shares if kind is ChartKind.SHARES else charting.histogram
            return summed(_taken(labels, places), _taken(confidences, places))
        if column is None:
            return None
        name = charting.Column(column, self._store.layout.columns[column])
        if kind is ChartKind.TIME:
            days = self._columns.days_of(column, is_cancelled)
            self._keep(column, days)
            cells, known = _taken_both(days.days, labels, places)
            return charting.timeline(name, days, cells, known, choices.date_step)
        values = self._columns.values_of(column, is_cancelled)
        self._keep(column, values)
        cells, known = _taken_both(values.codes, labels, places)
        if kind is ChartKind.GROUPS:
            return charting.groups(name, values, cells, known)
        all_cells, all_known = _taken_both(values.codes, labels, None)
        meanings = charting.meanings_in(values, all_cells, all_known, choices.label_mapping)
        return charting.agreement(name, values, cells, known, meanings)


def _taken(column: NDArray[Any], places: NDArray[np.int64] | None) -> NDArray[Any]:
    return column if places is None else column[places]


def _taken_both(
    cells: NDArray[np.int32], labels: NDArray[np.int8], places: NDArray[np.int64] | None
) -> tuple[NDArray[np.int32], NDArray[np.int8]]:
    """Of the rows that both columns know: one may have been read a moment later."""
    known = min(len(cells), len(labels))
    if places is None:
        return cells[:known], labels[:known]
    places = places[places < known]
    return cells[places], labels[places]
