"""Actions that stand in a menu and listen to their keys wherever the focus is."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

Keys = QKeySequence | QKeySequence.StandardKey | str


def add_action(
    menu: QMenu, title: str, act: Callable[[], object], *keys: Keys, window: QWidget
) -> QAction:
    """Put an action at the end of `menu`. A menu that is not on show listens to no keys, so the
    action belongs to `window` as well."""
    action = QAction(title, window)
    action.setShortcuts([QKeySequence(one) for one in keys])
    action.triggered.connect(lambda _checked: act())
    menu.addAction(action)
    window.addAction(action)
    return action


def add_keys(widget: QWidget, keys: Keys, words: str, act: Callable[[], object]) -> QShortcut:
    """Keys that work while the focus is in `widget`; `words` say what for in the list of keys."""
    shortcut = QShortcut(QKeySequence(keys), widget)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.setWhatsThis(words)
    shortcut.activated.connect(act)
    return shortcut


def names_of(keys: Sequence[QKeySequence]) -> str:
    """As they stand on the keyboard, in the user's language."""
    return ", ".join(one.toString(QKeySequence.SequenceFormat.NativeText) for one in keys)
