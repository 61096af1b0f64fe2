"""Lists and deletes the runs kept, off the GUI thread."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.gui.failures import Failure
from desktop_app.jobs.library import KeptRun, RunLibrary, read_run
from desktop_app.jobs.pasted_files import remove_unused
from desktop_app.locations import pasted_dir


class LibraryWorker(QObject):
    """Every request ends in `runs_listed`, a failed one in `request_failed` before it where the
    list can still be made."""

    runs_listed = Signal(list)
    """list[KeptRun | DamagedRun]."""
    request_failed = Signal(object)
    """Failure."""
    _list_asked = Signal(list)
    _delete_asked = Signal(list, list)
    _give_up_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._is_tidy = False
        self._list_asked.connect(self._on_list_asked)
        self._delete_asked.connect(self._on_delete_asked)
        self._give_up_asked.connect(self._on_give_up_asked)

    def ask_list(self, in_use: Sequence[Path] = ()) -> None:
        """List all runs; the first time, delete the old pasted texts that no run is about and that
        are not in use. From any thread."""
        self._list_asked.emit(list(in_use))

    def ask_delete(self, paths: Sequence[Path], in_use: Sequence[Path] = ()) -> None:
        """Delete runs, and the pasted texts that no other run is about and that are not in use;
        then list the others. From any thread."""
        self._delete_asked.emit(list(paths), list(in_use))

    def ask_give_up(self, path: Path) -> None:
        """Mark a run as one that is not to be offered, then list all. From any thread."""
        self._give_up_asked.emit(path)

    def _on_list_asked(self, in_use: list[Path]) -> None:
        title = self.tr("The past runs could not be listed")
        self._attempt(title, partial(self._list, in_use))

    def _list(self, in_use: list[Path]) -> None:
        runs = RunLibrary().runs()
        self.runs_listed.emit(runs)
        if not self._is_tidy:
            # Once: what was pasted in this session and never run goes at a later start.
            self._is_tidy = True
            remove_unused(pasted_dir(), runs, in_use=in_use)

    def _on_delete_asked(self, paths: list[Path], in_use: list[Path]) -> None:
        title = self.tr("A run could not be deleted")
        for path in paths:
            self._attempt(title, partial(_delete, path, in_use))
        self._on_list_asked(in_use)

    def _on_give_up_asked(self, path: Path) -> None:
        title = self.tr("The run could not be marked")
        self._attempt(title, lambda: RunLibrary().give_up(path))
        self._on_list_asked([])

    def _attempt(self, title: str, act: Callable[[], None]) -> None:
        try:
            act()
        except Exception as exc:  # the edge of the thread: shown by whoever listens
            self.request_failed.emit(Failure.from_exception(title, exc))


def _delete(path: Path, in_use: list[Path]) -> None:
    library = RunLibrary()
    run = read_run(path)
    library.delete(path)
    folder = pasted_dir()
    if isinstance(run, KeptRun) and run.source.path.parent == folder:
        others = [other for other in folder.glob("*") if other != run.source.path]
        remove_unused(folder, library.runs(), in_use=[*in_use, *others], least_age_s=0)
