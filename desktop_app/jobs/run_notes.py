"""What is written down of a run beside its rows."""

from dataclasses import dataclass

from desktop_app.jobs.progress import JobState
from desktop_app.jobs.run_speed import RunSpeed


@dataclass(frozen=True, slots=True)
class ChunkNotes:
    """Written in the transaction of the chunk's rows, so that both are kept or neither."""

    duplicates: int
    """Rows of the chunk whose very text had been answered before."""
    answering_s: float
    """Time the chunk took, pauses left out."""
    share_done: float
    """Of the file's rows, from 0 to 1, with this chunk; 0.0 where nobody knows."""
    speed: RunSpeed | None = None
    """Of the whole run, with this chunk."""


@dataclass(frozen=True, slots=True)
class RunNotes:
    """A run as it stands on disk. Times are seconds since 1970."""

    state: JobState
    """As last written: a run that was killed stays running."""
    message: str
    failure: str
    """Name of the class of the error that ended it; empty for none."""
    settings: str
    """Of the model, as given when the run was made; empty in runs of version 1."""
    created_at: float
    changed_at: float
    answering_s: float
    duplicates: int
    share_done: float
