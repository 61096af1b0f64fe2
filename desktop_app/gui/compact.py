"""The window made small, and kept on top of others."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

_SIZE = QSize(480, 340)
_SMALLEST = QSize(320, 260)


class CompactMode(QObject):
    """Hides what stands around the text and its answer; leaving brings all back as it was."""

    changed = Signal(bool)

    def __init__(self, window: QWidget, around: Sequence[QWidget]) -> None:
        super().__init__(window)
        self._window = window
        self._around = around
        self._hidden: list[QWidget] = []
        self._smallest_before = QSize()
        self._geometry_before = QByteArray()
        self.is_on = False

    def toggle(self) -> None:
        """Make the window small, or give it back its size."""
        if self.is_on:
            self._leave()
        else:
            self._enter()
        self.changed.emit(self.is_on)

    def _enter(self) -> None:
        self.is_on = True
        corner = self._window.frameGeometry().topRight()
        self._geometry_before = self._window.saveGeometry()
        self._smallest_before = self._window.minimumSize()
        self._hidden = [widget for widget in self._around if not widget.isHidden()]
        for widget in self._hidden:
            widget.hide()
        self._window.setMinimumSize(_SMALLEST)
        self._show(on_top=True)
        self._window.resize(_SIZE)
        self._window.move(corner.x() - _SIZE.width(), corner.y())

    def _leave(self) -> None:
        self.is_on = False
        for widget in self._hidden:
            widget.show()
        self._window.setMinimumSize(self._smallest_before)
        self._show(on_top=False)
        self._window.restoreGeometry(self._geometry_before)

    def _show(self, *, on_top: bool) -> None:
        # Changing the flag hides the window; a maximized one would stay so.
        self._window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, on_top)
        self._window.setWindowState(Qt.WindowState.WindowNoState)
        self._window.show()
        self._window.activateWindow()
