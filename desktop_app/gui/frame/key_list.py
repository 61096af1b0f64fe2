"""All keys that the window listens to, taken from the window itself so that the list is true."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.gui.frame.actions import names_of
from desktop_app.gui.mnemonics import without_mnemonic

LISTED_AS = "listed_as"
"""A property of an action whose words in a menu are too short for the list."""

_OF_WIDGETS = (
    Qt.ShortcutContext.WidgetShortcut,
    Qt.ShortcutContext.WidgetWithChildrenShortcut,
)


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """What some keys do. `place` names the page they work on, empty for everywhere."""

    place: str
    words: str
    keys: str


def listed_keys(window: QWidget, place_of: Callable[[QWidget], str]) -> list[KeyEntry]:
    """Every action, shortcut and button of `window` that has keys, each pair once, those that work
    everywhere first. `place_of` names the page a widget is on."""
    found = (
        *_of_actions(window, place_of),
        *_of_shortcuts(window, place_of),
        *_of_buttons(window, place_of),
    )
    entries = list(dict.fromkeys(found))
    return sorted(entries, key=lambda entry: entry.place)


def _of_actions(window: QWidget, place_of: Callable[[QWidget], str]) -> Iterator[KeyEntry]:
    for action in window.findChildren(QAction):
        if action.shortcuts() and action.text():
            words = action.property(LISTED_AS) or without_mnemonic(action.text())
            yield KeyEntry(_place(action, place_of), words, names_of(action.shortcuts()))


def _place(action: QAction, place_of: Callable[[QWidget], str]) -> str:
    """Where its keys work: everywhere, unless they are only for a widget and what is in it."""
    if action.shortcutContext() not in _OF_WIDGETS:
        return ""
    owners = [one for one in action.associatedObjects() if isinstance(one, QWidget)]
    # A menu that holds the action as well is on no page.
    return next(filter(None, map(place_of, owners)), "")


def _of_shortcuts(window: QWidget, place_of: Callable[[QWidget], str]) -> Iterator[KeyEntry]:
    for shortcut in window.findChildren(QShortcut):
        owner = shortcut.parent()
        if isinstance(owner, QWidget) and shortcut.whatsThis():
            yield KeyEntry(place_of(owner), shortcut.whatsThis(), names_of(shortcut.keys()))


def _of_buttons(window: QWidget, place_of: Callable[[QWidget], str]) -> Iterator[KeyEntry]:
    for button in window.findChildren(QAbstractButton):
        if not button.shortcut().isEmpty() and not _is_mnemonic(button):
            words = button.accessibleName() or without_mnemonic(button.text())
            yield KeyEntry(place_of(button), words, names_of([button.shortcut()]))


def _is_mnemonic(button: QAbstractButton) -> bool:
    """Whether the key is only the underlined letter of its own words."""
    return button.shortcut() == QKeySequence.mnemonic(button.text())


def nameless(window: QWidget) -> Sequence[QShortcut]:
    """Shortcuts that do not say what they are for, and so would be missing from the list."""
    return [one for one in window.findChildren(QShortcut) if not one.whatsThis()]
