"""Keeps a chart up to date: at once when the user asks, now and then as the run grows."""

from PySide6.QtCore import QObject, Signal

from desktop_app.gui.failures import Failure
from desktop_app.gui.files.charts.state import ChartQuery
from desktop_app.gui.files.charts.worker import ChartWorker
from desktop_app.gui.files.pace import Pace
from desktop_app.gui.files.worker_thread import WorkerThread
from desktop_app.jobs.run_charts import ChartAnswer


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
        self._pace = Pace(least_ms=1000, most_ms=10_000, rest_per_work=10, parent=self)
        self._pace.due.connect(self._ask)
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
        self._pace.end()

    def refresh(self, *, at_once: bool = False) -> None:
        """The run has grown: ask again soon, or at once where it has ended."""
        self._pace.grow(at_once=at_once)

    def shutdown(self) -> None:
        """Break off what is being summed up and wait. A second call does nothing."""
        self._pace.stop()
        self._query = self._asked = None
        self._worker.ask(None)
        self._thread.shutdown()

    def _ask(self) -> None:
        self._asked = self._query
        self._pace.begin()
        self._worker.ask(self._query)
        if self._query is None:
            self._pace.end()

    def _on_chart_answered(self, query: ChartQuery, answer: ChartAnswer, duration_s: float) -> None:
        if query is not self._asked:
            return
        self._asked = None
        self.answered.emit(query, answer)
        self._pace.end(duration_s)

    def _on_chart_failed(self, query: ChartQuery, failure: Failure) -> None:
        if query is self._asked:
            self._asked = None
            self._pace.end()
            self.failed.emit(query, failure)
