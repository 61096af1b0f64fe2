"""How a run stands."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.core.meter import Throughput


class JobState(StrEnum):
    """A run ends in exactly one of finished, failed, cancelled, stopped."""

    QUEUED = "queued"
    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
    FAILED = "failed"
    CANCELLED = "cancelled"
    """Ended by the user, who did not want the rest."""
    STOPPED = "stopped"
    """Broken off from outside (the window closed, Ctrl+C, a signal): to be offered again."""

    @property
    def is_final(self) -> bool:
        """Whether nothing more will happen by itself."""
        return self not in (JobState.QUEUED, JobState.RUNNING, JobState.PAUSED)


@dataclass(frozen=True, slots=True)
class JobProgress:
    """A moment of a run, told at most ten times a second and at each change of its state."""

    state: JobState
    rows_done: int
    share_done: float
    """Of the file's rows, from 0 to 1; below 1 until it is finished, and 0 where nobody knows."""
    rows_estimated: int
    """Rows of the whole file as far as known, never less than were read; 0 where nobody knows."""
    remaining_s: float | None
    """None where it cannot be told, or is under half a second; 0.0 once finished."""
    duplicates: int
    """Rows whose very text had been answered before in this run, and so cost nothing; those before
    it was resumed among them."""
    throughput: Throughput
    """Of the model; rows without text and duplicates never reach it."""
    rows_resumed: int = 0
    """Of `rows_done`, those answered before the run was resumed."""
    threads: int = 0
    """Mini-batches side by side; 0 where the engine does not tell."""
    is_total_exact: bool = False
    """Whether `rows_estimated` was counted to the file's end."""
    memory_bytes: int = 0
    """That the process takes now, or took at most once it is over; 0 where it is not known."""

    @property
    def rows_per_s(self) -> float:
        """Rows this run has answered a second on average, duplicates and all: what a stopwatch
        beside the row count shows, time paused left out."""
        elapsed_s = self.throughput.elapsed_s
        return (self.rows_done - self.rows_resumed) / elapsed_s if elapsed_s > 0 else 0.0
