"""How far an import is, and whether it is still wanted."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.core.engine import CancelledError


class ImportStage(StrEnum):
    """What is being done, in this order."""

    COPYING = "copying"
    VERIFYING = "verifying"
    """Hashes of all files."""
    CHECKING = "checking"
    """The model's own example texts are answered."""


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """A moment of an import."""

    stage: ImportStage
    share: float
    """Of this stage, from 0 to 1."""


class ImportWatch:
    """Tells of progress, in hundredths, and raises CancelledError where it is not wanted."""

    def __init__(
        self,
        on_progress: Callable[[ImportProgress], None] = lambda progress: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        self._on_progress = on_progress
        self.is_cancelled = is_cancelled
        self._stage = ImportStage.COPYING
        self._done = self._total = 0
        self._told = -1

    def begin(self, stage: ImportStage, total: int) -> None:
        """A stage of so many bytes or texts."""
        self._stage, self._total, self._done, self._told = stage, total, 0, -1
        self.advance(0)

    def advance(self, count: int) -> None:
        """So many more are done."""
        if self.is_cancelled():
            raise CancelledError
        self._done += count
        percent = 100 * self._done // self._total if self._total else 0
        if percent != self._told:
            self._told = percent
            self._on_progress(ImportProgress(self._stage, min(1.0, percent / 100)))
