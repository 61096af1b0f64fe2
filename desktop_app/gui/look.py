"""One look for the whole window: spacing, type sizes and the style sheet of both schemes."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.core.predictions import Label
from desktop_app.gui.settings.host import SettingsHost
from desktop_app.gui.settings.palettes import on_accent_of
from desktop_app.gui.theme import label_color, line_color, muted_color, outline_color

SPACE = 8
"""The grid, in pixels: distances are multiples of it."""
TYPE_CHANGES = (QEvent.Type.FontChange, QEvent.Type.StyleChange)
"""After which words may have another size."""


def set_role(widget: QWidget, role: str) -> None:
    """Give `widget` one of the style sheet's roles: headline, subhead, reason, muted, busy, card,
    chip, toggle, editor, field, pages, head, list, side, strip, key, or a class's own: negative,
    neutral, positive."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class Look(QObject):
    """Keeps a window's style sheet in step with the light or dark scheme and the type size."""

    def __init__(self, window: QWidget, settings: SettingsHost | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings or SettingsHost(parent=self)
        window.installEventFilter(self)
        self._settings.follow(self._refresh)

    def _refresh(self, _: object = None) -> None:
        rules = style_sheet(self._settings.current.font_percent)
        if rules != self._window.styleSheet():
            self._window.setStyleSheet(rules)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The signal that the scheme changed comes before the palette does; this event after.
        if event.type() in (QEvent.Type.ApplicationPaletteChange, QEvent.Type.ThemeChange):
            self._refresh()
        return super().eventFilter(watched, event)


def style_sheet(font_percent: int = 100) -> str:
    """The rules for the palette and scheme of now, with type of that size.

    The palette's colours stand in it by value: where a rule says palette(...), Qt keeps the
    colour of the time the rule was set.
    """
    palette = QGuiApplication.palette()

    def pt(size: float) -> str:
        return f"{size * font_percent / 100:g}pt"

    labels = "\n".join(
        f'QLabel[role="{label}"] {{ color: {label_color(label).name()};'
        f" font-size: {pt(22)}; font-weight: 700; }}"
        for label in Label
    )
    muted = muted_color().name()
    base, button = palette.base().color().name(), palette.button().color().name()
    line, faint = line_color().name(), palette.midlight().color().name()
    outline = outline_color().name()
    side = palette.window().color().darker(106).name()
    accent, text = palette.accent().color().name(), palette.windowText().color().name()
    on_accent = on_accent_of(palette).name()
    return f"""
{labels}
QLabel[role="headline"] {{ font-size: {pt(22)}; font-weight: 700; color: {muted}; }}
QLabel[role="subhead"] {{ font-size: {pt(13)}; }}
QLabel[role="reason"] {{ font-size: {pt(11)}; }}
QLabel[role="muted"] {{ color: {muted}; }}
QFrame[role="card"] {{
    background: {base}; border: 1px solid {line}; border-radius: 8px;
}}
QPlainTextEdit[role="editor"] {{
    background: {base}; border: 1px solid {outline}; border-radius: 8px;
    padding: 8px; font-size: {pt(14)};
}}
QPlainTextEdit[role="field"] {{ border: 1px solid {outline}; border-radius: 4px; padding: 3px; }}
QPlainTextEdit[role="field"]:focus {{ border: 2px solid {accent}; padding: 2px; }}
QPlainTextEdit[role="editor"]:focus {{ border: 2px solid {accent}; padding: 7px; }}
QPushButton[role="chip"] {{
    background: {button}; border: 1px solid {outline}; border-radius: 12px;
    padding: 5px 14px; text-align: left;
}}
QPushButton[role="chip"]:hover {{ border-color: {accent}; }}
QPushButton[role="chip"]:focus {{ border: 2px solid {accent}; padding: 4px 13px; }}
QPushButton[role="chip"]:checked {{
    border: 2px solid {accent}; padding: 4px 13px; background: {base};
}}
QPushButton[role="toggle"], QToolButton[role="toggle"] {{
    background: {button}; border: 1px solid {outline}; border-radius: 3px;
}}
QPushButton[role="toggle"] {{ padding: 3px 14px; }}
QToolButton[role="toggle"] {{ padding: 3px 5px; }}
QPushButton[role="toggle"]:hover, QToolButton[role="toggle"]:hover {{ border-color: {accent}; }}
QPushButton[role="toggle"]:focus {{ border: 2px solid {accent}; padding: 2px 13px; }}
QToolButton[role="toggle"]:focus {{ border: 2px solid {accent}; padding: 2px 4px; }}
QPushButton[role="toggle"]:checked {{
    background: {accent}; color: {on_accent}; border-color: {accent};
}}
QPushButton[role="toggle"]:checked:focus {{ border-color: {text}; }}
QToolButton[role="toggle"]:checked {{
    background: {base}; border: 3px solid {accent}; padding: 1px 3px;
}}
QToolButton[role="toggle"]:checked:focus {{ border-color: {text}; }}
QLabel[role="key"] {{
    background: {base}; border: 1px solid {line}; border-radius: 4px; padding: 2px 8px;
}}
QFrame[role="strip"] {{ background: {base}; border: 0; border-bottom: 1px solid {line}; }}
QListWidget[role="side"] {{
    background: {side}; border: 0; border-right: 1px solid {line}; outline: 0;
}}
QListWidget[role="side"]::item {{ padding: 8px 16px; border-left: 3px solid transparent; }}
QListWidget[role="side"]::item:selected {{
    background: {base}; color: {text}; border-left-color: {accent};
}}
QListWidget[role="side"]::item:focus {{ border: 1px solid {accent}; border-left-width: 3px; }}
QListView[role="list"] {{
    background: {base}; border: 1px solid {outline}; border-radius: 8px; outline: 0;
}}
QListView[role="list"]:focus {{ border-color: {accent}; }}
QListView[role="list"]::item {{ padding: 8px 12px; border-left: 3px solid transparent; }}
QListView[role="list"]::item:selected {{
    background: {faint}; color: {text}; border-left-color: {accent};
}}
QToolButton[role="head"] {{
    padding: 6px 10px; border: 2px solid transparent; border-radius: 4px;
    font-size: {pt(11)};
}}
QToolButton[role="head"]:hover {{ background: {faint}; }}
QToolButton[role="head"]:focus {{ border-color: {accent}; }}
QToolButton[role="head"]::menu-indicator {{ image: none; }}
QTabBar[role="pages"]::tab {{
    padding: 10px 18px; border: 0; border-bottom: 3px solid transparent; color: {muted};
    font-size: {pt(11)};
}}
QTabBar[role="pages"]::tab:selected {{
    color: {text}; border-bottom-color: {accent}; font-weight: 600;
}}
QTabBar[role="pages"]::tab:hover:!selected {{ border-bottom-color: {line}; }}
QTabBar[role="pages"]::tab:focus {{ color: {text}; background: {faint}; }}
QProgressBar[role="busy"] {{ border: 0; border-radius: 2px; background: {faint}; }}
QProgressBar[role="busy"]::chunk {{ background: {accent}; border-radius: 2px; }}
QDialogButtonBox, QMessageBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QStatusBar {{ border-top: 1px solid {line}; }}
QStatusBar::item {{ border: 0; }}
"""
