"""One look for the whole window: spacing, type sizes and the style sheet of both schemes."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.core.predictions import Label
from desktop_app.gui.theme import label_color, muted_color

SPACE = 8
"""The grid, in pixels: distances are multiples of it."""


def set_role(widget: QWidget, role: str) -> None:
    """Give `widget` one of the style sheet's roles: headline, subhead, muted, card, chip, or a
    class's own: negative, neutral, positive."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class Look(QObject):
    """Keeps a window's style sheet in step with the system's light or dark scheme."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self._on_scheme_changed()

    def _on_scheme_changed(self) -> None:
        self._window.setStyleSheet(style_sheet())


def style_sheet() -> str:
    """The rules for the scheme that shows now; colours not named here are the palette's."""
    labels = "\n".join(
        f'QLabel[role="{label}"] {{ color: {label_color(label).name()};'
        f" font-size: 22pt; font-weight: 700; }}"
        for label in Label
    )
    muted = muted_color().name()
    return f"""
{labels}
QLabel[role="headline"] {{ font-size: 22pt; font-weight: 700; color: {muted}; }}
QLabel[role="subhead"] {{ font-size: 13pt; }}
QLabel[role="muted"] {{ color: {muted}; }}
QFrame[role="card"] {{
    background: palette(base); border: 1px solid palette(mid); border-radius: 8px;
}}
QPlainTextEdit[role="editor"] {{
    background: palette(base); border: 1px solid palette(mid); border-radius: 8px;
    padding: 8px; font-size: 14pt;
}}
QPlainTextEdit[role="editor"]:focus {{ border: 2px solid palette(highlight); padding: 7px; }}
QPushButton[role="chip"] {{
    background: palette(button); border: 1px solid palette(mid); border-radius: 14px;
    padding: 5px 14px; text-align: left;
}}
QPushButton[role="chip"]:hover {{ border-color: palette(highlight); }}
QPushButton[role="chip"]:focus {{ border: 2px solid palette(highlight); padding: 4px 13px; }}
QTabBar[role="pages"]::tab {{
    padding: 10px 18px; border: 0; border-bottom: 3px solid transparent; color: {muted};
    font-size: 11pt;
}}
QTabBar[role="pages"]::tab:selected {{
    color: palette(window-text); border-bottom-color: palette(highlight); font-weight: 600;
}}
QTabBar[role="pages"]::tab:hover:!selected {{ border-bottom-color: palette(mid); }}
QTabBar[role="pages"]::tab:focus {{ color: palette(window-text); background: palette(midlight); }}
QStatusBar {{ border-top: 1px solid palette(mid); }}
QStatusBar::item {{ border: 0; }}
"""
