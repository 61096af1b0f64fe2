"""One thing at a time is done with models, and the bar tells how far it is."""

from PySide6.QtCore import QObject, Signal

from desktop_app.catalog.installed import ModelCatalog
from desktop_app.errors import ModelExistsError
from desktop_app.gui.failures import Failure
from desktop_app.gui.files.worker_thread import WorkerThread
from desktop_app.gui.models.requests import Progress, Request, Result
from desktop_app.gui.models.task_bar import TaskBar
from desktop_app.gui.models.worker import ModelsWorker, Options


class ModelTasks(QObject):
    """Owns the worker and its thread. After `shutdown` nothing more is told."""

    ended = Signal(object, object)
    """Request, Result."""
    failed = Signal(object, object)
    """Request, Failure."""
    model_exists = Signal(object, object)
    """ImportModel, ModelExistsError."""
    busy_changed = Signal(bool)

    def __init__(
        self, catalog: ModelCatalog, options: Options, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.bar = TaskBar()
        self._running: Request | None = None
        self._is_shut_down = False
        self._worker = ModelsWorker(catalog, options)
        self._worker.progressed.connect(self._on_progressed)
        self._worker.ended.connect(self._on_ended)
        self._worker.failed.connect(self._on_failed)
        self._worker.model_exists.connect(self._on_model_exists)
        self._worker.cancelled.connect(self._on_cancelled)
        self.bar.cancel_clicked.connect(self._on_cancel_clicked)
        self._thread = WorkerThread(self._worker, "models")

    @property
    def is_busy(self) -> bool:
        """Whether something is done that the bar tells of."""
        return self._running is not None

    def run(self, request: Request, name: str) -> None:
        """Do something, shown under `name`; does nothing while something else is done."""
        if self._running or self._is_shut_down:
            return
        self._running = request
        self.bar.begin(name)
        self.busy_changed.emit(True)
        self._worker.ask(request)

    def ask(self, request: Request) -> None:
        """Do something that is over in a moment, without a word."""
        if not self._is_shut_down:
            self._worker.ask(request)

    def shutdown(self) -> None:
        """Break off what is done and wait for the thread. A second call does nothing."""
        self._is_shut_down = True
        self.bar.stop()
        self._worker.cancel_all()
        self._thread.shutdown()

    def _finish(self, request: Request) -> None:
        if request is self._running:
            self._running = None
            self.bar.end()
            self.busy_changed.emit(False)

    def _on_progressed(self, request: Request, progress: Progress) -> None:
        if request is self._running and not request.cancelled.is_set():
            self.bar.show_progress(progress)

    def _on_ended(self, request: Request, result: Result) -> None:
        if not self._is_shut_down:
            self._finish(request)
            self.ended.emit(request, result)

    def _on_failed(self, request: Request, failure: Failure) -> None:
        if not self._is_shut_down:
            self._finish(request)
            self.failed.emit(request, failure)

    def _on_model_exists(self, request: Request, error: ModelExistsError) -> None:
        if not self._is_shut_down:
            self._finish(request)
            self.model_exists.emit(request, error)

    def _on_cancelled(self, request: Request) -> None:
        if not self._is_shut_down:
            self._finish(request)

    def _on_cancel_clicked(self) -> None:
        if self._running:
            self._running.cancelled.set()
