"""The runs that are kept: listed, found, offered for resuming, deleted."""

import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from desktop_app.errors import NewerRunError, StoreAccessError, StoreError, UsageError
from desktop_app.jobs.lock import LONG_PATIENCE_S, RunLock, is_busy, lock_path
from desktop_app.jobs.progress import JobState
from desktop_app.jobs.run_notes import RunNotes
from desktop_app.jobs.source import SourceIdentity
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.unfinished import Unfinished, rows_estimated
from desktop_app.language import translate
from desktop_app.locations import runs_dir

_SUFFIX = ".sqlite"
_HOPELESS = frozenset({"MalformedTableError"})
"""Errors that come back at the same row however often the run is resumed."""


@dataclass(frozen=True, slots=True)
class KeptRun:
    """A run's file that can be read."""

    path: Path
    size_bytes: int
    """With its write-ahead log."""
    source: SourceIdentity
    model: str
    rows: int
    notes: RunNotes
    state: JobState
    """As it is now: one that nobody has in hand any more is stopped, whatever it says."""
    rows_by_hand: int = 0
    """Rows that somebody has labelled by hand: work that no computer can do again."""

    @property
    def id(self) -> str:
        """Names the run on the command line."""
        return self.path.stem

    @property
    def rows_estimated(self) -> int:
        """Rows of the whole file, as far as known."""
        if self.state is JobState.FINISHED:
            return self.rows
        return rows_estimated(self.rows, self.notes.share_done)

    @property
    def unfinished(self) -> Unfinished | None:
        """How far it came; None where it is finished."""
        if self.state is JobState.FINISHED:
            return None
        return Unfinished(self.rows, self.rows_estimated)

    @property
    def can_be_resumed(self) -> bool:
        """Whether there may be rows left to answer, and nobody is at it."""
        return self.state in (JobState.STOPPED, JobState.CANCELLED, JobState.FAILED)

    @property
    def is_offered(self) -> bool:
        """Whether to offer it unasked: it was broken off, be it before its first row, and not
        given up. One that failed has something to lose."""
        if self.state is JobState.FAILED:
            return self.rows > 0 and self.notes.failure not in _HOPELESS
        return self.state is JobState.STOPPED


@dataclass(frozen=True, slots=True)
class DamagedRun:
    """A run's file that cannot be read, with the reason."""

    path: Path
    size_bytes: int
    reason: str
    is_newer: bool = False
    """Whether it is whole, and a newer version made it."""
    is_closed: bool = False
    """Whether it may be whole, and only may not be opened as things are."""

    @property
    def id(self) -> str:
        """Names the run on the command line."""
        return self.path.stem


class RunLibrary:
    """The folder of one file a run. Raises StoreError where it cannot be used."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or runs_dir()

    def new_path(self) -> Path:
        """Where the next run can be kept; nothing is there yet."""
        while os.path.lexists(path := self.folder / f"{secrets.token_hex(4)}{_SUFFIX}"):
            pass
        return path

    def runs(self) -> list[KeptRun | DamagedRun]:
        """All runs, the one that was worked on last first; those that cannot be read at the end."""
        found = [read_run(path) for path in self._paths()]
        kept = [run for run in found if isinstance(run, KeptRun)]
        # One that is not there any more was deleted since the folder was read.
        damaged = [run for run in found if isinstance(run, DamagedRun) and not _is_gone(run.path)]
        kept.sort(key=lambda run: run.notes.changed_at, reverse=True)
        return [*kept, *damaged]

    def offered(self) -> list[KeptRun]:
        """Runs to offer for resuming, the newest first."""
        return [run for run in self._kept() if run.is_offered]

    def unfinished_of(self, source: SourceIdentity) -> KeptRun | None:
        """The newest run of this file, or of one with its content, that has rows left to answer;
        it may be under way."""
        runs = [run for run in self._kept() if run.state is not JobState.FINISHED]
        same_path = (run for run in runs if run.source.path == source.path)
        same_content = (run for run in runs if run.source.has_content_of(source))
        return next(same_path, next(same_content, None))

    def finished_of(self, source: SourceIdentity) -> list[KeptRun]:
        """The finished runs of a file with this content, the newest first."""
        return [
            run
            for run in self._kept()
            if run.state is JobState.FINISHED and run.source.has_content_of(source)
        ]

    def find(self, name: str) -> KeptRun | DamagedRun:
        """The run whose id is or begins with `name`. Raises UsageError for none or several."""
        found = [path for path in self._paths() if path.stem.startswith(name)]
        exact = [path for path in found if path.stem == name]
        if len(exact or found) != 1 or not name:
            how_many = "several runs begin" if found and name else "no run begins"
            raise UsageError(
                translate(
                    "Runs", "{name!r}: {how_many} with that. `sentiment-desk runs` lists them."
                ).format(name=name, how_many=how_many)
            )
        return read_run((exact or found)[0])

    def delete(self, path: Path) -> None:
        """Remove a run for good. Raises RunBusyError where it is under way."""
        with RunLock(path, patience_s=LONG_PATIENCE_S):
            try:
                for file in files_of(path):
                    file.unlink(missing_ok=True)
            except OSError as error:
                raise StoreError(
                    translate(
                        "Runs",
                        "The run's file {path} cannot be deleted ({reason}). Close what has it "
                        "open, or "
                        "allow writing to its folder.",
                    ).format(path=path, reason=error.strerror)
                ) from error
        lock_path(path).unlink(missing_ok=True)

    def give_up(self, path: Path) -> None:
        """Keep a run with the rows it has, and offer it no more. Raises RunBusyError where it is
        under way."""
        with RunLock(path, patience_s=LONG_PATIENCE_S), RunStore.open(path) as store:
            store.set_state(JobState.CANCELLED)

    def follow(self, run: KeptRun, source: SourceIdentity) -> None:
        """Let a run be about `source` from now on, which has the content of its own file: that was
        moved, renamed or copied. Raises RunBusyError where the run is under way."""
        if run.source.path != source.path:
            with RunLock(run.path), RunStore.open(run.path) as store:
                store.set_source(source)

    def _kept(self) -> list[KeptRun]:
        return [run for run in self.runs() if isinstance(run, KeptRun)]

    def _paths(self) -> list[Path]:
        try:
            return sorted(self.folder.glob(f"*{_SUFFIX}"))
        except OSError as error:
            raise StoreError(
                translate(
                    "Runs", "The folder of the runs, {folder}, cannot be read ({reason})."
                ).format(folder=self.folder, reason=error.strerror)
            ) from error


def read_run(path: Path) -> KeptRun | DamagedRun:
    """What a run's file says of itself; never raises for what is in it."""
    size_bytes = _size(path)
    try:
        with RunStore.open(path) as store:
            notes = store.notes()
            rows = store.row_count()
            source, model = store.source, store.model
            by_hand = store.corrections.counts().by_hand
    except (StoreError, ValueError, TypeError) as error:
        is_newer = isinstance(error, NewerRunError)
        is_closed = isinstance(error, StoreAccessError)
        return DamagedRun(path, size_bytes, str(error), is_newer, is_closed)
    is_open = not notes.state.is_final
    state = JobState.STOPPED if is_open and not is_busy(path) else notes.state
    return KeptRun(path, size_bytes, source, model, rows, notes, state, by_hand)


def files_of(path: Path) -> tuple[Path, ...]:
    """A run's file and what SQLite may have beside it."""
    return tuple(path.with_name(path.name + suffix) for suffix in ("", "-wal", "-shm"))


def _is_gone(path: Path) -> bool:
    try:
        path.lstat()
    except FileNotFoundError:
        return True
    except OSError:
        return False  # one may not look
    return False


def _size(path: Path) -> int:
    sizes = []
    for file in files_of(path):
        try:
            sizes.append(file.stat().st_size)
        except OSError:
            continue
    return sum(sizes)
