"""Keeps a chart up to date: at once when the user asks, now and then as the run grows."""

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.gui.failures import Failure
from desktop_app.gui.files.charts.state import ChartQuery
from desktop_app.gui.files.charts.worker import ChartWorker
from desktop_app.gui.files.worker_thread import WorkerThread
from desktop_app.jobs.run_charts import ChartAnswer

_LEAST_REST_MS = 1000
_MOST_REST_MS = 10_000
_REST_PER_WORK = 10
"""A chart that takes long is drawn anew so much more rarely."""


class ChartFeed(QObject):
    """The newest query wins; a failed one is not asked again by itself."""

    answered = Signal(object, object)
    """ChartQuery, ChartAnswer."""
    failed = Signal(object, object)
    """ChartQuery, Failure."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._query: ChartQuery | None = None
        self._asked: ChartQuery | None = None
        self._is_stale = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._on_rested)
        self._worker = ChartWorker()
        self._worker.chart_answered.connect(self._on_chart_answered)
        self._worker.chart_failed.connect(self._on_chart_failed)
        self._thread = WorkerThread(self._worker, "file-charts", at_end=self._worker.close)

    def show(self, query: ChartQuery | None) -> None:
        """Answer this from now on; None: nothing."""
        if query != self._query:
            self._query = query
            self._ask()

    def release(self) -> None:
        """Let go of the run, which may be deleted; show nothing until asked again."""
        self._query = self._asked = None
        self._worker.release()

    def refresh(self) -> None:
        """The run has grown: ask again soon."""
        self._is_stale = True
        if self._asked is None and not self._rest.isActive():
            self._ask()

    def shutdown(self) -> None:
        """Break off what is being summed up and wait. A second call does nothing."""
        self._rest.stop()
        self._query = self._asked = None
        self._worker.ask(None)
        self._thread.shutdown()

    def _ask(self) -> None:
        self._is_stale = False
        self._asked = self._query
        self._worker.ask(self._query)

    def _on_chart_answered(self, query: ChartQuery, answer: ChartAnswer, duration_s: float) -> None:
        if query is not self._asked:
            return
        self._asked = None
        self.answered.emit(query, answer)
        rest_ms = round(_REST_PER_WORK * 1000 * duration_s)
        self._rest.start(min(max(rest_ms, _LEAST_REST_MS), _MOST_REST_MS))

    def _on_chart_failed(self, query: ChartQuery, failure: Failure) -> None:
        if query is self._asked:
            self._asked = None
            self.failed.emit(query, failure)

    def _on_rested(self) -> None:
        if self._is_stale and self._asked is None:
            self._ask()
