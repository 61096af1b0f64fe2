"""Widgets beside each other, or below each other in a window too narrow for that."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from desktop_app.gui.look import SPACE
from desktop_app.gui.state import UiState

_LEAST_BELOW = 20 * SPACE
"""A table that stands above another widget shows some rows."""


class TurningSplitter(QSplitter):
    """Turns by itself, so that nothing scrolls sideways; where its handle was dragged to is kept
    for either way by itself."""

    turned = Signal()
    """Its widgets stand the other way now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self._state: UiState | None = None
        self._name = ""
        self.splitterMoved.connect(self._on_moved)

    def remember(self, state: UiState, name: str) -> None:
        """Restore the sizes of its parts, and keep them whenever they are dragged. To be called
        once the parts are in place."""
        self._state, self._name = state, name
        self._restore()

    @property
    def is_stacked(self) -> bool:
        """Whether its widgets stand below each other."""
        return self.orientation() is Qt.Orientation.Vertical

    @property
    def _kept_as(self) -> str:
        return f"{self._name}/stacked" if self.is_stacked else self._name

    def _restore(self) -> bool:
        saved = self._state.read_bytes(self._kept_as) if self._state else None
        return saved is not None and self.restoreState(saved)

    def _on_moved(self) -> None:
        if self._state:
            self._state.write_bytes(self._kept_as, self.saveState())

    def _least(self) -> list[QSize]:
        """Of each widget that is not hidden."""
        widgets = (self.widget(index) for index in range(self.count()))
        shown = (widget for widget in widgets if widget and not widget.isHidden())
        return [one.minimumSizeHint().expandedTo(one.minimumSize()) for one in shown]

    def _turn(self) -> None:
        least = self._least()
        handles = self.handleWidth() * max(len(least) - 1, 0)
        is_narrow = sum(size.width() for size in least) + handles > self.width()
        if is_narrow == self.is_stacked:
            return
        self.setOrientation(Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal)
        if not self._restore():
            self.setSizes([1] * self.count())
        self.updateGeometry()
        self.turned.emit()

    def minimumSizeHint(self) -> QSize:
        least = self._least()
        width = max((size.width() for size in least), default=0)
        heights = [size.height() for size in least]
        if not self.is_stacked:
            return QSize(width, max(heights, default=0))
        handles = self.handleWidth() * max(len(least) - 1, 0)
        return QSize(width, sum(max(height, _LEAST_BELOW) for height in heights) + handles)

    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._turn()
        return is_done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()
