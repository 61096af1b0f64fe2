"""Models that are dropped on the page."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.bundle import CARD_FILE
from desktop_app.gui.look import SPACE
from desktop_app.gui.models.parts import text_label
from desktop_app.tables.files import is_file


def is_bundle(files: Sequence[Path]) -> bool:
    """Whether one thing is dropped, and it looks like a model: a folder with a card, the card, or
    a zip archive."""
    if len(files) != 1:
        return False
    [path] = files
    return path.suffix.lower() == ".zip" or path.name == CARD_FILE or is_file(path / CARD_FILE)


class DropNote(QWidget):
    """Says that models may be dropped, in a dashed frame that lights up while one is over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_lit = False
        words = text_label(self.tr("Drop a model’s folder or zip archive on this page."))
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        layout.addWidget(words)

    def set_lit(self, is_lit: bool) -> None:
        """Show that what hangs over the page would be taken."""
        self._is_lit = is_lit
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self.palette().color(QPalette.ColorRole.Accent)
        quiet = self.palette().color(QPalette.ColorRole.PlaceholderText)
        pen = QPen(accent if self._is_lit else quiet, 2 if self._is_lit else 1.5)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 6, 6)
