"""Edit: what the usual keys do to whatever has the focus, for whoever prefers a menu."""

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop_app.gui.frame.edit_commands import EDIT_KEYS, StandardKey, command_for


class EditMenu(QMenu):
    """The actions have no keys of their own, which would take them away from the widgets; the keys
    stand beside them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setTitle(self.tr("&Edit"))
        titles = {
            StandardKey.Undo: self.tr("&Undo"),
            StandardKey.Redo: self.tr("&Redo"),
            StandardKey.Cut: self.tr("Cu&t"),
            StandardKey.Copy: self.tr("&Copy"),
            StandardKey.Paste: self.tr("&Paste"),
            StandardKey.SelectAll: self.tr("Select &all"),
        }
        self.edit_actions: dict[StandardKey, QAction] = {}
        for keys in EDIT_KEYS:
            if keys in (StandardKey.Cut, StandardKey.SelectAll):
                self.addSeparator()
            self.edit_actions[keys] = self._add(titles[keys], keys)
        self.aboutToShow.connect(self._on_about_to_show)

    def _add(self, title: str, keys: StandardKey) -> QAction:
        names = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        action = self.addAction(f"{title}\t{names}")
        action.triggered.connect(lambda: self._on_triggered(keys))
        return action

    def _on_triggered(self, keys: StandardKey) -> None:
        if command := command_for(keys, QApplication.focusWidget()):
            command()

    def _on_about_to_show(self) -> None:
        for keys, action in self.edit_actions.items():
            action.setEnabled(command_for(keys, QApplication.focusWidget()) is not None)
