"""Does to the files selected on the list what a button, a key or the menu asks."""

from collections.abc import Callable, Sequence
from itertools import takewhile
from operator import eq

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.gui.files.export_notice import show_in_folder
from desktop_app.gui.files.file_queue import FileQueue
from desktop_app.gui.files.queue_actions import QueueAction, can, possible
from desktop_app.gui.files.queue_view import QueueView

_KEYS = {
    QueueAction.ANALYSE: "Return",
    QueueAction.PAUSE: "Ctrl+P",
    QueueAction.RESUME: "Ctrl+Shift+P",
    QueueAction.CANCEL: "Ctrl+Del",
    QueueAction.READ_AGAIN: "F5",
    QueueAction.MOVE_UP: "Alt+Up",
    QueueAction.MOVE_DOWN: "Alt+Down",
    QueueAction.REMOVE: "Del",
}
_MOVES = (QueueAction.MOVE_UP, QueueAction.MOVE_DOWN)
_BEGIN_A_PART = (QueueAction.MOVE_UP, QueueAction.SHOW_IN_FOLDER)


class QueueCommands(QObject):
    """Owns the actions of the list, its keys and its menu. A file that an action makes no sense
    for is left as it is."""

    removal_asked = Signal(list)
    """list[int]."""
    reading_asked = Signal(int)
    """A file is to be looked at again, or a folder that stands for itself on the list."""

    def __init__(self, queue: FileQueue, view: QueueView, parent: QWidget) -> None:
        super().__init__(parent)
        self._queue = queue
        self._view = view
        self.menu = QMenu(view)
        self.actions = {action: self._make(action) for action in QueueAction}
        view.addActions(list(self.actions.values()))
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._on_menu_requested)
        for changed in (view.entries_selected, view.entry_selected):
            changed.connect(self.refresh)
        for changed in (queue.entry_changed, queue.entry_removed):
            changed.connect(self.refresh)
        self.refresh()

    def _make(self, action: QueueAction) -> QAction:
        if action in _BEGIN_A_PART:
            self.menu.addSeparator()
        made = self.menu.addAction(self._words(action))
        made.setShortcut(_KEYS.get(action, ""))
        made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        made.triggered.connect(lambda: self.perform(action))
        return made

    def _words(self, action: QueueAction) -> str:
        return {
            QueueAction.ANALYSE: self.tr("&Analyse"),
            QueueAction.PAUSE: self.tr("&Pause"),
            QueueAction.RESUME: self.tr("Re&sume"),
            QueueAction.CANCEL: self.tr("&Cancel"),
            QueueAction.READ_AGAIN: self.tr("Read a&gain"),
            QueueAction.MOVE_UP: self.tr("Move &up"),
            QueueAction.MOVE_DOWN: self.tr("Move &down"),
            QueueAction.SHOW_IN_FOLDER: self.tr("Show in &folder"),
            QueueAction.REMOVE: self.tr("&Remove from the list"),
        }[action]

    def perform(self, action: QueueAction) -> None:
        """Do it to every file selected for which it makes sense."""
        ids = [i for i in self._view.selected_ids if can(action, self._queue[i])]
        if action is QueueAction.REMOVE:
            if ids:
                self.removal_asked.emit(ids)
            return
        for entry_id in self._movable(ids, action) if action in _MOVES else ids:
            self._act(action)(entry_id)

    def _movable(self, ids: Sequence[int], action: QueueAction) -> list[int]:
        """From the end that they move to, for each moves past its neighbour; those that are there
        already stay."""
        order, wanted = [entry.id for entry in self._queue], list(ids)
        if action is QueueAction.MOVE_DOWN:
            order.reverse()
            wanted.reverse()
        there = sum(takewhile(bool, map(eq, order, wanted)))
        return wanted[there:]

    def _act(self, action: QueueAction) -> Callable[[int], None]:
        queue = self._queue
        return {
            QueueAction.ANALYSE: queue.start,
            QueueAction.PAUSE: queue.pause,
            QueueAction.RESUME: queue.resume,
            QueueAction.CANCEL: queue.cancel,
            QueueAction.READ_AGAIN: self.reading_asked.emit,
            QueueAction.MOVE_UP: lambda entry_id: queue.move(entry_id, -1),
            QueueAction.MOVE_DOWN: lambda entry_id: queue.move(entry_id, 1),
            QueueAction.SHOW_IN_FOLDER: lambda entry_id: show_in_folder(queue[entry_id].path),
        }[action]

    def refresh(self) -> None:
        """Offer what can be done with the files selected."""
        ids = self._view.selected_ids
        offered = possible(self._queue[entry_id] for entry_id in ids)
        for action, made in self.actions.items():
            made.setEnabled(action in offered)

    def _on_menu_requested(self, at: QPoint) -> None:
        if self._view.selected_ids:
            self.menu.popup(self._view.viewport().mapToGlobal(at))
