"""The ways a whole text comes into the editor."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.errors import UnreadableFileError
from desktop_app.gui.dropping import local_files
from desktop_app.gui.failures import Failure
from desktop_app.gui.live.editor import LiveEditor
from desktop_app.gui.live.recent_keeper import RecentKeeper
from desktop_app.gui.live.text_opener import TextOpener
from desktop_app.gui.settings.host import SettingsHost
from desktop_app.locations import pasted_dir
from desktop_app.tables.pasted import save_pasted


class TextSources(QObject):
    """Samples, texts typed lately, files and the clipboard; what was in the editor before is kept
    among the recent texts, and comes back with undo."""

    failed = Signal(object)
    """Failure."""
    files_found = Signal(list)
    """list[Path]: files on the clipboard."""
    taken = Signal()
    """A text stands in place of what was there."""
    lines_saved = Signal(object)
    """Path of pasted lines that were saved as a file."""

    def __init__(self, editor: LiveEditor, settings: SettingsHost, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._editor = editor
        self.recent = RecentKeeper(settings, parent=self)
        self._opener = TextOpener(self)
        self._opener.opened.connect(self.take)
        self._opener.refused.connect(self.failed)
        self.recent.failed.connect(self.failed)

    def take(self, text: str) -> None:
        """Put `text` in place of what is there."""
        self.recent.leave()
        self._editor.replace_text(text)
        self.taken.emit()
        self._editor.setFocus()

    def ask_for_file(self) -> None:
        """Have the user choose a text file."""
        dialog = QFileDialog(self._window, self.tr("Open a text"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        texts = self.tr("Texts ({patterns})").format(patterns="*.txt *.md *.text *.log")
        dialog.setNameFilters([texts, self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.open_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_file(self, path: Path) -> None:
        """Read a file as one text."""
        self._opener.open(path)

    def take_clipboard(self) -> None:
        """Answer what was copied last: a text here, files where files are answered."""
        mime = QGuiApplication.clipboard().mimeData()
        if mime and (files := local_files(mime)):
            self.files_found.emit(files)
        elif mime and mime.text().strip():
            self._editor.selectAll()
            self.recent.leave()
            self._editor.insertFromMimeData(mime)
            self._editor.setFocus()
        else:
            words = self.tr("There is no text on the clipboard. Copy a text first.")
            error = UnreadableFileError(words)
            self.failed.emit(Failure.from_exception(self.tr("Nothing was pasted"), error))

    def save_lines(self, text: str) -> None:
        """Hand pasted lines on as a file."""
        try:
            self.lines_saved.emit(save_pasted(text, pasted_dir(), datetime.now()))
        except UnreadableFileError as error:
            failure = Failure.from_exception(self.tr("The lines could not be handed on"), error)
            self.failed.emit(failure)

    def shutdown(self) -> None:
        """Wait for a file that is being read, and save. A second call does nothing."""
        self._opener.shutdown()
        self.recent.shutdown()
