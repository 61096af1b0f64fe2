"""Guesses how files are to be read, off the GUI thread."""

import logging
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.gui.failures import LOGGER_NAME, Failure
from desktop_app.gui.files.recalling import Recall, chosen_reading, first_reading
from desktop_app.gui.files.worker_thread import Inbox
from desktop_app.settings.file_choices import FileChoices
from desktop_app.tables.files import is_folder
from desktop_app.tables.folders import tell_of_folder
from desktop_app.tables.layout import LayoutChoices, Row, TableLayout
from desktop_app.tables.reading import preview

PREVIEW_ROWS = 50

_log = logging.getLogger(LOGGER_NAME)


@dataclass(frozen=True, slots=True)
class LayoutRequest:
    """A file, and what the user has set by hand."""

    entry_id: int
    path: Path
    choices: LayoutChoices
    is_first: bool = False
    """Nothing was set by hand yet: what was set the last time counts."""
    is_known: bool = False
    """What was set is what was set before: it is no news to be remembered."""


@dataclass(frozen=True, slots=True)
class LayoutAnswer:
    """`choices` are those of the request, less columns where one is not there any more, or those
    of the last time."""

    request: LayoutRequest
    choices: LayoutChoices
    layout: TableLayout
    rows: tuple[Row, ...]
    recalled: Recall | None


class LayoutWorker(QObject):
    """Answers the newest request of each file."""

    layout_ready = Signal(object)
    layout_failed = Signal(object, object)
    _woken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._memory = FileChoices()
        self._inbox: Inbox[int, LayoutRequest] = Inbox()
        self._woken.connect(self._on_woken)

    def ask(self, request: LayoutRequest) -> None:
        """Ends in `layout_ready` (LayoutAnswer) or `layout_failed` (LayoutRequest, Failure),
        unless a newer request for the same file takes its place. From any thread."""
        self._inbox.put(request.entry_id, request)
        self._woken.emit()

    def _on_woken(self) -> None:
        request = self._inbox.take()
        if request is None:
            return
        try:
            answer = _answer(request, self._memory)
        except Exception as exc:  # the edge of the thread: shown in the file's row
            title = self.tr("{name} could not be read").format(name=request.path.name)
            failure = Failure.from_exception(title, exc)
            _log.warning("A file could not be read:\n%s", failure.whereabouts)
            self.layout_failed.emit(request, failure)
        else:
            self.layout_ready.emit(answer)


def _answer(request: LayoutRequest, memory: FileChoices) -> LayoutAnswer:
    path = request.path
    if is_folder(path):
        tell_of_folder(path)
    if request.is_first:
        read = first_reading(path, memory)
    else:
        read = chosen_reading(path, request.choices, None if request.is_known else memory)
    rows = preview(path, read.layout, PREVIEW_ROWS)
    return LayoutAnswer(request, read.choices, read.layout, rows, read.recalled)
