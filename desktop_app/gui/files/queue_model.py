"""The queue as a list."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.gui.files.entries import FileEntry
from desktop_app.gui.files.entry_wording import second_line, state_words
from desktop_app.gui.files.file_queue import FileQueue
from desktop_app.gui.plain import plain_tip

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole
STATE_WORDS_ROLE = Qt.ItemDataRole.UserRole + 1


class QueueModel(QAbstractListModel):
    """A row a file."""

    def __init__(self, queue: FileQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._ids = [entry.id for entry in queue]
        queue.entry_added.connect(self._on_entry_added)
        queue.entry_changed.connect(self._on_entry_changed)
        queue.entry_removed.connect(self._on_entry_removed)
        queue.entry_moved.connect(self._on_entry_moved)

    def index_of(self, entry_id: int) -> QModelIndex:
        """Where a file stands; invalid if it is not in the list."""
        return self.index(self._ids.index(entry_id)) if entry_id in self._ids else QModelIndex()

    def _on_entry_added(self, entry_id: int) -> None:
        end = len(self._ids)
        self.beginInsertRows(QModelIndex(), end, end)
        self._ids.append(entry_id)
        self.endInsertRows()

    def _on_entry_changed(self, entry_id: int) -> None:
        index = self.index_of(entry_id)
        self.dataChanged.emit(index, index)

    def _on_entry_removed(self, entry_id: int) -> None:
        row = self._ids.index(entry_id)
        self.beginRemoveRows(QModelIndex(), row, row)
        self._ids.remove(entry_id)
        self.endRemoveRows()

    def _on_entry_moved(self, place: int, target: int) -> None:
        root = QModelIndex()
        # Qt counts the place to move to before the row is taken out.
        self.beginMoveRows(root, place, place, root, target + (target > place))
        self._ids.insert(target, self._ids.pop(place))
        self.endMoveRows()

    def _words(self, entry: FileEntry) -> str:
        return state_words(entry, is_engine_ready=self._queue.is_engine_ready)

    def _spoken(self, entry: FileEntry) -> str:
        return f"{entry.path.name}: {self._words(entry)}. {second_line(entry)}"

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._ids[index.row()] not in self._queue:
            return None
        entry = self._queue[self._ids[index.row()]]
        values: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: entry.path.name,
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._spoken(entry),
            Qt.ItemDataRole.ToolTipRole: lambda: plain_tip(f"{entry.path}\n{second_line(entry)}"),
            ENTRY_ROLE: lambda: entry,
            STATE_WORDS_ROLE: lambda: self._words(entry),
        }
        return values[role]() if role in values else None
