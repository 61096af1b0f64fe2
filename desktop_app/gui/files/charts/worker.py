"""Sums a run up for its charts, off the GUI thread."""

import time
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.errors import StoreInterruptedError
from desktop_app.gui.failures import Failure
from desktop_app.gui.files.charts.state import ChartQuery
from desktop_app.jobs.run_charts import RunCharts


class ChartWorker(QObject):
    """Answers the newest query and breaks an older one off; keeps what it has read of the last run,
    so that a run that has grown is read on."""

    chart_answered = Signal(object, object, float)
    """ChartQuery, ChartAnswer, seconds it took."""
    chart_failed = Signal(object, object)
    """ChartQuery, Failure."""
    _woken = Signal()
    _released = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._newest: ChartQuery | None = None
        self._charts: RunCharts | None = None
        self._woken.connect(self._on_woken)
        self._released.connect(self.close)

    def ask(self, query: ChartQuery | None) -> None:
        """Ends in `chart_answered` or `chart_failed`, unless a newer query takes its place; None
        only breaks off. From any thread."""
        self._newest = query
        if charts := self._charts:
            charts.interrupt()
        if query:
            self._woken.emit()

    def release(self) -> None:
        """Break off, and let go of the run soon: it may be deleted. From any thread."""
        self.ask(None)
        self._released.emit()

    def close(self) -> None:
        """Let go of the run; in the worker's own thread."""
        if self._charts:
            charts, self._charts = self._charts, None
            charts.close()

    def _on_woken(self) -> None:
        query, started = self._newest, time.perf_counter()
        if query is None:
            return
        try:
            charts = self._opened(query.run_path)
            answer = charts.answer(
                query.kind, query.choices, query.row_filter, lambda: self._newest is not query
            )
        except StoreInterruptedError:
            if self._newest is query:  # meant for the one before, and a moment late
                self._woken.emit()
        except Exception as exc:  # the edge of the thread: shown by whoever listens
            self.close()
            failure = Failure.from_exception(self.tr("The chart could not be drawn"), exc)
            self.chart_failed.emit(query, failure)
        else:
            if self._newest is query:
                self.chart_answered.emit(query, answer, time.perf_counter() - started)

    def _opened(self, run_path: Path) -> RunCharts:
        if self._charts is None or self._charts.path != run_path:
            self.close()
            self._charts = RunCharts(run_path)
        return self._charts
