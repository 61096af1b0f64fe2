"""What waits for its turn outlives the window: written down as it changes, put back at the next
start."""

import logging
from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import QObject

from desktop_app.errors import SentimentDeskError
from desktop_app.gui.failures import LOGGER_NAME
from desktop_app.gui.files.carrying import run_of
from desktop_app.gui.files.entries import FileEntry, FileState
from desktop_app.gui.files.file_queue import FileQueue
from desktop_app.gui.files.waiting_notice import WaitingNotice
from desktop_app.gui.late_saver import LateSaver
from desktop_app.jobs.library import KeptRun, read_run
from desktop_app.settings.waiting_files import WaitingFile, WaitingFiles
from desktop_app.tables.layout import LayoutChoices

_log = logging.getLogger(LOGGER_NAME)


class WaitingKeeper(QObject):
    """A file is wanted from when its turn was asked for until it begins, is cancelled, or is taken
    off the list. Once it has begun its run is on disk, and offered from there. Owns the `notice`
    on those put back."""

    def __init__(self, queue: FileQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._files = WaitingFiles()
        self._states: dict[int, FileState] = {}
        """As last seen."""
        self._wanted: dict[int, WaitingFile] = {}
        self._put_back: tuple[int, ...] = ()
        """Those that the notice is about."""
        self._is_handed_over = False
        self._kept: tuple[WaitingFile, ...] = ()
        """Those wanted, in the order of the list: as the saver's thread is to write them."""
        self.notice = WaitingNotice()
        self.notice.start_clicked.connect(self._on_start_clicked)
        self.notice.remove_clicked.connect(self._on_remove_clicked)
        self.notice.later_clicked.connect(self._on_later_clicked)
        self._saver = LateSaver(self._save, "waiting-files-saver", self)
        self._saver.failed.connect(self._on_save_failed)
        queue.entry_changed.connect(self._on_entry_changed)
        queue.entry_removed.connect(self._on_entry_removed)
        queue.turn_cancelled.connect(self._on_turn_cancelled)
        queue.entry_moved.connect(self._keep)

    @property
    def wanted(self) -> Collection[int]:
        """Ids of the files whose turn was asked for."""
        return self._wanted.keys()

    def put_back(self) -> tuple[int, ...]:
        """Put those of the last time on the list, started or not as the user wants, and say so;
        gives their ids. Runs that are offered as runs are left to that."""
        self._kept = self._files.read()
        for file in self._kept:
            if (entry_id := self._added(file)) is not None:
                self._states[entry_id] = self._queue[entry_id].state
                self._wanted[entry_id] = file
        self._put_back = tuple(self._wanted)
        self._keep()
        self._show_notice()
        return self._put_back

    def want(self, entry_id: int) -> None:
        """A file's turn was asked for before it came to this list."""
        entry = self._queue[entry_id]
        self._states[entry_id] = entry.state
        self._wanted[entry_id] = _waiting_file(entry)
        self._keep()

    def hand_over(self) -> None:
        """Forget them: another window has them now."""
        self._is_handed_over = True
        self._wanted.clear()
        self._keep()

    def shutdown(self) -> None:
        """Write down what is not written yet. A second call does nothing."""
        self._saver.shutdown()

    def _added(self, file: WaitingFile) -> int | None:
        run = read_run(file.run_path) if file.run_path else None
        if isinstance(run, KeptRun):
            if run.is_offered or run.unfinished is None:
                return None
            try:
                return self._queue.add_run(run)
            except SentimentDeskError as error:
                _log.warning("A run that waited could not be opened: %s", type(error).__name__)
        return self._queue.add(file.path, file.choices)

    def _on_entry_changed(self, entry_id: int) -> None:
        if self._is_handed_over:
            return
        self._follow(self._queue[entry_id])
        if entry_id in self._put_back:
            self._show_notice()

    def _follow(self, entry: FileEntry) -> None:
        entry_id = entry.id
        before = self._states.get(entry_id)
        self._states[entry_id] = entry.state
        known = self._wanted.get(entry_id)
        file = None
        if entry.state is FileState.WAITING:
            file = _waiting_file(entry)
        elif known and _is_still_wanted(before, entry.state):
            file = known if entry.is_layout_pending else replace(known, choices=entry.choices)
        if file == known:
            return
        if file:
            self._wanted[entry_id] = file
        else:
            del self._wanted[entry_id]
        self._keep()

    def _on_entry_removed(self, entry_id: int) -> None:
        self._states.pop(entry_id, None)
        if self._wanted.pop(entry_id, None):
            self._keep()
        self._show_notice()

    def _on_turn_cancelled(self, entry_id: int) -> None:
        if self._wanted.pop(entry_id, None):
            self._keep()

    def _keep(self) -> None:
        kept = tuple(self._wanted[entry.id] for entry in self._queue if entry.id in self._wanted)
        if kept != self._kept:
            self._kept = kept
            self._saver.ask()

    def _show_notice(self) -> None:
        self._put_back = tuple(filter(self._is_offered, self._put_back))
        self.notice.offer([self._queue[entry_id].path for entry_id in self._put_back])

    def _is_offered(self, entry_id: int) -> bool:
        return entry_id in self._wanted and not self._queue[entry_id].state.is_active

    def _on_start_clicked(self) -> None:
        for entry_id in self._put_back:
            entry = self._queue[entry_id]
            if entry.can_resume:
                self._queue.resume(entry_id)
            elif entry.is_layout_pending:
                self._queue.start_when_read(entry_id)
            else:
                self._queue.start(entry_id)
        self._on_later_clicked()  # one that cannot be read says so itself

    def _on_remove_clicked(self) -> None:
        for entry_id in self._put_back:
            self._queue.remove(entry_id)

    def _on_later_clicked(self) -> None:
        self._put_back = ()
        self._show_notice()

    def _save(self) -> None:
        self._files.write(self._kept)

    def _on_save_failed(self, error: Exception) -> None:
        _log.warning("What waits could not be saved: %s", type(error.__cause__).__name__)


def _is_still_wanted(before: FileState | None, now: FileState) -> bool:
    """Of a file that was wanted."""
    if now is before:
        return True
    if before is FileState.WAITING:
        return now in (FileState.UNREADABLE, FileState.FAILED)
    return now in (FileState.READING, FileState.READY, FileState.UNREADABLE)


def _waiting_file(entry: FileEntry) -> WaitingFile:
    is_unread = entry.is_layout_pending and entry.choices == LayoutChoices()
    return WaitingFile(entry.path, None if is_unread else entry.choices, run_of(entry))
