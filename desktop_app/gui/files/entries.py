"""One file in the queue, as it stands at a moment."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from desktop_app.gui.failures import Failure
from desktop_app.gui.files.recalling import Recall
from desktop_app.jobs.library import KeptRun
from desktop_app.jobs.progress import JobProgress, JobState
from desktop_app.tables.layout import LayoutChoices, Row, TableLayout


class FileState(StrEnum):
    """What is going on with a file."""

    READING = "reading"
    """Its layout is being guessed for the first time."""
    READY = "ready"
    WAITING = "waiting"
    """Started; its turn has not come, or the model is not there yet."""
    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
    CANCELLED = "cancelled"
    STOPPED = "stopped"
    """Its run was broken off, by closing the window or worse, and can be resumed."""
    FAILED = "failed"
    UNREADABLE = "unreadable"
    """No layout fits it, as chosen; it can be tried again."""

    @property
    def is_active(self) -> bool:
        """Whether the file waits for the engine or has it."""
        return self in (FileState.WAITING, FileState.RUNNING, FileState.PAUSED)

    @property
    def is_under_way(self) -> bool:
        """Whether the file has the engine."""
        return self in (FileState.RUNNING, FileState.PAUSED)

    @classmethod
    def after(cls, run: JobState) -> "FileState":
        """Of a file whose run does not go on; one that did not come to an end was broken off."""
        return _AFTER.get(run, cls.STOPPED)


_AFTER = {
    JobState.FINISHED: FileState.FINISHED,
    JobState.CANCELLED: FileState.CANCELLED,
    JobState.FAILED: FileState.FAILED,
}


@dataclass(frozen=True, slots=True)
class FileEntry:
    """One file: how it is to be read, and how its run stands."""

    id: int
    path: Path
    state: FileState = FileState.READING
    choices: LayoutChoices = field(default_factory=LayoutChoices)
    recalled: Recall | None = None
    """Whose choices of an earlier time these are; None where the user's hand made them."""
    layout: TableLayout | None = None
    preview: tuple[Row, ...] = ()
    is_layout_pending: bool = True
    """`layout` and `preview` do not follow `choices` yet."""
    failure: Failure | None = None
    progress: JobProgress | None = None
    run_path: Path | None = None
    """Database of the run on show, once it exists."""
    run_layout: TableLayout | None = None
    """How that run reads the file; `layout` may have moved on."""
    is_resuming: bool = False
    """The run asked for is to go on with `run_path`, not to begin anew."""
    kept: KeptRun | None = None
    """What was on disk when the entry was made from a past run."""
    before_unreadable: "FileEntry | None" = None
    """How its run stood when the file could not be read any more."""

    @property
    def can_start(self) -> bool:
        """Whether a run may be asked for."""
        return self.layout is not None and not self.state.is_active

    @property
    def can_resume(self) -> bool:
        """Whether its run may have rows left to answer."""
        has_stopped = self.state in (FileState.STOPPED, FileState.CANCELLED, FileState.FAILED)
        return has_stopped and self.run_path is not None and self.run_layout is not None

    @property
    def has_failed(self) -> bool:
        """Whether `failure` or the kept run says why nothing goes on."""
        return self.state in (FileState.FAILED, FileState.UNREADABLE)

    @property
    def can_retry(self) -> bool:
        """Whether reading it may be tried again."""
        return self.state is FileState.UNREADABLE

    @property
    def is_fresh(self) -> bool:
        """Whether the file is ready and was not run yet."""
        return self.state is FileState.READY and self.run_path is None
