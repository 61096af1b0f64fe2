"""What covers the window while files hang over it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop_app.gui.look import SPACE


class DropHint(QWidget):
    """A frame and a line over the whole of its parent; lets all events through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Drop the files to read them"))
        self.hide()
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._covered.rect())
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        self.setGeometry(self._covered.rect())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(self.palette().window().color())
        veil.setAlpha(225)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(self.palette().accent().color(), 3, Qt.PenStyle.DashLine))
        inset = 2 * SPACE
        painter.drawRoundedRect(self.rect().adjusted(inset, inset, -inset, -inset), 12, 12)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.8)
        painter.setFont(font)
        painter.setPen(self.palette().windowText().color())
        words = self.tr("Drop the files to read them")
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
