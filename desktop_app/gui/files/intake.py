"""Files on their way in: dropped on a zone, opened by a dialog, pasted."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.errors import UnreadableFileError
from desktop_app.gui.failures import Failure
from desktop_app.gui.files.drop_zone import DropZone
from desktop_app.gui.files.folders import FILE_SUFFIXES
from desktop_app.gui.files.pasting import files_of_clipboard


class FileIntake(QObject):
    """Owns the places where files are dropped: `empty`, large, and `drop_zone`, one line."""

    files_taken = Signal(list)
    """list[Path]: files and folders."""
    failed = Signal(object)
    """Failure."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.empty = DropZone(is_large=True)
        self.drop_zone = DropZone(is_large=False)
        for zone in (self.empty, self.drop_zone):
            zone.files_dropped.connect(self.files_taken)
            zone.open_asked.connect(self.ask_files)
            zone.paste_asked.connect(self.paste)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), window)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.paste)

    def ask_files(self) -> None:
        """Let the user choose files."""
        dialog = QFileDialog(self._window, self.tr("Open files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        patterns = " ".join(f"*{suffix}" for suffix in FILE_SUFFIXES)
        tables = self.tr("Tables and texts ({patterns})").format(patterns=patterns)
        dialog.setNameFilters([tables, self.tr("All files (*)")])
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
            self.files_taken.emit(files)

    def _on_files_selected(self, names: list[str]) -> None:
        self.files_taken.emit([Path(name) for name in names])
