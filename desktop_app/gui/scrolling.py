"""Content that may be taller than the screen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class _TallArea(QScrollArea):
    """Asks for as much width as its content needs, whatever the size of type."""

    def minimumSizeHint(self) -> QSize:
        content, least = self.widget(), super().minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        width = content.minimumSizeHint().width() + bar if content else least.width()
        return QSize(width, least.height())


def size_in_type(widget: QWidget, *, letters: int, lines: int) -> QSize:
    """Room for so many letters and lines of the widget's type, whatever its size."""
    metrics = widget.fontMetrics()
    return QSize(letters * metrics.averageCharWidth(), lines * metrics.lineSpacing())


def scrollable(content: QWidget, *, name: str = "") -> QScrollArea:
    """`content`, as wide as there is room and as tall as it needs. With a `name` the area takes the
    focus, for content that has nothing to put it on: the arrow keys scroll then."""
    area = _TallArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name else Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(name)
    area.setWidget(content)
    return area
