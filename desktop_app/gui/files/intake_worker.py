"""Looks at what is on its way in, off the GUI thread: a network drive may take its time."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.gui.failures import LOGGER_NAME
from desktop_app.tables.folders import files_in

_log = logging.getLogger(LOGGER_NAME)


@dataclass(frozen=True, slots=True)
class Arrivals:
    """Files and folders as they were dropped, and the files that they stand for."""

    asked: tuple[Path, ...]
    files: tuple[Path, ...]


class IntakeWorker(QObject):
    """Answers every request, in order."""

    files_found = Signal(object)
    """Arrivals."""
    presence_told = Signal(object)
    """frozenset[Path]: of those asked about, the ones that are not there."""
    _find_asked = Signal(list)
    _presence_asked = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self._find_asked.connect(self._on_find_asked)
        self._presence_asked.connect(self._on_presence_asked)

    def ask_files(self, paths: Sequence[Path]) -> None:
        """Find the files that these stand for. From any thread."""
        self._find_asked.emit(list(paths))

    def ask_presence(self, paths: Sequence[Path]) -> None:
        """Tell which of these are gone. From any thread."""
        self._presence_asked.emit(list(paths))

    def _on_find_asked(self, paths: list[Path]) -> None:
        try:
            files = tuple(path.absolute() for path in files_in(paths))
        except Exception:  # the edge of the thread: each is told of when it is read
            _log.exception("What was dropped could not be looked through")
            files = tuple(paths)
        self.files_found.emit(Arrivals(tuple(paths), files))

    def _on_presence_asked(self, paths: list[Path]) -> None:
        self.presence_told.emit(frozenset(path for path in paths if not _is_there(path)))


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False
