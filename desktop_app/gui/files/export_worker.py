"""Writes results to files of the user's, off the GUI thread."""

import threading
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.gui.failures import Failure
from desktop_app.jobs.export import ExportOptions, export
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.views import RowFilter
from desktop_app.tables.writing import CsvOptions


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to write where. The user has agreed to replace what is at `path`."""

    run_path: Path
    path: Path
    options: CsvOptions
    row_filter: RowFilter


class ExportWorker(QObject):
    """For each request one of `export_written` and `export_failed`, unless it was cancelled."""

    export_written = Signal(object, int)
    """ExportRequest, rows written."""
    export_failed = Signal(object, object)
    """ExportRequest, Failure."""
    _asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._cancelled = threading.Event()
        self._asked.connect(self._on_asked)

    def ask(self, request: ExportRequest) -> None:
        """Write after those asked for before. From any thread."""
        self._asked.emit(request)

    def cancel(self) -> None:
        """Give up what is being written, for good. From any thread."""
        self._cancelled.set()

    def _on_asked(self, request: ExportRequest) -> None:
        if self._cancelled.is_set():
            return
        try:
            row_count = self._write(request)
        except Exception as exc:  # the edge of the thread: shown by whoever listens
            if not self._cancelled.is_set():
                title = self.tr("{name} could not be written").format(name=request.path.name)
                self.export_failed.emit(request, Failure.from_exception(title, exc))
        else:
            self.export_written.emit(request, row_count)

    def _write(self, request: ExportRequest) -> int:
        options = ExportOptions(csv=request.options, row_filter=request.row_filter)
        with RunStore.open(request.run_path) as store:
            outcome = export(
                store,
                request.path,
                options,
                overwrite=True,
                is_cancelled=self._cancelled.is_set,
            )
        return outcome.rows
