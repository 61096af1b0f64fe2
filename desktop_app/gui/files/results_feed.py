"""Keeps what is shown of a run up to date: at once when the user asks, now and then as it grows."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.gui.failures import Failure
from desktop_app.gui.files.pace import Pace
from desktop_app.gui.files.query_worker import Query, QueryAnswer, QueryWorker
from desktop_app.gui.files.worker_thread import WorkerThread
from desktop_app.jobs.views import RowFilter, SortOrder


class ResultsFeed(QObject):
    """One run, one filter, one order; the newest answer wins."""

    answered = Signal(object)
    """QueryAnswer."""
    failed = Signal(object)
    """Failure."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._query: Query | None = None
        self._asked: Query | None = None
        self._pace = Pace(least_ms=500, most_ms=5000, rest_per_work=5, parent=self)
        self._pace.due.connect(self._ask)
        self._worker = QueryWorker()
        self._worker.query_answered.connect(self._on_query_answered)
        self._worker.query_failed.connect(self._on_query_failed)
        self._thread = WorkerThread(self._worker, "file-results", at_end=self._worker.close)

    @property
    def row_filter(self) -> RowFilter:
        """What is filtered by now."""
        return self._query.row_filter if self._query else RowFilter()

    def show_run(self, run_path: Path | None) -> None:
        """Turn to another run, unfiltered and in file order."""
        self._query = Query(run_path, RowFilter(), SortOrder()) if run_path else None
        self._ask()

    def set_filter(self, row_filter: RowFilter) -> None:
        """Show other rows."""
        if self._query and row_filter != self._query.row_filter:
            self._query = Query(self._query.run_path, row_filter, self._query.order)
            self._ask()

    def set_order(self, order: SortOrder) -> None:
        """Show the rows in another order."""
        if self._query and order != self._query.order:
            self._query = Query(self._query.run_path, self._query.row_filter, order)
            self._ask()

    def refresh(self, *, at_once: bool = False) -> None:
        """The run has grown: ask again soon, or at once where it has ended."""
        self._pace.grow(at_once=at_once)

    def shutdown(self) -> None:
        """Wait for the query under way. A second call does nothing."""
        self._pace.stop()
        self._query = None
        self._worker.interrupt()
        self._thread.shutdown()

    def _ask(self) -> None:
        self._asked = self._query
        self._pace.begin()
        if self._query:
            self._worker.ask(self._query)
        else:
            self._worker.release()
            self._pace.end()

    def _on_query_answered(self, answer: QueryAnswer) -> None:
        if answer.query is not self._asked:
            return
        if not answer.is_complete:
            self.answered.emit(answer)
            return
        self._asked = None
        self.answered.emit(answer)
        self._pace.end(answer.duration_s)

    def _on_query_failed(self, query: Query, failure: Failure) -> None:
        if query is self._asked:
            self._asked = None
            self._pace.end()
            self.failed.emit(failure)
