"""Files that were opened last."""

from collections.abc import Sequence
from pathlib import Path

from desktop_app.gui.state import UiState

_NAME = "files/recent"
MOST = 10


class RecentFiles:
    """Remembers paths, the newest first; whether they are still there is not looked at, for a disk
    of the network may take its time."""

    def __init__(self, state: UiState) -> None:
        self._state = state

    @property
    def paths(self) -> tuple[Path, ...]:
        """At most `MOST`."""
        return tuple(map(Path, self._state.read_texts(_NAME)))

    def add(self, paths: Sequence[Path]) -> None:
        """Put `paths` first, in their order."""
        wanted = dict.fromkeys(str(path.absolute()) for path in paths)
        rest = (name for name in self._state.read_texts(_NAME) if name not in wanted)
        self._state.write_texts(_NAME, [*wanted, *rest][:MOST])

    def clear(self) -> None:
        """Forget them all."""
        self._state.forget(_NAME)
