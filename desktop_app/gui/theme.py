"""The three classes in the light and the dark scheme, and in the user's language."""

from functools import lru_cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QGuiApplication

from desktop_app.core.predictions import Label
from desktop_app.gui.settings.palettes import is_dark_palette, outline_of
from desktop_app.palette import NO_TEXT_SHAPE, STYLES


def is_dark() -> bool:
    """Whether the application shows the dark scheme now."""
    return _is_dark(QGuiApplication.palette().cacheKey())


@lru_cache(maxsize=4)
def _is_dark(_palette_key: int) -> bool:
    # Asked for every cell of a table that is painted.
    return is_dark_palette(QGuiApplication.palette())


def label_color(label: Label | None) -> QColor:
    """The colour of a class in the current scheme; grey where there is no text."""
    style = STYLES[label or Label.NEUTRAL]
    return QColor(style.dark if is_dark() else style.light)


def label_shape(label: Label | None) -> str:
    """▼, ●, ▲, or ○ where there is no text."""
    return NO_TEXT_SHAPE if label is None else STYLES[label].shape


def label_word(label: Label | None) -> str:
    """The class in the user's language."""
    words = {
        Label.NEGATIVE: QCoreApplication.translate("Label", "Negative"),
        Label.NEUTRAL: QCoreApplication.translate("Label", "Neutral"),
        Label.POSITIVE: QCoreApplication.translate("Label", "Positive"),
        None: QCoreApplication.translate("Label", "No text"),
    }
    return words[label]


def on_label_color() -> QColor:
    """For signs that stand on a class's colour."""
    return QColor("#1B1B1B" if is_dark() else "#FFFFFF")


def muted_color() -> QColor:
    """For words of second rank; still at least 4.5:1 on the scheme's base and window colours."""
    return QColor("#B4B4B4" if is_dark() else "#595959")


def outline_color() -> QColor:
    """For the edge by which a control is known; at least 3:1 on the base and window colours."""
    return outline_of(QGuiApplication.palette())


def line_color() -> QColor:
    """For borders that only part; Qt's own middle grey cannot be seen on a dark ground."""
    palette = QGuiApplication.palette()
    return palette.light().color() if is_dark() else palette.mid().color()
