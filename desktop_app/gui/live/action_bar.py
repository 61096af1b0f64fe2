"""What can be done with a text and its answer, in one row."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from desktop_app.gui.live.recent_menu import RecentMenu
from desktop_app.gui.look import SPACE

CLIPBOARD_KEYS = "Ctrl+Shift+V"
COMPACT_KEYS = "Ctrl+Shift+M"
_OPEN_KEYS = "Ctrl+Shift+O"
_COPY_TEXT_KEYS = "Ctrl+Shift+C"
_COPY_JSON_KEYS = "Ctrl+Shift+J"


class ActionBar(QWidget):
    """Buttons and menus; the keys of the clipboard and of the compact window hold in all of the
    window and are its own."""

    text_chosen = Signal(str)
    open_asked = Signal()
    clipboard_asked = Signal()
    copy_text_asked = Signal()
    copy_json_asked = Signal()
    compact_asked = Signal()

    def __init__(self, recent: RecentMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recent_button = _button(self.tr("&Recent"), self.tr("Texts typed lately"))
        self.recent_button.setMenu(recent)
        recent.text_chosen.connect(self.text_chosen)
        self.open_button = _button(self.tr("Open &text…"), self._open_tip(), _OPEN_KEYS)
        self.clipboard_button = _button(
            self.tr("From clip&board"),
            self.tr("Answer the text that was copied last"),
            CLIPBOARD_KEYS,
        )
        self.copy_button = _button(self.tr("&Copy"), self.tr("Copy the text with its answer"))
        self.copy_button.setMenu(self._copy_menu())
        self.compact_button = _button("", self._compact_tip(), COMPACT_KEYS)
        self._lay_out()
        self._connect()
        self.set_answered(False)
        self.set_compact(False)

    def _open_tip(self) -> str:
        return self.tr(
            "Read a text file as one text. Files that are dropped on the window have each of their"
            " lines answered instead."
        )

    def _compact_tip(self) -> str:
        return self.tr("A small window that stays on top of others, and back")

    def _copy_menu(self) -> QMenu:
        menu = QMenu(self)
        self._add(menu, self.tr("Copy as &text"), _COPY_TEXT_KEYS, self.copy_text_asked)
        self._add(menu, self.tr("Copy as &JSON"), _COPY_JSON_KEYS, self.copy_json_asked)
        return menu

    def _add(self, menu: QMenu, words: str, keys: str, asked: SignalInstance) -> None:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(asked)
        menu.addAction(action)
        self.addAction(action)  # so that its keys hold while the menu is closed

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        for button in (self.recent_button, self.open_button, self.clipboard_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.copy_button)
        row.addWidget(self.compact_button)

    def _connect(self) -> None:
        self.open_button.clicked.connect(self.open_asked)
        self.clipboard_button.clicked.connect(self.clipboard_asked)
        self.compact_button.clicked.connect(self.compact_asked)
        opening = QAction(self.tr("Open text…"), self)
        opening.setShortcut(QKeySequence(_OPEN_KEYS))
        opening.triggered.connect(self.open_asked)
        self.addAction(opening)

    def set_answered(self, is_answered: bool) -> None:
        """Whether there is an answer to copy."""
        self.copy_button.setEnabled(is_answered)
        for action in self.copy_button.menu().actions():
            action.setEnabled(is_answered)

    def set_compact(self, is_compact: bool) -> None:
        """In a small window only the way back is shown."""
        words = self.tr("&Full window") if is_compact else self.tr("Co&mpact")
        self.compact_button.setText(words)
        for button in (self.recent_button, self.open_button, self.clipboard_button):
            button.setVisible(not is_compact)
        self.copy_button.setVisible(not is_compact)


def _button(words: str, tip: str, keys: str = "") -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(tip)
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(f"{tip} ({shown})" if keys else tip)
    return button
