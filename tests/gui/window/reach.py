"""What would keep a user of the keyboard or of a screen reader from a control."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTableView,
    QTextEdit,
    QWidget,
)

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
COMPOUND = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QTabBar)
OF_WIDGETS = Qt.ShortcutContext.WidgetWithChildrenShortcut


def obstacles(window: QWidget) -> list[str]:
    """One line each, for what is to be seen of `window` now."""
    found = (nameless(window), unreachable(window), traps(window), key_clashes(window))
    return [line for lines in (*found, access_key_clashes(window)) for line in lines]


def nameless(window: QWidget) -> Iterator[str]:
    """Controls that take the focus and would be read out as nothing."""
    for widget in _shown(window):
        takes_focus = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if takes_focus and not _is_part(widget) and not widget.isWindow() and not _name(widget):
            yield f"no accessible name: {_path(widget)}"


def unreachable(window: QWidget) -> Iterator[str]:
    """Controls that Tab passes by, and that no arrow key leads to either."""
    for widget in _shown(window):
        if isinstance(widget, CONTROLS) and not _is_part(widget) and not _is_reached(widget):
            yield f"not reached by Tab: {_path(widget)}"


def traps(window: QWidget) -> Iterator[str]:
    """Read-only texts and tables that Tab does not leave."""
    for widget in _shown(window):
        is_text = isinstance(widget, (QPlainTextEdit, QTextEdit))
        if is_text and not widget.tabChangesFocus():
            yield f"Tab stays within: {_path(widget)}"
        if isinstance(widget, QTableView) and widget.tabKeyNavigation():
            yield f"Tab stays within: {_path(widget)}"


def key_clashes(window: QWidget) -> Iterator[str]:
    """Keys that two would answer to while the same widget has the focus."""
    owned = defaultdict(list)
    for shortcut in _of_window(window, QShortcut):
        keys = shortcut.keys()
        for key in keys:
            owned[key.toString()].append((shortcut, shortcut.context(), shortcut.parent()))
    for action in _of_window(window, QAction):
        for key, owner in ((k, o) for k in action.shortcuts() for o in _owners(action)):
            owned[key.toString()].append((action, action.shortcutContext(), owner))
    for key, listeners in owned.items():
        for one, other in combinations(listeners, 2):
            if one[0] is not other[0] and _meet(one[1:], other[1:]):
                yield f"{key} twice: {_path(one[2])} and {_path(other[2])}"


def access_key_clashes(window: QWidget) -> Iterator[str]:
    """Underlined letters that stand twice on what is to be seen."""
    marked = defaultdict(list)
    for widget in _shown(window):
        for words in _marked_words(widget):
            if key := QKeySequence.mnemonic(words).toString():
                marked[key].append(words)
    yield from (f"{key} twice: {words}" for key, words in marked.items() if len(words) > 1)


def _marked_words(widget: QWidget) -> list[str]:
    if isinstance(widget, QTabBar):
        return [widget.tabText(place) for place in range(widget.count())]
    if isinstance(widget, QGroupBox):
        return [widget.title()]
    has_text = isinstance(widget, QAbstractButton) or (
        isinstance(widget, QLabel) and widget.buddy() is not None
    )
    return [widget.text()] if has_text else []


def _meet(one: tuple, other: tuple) -> bool:
    (context, owner), (other_context, other_owner) = one, other
    if not (owner.isVisible() and other_owner.isVisible()):
        return False
    if owner is other_owner:
        return True
    covers = _covers(context, owner, other_owner), _covers(other_context, other_owner, owner)
    return any(covers)


def _covers(context: Qt.ShortcutContext, owner: QWidget, other: QWidget) -> bool:
    if context in (Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut):
        return True
    return context == OF_WIDGETS and owner.isAncestorOf(other)


def _owners(action: QAction) -> list[QWidget]:
    owners = (one for one in action.associatedObjects() if isinstance(one, QWidget))
    return [one for one in owners if not isinstance(one, QMenu)]


def _of_window(window: QWidget, kind: type) -> Iterator:
    for one in window.findChildren(kind):
        around = one.parent()
        is_here = isinstance(around, QWidget) and around.window() is window
        if is_here or isinstance(around, QMenu):
            yield one


def _shown(window: QWidget) -> list[QWidget]:
    inside = (one for one in window.findChildren(QWidget) if one.window() is window)
    return [one for one in inside if one.isVisible()]


def _is_reached(widget: QWidget) -> bool:
    """By Tab, or by the arrow keys from the one of its group that Tab reaches."""
    if isinstance(widget, QAbstractButton) and (group := widget.group()) and group.exclusive():
        return any(button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in group.buttons())
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _is_part(widget: QWidget) -> bool:
    """Of a control that is reached and named as a whole."""
    if widget.objectName().startswith("qt_") or isinstance(widget, (QHeaderView, QScrollBar)):
        return True
    around = widget.parent()
    return isinstance(around, COMPOUND)


def _name(widget: QWidget) -> str:
    face = QAccessible.queryAccessibleInterface(widget)
    return (face.text(QAccessible.Text.Name) if face else "") or widget.accessibleName()


def _path(widget: QWidget) -> str:
    names = []
    around = widget
    while isinstance(around, QWidget) and len(names) < 4:
        name = around.accessibleName() or around.windowTitle() or getattr(around, "text", str)()
        names.append(f"{type(around).__name__}({str(name)[:30]})")
        around = around.parent()
    return " < ".join(names)
