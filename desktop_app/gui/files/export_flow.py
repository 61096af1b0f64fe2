"""From the Export button to the file: options, name, writing, notice."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.gui.failures import Failure
from desktop_app.gui.files.export_dialog import ExportDialog
from desktop_app.gui.files.export_memory import ExportMemory
from desktop_app.gui.files.export_notice import ExportNotice
from desktop_app.gui.files.export_wording import file_filter, outcome_words
from desktop_app.gui.files.export_worker import ExportRequest, ExportWorker
from desktop_app.gui.files.exportable import Exportable
from desktop_app.gui.files.worker_thread import WorkerThread
from desktop_app.jobs.export import ExportOutcome

_WRITE_AFTER_MS = 60
"""By then the notice is painted. The page makes room for it while the first export loads what
writes it: both at a time were a beat of 54 ms."""


class ExportFlow(QObject):
    """Asks, then writes on a thread of its own; `notice` tells how it went."""

    failed = Signal(object)
    """Failure."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.notice = ExportNotice()
        self._worker = ExportWorker()
        self._worker.export_progressed.connect(self._on_export_progressed)
        self._worker.export_written.connect(self._on_export_written)
        self._worker.export_failed.connect(self._on_export_failed)
        self._worker.export_cancelled.connect(self._on_export_cancelled)
        self.notice.cancel_clicked.connect(self._on_cancel_clicked)
        self._thread = WorkerThread(self._worker, "file-exports")
        self.memory = ExportMemory()
        self._newest: ExportRequest | None = None
        """The one that the notice tells of."""
        self._open: list[ExportRequest] = []

    def begin(self, exportable: Exportable) -> None:
        """Ask what to export, and where to."""
        dialog = ExportDialog(exportable, self.memory, self._window)
        dialog.accepted.connect(lambda: self._ask_path(exportable, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @property
    def is_writing(self) -> bool:
        """Whether a file asked for is not written yet, and not given up."""
        return bool(self._open)

    def write(self, request: ExportRequest) -> None:
        """Write a file, replacing what is there."""
        self._newest = request
        self._open.append(request)
        self.notice.show_writing(request.path)
        QTimer.singleShot(_WRITE_AFTER_MS, self, lambda: self._worker.ask(request))

    def shutdown(self) -> None:
        """Give up what is being written and wait. A second call does nothing."""
        self._worker.cancel()
        self._thread.shutdown()

    def _ask_path(self, exportable: Exportable, choices: ExportDialog) -> None:
        options = choices.options(exportable.row_filter)
        self.memory.keep(options, is_shown_only=choices.is_shown_only, columns=exportable.columns)
        default = exportable.default_path(options.format)
        dialog = QFileDialog(self._window, self.tr("Export"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([file_filter(options.format), self.tr("All files (*)")])
        dialog.setDefaultSuffix(options.format.value)
        dialog.setDirectory(str(default.parent))
        dialog.selectFile(default.name)
        dialog.fileSelected.connect(
            lambda name: self.write(ExportRequest(exportable.run_path, Path(name), options))
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_cancel_clicked(self) -> None:
        if self._newest:
            self._newest.cancelled.set()

    def _on_export_progressed(self, request: ExportRequest, row_count: int) -> None:
        if request is self._newest:
            self.notice.show_progress(row_count)

    def _on_export_written(self, request: ExportRequest, outcome: ExportOutcome) -> None:
        self._open.remove(request)
        if request is self._newest:
            words = outcome_words(outcome, request.options.format)
            self.notice.show_written(request.path, words)

    def _on_export_cancelled(self, request: ExportRequest) -> None:
        self._open.remove(request)
        if request is self._newest:
            self.notice.hide()

    def _on_export_failed(self, request: ExportRequest, failure: Failure) -> None:
        self._open.remove(request)
        if request is self._newest:
            self.notice.hide()
        self.failed.emit(failure)
