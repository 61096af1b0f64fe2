"""Lists and deletes the runs kept, off the GUI thread."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.gui.failures import Failure
from desktop_app.jobs.library import RunLibrary


class LibraryWorker(QObject):
    """Every request ends in `runs_listed`, a failed one in `request_failed` before it where the
    list can still be made."""

    runs_listed = Signal(list)
    """list[KeptRun | DamagedRun]."""
    request_failed = Signal(object)
    """Failure."""
    _list_asked = Signal()
    _delete_asked = Signal(list)
    _give_up_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._list_asked.connect(self._on_list_asked)
        self._delete_asked.connect(self._on_delete_asked)
        self._give_up_asked.connect(self._on_give_up_asked)

    def ask_list(self) -> None:
        """List all runs. From any thread."""
        self._list_asked.emit()

    def ask_delete(self, paths: Sequence[Path]) -> None:
        """Delete runs, then list the others. From any thread."""
        self._delete_asked.emit(list(paths))

    def ask_give_up(self, path: Path) -> None:
        """Mark a run as one that is not to be offered, then list all. From any thread."""
        self._give_up_asked.emit(path)

    def _on_list_asked(self) -> None:
        title = self.tr("The past runs could not be listed")
        self._attempt(title, lambda: self.runs_listed.emit(RunLibrary().runs()))

    def _on_delete_asked(self, paths: list[Path]) -> None:
        title = self.tr("A run could not be deleted")
        for path in paths:
            self._attempt(title, partial(_delete, path))
        self._on_list_asked()

    def _on_give_up_asked(self, path: Path) -> None:
        title = self.tr("The run could not be marked")
        self._attempt(title, lambda: RunLibrary().give_up(path))
        self._on_list_asked()

    def _attempt(self, title: str, act: Callable[[], None]) -> None:
        try:
            act()
        except Exception as exc:  # the edge of the thread: shown by whoever listens
            self.request_failed.emit(Failure.from_exception(title, exc))


def _delete(path: Path) -> None:
    RunLibrary().delete(path)
