"""What a user does with rows of the run on show: labels them by hand, undoes it, copies them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop_app.core.predictions import Label
from desktop_app.gui.failures import Failure
from desktop_app.gui.files.row_pages import Numbers
from desktop_app.gui.files.row_worker import (
    RowTask,
    RowWorker,
    Work,
    confirming,
    copying,
    listing,
    putting,
)
from desktop_app.gui.files.worker_thread import WorkerThread
from desktop_app.jobs.copied_rows import CopiedRows
from desktop_app.jobs.correction_history import CorrectionHistory
from desktop_app.jobs.corrections import LabelsByHand
from desktop_app.jobs.views import ValueCount

ListValues = Callable[[list[ValueCount]], None]


class RowDesk(QObject):
    """Everything is done in order, on a thread of its own."""

    corrected = Signal()
    """Labels set by hand have changed."""
    history_changed = Signal()
    """What can be undone has changed."""
    copied = Signal(int, int)
    """Rows in the clipboard, rows that were to be copied."""
    failed = Signal(object)
    """Failure."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history = CorrectionHistory()
        self._run_path: Path | None = None
        self._worker = RowWorker()
        self._worker.finished.connect(self._on_finished)
        self._worker.failed.connect(self._on_failed)
        self._thread = WorkerThread(self._worker, "file-rows", at_end=self._worker.close)

    def show_run(self, run_path: Path | None) -> None:
        """Turn to another run, of which nothing can be undone."""
        self._run_path = run_path
        self._worker.release()
        self.history.clear()
        self.history_changed.emit()

    def set_label(self, numbers: Numbers, label: Label | None) -> None:
        """Label rows by hand; with None take that back."""
        labels = dict.fromkeys(numbers.tolist(), label)
        self._correct(putting(labels), self.history.did)

    def confirm(self, numbers: Numbers) -> None:
        """Say that the answers to these rows are right."""
        self._correct(confirming(numbers), self.history.did)

    def undo(self) -> None:
        """Take the last step back, if there is one."""
        if self.history.can_undo:
            self._correct(putting(self.history.undo()), self.history.undid)

    def redo(self) -> None:
        """Do again what was taken back last, if there is something."""
        if self.history.can_redo:
            self._correct(putting(self.history.redo()), self.history.redid)

    def copy(self, numbers: Numbers) -> None:
        """Put rows into the clipboard."""

        def copied(rows: CopiedRows) -> None:
            data = QMimeData()
            data.setText(rows.tsv)
            data.setHtml(rows.html)
            QGuiApplication.clipboard().setMimeData(data)
            self.copied.emit(rows.rows, len(numbers))

        self._ask(copying(numbers), copied, self.tr("The rows could not be copied"))

    def list_values(self, column: int, done: ListValues) -> None:
        """Have `done` called with the values of a column."""
        self._ask(listing(column), done, self.tr("The column could not be read"))

    def shutdown(self) -> None:
        """Finish what is under way, and wait for it. A second call does nothing."""
        self._run_path = None
        self._thread.shutdown()

    def _correct(self, work: Work, note: Callable[[LabelsByHand], None]) -> None:
        run_path = self._run_path

        def done(before: LabelsByHand) -> None:
            if run_path == self._run_path:
                note(before)
                self.history_changed.emit()
                self.corrected.emit()

        self._ask(work, done, self.tr("The label could not be set"))

    def _ask(self, work: Work, done: Callable[[Any], None], failure_title: str) -> None:
        if self._run_path:
            self._worker.ask(RowTask(self._run_path, work, done, failure_title))

    def _on_finished(self, task: RowTask, found: object) -> None:
        if self._run_path:
            task.done(found)

    def _on_failed(self, task: RowTask, failure: Failure) -> None:
        if self._run_path:
            self.failed.emit(failure)
