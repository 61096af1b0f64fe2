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
    keeping,
    labelling,
    listing,
    putting,
)
from desktop_app.gui.files.worker_thread import WorkerThread
from desktop_app.jobs.chart_figures import ChartChoices
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
        self._is_correcting = False
        self._next_steps: list[Callable[[], None]] = []
        self._worker = RowWorker()
        self._worker.finished.connect(self._on_finished)
        self._worker.failed.connect(self._on_failed)
        self._thread = WorkerThread(self._worker, "file-rows", at_end=self._worker.close)

    def show_run(self, run_path: Path | None) -> None:
        """Turn to another run, of which nothing can be undone."""
        self._run_path = run_path
        self._worker.release()
        self._is_correcting = False
        self._next_steps.clear()
        self.history.clear()
        self.history_changed.emit()

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back, or one under way."""
        return self.history.can_undo or self._is_correcting

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to take again, or one under way."""
        return self.history.can_redo or self._is_correcting

    def set_label(self, numbers: Numbers, label: Label | None) -> None:
        """Label rows by hand; with None take that back."""
        self._take(lambda: self._correct(labelling(numbers, label), self.history.did))

    def confirm(self, numbers: Numbers) -> None:
        """Say that the answers to these rows are right."""
        self._take(lambda: self._correct(confirming(numbers), self.history.did))

    def undo(self) -> None:
        """Take the last step back, if there is one."""
        self._take(self._undo)

    def redo(self) -> None:
        """Do again what was taken back last, if there is something."""
        self._take(self._redo)

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

    def keep_charts(self, choices: ChartChoices) -> None:
        """Write down with the run by what its charts are drawn."""
        title = self.tr("The choices for the charts could not be kept")
        self._ask(keeping(choices), lambda _: None, title)

    def shutdown(self) -> None:
        """Finish what is under way, and wait for it. A second call does nothing."""
        self._run_path = None
        self._thread.shutdown()

    def _take(self, step: Callable[[], None]) -> None:
        """Take a step once those before it are done: what it undoes is known only then."""
        if self._is_correcting:
            self._next_steps.append(step)
        else:
            step()

    def _undo(self) -> None:
        if self.history.can_undo:
            self._correct(putting(self.history.undo()), self.history.undid)

    def _redo(self) -> None:
        if self.history.can_redo:
            self._correct(putting(self.history.redo()), self.history.redid)

    def _correct(self, work: Work, note: Callable[[LabelsByHand], None]) -> None:
        def done(before: LabelsByHand) -> None:
            note(before)
            self._end_step()
            self.corrected.emit()

        self._is_correcting = True
        self.history_changed.emit()
        self._ask(work, done, self.tr("The label could not be set"), is_correction=True)

    def _end_step(self) -> None:
        self._is_correcting = False
        while self._next_steps and not self._is_correcting:
            self._next_steps.pop(0)()
        self.history_changed.emit()

    def _ask(
        self,
        work: Work,
        done: Callable[[Any], None],
        failure_title: str,
        *,
        is_correction: bool = False,
    ) -> None:
        if self._run_path:
            self._worker.ask(RowTask(self._run_path, work, done, failure_title, is_correction))

    def _on_finished(self, task: RowTask, found: object) -> None:
        if task.run_path == self._run_path:
            task.done(found)

    def _on_failed(self, task: RowTask, failure: Failure) -> None:
        if task.run_path == self._run_path:
            if task.is_correction:
                self._end_step()
            self.failed.emit(failure)
