"""The window made small, and kept on top of others."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

_SIZE = QSize(520, 340)


class CompactMode(QObject):
    """Hides what stands around the text and its answer; leaving brings all back as it was."""

    changed = Signal(bool)

    def __init__(self, window: QWidget, content: QWidget, around: Sequence[QWidget]) -> None:
        super().__init__(window)
        self._window = window
        self._content = content
        self._around = around
        self._hidden: list[QWidget] = []
        self._smallest_before = QSize()
        self._geometry_before = QRect()
        self._state_before = Qt.WindowState.WindowNoState
        self.is_on = False

    def toggle(self) -> None:
        """Make the window small, or give it back its size."""
        if self.is_on:
            self._leave()
        else:
            self._enter()

    def _enter(self) -> None:
        self.is_on = True
        corner = self._window.frameGeometry().topRight()
        self._geometry_before = self._window.normalGeometry()
        self._state_before = self._window.windowState()
        self._smallest_before = self._window.minimumSize()
        self.changed.emit(True)
        self._hidden = [widget for widget in self._around if not widget.isHidden()]
        for widget in self._hidden:
            widget.hide()
        # The layout asks for room for pages that are out of sight, so it is not asked.
        smallest = self._content.minimumSizeHint()
        size = _SIZE.expandedTo(smallest)
        self._window.setMinimumSize(smallest)
        self._show(Qt.WindowState.WindowNoState, on_top=True)
        self._window.resize(size)
        self._window.move(corner.x() - size.width(), corner.y())

    def _leave(self) -> None:
        self.is_on = False
        for widget in self._hidden:
            widget.show()
        self._window.setMinimumSize(self._smallest_before)
        self._window.setGeometry(self._geometry_before)
        self._show(self._state_before, on_top=False)
        self.changed.emit(False)

    def _show(self, state: Qt.WindowState, *, on_top: bool) -> None:
        # Changing the flag hides the window.
        self._window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, on_top)
        self._window.setWindowState(state)
        self._window.show()
        self._window.activateWindow()
