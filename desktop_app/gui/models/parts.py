"""Labels and rows as several panels of the page need them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel

from desktop_app.gui.look import set_role


def text_label(words: str = "", *, role: str = "", wraps: bool = True) -> QLabel:
    """Plain text: it may come from a stranger's file. What wraps can be selected with the mouse;
    the cells of a grid cannot, for each would have a document of its own to lay out: a page of
    sixty took twice as long to show."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    if wraps:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        set_role(label, role)
    return label


def heading(words: str) -> QLabel:
    """Above a part of a panel."""
    label = QLabel(words)
    font = label.font()
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    return label


def number_label(words: str) -> QLabel:
    """A figure in a column of figures."""
    label = text_label(words, wraps=False)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label
