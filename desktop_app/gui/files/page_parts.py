"""How the parts of the Files page stand beside and below each other."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.look import SPACE
from desktop_app.gui.turning_splitter import TurningSplitter


def column(*parts: tuple[QWidget, int], margin: int = 0) -> QWidget:
    """Widgets below each other, each with its stretch."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(SPACE)
    add(holder, *parts)
    return holder


def line(*parts: tuple[QWidget, int]) -> QWidget:
    """Widgets beside each other, each with its stretch; at the right end where none has any."""
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE)
    if parts and not any(stretch for _, stretch in parts):
        layout.addStretch(1)
    add(holder, *parts)
    return holder


def add(holder: QWidget, *parts: tuple[QWidget, int]) -> None:
    """Put further widgets at the end of a column or a line, each with its stretch."""
    layout = holder.layout()
    assert isinstance(layout, QBoxLayout)
    for part, stretch in parts:
        layout.addWidget(part, stretch)


def above(first: QWidget, second: QWidget, sizes: tuple[int, int]) -> QSplitter:
    """One widget above another with a handle between; neither can be pushed out of sight."""
    splitter = QSplitter(Qt.Orientation.Vertical)
    splitter.setChildrenCollapsible(False)
    return _filled(splitter, first, second, sizes)


def beside(first: QWidget, second: QWidget, sizes: tuple[int, int]) -> TurningSplitter:
    """One widget beside another, where there is room for that."""
    splitter = TurningSplitter()
    _filled(splitter, first, second, sizes)
    return splitter


def _filled(
    splitter: QSplitter, first: QWidget, second: QWidget, sizes: tuple[int, int]
) -> QSplitter:
    splitter.addWidget(first)
    splitter.addWidget(second)
    splitter.setSizes(sizes)
    return splitter


def give_to_second(splitter: QSplitter) -> None:
    """All the room that the first of two widgets below each other can spare."""
    first = splitter.widget(0)
    assert first is not None
    least = first.minimumSizeHint().height()
    splitter.setSizes([least, max(splitter.height() - least, 1)])


def scrollable(content: QWidget) -> QScrollArea:
    """In a window too small for the content nothing is squeezed out of sight. It asks
    for no width, unlike the area of `gui.scrolling`: with that one, the results stayed below what
    is to be seen of a small window."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area
