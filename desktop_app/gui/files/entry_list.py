"""The files in the queue, each as it stands: what everything else of the page reads and follows."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop_app.gui.files.entries import FileEntry, FileState


class EntryList(QObject):
    """Entries by id, in the order of the list; tells of every change until it is closed."""

    entry_added = Signal(int)
    entry_changed = Signal(int)
    entry_removed = Signal(int)
    entry_moved = Signal(int, int)
    """From and to which place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[int, FileEntry] = {}
        self._is_closed = False

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[FileEntry]:
        return iter(tuple(self._entries.values()))

    def __contains__(self, entry_id: int) -> bool:
        return entry_id in self._entries

    def __getitem__(self, entry_id: int) -> FileEntry:
        return self._entries[entry_id]

    def add(self, entry: FileEntry) -> None:
        """Put an entry at the end."""
        self._entries[entry.id] = entry
        self.entry_added.emit(entry.id)

    def change(self, entry_id: int, **changes: object) -> None:
        """Give an entry other values; does nothing where it is gone."""
        # What the workers told just before they ended still arrives after `close`.
        if entry_id in self._entries and not self._is_closed:
            self._entries[entry_id] = replace(self._entries[entry_id], **changes)  # type: ignore[arg-type]
            self.entry_changed.emit(entry_id)

    def put_back(self, before: FileEntry) -> None:
        """Let a file stand as it did before it waited; what was read of it meanwhile is kept."""
        state, failure = before.state, before.failure
        if before.layout is None and self._entries[before.id].layout:
            state, failure = FileState.READY, None
        self.change(before.id, state=state, failure=failure, progress=before.progress)

    def remove(self, entry_id: int) -> None:
        """Take an entry out."""
        del self._entries[entry_id]
        self.entry_removed.emit(entry_id)

    def move(self, entry_id: int, steps: int) -> None:
        """Put an entry so many places further down, or up; at the end it stays there."""
        ids = list(self._entries)
        place = ids.index(entry_id)
        target = min(max(place + steps, 0), len(ids) - 1)
        if target == place:
            return
        ids.insert(target, ids.pop(place))
        self._entries = {other: self._entries[other] for other in ids}
        self.entry_moved.emit(place, target)

    def close(self) -> None:
        """Nothing changes from now on."""
        self._is_closed = True
