"""What covers the window while files hang over it, and takes them when they are dropped."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from desktop_app.gui.dropping import local_files
from desktop_app.gui.look import SPACE


class DropHint(QWidget):
    """A frame and a line over the whole of its parent, which accepts files wherever none of its
    own widgets does; lets all events through."""

    files_dropped = Signal(list)
    """list[Path]."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Drop the files to read them"))
        self.hide()
        parent.setAcceptDrops(True)
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._covered.rect())
        elif isinstance(event, QDragEnterEvent):  # a QDropEvent as well
            self._on_drag_entered(event)
        elif event.type() == QEvent.Type.DragLeave:
            self.hide()
        elif event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._on_dropped(event)
        return super().eventFilter(watched, event)

    def _on_drag_entered(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()
            self.show()

    def _on_dropped(self, event: QDropEvent) -> None:
        self.hide()
        event.acceptProposedAction()
        self.files_dropped.emit(local_files(event.mimeData()))

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
