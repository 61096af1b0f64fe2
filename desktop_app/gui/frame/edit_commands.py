"""What the Edit menu does to whatever has the focus."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

StandardKey = QKeySequence.StandardKey
Command: TypeAlias = Callable[[], object]
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
_EDITORS = (QLineEdit, QPlainTextEdit, QTextEdit)
_METHODS = {
    StandardKey.Undo: "undo",
    StandardKey.Redo: "redo",
    StandardKey.Cut: "cut",
    StandardKey.Copy: "copy",
    StandardKey.Paste: "paste",
    StandardKey.SelectAll: "selectAll",
}
EDIT_KEYS = tuple(_METHODS)


def command_for(keys: StandardKey, widget: QWidget | None) -> Command | None:
    """What pressing `keys` would do while `widget` has the focus; None for nothing."""
    if widget is None:
        return None
    if isinstance(widget, _EDITORS):
        method: Command = getattr(widget, _METHODS[keys])
        return method if _can(keys, widget) else None
    wanted = QKeySequence(keys)
    for around in _with_parents(widget):
        for shortcut in around.findChildren(QShortcut, options=_DIRECT):
            if shortcut.isEnabled() and shortcut.key() == wanted:
                return shortcut.activated.emit
        for action in around.actions():
            if action.isEnabled() and wanted in action.shortcuts():
                return action.trigger
    if keys in (StandardKey.Copy, StandardKey.SelectAll) and isinstance(widget, QAbstractItemView):
        return lambda: _press(keys, widget)
    return None


def _can(keys: StandardKey, editor: QLineEdit | QPlainTextEdit | QTextEdit) -> bool:
    writable = not editor.isReadOnly()
    match keys:
        case StandardKey.Undo:
            return writable and _document_says(editor, "isUndoAvailable")
        case StandardKey.Redo:
            return writable and _document_says(editor, "isRedoAvailable")
        case StandardKey.Cut:
            return writable and _has_selection(editor)
        case StandardKey.Copy:
            return _has_selection(editor)
        case StandardKey.Paste:
            # There is none at all while nothing was ever copied.
            content: QMimeData | None = QApplication.clipboard().mimeData()
            return writable and content is not None and bool(content.formats())
        case _:
            return True


def _document_says(editor: QLineEdit | QPlainTextEdit | QTextEdit, question: str) -> bool:
    source: QLineEdit | QTextDocument = (
        editor if isinstance(editor, QLineEdit) else editor.document()
    )
    return bool(getattr(source, question)())


def _has_selection(editor: QLineEdit | QPlainTextEdit | QTextEdit) -> bool:
    if isinstance(editor, QLineEdit):
        return editor.hasSelectedText()
    return editor.textCursor().hasSelection()


def _with_parents(widget: QWidget) -> Iterator[QWidget]:
    around: QObject | None = widget
    while isinstance(around, QWidget):
        yield around
        around = around.parentWidget()


def _press(keys: StandardKey, widget: QWidget) -> None:
    combination = QKeySequence(keys)[0]  # type: ignore[index]
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, combination.key(), combination.keyboardModifiers())
        QApplication.sendEvent(widget, event)
