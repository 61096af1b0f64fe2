"""From the Export button to the file: options, name, writing, notice."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.gui.failures import Failure
from desktop_app.gui.files.export_dialog import ExportDialog
from desktop_app.gui.files.export_notice import ExportNotice
from desktop_app.gui.files.export_worker import ExportRequest, ExportWorker
from desktop_app.gui.files.worker_thread import WorkerThread
from desktop_app.jobs.views import RowFilter


@dataclass(frozen=True, slots=True)
class Exportable:
    """What is on show, and could be exported."""

    run_path: Path
    source_path: Path
    row_filter: RowFilter
    total: int
    shown: int

    @property
    def default_path(self) -> Path:
        """Beside the source."""
        return self.source_path.with_name(f"{self.source_path.stem}_sentiment.csv")


class ExportFlow(QObject):
    """Asks, then writes on a thread of its own; `notice` tells how it went."""

    failed = Signal(object)
    """Failure."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.notice = ExportNotice()
        self._worker = ExportWorker()
        self._worker.export_written.connect(self._on_export_written)
        self._worker.export_failed.connect(self._on_export_failed)
        self._thread = WorkerThread(self._worker, "file-exports")

    def begin(self, exportable: Exportable) -> None:
        """Ask what to export, and where to."""
        dialog = ExportDialog(exportable.total, exportable.shown, self._window)
        dialog.accepted.connect(lambda: self._ask_path(exportable, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, request: ExportRequest) -> None:
        """Write a file, replacing what is there."""
        self.notice.show_writing(request.path)
        self._worker.ask(request)

    def shutdown(self) -> None:
        """Give up what is being written and wait. A second call does nothing."""
        self._worker.cancel()
        self._thread.shutdown()

    def _ask_path(self, exportable: Exportable, options: ExportDialog) -> None:
        row_filter = exportable.row_filter if options.is_shown_only else RowFilter()
        csv_options = options.options
        dialog = QFileDialog(self._window, self.tr("Export to CSV"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("CSV (*.csv);;All files (*)"))
        dialog.setDefaultSuffix("csv")
        dialog.setDirectory(str(exportable.default_path.parent))
        dialog.selectFile(exportable.default_path.name)
        dialog.fileSelected.connect(
            lambda name: self.write(
                ExportRequest(exportable.run_path, Path(name), csv_options, row_filter)
            )
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_export_written(self, request: ExportRequest, row_count: int) -> None:
        self.notice.show_written(request.path, row_count)

    def _on_export_failed(self, request: ExportRequest, failure: Failure) -> None:
        self.notice.hide()
        self.failed.emit(failure)
