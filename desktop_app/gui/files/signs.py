"""Labels and conditions as short signs: a shape and a word."""

from PySide6.QtCore import QCoreApplication

from desktop_app.core.predictions import Label
from desktop_app.gui.theme import label_shape, label_word

UNSURE_SHAPE = "?"
ODD_SHAPE = "⚠"
BY_HAND_SHAPE = "✎"


def label_sign(label: Label | None) -> str:
    """A class; None for no text."""
    return f"{label_shape(label)} {label_word(label)}"


def by_hand_sign(label: Label) -> str:
    """A class that a person has set."""
    return f"{BY_HAND_SHAPE} {label_sign(label)}"


def unsure_sign() -> str:
    """Answers that are not sure."""
    words = QCoreApplication.translate("Signs", "Not sure")
    return f"{UNSURE_SHAPE} {words}"


def odd_sign() -> str:
    """Rows that are odd in the file."""
    words = QCoreApplication.translate("Signs", "Odd")
    return f"{ODD_SHAPE} {words}"


def any_by_hand_sign() -> str:
    """Rows that a person has labelled."""
    words = QCoreApplication.translate("Signs", "By hand")
    return f"{BY_HAND_SHAPE} {words}"
