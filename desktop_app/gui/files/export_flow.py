"""From the Export button to the file: options, name, writing, notice."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.gui.failures import Failure
from desktop_app.gui.files.export_dialog import ExportDialog
from desktop_app.gui.files.export_notice import ExportNotice
from desktop_app.gui.files.export_wording import file_filter, outcome_words
from desktop_app.gui.files.export_worker import ExportRequest, ExportWorker
from desktop_app.gui.files.worker_thread import WorkerThread
from desktop_app.gui.settings.host import SettingsHost
from desktop_app.jobs.export import ExportOptions, ExportOutcome, OutputFormat
from desktop_app.jobs.summary import DEFAULT_SUMMARY, SummaryOptions
from desktop_app.jobs.views import RowFilter
from desktop_app.settings.export import export_defaults
from desktop_app.settings.values import Settings


@dataclass(frozen=True, slots=True)
class Exportable:
    """What is on show, and could be exported."""

    run_path: Path
    source_path: Path
    row_filter: RowFilter
    total: int
    shown: int
    by_hand: int = 0
    """Rows with a label set by hand."""
    summary: SummaryOptions = DEFAULT_SUMMARY
    """By what the charts beside the rows are drawn: a report says the same."""

    def default_path(self, chosen: OutputFormat) -> Path:
        """Beside the source."""
        word = "report" if chosen is OutputFormat.HTML else "sentiment"
        return self.source_path.with_name(f"{self.source_path.stem}_{word}{chosen.suffix}")


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
        self._defaults = ExportOptions()
        self._last = self._defaults
        """What was chosen the last time; where the rows were filtered is not kept."""
        self._newest: ExportRequest | None = None
        """The one that the notice tells of."""

    def follow(self, settings: SettingsHost) -> None:
        """Begin with what the settings say, and take their part of what is offered from them
        whenever it changes."""
        settings.follow(self._on_settings_changed)

    def begin(self, exportable: Exportable) -> None:
        """Ask what to export, and where to."""
        dialog = ExportDialog(
            self._last,
            total=exportable.total,
            shown=exportable.shown,
            by_hand=exportable.by_hand,
            parent=self._window,
        )
        dialog.accepted.connect(lambda: self._ask_path(exportable, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, request: ExportRequest) -> None:
        """Write a file, replacing what is there."""
        self._newest = request
        self.notice.show_writing(request.path)
        self._worker.ask(request)

    def shutdown(self) -> None:
        """Give up what is being written and wait. A second call does nothing."""
        self._worker.cancel()
        self._thread.shutdown()

    def _ask_path(self, exportable: Exportable, choices: ExportDialog) -> None:
        options = replace(choices.options(exportable.row_filter), summary=exportable.summary)
        self._last = options
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

    def _on_settings_changed(self, settings: Settings) -> None:
        wanted = export_defaults(settings)
        if wanted != self._defaults:
            self._defaults = wanted
            self._last = replace(self._last, format=wanted.format, csv=wanted.csv)

    def _on_cancel_clicked(self) -> None:
        if self._newest:
            self._newest.cancelled.set()

    def _on_export_progressed(self, request: ExportRequest, row_count: int) -> None:
        if request is self._newest:
            self.notice.show_progress(row_count)

    def _on_export_written(self, request: ExportRequest, outcome: ExportOutcome) -> None:
        if request is self._newest:
            words = outcome_words(outcome, request.options.format)
            self.notice.show_written(request.path, words)

    def _on_export_cancelled(self, request: ExportRequest) -> None:
        if request is self._newest:
            self.notice.hide()

    def _on_export_failed(self, request: ExportRequest, failure: Failure) -> None:
        if request is self._newest:
            self.notice.hide()
        self.failed.emit(failure)
