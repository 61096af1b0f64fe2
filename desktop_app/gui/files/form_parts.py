"""Lists to choose from, the words before them, and buttons."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
)

from desktop_app.gui.plain import set_plain_tip


class _NarrowCombo(QComboBox):
    """Tells by dots that its words are longer than it is."""

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self)
        end = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(self.currentText(), end, room.width())
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


def combo(name: str, *, width: int) -> QComboBox:
    """An empty list of a width in characters, whatever it will hold."""
    made = _NarrowCombo()
    made.setAccessibleName(name)
    made.setMinimumContentsLength(width)
    policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
    made.setSizeAdjustPolicy(policy)
    return made


def caption(words: str, buddy: QComboBox) -> QLabel:
    """Words before a list, with its shortcut."""
    made = QLabel(words)
    made.setBuddy(buddy)
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made


def fill(made: QComboBox, items: Sequence[tuple[str, str | None]], chosen: str | None) -> None:
    """Leaves a list that is right already alone: it may be dropped down."""
    shown = [(made.itemText(i), made.itemData(i)) for i in range(made.count())]
    with QSignalBlocker(made):
        if shown != list(items):
            made.clear()
            for name, data in items:
                made.addItem(name, data)
        index = next((i for i, (_, data) in enumerate(items) if data == chosen), -1)
        made.setCurrentIndex(index)
    set_plain_tip(made, made.currentText())


def named_button(words: str, name: str) -> QPushButton:
    """A button that says in a word what `name`, its tool tip, says in full."""
    button = QPushButton(words)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button
