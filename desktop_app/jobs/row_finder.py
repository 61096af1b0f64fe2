"""Which rows of a run to show, and in which order."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from desktop_app.jobs import queries
from desktop_app.jobs.answer_blocks import AnswerColumns, is_of_answers, ordered
from desktop_app.jobs.conditions import Condition
from desktop_app.jobs.corrections import Corrections
from desktop_app.jobs.halves import read_in_halves
from desktop_app.jobs.kept_columns import KeptColumns, KeptValues
from desktop_app.jobs.progress import JobState
from desktop_app.jobs.records import text_from_sqlite
from desktop_app.jobs.run_connection import RunConnection
from desktop_app.jobs.sort_ranks import Ranks, SortRanks
from desktop_app.jobs.views import (
    CellIs,
    DatePeriod,
    RowFilter,
    SortKey,
    SortOrder,
    ValueCount,
)
from desktop_app.tables.layout import TableLayout

Numbers = NDArray[np.int64]
_FILE_ORDER = SortOrder()
_UNSURE_ROWS = RowFilter(unsure=True)
_BLOCKS = (
    "SELECT numbers, codes, probabilities, (SELECT sum(row_count) FROM tally)"
    " FROM answer_block ORDER BY first_number"
)


class RowFinder:
    """Finds rows by columns of answers and ranks where there are any, else by the database; both
    give the same."""

    def __init__(self, db: RunConnection, layout: TableLayout, kept: KeptColumns) -> None:
        self._db = db
        self._layout = layout
        self._kept = kept
        self._ranks = SortRanks(db, layout.text_column)

    def find(self, row_filter: RowFilter, order: SortOrder) -> Numbers:
        """int64[n]: numbers of the rows to show, in the order to show them."""
        self._check_column(order)
        self._read_values(row_filter)
        with self._db.one_moment():
            return self._find(row_filter, order)

    def values_of(self, column: int, most: int) -> list[ValueCount]:
        """The values that a column has most often, white space around them aside."""
        if column != self._layout.text_column:
            values = self._values(column)
            if values.are_all:
                return values.counts()[:most]
        query = queries.values_query(column, self._layout.text_column, most)
        found = self._db.all(query.sql, query.values)
        return [ValueCount(text_from_sqlite(value), rows) for value, rows in found]

    def first(self, row_filter: RowFilter, order: SortOrder, most: int) -> Numbers:
        """At most so many of them, straight from the database; sooner where `has_to_sort`."""
        if order.key is not SortKey.TEXT:
            # Cells are taken out of JSON with a piece of memory each, and two threads of SQLite
            # that ask for memory wait for each other: halves took half as long again.
            return self._asked(self._db, row_filter, order, most)

        def first_in(db: RunConnection, numbers: tuple[int, int]) -> Numbers:
            among = queries.numbers_between(*numbers)
            return self._asked(db, row_filter, order, most, among)

        parts = read_in_halves(self._db, first_in)
        if len(parts) == 1:
            return parts[0]
        # The first of all are among the first of each part.
        among = queries.numbers_among(np.concatenate(parts).tolist())
        return self._asked(self._db, row_filter, order, most, among)

    def has_to_sort(self, order: SortOrder, row_count: int) -> bool:
        """Whether the order is by a column that was not worked out for so many rows."""
        return _is_by_cells(order) and self._ranks.find(self._column(order), row_count) is None

    def work_out(self, order: SortOrder) -> None:
        """Sort the rows once and for all by the column of the order, so that they are there at once
        from then on. Takes seconds for a million rows; may be interrupted."""
        self._check_column(order)
        self._ranks.work_out(self._column(order))

    def row_count(self) -> int:
        """Rows answered so far."""
        return int(self._db.cell("SELECT sum(row_count) FROM tally") or 0)

    def count_unsure(self) -> int:
        """Rows whose answer is not sure."""
        columns = self._columns()
        return columns.count_unsure() if columns else len(self._all(_UNSURE_ROWS, _FILE_ORDER))

    def _find(self, row_filter: RowFilter, order: SortOrder) -> Numbers:
        if order.key is SortKey.BY_HAND:
            return self._by_hand(self._find(row_filter, _FILE_ORDER), order)
        columns = self._columns()
        ranks = self._ranks_for(order, columns) if columns else None
        if columns is None or (_is_by_cells(order) and ranks is None):
            return self._all(row_filter, order)
        if is_of_answers(row_filter):
            return columns.select(row_filter, order, ranks)
        among = self._among(_less_answers(row_filter), columns)
        return columns.select(row_filter, order, ranks, among=among)

    def _read_values(self, row_filter: RowFilter) -> None:
        """Once for all further filters by the same columns, where no more rows come."""
        wanted = (row_filter.cell, row_filter.labelled)
        columns = {one.column for one in wanted if one} - {self._layout.text_column}
        if columns and self._db.cell("SELECT state FROM run") == JobState.FINISHED:
            for column in columns:
                self._values(column)

    def _values(self, column: int) -> KeptValues:
        kept = self._kept.values(column, self.row_count())
        return kept or self._kept.read_values(column, self._layout.text_column)

    def _among(self, row_filter: RowFilter, columns: AnswerColumns) -> Numbers:
        """Rows that meet what the answers do not tell, in file order."""
        rows = len(columns)
        kept = np.ones(rows, dtype=bool)
        labelled = row_filter.labelled.cell_is if row_filter.labelled else None
        if (met := self._saying(row_filter.cell, rows)) is not None:
            kept, row_filter = kept & met, replace(row_filter, cell=None)
        if (met := self._saying(labelled, rows)) is not None:
            kept, row_filter = kept & met, replace(row_filter, labelled=None)
        if (met := self._within(row_filter.dates, rows)) is not None:
            kept, row_filter = kept & met, replace(row_filter, dates=None)
        among = columns.numbers[kept]
        if row_filter == RowFilter():
            return among
        return np.intersect1d(self._all(row_filter, _FILE_ORDER), among, assume_unique=True)

    def _saying(self, cell_is: CellIs | None, row_count: int) -> NDArray[np.bool_] | None:
        """Which rows say it, where the column is kept."""
        values = self._kept.values(cell_is.column, row_count) if cell_is else None
        return values.meet(cell_is) if cell_is and values else None

    def _within(self, period: DatePeriod | None, row_count: int) -> NDArray[np.bool_] | None:
        return self._kept.in_period(period, row_count) if period else None

    def _by_hand(self, shown: Numbers, order: SortOrder) -> Numbers:
        numbers, codes = Corrections(self._db).codes()
        is_shown = np.isin(numbers, shown)
        numbers, codes = numbers[is_shown], codes[is_shown]
        in_order = numbers[ordered(codes, descending=order.descending)]
        return np.concatenate((in_order, shown[~np.isin(shown, numbers)]))

    def _columns(self) -> AnswerColumns | None:
        """None for a run that has rows of version 1, or no rows."""
        blocks = self._db.all(_BLOCKS)
        columns = AnswerColumns.of([block[:3] for block in blocks])
        return columns if blocks and len(columns) == blocks[0][3] else None

    def _ranks_for(self, order: SortOrder, columns: AnswerColumns) -> Ranks | None:
        return self._ranks.find(self._column(order), len(columns)) if _is_by_cells(order) else None

    def _column(self, order: SortOrder) -> int:
        return self._layout.text_column if order.key is SortKey.TEXT else order.column

    def _check_column(self, order: SortOrder) -> None:
        if not 0 <= order.column < len(self._layout.columns):
            raise ValueError(f"no column {order.column}")

    def _all(self, row_filter: RowFilter, order: SortOrder) -> Numbers:
        """All of them, by the database."""
        return self._asked(self._db, row_filter, order)

    def _asked(
        self,
        db: RunConnection,
        row_filter: RowFilter,
        order: SortOrder,
        most: int | None = None,
        among: Condition = queries.ALL_NUMBERS,
    ) -> Numbers:
        query = queries.numbers_query(row_filter, order, self._layout.text_column, most, among)
        joined = db.cell(query.sql, query.values)
        return np.fromstring(str(joined or ""), dtype=np.int64, sep=",")


def _less_answers(row_filter: RowFilter) -> RowFilter:
    """What the answers do not tell."""
    return replace(row_filter, label=None, no_text=False, confidence=None, unsure=False)


def _is_by_cells(order: SortOrder) -> bool:
    return order.key in (SortKey.TEXT, SortKey.COLUMN)
