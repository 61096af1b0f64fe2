"""Whether the end of runs is worth telling somebody who looks elsewhere."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.gui.files.entries import FileEntry, FileState

LONG_S = 30.0
"""Who waits less has not gone elsewhere yet."""
_ENDS = (FileState.FINISHED, FileState.FAILED)


@dataclass(frozen=True, slots=True)
class Announcement:
    """What has ended since the list was last at rest."""

    finished: tuple[FileEntry, ...]
    failed: tuple[FileEntry, ...]


class BusyTime:
    """Follows the list from one rest to the next."""

    def __init__(self) -> None:
        self._active: set[int] = set()
        self._ended: dict[int, FileEntry] = {}
        self._began_at = 0.0

    def observe(self, entry: FileEntry, now_s: float) -> Announcement | None:
        """An entry is as it is now. At rest after a long time, what is to be told."""
        if entry.state.is_active:
            if not self._active:
                self._began_at, self._ended = now_s, {}
            self._active.add(entry.id)
            return None
        if entry.id not in self._active:
            return None
        self._ended[entry.id] = entry
        return self._without(entry.id, now_s)

    def forget(self, entry_id: int, now_s: float) -> Announcement | None:
        """An entry is gone; as `observe`."""
        self._ended.pop(entry_id, None)
        return self._without(entry_id, now_s) if entry_id in self._active else None

    def _without(self, entry_id: int, now_s: float) -> Announcement | None:
        self._active.discard(entry_id)
        told = [entry for entry in self._ended.values() if entry.state in _ENDS]
        if self._active or not told or now_s - self._began_at < LONG_S:
            return None
        finished = tuple(entry for entry in told if entry.state is FileState.FINISHED)
        failed = tuple(entry for entry in told if entry.state is FileState.FAILED)
        return Announcement(finished, failed)


def share_done(entries: Iterable[FileEntry]) -> float | None:
    """Of the file that has the engine, from 0 to 1; None where there is none."""
    running = (entry for entry in entries if entry.state.is_under_way and entry.progress)
    return next((entry.progress.share_done for entry in running if entry.progress), None)
