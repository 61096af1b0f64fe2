"""What of the Files page goes over to another window that takes this one's place."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.gui.files.entries import FileEntry, FileState
from desktop_app.gui.files.file_queue import FileQueue
from desktop_app.jobs.library import KeptRun, read_run
from desktop_app.jobs.views import RowFilter
from desktop_app.tables.layout import LayoutChoices


@dataclass(frozen=True, slots=True)
class CarriedFile:
    """A file of the queue."""

    path: Path
    choices: LayoutChoices
    run_path: Path | None
    goes_on: bool
    """It was running or waiting, and is to go on without being asked."""
    is_wanted: bool = False
    """Its turn was asked for in an earlier session, and it has not begun."""


@dataclass(frozen=True, slots=True)
class CarriedFiles:
    """The files of the queue, in its order, and what is on show of them."""

    files: tuple[CarriedFile, ...] = ()
    shown: int | None = None
    """Place of the file on show; None where none is."""
    row_filter: RowFilter = field(default_factory=RowFilter)
    """What its results are filtered by."""
    offered: frozenset[Path] | None = None
    """Runs of earlier sessions that are still offered; None where it was not looked for any."""


def carried_queue(queue: FileQueue, wanted: Collection[int] = ()) -> tuple[CarriedFile, ...]:
    """The queue as it stands, in its order; `wanted` are the ids of those whose turn was asked
    for. Asked before it is shut down."""
    return tuple(
        CarriedFile(
            entry.path,
            entry.choices,
            run_of(entry),
            goes_on=_goes_on(entry.state),
            is_wanted=entry.id in wanted,
        )
        for entry in queue
    )


def carry_into_queue(queue: FileQueue, files: Sequence[CarriedFile]) -> list[int]:
    """Take the files in; runs that went on are resumed once the model is there. Gives the ids of
    the files, in their order."""
    return [_carry_one(queue, file) for file in files]


def _carry_one(queue: FileQueue, file: CarriedFile) -> int:
    run = read_run(file.run_path) if file.run_path else None
    if isinstance(run, KeptRun):
        entry_id = queue.add_run(run)
        if file.goes_on:
            queue.resume(entry_id)
    else:
        entry_id = queue.add(file.path)
        queue.choose(entry_id, file.choices)
        if file.goes_on:
            queue.start_when_read(entry_id)
    return entry_id


def run_of(entry: FileEntry) -> Path | None:
    """The run that is on show or is to go on; None where one is to begin."""
    # One that waits to be run anew has an earlier run on show, which is over.
    is_to_begin = entry.state is FileState.WAITING and not entry.is_resuming
    return None if is_to_begin else entry.run_path


def _goes_on(state: FileState) -> bool:
    # A run that the user has paused stays where it is.
    return state in (FileState.WAITING, FileState.RUNNING)
