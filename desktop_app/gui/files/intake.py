"""Files on their way in: dropped, opened by a dialog or from the recent ones, pasted."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.errors import UnreadableFileError
from desktop_app.gui.failures import Failure
from desktop_app.gui.files.drop_zone import DropZone
from desktop_app.gui.files.file_queue import FileQueue
from desktop_app.gui.files.intake_notice import IntakeNotice
from desktop_app.gui.files.intake_worker import Arrivals, IntakeWorker
from desktop_app.gui.files.pasting import files_of_clipboard
from desktop_app.gui.files.worker_thread import WorkerThread
from desktop_app.gui.recent_files import RecentFiles
from desktop_app.gui.recent_menu import RecentMenu
from desktop_app.gui.state import UiState
from desktop_app.locations import pasted_dir
from desktop_app.tables.folders import FILE_SUFFIXES

_FOLDER = "files/open_folder"


class FileIntake(QObject):
    """Puts files into the queue, each once unless the user insists. Owns the places where they are
    dropped, `empty` and `drop_zone`, the menu of recent ones, and the notice on those known."""

    files_taken = Signal(list)
    """list[int]: the entries of what was dropped, those that were there before among them."""
    files_opened = Signal(list)
    """list[Path]: what to list among the recent files."""
    failed = Signal(object)
    """Failure."""

    def __init__(self, window: QWidget, queue: FileQueue, state: UiState) -> None:
        super().__init__(window)
        self._window = window
        self._queue = queue
        self._state = state
        self.recent_menu = RecentMenu(RecentFiles(state), window)
        self.empty = DropZone(self.recent_menu, is_large=True)
        self.drop_zone = DropZone(self.recent_menu, is_large=False)
        self.notice = IntakeNotice()
        self._again: dict[Path, int] = {}
        """Entries that are being looked at once more."""
        self._starting: set[Path] = set()
        """Files that are to run at once."""
        self._worker = IntakeWorker()
        self._connect()
        self._thread = WorkerThread(self._worker, "file-intake")

    def _connect(self) -> None:
        for zone in (self.empty, self.drop_zone):
            zone.files_dropped.connect(self.take)
            zone.open_asked.connect(self.ask_files)
            zone.paste_asked.connect(self.paste)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self._window)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.setWhatsThis(self.tr("Paste cells, lines of text or files"))
        keys.activated.connect(self.paste)
        self.recent_menu.file_chosen.connect(lambda path: self.take([path]))
        self.recent_menu.presence_asked.connect(self._worker.ask_presence)
        self.notice.again_asked.connect(self._add)
        self._worker.files_found.connect(self._on_files_found)
        self._worker.presence_told.connect(self.recent_menu.show_missing)

    def take(self, paths: Sequence[Path], *, starts: bool = False) -> None:
        """Queue files, and the tables in folders, in a moment; those that are new run as soon as
        they are read if `starts`."""
        if starts:
            self._starting.update(paths)
        if paths:
            if paths[0].parent != pasted_dir():
                self._state.write_text(_FOLDER, str(paths[0].parent))
            self._worker.ask_files(paths)

    def read_again(self, entry_id: int) -> None:
        """Look at a file on the list once more; a folder may hold tables by now, which then take
        its place."""
        path = self._queue[entry_id].path
        self._again[path] = entry_id
        self._worker.ask_files([path])

    def ask_files(self) -> None:
        """Let the user choose files, in the folder that the last ones came from."""
        dialog = QFileDialog(self._window, self.tr("Open files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        patterns = " ".join(f"*{suffix}" for suffix in FILE_SUFFIXES)
        tables = self.tr("Tables and texts ({patterns})").format(patterns=patterns)
        dialog.setNameFilters([tables, self.tr("All files (*)")])
        if folder := self._state.read_text(_FOLDER):
            dialog.setDirectory(folder)  # one that is gone gives way to the working folder
        dialog.filesSelected.connect(self._on_files_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def paste(self) -> None:
        """Take what the clipboard holds."""
        try:
            files = files_of_clipboard(QGuiApplication.clipboard().mimeData())
        except UnreadableFileError as error:
            self.failed.emit(Failure.from_exception(self.tr("Nothing was pasted"), error))
        else:
            self.take(files)

    def shutdown(self) -> None:
        """Wait for the look under way. A second call does nothing."""
        self._thread.shutdown()

    def _add(self, files: Sequence[Path]) -> None:
        self.files_taken.emit([self._queue.add(path) for path in files])

    def _on_files_selected(self, names: list[str]) -> None:
        self.take([Path(name) for name in names])

    def _on_files_found(self, arrivals: Arrivals) -> None:
        entry_id = self._again.pop(arrivals.asked[0], None)
        if entry_id is not None and entry_id in self._queue:
            if arrivals.files == arrivals.asked:
                self._queue.read_again(entry_id)
                return
            self._queue.remove(entry_id)
        self._take(arrivals)

    def _take(self, arrivals: Arrivals) -> None:
        known = {entry.path: entry.id for entry in self._queue if entry.kept is None}
        files = list(dict.fromkeys(arrivals.files))
        for path in files:
            if path in known:
                # It may have been mended, or written anew.
                self._queue.read_again(known[path])
        ids = {path: known.get(path) or self._queue.add(path) for path in files}
        for path in self._starting & (set(files) - set(known)):
            self._queue.start_when_read(ids[path])
        self._starting -= set(files)
        self.notice.show_known([path for path in files if path in known])
        self.files_opened.emit([path for path in files if path.parent != pasted_dir()])
        self.files_taken.emit(list(ids.values()))
