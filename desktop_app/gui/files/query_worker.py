"""Asks a run's database what to show, off the GUI thread."""

import logging
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.errors import StoreInterruptedError
from desktop_app.gui.failures import LOGGER_NAME, Failure
from desktop_app.gui.files.row_pages import Numbers
from desktop_app.gui.files.worker_thread import Inbox
from desktop_app.jobs.corrections import CorrectionCounts
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.views import LabelCounts, RowFilter, SortKey, SortOrder
from desktop_app.tables.layout import TableLayout

_log = logging.getLogger(LOGGER_NAME)
FIRST_ROWS = 200
"""As many as any table shows at once."""
_LEAST_TO_WORK_OUT = 20_000
"""Fewer rows are sorted in the time a click takes."""
_MOST_ORDERS_AHEAD = 12
"""By the first columns of a file, whatever they hold; each takes 4 bytes a row of disk."""


@dataclass(frozen=True, slots=True)
class Query:
    """Which rows of which run, in which order."""

    run_path: Path
    row_filter: RowFilter
    order: SortOrder


@dataclass(frozen=True, slots=True)
class RunCounts:
    """Of the whole run, whatever is filtered."""

    labels: LabelCounts = field(default_factory=LabelCounts)
    unsure: int = 0
    odd: int = 0
    by_hand: CorrectionCounts = field(default_factory=CorrectionCounts)


@dataclass(frozen=True, eq=False)
class QueryAnswer:
    """Numbers of the rows to show, counts of the whole run, and what it took to find them."""

    query: Query
    numbers: Numbers
    counts: LabelCounts
    duration_s: float
    run_counts: RunCounts = field(default_factory=RunCounts)
    is_complete: bool = True
    """False for the first rows alone, ahead of all of them."""


class QueryWorker(QObject):
    """Answers the newest query; keeps the database of the last one open.

    Sorting by a column of the file takes seconds for a million rows. So its first rows are told
    ahead, the order of a run that has come to its end is kept, and its orders are worked out
    while nothing is asked, the likeliest first.
    """

    query_answered = Signal(object)
    query_failed = Signal(object, object)
    """Query, Failure."""
    _woken = Signal()
    _rested = Signal()
    _released = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._inbox: Inbox[None, Query] = Inbox()
        self._store: RunStore | None = None
        self._woken.connect(self._on_woken)
        self._rested.connect(self._on_rested)
        self._released.connect(self.close)

    def ask(self, query: Query) -> None:
        """Ends in `query_answered` (QueryAnswer) or `query_failed`, unless a newer query takes
        its place. From any thread."""
        self._inbox.put(None, query)
        self.interrupt()
        self._woken.emit()

    def interrupt(self) -> None:
        """Break off what is under way. From any thread."""
        if store := self._store:
            store.interrupt()

    def release(self) -> None:
        """Let go of the database soon: its run may be deleted. From any thread."""
        self.interrupt()
        self._released.emit()

    def close(self) -> None:
        """Let go of the database; in the worker's own thread."""
        if self._store:
            store, self._store = self._store, None
            store.close()

    def _on_woken(self) -> None:
        query = self._inbox.take()
        if query is None:
            return
        try:
            self._answer(query)
        except StoreInterruptedError:
            # Only a newer query may break one off; this one came just before it was begun.
            self._inbox.put_back(None, query)
            self._woken.emit()
        except Exception as exc:  # the edge of the thread: shown by whoever listens
            failure = Failure.from_exception(self.tr("The results could not be read"), exc)
            self.query_failed.emit(query, failure)
        else:
            self._rested.emit()

    def _answer(self, query: Query) -> None:
        started = time.perf_counter()
        store = self._opened(query.run_path)
        counts = _counts(store)
        if self._has_to_sort(store, query.order):
            first = store.finder.first(query.row_filter, query.order, FIRST_ROWS)
            self._tell(query, first, counts, started, is_complete=False)
            if store.state.is_final:
                store.finder.work_out(query.order)
        numbers = store.row_numbers(query.row_filter, query.order)
        self._tell(query, numbers, counts, started)

    def _tell(
        self,
        query: Query,
        numbers: Numbers,
        counts: RunCounts,
        started: float,
        *,
        is_complete: bool = True,
    ) -> None:
        duration_s = time.perf_counter() - started
        answer = QueryAnswer(query, numbers, counts.labels, duration_s, counts, is_complete)
        self.query_answered.emit(answer)

    def _on_rested(self) -> None:
        if not self._store or not self._inbox.is_empty:
            return
        try:
            self._work_out_one(self._store)
        except StoreInterruptedError:
            return
        except Exception as exc:  # nobody asked for it: whoever does is told then
            _log.warning("An order could not be worked out ahead: %s", exc)

    def _work_out_one(self, store: RunStore) -> None:
        if not store.state.is_final:
            return
        orders = _likely_orders(store.layout)
        order = next((one for one in orders if self._has_to_sort(store, one)), None)
        if order:
            store.finder.work_out(order)
            self._rested.emit()

    def _has_to_sort(self, store: RunStore, order: SortOrder) -> bool:
        rows = store.row_count()
        return rows >= _LEAST_TO_WORK_OUT and store.finder.has_to_sort(order, rows)

    def _opened(self, run_path: Path) -> RunStore:
        if self._store is None or self._store.path != run_path:
            self.close()
            self._store = RunStore.open(run_path)
        return self._store


def _counts(store: RunStore) -> RunCounts:
    return RunCounts(
        store.counts(), store.finder.count_unsure(), store.odd_count(), store.corrections.counts()
    )


def _likely_orders(layout: TableLayout) -> Iterator[SortOrder]:
    yield SortOrder(SortKey.TEXT)
    likely = (layout.label_column, layout.date_column, *layout.group_columns)
    columns = [column for column in likely if column is not None]
    columns += range(min(len(layout.columns), _MOST_ORDERS_AHEAD))
    for column in dict.fromkeys(columns):
        if column != layout.text_column:
            yield SortOrder(SortKey.COLUMN, column=column)
