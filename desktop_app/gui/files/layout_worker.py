"""Guesses how files are to be read, off the GUI thread."""

import logging
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.errors import ColumnNotFoundError
from desktop_app.gui.failures import LOGGER_NAME, Failure
from desktop_app.gui.files.worker_thread import Inbox
from desktop_app.tables.layout import LayoutChoices, Row, TableLayout
from desktop_app.tables.reading import preview
from desktop_app.tables.sniffing import sniff

PREVIEW_ROWS = 50

_log = logging.getLogger(LOGGER_NAME)


@dataclass(frozen=True, slots=True)
class LayoutRequest:
    """A file, and what the user has set by hand."""

    entry_id: int
    path: Path
    choices: LayoutChoices


@dataclass(frozen=True, slots=True)
class LayoutAnswer:
    """`choices` are those of the request, less columns where one is not there any more."""

    request: LayoutRequest
    choices: LayoutChoices
    layout: TableLayout
    rows: tuple[Row, ...]


class LayoutWorker(QObject):
    """Answers the newest request of each file."""

    layout_ready = Signal(object)
    layout_failed = Signal(object, object)
    _woken = Signal()

    def __init__(self) -> None:
        super().__init__()
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
            answer = _answer(request)
        except Exception as exc:  # the edge of the thread: shown in the file's row
            title = self.tr("{name} could not be read").format(name=request.path.name)
            failure = Failure.from_exception(title, exc)
            _log.warning("A file could not be read:\n%s", failure.whereabouts)
            self.layout_failed.emit(request, failure)
        else:
            self.layout_ready.emit(answer)


def _answer(request: LayoutRequest) -> LayoutAnswer:
    choices = request.choices
    try:
        layout = sniff(request.path, choices)
    except ColumnNotFoundError:
        # Another sheet, delimiter or header gives other columns: those chosen give way to a guess.
        choices = choices.without_columns()
        layout = sniff(request.path, choices)
    return LayoutAnswer(request, choices, layout, preview(request.path, layout, PREVIEW_ROWS))
