"""What a user does with rows of the run on show: labels them by hand, undoes it, copies them."""

from collections.abc import Callable, Collection
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
    redoing,
    undoing,
)
from desktop_app.gui.files.worker_thread import WorkerThread
from desktop_app.jobs.chart_figures import ChartChoices
from desktop_app.jobs.copied_rows import CopiedRows
from desktop_app.jobs.correction_history import CorrectionHistory
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
        # Changed by the worker, and read here only while no step is under way.
        self._history = CorrectionHistory()
        self._run_path: Path | None = None
        self._under_way: set[RowTask] = set()
        self._worker = RowWorker()
        self._worker.finished.connect(self._on_finished)
        self._worker.failed.connect(self._on_failed)
        self._thread = WorkerThread(self._worker, "file-rows", at_end=self._worker.finish)

    def show_run(self, run_path: Path | None) -> None:
        """Turn to another run, of which nothing can be undone. What was set by hand in the one
        before is written all the same."""
        self._run_path = run_path
        self._worker.release()
        self._under_way.clear()
        self._history = CorrectionHistory()
        self.history_changed.emit()

    def forget(self, run_paths: Collection[Path]) -> None:
        """These runs are to be deleted, and none of them is on show: what was still to be written
        in them is not."""
        self._worker.forget(run_paths)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back, or one under way."""
        return self.is_correcting or self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to take again, or one under way."""
        return self.is_correcting or self._history.can_redo

    @property
    def is_correcting(self) -> bool:
        """Whether a step in the run on show is under way."""
        return bool(self._under_way)

    def set_label(self, numbers: Numbers, label: Label | None) -> None:
        """Label rows by hand; with None take that back."""
        if len(numbers):
            self._correct(labelling(numbers, label, self._history))

    def confirm(self, numbers: Numbers) -> None:
        """Say that the answers to these rows are right."""
        if len(numbers):
            self._correct(confirming(numbers, self._history))

    def undo(self) -> None:
        """Take the last step back, if there is one."""
        self._correct(undoing(self._history))

    def redo(self) -> None:
        """Do again what was taken back last, if there is something."""
        self._correct(redoing(self._history))

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
        self._ask(keeping(choices), lambda _: None, title, writes=True)

    def shutdown(self) -> None:
        """Write what is to be written, and wait for it. A second call does nothing."""
        self._run_path = None
        self._thread.shutdown()

    def _correct(self, work: Work) -> None:
        title = self.tr("The label could not be set")
        task = self._ask(work, lambda _: self.corrected.emit(), title, writes=True)
        if task:
            self._under_way.add(task)
            self.history_changed.emit()

    def _ask(
        self,
        work: Work,
        done: Callable[[Any], None],
        failure_title: str,
        *,
        writes: bool = False,
    ) -> RowTask | None:
        if self._run_path is None:
            return None
        task = RowTask(self._run_path, work, done, failure_title, writes)
        self._worker.ask(task)
        return task

    def _end(self, task: RowTask) -> None:
        if task in self._under_way:
            self._under_way.remove(task)
            self.history_changed.emit()

    def _on_finished(self, task: RowTask, found: object) -> None:
        if task.run_path == self._run_path:
            self._end(task)
            task.done(found)

    def _on_failed(self, task: RowTask, failure: Failure) -> None:
        # What was to be kept is missed even by someone who looks at another run, unless its own was
        # deleted.
        is_missed = task.writes and task.run_path.exists()
        if task.run_path == self._run_path or is_missed:
            self._end(task)
            self.failed.emit(failure)
