"""What every format of an export needs, and what it gives."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from desktop_app.jobs.output_rows import OutputRows
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.summary import SummaryOptions
from desktop_app.tables.watching import watched

_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class ExportTask:
    """What every format needs."""

    store: RunStore
    path: Path
    rows: OutputRows
    summary: SummaryOptions
    overwrite: bool
    on_progress: Callable[[int], None] | None
    is_cancelled: Callable[[], bool] | None

    def written(self, rows: Iterable[_Item]) -> Iterator[_Item]:
        """Rows on their way to the file."""
        return watched(rows, self.on_progress, self.is_cancelled)

    def looked_at(self, rows: Iterable[_Item]) -> Iterator[_Item]:
        """Rows that are read before any is written."""
        return watched(rows, None, self.is_cancelled)


@dataclass(frozen=True, slots=True)
class Written:
    """How many rows, and what else there is to tell."""

    rows: int
    notes: tuple[str, ...] = ()
