"""The files opened last, newest first."""

from collections.abc import Sequence
from pathlib import Path

from desktop_app.gui.state import UiState

_NAME = "files/recent"
_MOST = 12


class RecentFiles:
    """Kept in the window's state."""

    def __init__(self, state: UiState) -> None:
        self._state = state

    @property
    def paths(self) -> tuple[Path, ...]:
        """Newest first; some may be gone."""
        return tuple(map(Path, self._state.read_texts(_NAME)))

    def note(self, opened: Sequence[Path]) -> None:
        """These were opened just now, the first of them first."""
        paths = dict.fromkeys([*opened, *self.paths])
        self._state.write_texts(_NAME, [str(path) for path in list(paths)[:_MOST]])

    def drop(self, path: Path) -> None:
        """Forget one."""
        kept = [str(other) for other in self.paths if other != path]
        self._state.write_texts(_NAME, kept)

    def clear(self) -> None:
        """Forget all."""
        self._state.forget(_NAME)
