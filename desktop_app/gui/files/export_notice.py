"""Says that an export is being written, and where it went."""

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop_app.gui.look import SPACE, set_role
from desktop_app.gui.row_count import counted_rows


class ExportNotice(QFrame):
    """Stays until it is closed or the next export begins."""

    cancel_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        set_role(self, "card")
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setAccessibleName(self.tr("Stop writing this file"))
        self.cancel_button.clicked.connect(self.cancel_clicked)
        self.open_button = QPushButton(self.tr("Open file"))
        self.open_button.setAccessibleName(self.tr("Open the exported file"))
        self.open_button.clicked.connect(self._on_open_clicked)
        self.show_button = QPushButton(self.tr("Show in folder"))
        self.show_button.setAccessibleName(self.tr("Show the exported file in its folder"))
        self.show_button.clicked.connect(self._on_show_clicked)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close this notice"))
        self.close_button.clicked.connect(self.hide)
        self._lay_out()
        self.hide()

    def show_writing(self, path: Path) -> None:
        """An export has begun."""
        self._path = path
        self._say(self.tr("Writing {path}…").format(path=path), is_written=False)

    def show_progress(self, row_count: int) -> None:
        """So many rows are written."""
        if row_count:
            words = self.tr("Writing {path}… {rows} so far")
            self.words.setText(words.format(path=self._path, rows=counted_rows(row_count)))

    def show_written(self, path: Path, words: str) -> None:
        """An export is there; `words` say so."""
        self._path = path
        self._say(words, is_written=True)

    def _say(self, words: str, *, is_written: bool) -> None:
        self.words.setText(words)
        self.cancel_button.setVisible(not is_written)
        for button in (self.open_button, self.show_button, self.close_button):
            button.setVisible(is_written)
        self.show()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, SPACE // 2, SPACE // 2, SPACE // 2)
        row.addWidget(self.words, 1)
        for button in (
            self.cancel_button,
            self.open_button,
            self.show_button,
            self.close_button,
        ):
            row.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)

    def _on_open_clicked(self) -> None:
        if self._path:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))

    def _on_show_clicked(self) -> None:
        if self._path:
            show_in_folder(self._path)


def show_in_folder(path: Path) -> None:
    """Open the file manager at a file; where it cannot point at the file, at its folder."""
    pointing = {"win32": ("explorer", [f"/select,{path}"]), "darwin": ("open", ["-R", str(path)])}
    command = pointing.get(sys.platform)
    if not command or not QProcess.startDetached(*command)[0]:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
