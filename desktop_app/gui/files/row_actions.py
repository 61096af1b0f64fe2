"""What can be done with the selected rows, by key and by menu."""

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.core.predictions import LABELS
from desktop_app.gui.files.signs import label_sign
from desktop_app.gui.frame.key_list import LISTED_AS
from desktop_app.gui.mnemonics import without_mnemonic


class RowActions(QObject):
    """One QAction each; the keys work within the widgets they were added to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.labels = {
            label: self._add(label_sign(label), str(number))
            for number, label in enumerate(LABELS, start=1)
        }
        for label, action in self.labels.items():
            words = self.tr("Label the selected rows by hand: {label}")
            action.setProperty(LISTED_AS, words.format(label=label_sign(label)))
        self.confirm = self._add(self.tr("The &answer is right"), "Space")
        self.take_back = self._add(self.tr("Ta&ke the label by hand away"), "Del")
        self.undo = self._add(self.tr("&Undo"), "Ctrl+Z")
        self.redo = self._add(self.tr("&Redo"), "Ctrl+Shift+Z", "Ctrl+Y")
        self.copy = self._add(self.tr("&Copy rows"), "Ctrl+C")
        self.go_to = self._add(self.tr("&Go to row…"), "Ctrl+G")
        self.filter_by_cell = self._add(self.tr("&Filter by this value"), "Ctrl+L")
        self.read = self._add(self.tr("&Read in full"), "Return", "Enter")
        self.show_history(can_undo=False, can_redo=False)
        self.show_selected(0)

    def attach(self, widget: QWidget) -> None:
        """Let the keys work while `widget` has the focus."""
        for action in self._all():
            widget.addAction(action)

    def attach_labels(self, widget: QWidget) -> None:
        """Those alone that label rows, and undo it."""
        for action in (*self._labelling(), self.undo, self.redo):
            widget.addAction(action)

    def show_history(self, *, can_undo: bool, can_redo: bool) -> None:
        """What can be undone and done again."""
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)

    def show_selected(self, rows: int) -> None:
        """How many rows are selected."""
        for action in (*self._labelling(), self.copy, self.read, self.filter_by_cell):
            action.setEnabled(rows > 0)

    def fill(self, menu: QMenu) -> None:
        """The entries of a context menu."""
        menu.addSection(self.tr("Correct by hand"))
        menu.addActions([*self._labelling(), self.undo, self.redo])
        menu.addSeparator()
        menu.addActions([self.read, self.copy, self.filter_by_cell, self.go_to])

    def _labelling(self) -> tuple[QAction, ...]:
        return (*self.labels.values(), self.confirm, self.take_back)

    def _all(self) -> tuple[QAction, ...]:
        others = (self.undo, self.redo, self.copy, self.go_to, self.filter_by_cell, self.read)
        return *self._labelling(), *others

    def _add(self, words: str, *keys: str) -> QAction:
        action = QAction(words, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return action


def key_hint(action: QAction) -> str:
    """Its words and its key, for a tool tip."""
    words = QCoreApplication.translate("RowActions", "{action} ({key})")
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return words.format(action=without_mnemonic(action.text()), key=key)
