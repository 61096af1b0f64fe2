"""Asks a run's database what to show, off the GUI thread."""

import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.gui.failures import Failure
from desktop_app.gui.files.row_pages import Numbers
from desktop_app.gui.files.worker_thread import Inbox
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.views import LabelCounts, RowFilter, SortOrder


@dataclass(frozen=True, slots=True)
class Query:
    """Which rows of which run, in which order."""

    run_path: Path
    row_filter: RowFilter
    order: SortOrder


@dataclass(frozen=True, eq=False)
class QueryAnswer:
    """Numbers of the rows to show, counts of the whole run, and what it took to find them."""

    query: Query
    numbers: Numbers
    counts: LabelCounts
    duration_s: float


class QueryWorker(QObject):
    """Answers the newest query; keeps the database of the last one open."""

    query_answered = Signal(object)
    query_failed = Signal(object, object)
    """Query, Failure."""
    _woken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._inbox: Inbox[None, Query] = Inbox()
        self._store: RunStore | None = None
        self._woken.connect(self._on_woken)

    def ask(self, query: Query) -> None:
        """Ends in `query_answered` (QueryAnswer) or `query_failed`, unless a newer query takes
        its place. From any thread."""
        self._inbox.put(None, query)
        self._woken.emit()

    def close(self) -> None:
        """Let go of the database; in the worker's own thread."""
        if self._store:
            self._store.close()
            self._store = None

    def _on_woken(self) -> None:
        query = self._inbox.take()
        if query is None:
            return
        try:
            answer = self._answer(query)
        except Exception as exc:  # the edge of the thread: shown by whoever listens
            failure = Failure.from_exception(self.tr("The results could not be read"), exc)
            self.query_failed.emit(query, failure)
        else:
            self.query_answered.emit(answer)

    def _answer(self, query: Query) -> QueryAnswer:
        started = time.perf_counter()
        store = self._opened(query.run_path)
        numbers = store.row_numbers(query.row_filter, query.order)
        counts = store.counts()
        return QueryAnswer(query, numbers, counts, time.perf_counter() - started)

    def _opened(self, run_path: Path) -> RunStore:
        if self._store is None or self._store.path != run_path:
            self.close()
            self._store = RunStore.open(run_path)
        return self._store
