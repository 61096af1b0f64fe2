"""Acts on rows of a run off the GUI thread: labels set by hand, copies, values of a column."""

import logging
import threading
from collections import deque
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.core.predictions import Label
from desktop_app.gui.failures import LOGGER_NAME, Failure
from desktop_app.gui.files.row_pages import Numbers
from desktop_app.jobs.chart_figures import ChartChoices
from desktop_app.jobs.chart_memory import write_choices
from desktop_app.jobs.copied_rows import CopiedRows, copied_rows
from desktop_app.jobs.correction_history import CorrectionHistory
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.views import StoredRow, ValueCount

_log = logging.getLogger(LOGGER_NAME)
MOST_COPIED = 10_000
"""Rows: a clipboard is no place for a whole file."""
MOST_VALUES = 500
"""Of a column, to choose from."""
_FETCHED = 256

Work = Callable[[RunStore], object]


@dataclass(frozen=True, slots=True, eq=False)
class RowTask:
    """Something to do with one run; `done` is called in the thread of whoever asked. One that
    writes is done even where nobody waits for it any more."""

    run_path: Path
    work: Work
    done: Callable[[Any], None]
    failure_title: str
    writes: bool = False


def keeping(choices: ChartChoices) -> Work:
    """Writes down by what the run's charts are drawn."""
    return lambda store: write_choices(store, choices)


class RowWorker(QObject):
    """Does one task after the other; each ends in `finished` or `failed`, unless the thread ends
    before it."""

    finished = Signal(object, object)
    """RowTask, what its work gave."""
    failed = Signal(object, object)
    """RowTask, Failure."""
    _woken = Signal()
    _released = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._store: RunStore | None = None
        self._lock = threading.Lock()
        self._tasks: deque[RowTask] = deque()
        self._woken.connect(self._on_woken)
        self._released.connect(self.close)

    def ask(self, task: RowTask) -> None:
        """From any thread."""
        with self._lock:
            self._tasks.append(task)
        self._woken.emit()

    def forget(self, run_paths: Collection[Path]) -> None:
        """Begin nothing more of what was to be done with these runs. From any thread."""
        with self._lock:
            self._tasks = deque(task for task in self._tasks if task.run_path not in run_paths)

    def release(self) -> None:
        """Let go of the database soon: its run may be deleted. From any thread."""
        self._released.emit()

    def close(self) -> None:
        """Let go of the database; in the worker's own thread."""
        if self._store:
            self._store.close()
            self._store = None

    def finish(self) -> None:
        """Write what is still to be written, and let go of the database; as `close`."""
        while task := self._next():
            if task.writes:
                self._do(task)
        self.close()

    def _on_woken(self) -> None:
        if task := self._next():
            self._do(task)

    def _next(self) -> RowTask | None:
        with self._lock:
            return self._tasks.popleft() if self._tasks else None

    def _do(self, task: RowTask) -> None:
        try:
            found = task.work(self._opened(task.run_path))
        except Exception as exc:  # the edge of the thread: shown by whoever listens
            failure = Failure.from_exception(task.failure_title, exc)
            if task.writes:  # here, for at the end of the window nobody listens any more
                _log.error("Not written into a run:\n%s", failure.whereabouts)
            self.failed.emit(task, failure)
        else:
            self.finished.emit(task, found)

    def _opened(self, run_path: Path) -> RunStore:
        if self._store is None or self._store.path != run_path:
            self.close()
            self._store = RunStore.open(run_path)
        return self._store


def labelling(numbers: Numbers, label: Label | None, history: CorrectionHistory) -> Work:
    """Sets one label by hand for all rows, or takes theirs back."""
    return lambda store: history.did(
        store.corrections.put(dict.fromkeys(numbers.tolist(), label))  # off the GUI thread
    )


def confirming(numbers: Numbers, history: CorrectionHistory) -> Work:
    """Sets the model's answers by hand."""
    return lambda store: history.did(store.corrections.confirm(numbers.tolist()))


def undoing(history: CorrectionHistory) -> Work:
    """Takes the last step back, if there is one once those before it are done."""

    def undo(store: RunStore) -> None:
        if history.can_undo:
            history.undid(store.corrections.put(history.undo()))

    return undo


def redoing(history: CorrectionHistory) -> Work:
    """Does again what was taken back last, if there is something."""

    def redo(store: RunStore) -> None:
        if history.can_redo:
            history.redid(store.corrections.put(history.redo()))

    return redo


def copying(numbers: Numbers) -> Work:
    """Gives CopiedRows of the first MOST_COPIED rows."""

    def copy(store: RunStore) -> CopiedRows:
        return copied_rows(store.layout.columns, _rows(store, numbers[:MOST_COPIED]))

    return copy


def listing(column: int) -> Work:
    """Gives the values of a column, the most frequent first."""

    def values(store: RunStore) -> list[ValueCount]:
        return store.finder.values_of(column, MOST_VALUES)

    return values


def _rows(store: RunStore, numbers: Numbers) -> Iterator[StoredRow]:
    for start in range(0, len(numbers), _FETCHED):
        yield from store.fetch(numbers[start : start + _FETCHED])
