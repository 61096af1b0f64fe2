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
    """Of the run on show."""
    goes_on: bool
    """It was running or waiting, and is to go on without being asked."""
    is_wanted: bool = False
    """Its turn was asked for in an earlier session, and it has not begun."""
    is_anew: bool = False
    """It goes on with a new run, not with that on show."""
    is_read_alike: bool = False
    """It is read as it was for the run on show, whatever the choices were by then."""


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
            entry.run_path,
            goes_on=_goes_on(entry.state),
            is_wanted=entry.id in wanted,
            is_anew=_is_to_begin(entry),
            is_read_alike=not entry.is_layout_pending and entry.layout == entry.run_layout,
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
        if file.is_anew:
            _start_anew(queue, entry_id, file)
        elif file.goes_on:
            queue.resume(entry_id)
    else:
        entry_id = queue.add(file.path)
        queue.choose(entry_id, file.choices)
        if file.goes_on:
            queue.start_when_read(entry_id)
    return entry_id


def _start_anew(queue: FileQueue, entry_id: int, file: CarriedFile) -> None:
    if not file.is_read_alike:
        queue.choose(entry_id, file.choices)
    queue.start(entry_id)


def run_of(entry: FileEntry) -> Path | None:
    """The run that is on show or is to go on; None where one is to begin."""
    # One that waits to be run anew has an earlier run on show, which is over.
    return None if _is_to_begin(entry) else entry.run_path


def _is_to_begin(entry: FileEntry) -> bool:
    return entry.state is FileState.WAITING and not entry.is_resuming


def _goes_on(state: FileState) -> bool:
    # A run that the user has paused stays where it is.
    return state in (FileState.WAITING, FileState.RUNNING)
