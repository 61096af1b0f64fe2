"""Says that an export is being written, and where it went."""

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop_app.gui.files import formatting
from desktop_app.gui.look import SPACE, set_role


class ExportNotice(QFrame):
    """One line that stays until it is closed or the next export begins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        set_role(self, "card")
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.show_button = QPushButton(self.tr("Show in &folder"))
        self.show_button.setAccessibleName(self.tr("Show the exported file in its folder"))
        self.show_button.clicked.connect(self._on_show_clicked)
        self.close_button = QPushButton(self.tr("Clo&se"))
        self.close_button.setAccessibleName(self.tr("Close this notice"))
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, SPACE // 2, SPACE // 2, SPACE // 2)
        row.addWidget(self.words, 1)
        row.addWidget(self.show_button)
        row.addWidget(self.close_button)
        self.hide()

    def show_writing(self, path: Path) -> None:
        """An export has begun."""
        self._say(self.tr("Writing {path}…").format(path=path))
        self.show_button.hide()

    def show_written(self, path: Path, row_count: int) -> None:
        """An export is there."""
        self._path = path
        words = self.tr("Wrote {rows} rows to {path}")
        self._say(words.format(rows=formatting.count(row_count), path=path))
        self.show_button.show()

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.show()

    def _on_show_clicked(self) -> None:
        if self._path:
            show_in_folder(self._path)


def show_in_folder(path: Path) -> None:
    """Open the file manager at a file; where it cannot point at the file, at its folder."""
    pointing = {"win32": ("explorer", [f"/select,{path}"]), "darwin": ("open", ["-R", str(path)])}
    command = pointing.get(sys.platform)
    if not command or not QProcess.startDetached(*command)[0]:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
