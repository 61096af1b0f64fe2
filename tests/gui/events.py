"""Real events for a real window."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

import PySide6
from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

_COPY = Qt.DropAction.CopyAction
_LEFT = Qt.MouseButton.LeftButton
_PLAIN = Qt.KeyboardModifier.NoModifier


def mime_of(*, files: Sequence[Path] = (), text: str = "") -> QMimeData:
    """What a file manager or another program hands over."""
    mime = QMimeData()
    if files:
        mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    if text:
        mime.setText(text)
    return mime


def drag_over(target: QWidget, mime: QMimeData) -> bool:
    """Drag onto `target`; whether it, or a widget around it, takes what is dragged."""
    at = QPointF(target.width() / 2, target.height() / 2)
    # Qt 6.12 takes the finer point and deprecates the coarse one, which is all Qt 6.11 takes.
    place = at if PySide6.__version_info__ >= (6, 12) else at.toPoint()
    event = QDragEnterEvent(place, _COPY, mime, _LEFT, _PLAIN)
    event.ignore()
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def drag_away(target: QWidget) -> None:
    """Drag out of the window again."""
    QApplication.sendEvent(target, QDragLeaveEvent())


def drop(target: QWidget, mime: QMimeData) -> bool:
    """Drag onto `target` and let go there, as Qt does it; whether it was taken."""
    if not drag_over(target, mime):
        return False
    at = QPointF(target.width() / 2, target.height() / 2)
    event = QDropEvent(at, _COPY, mime, _LEFT, _PLAIN)
    QApplication.sendEvent(target, event)
    return event.isAccepted()


class OnHide(QObject):
    """Calls `action` as soon as `window` is hidden, which closing it does before any waiting."""

    def __init__(self, window: QWidget, action) -> None:
        super().__init__(window)
        self._action = action
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            self._action()
        return False


def wait_until(condition: Callable[[], bool]) -> None:
    """Wait in a worker thread; the window's own thread must not be held up like this."""
    while not condition():
        time.sleep(0.001)
