"""Runs files through the engine, one after another, off the GUI thread."""

import logging
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.core.engine import Engine
from desktop_app.errors import SourceChangedError
from desktop_app.gui.failures import LOGGER_NAME, Failure
from desktop_app.jobs.control import JobControl
from desktop_app.jobs.library import RunLibrary
from desktop_app.jobs.progress import JobProgress, JobState
from desktop_app.jobs.running import begin_run, carry_on
from desktop_app.tables.layout import TableLayout

_FIGURES_EVERY_S = 0.2
_log = logging.getLogger(LOGGER_NAME)


@dataclass(frozen=True)
class RunRequest:
    """One file to answer: into a new database, or going on with that at `run_path`."""

    entry_id: int
    path: Path
    layout: TableLayout
    run_path: Path | None
    engine: Engine
    control: JobControl


class _Told:
    """Lets through a change of state at once, and the figures five times a second: nobody reads
    faster, and each time the window is painted anew."""

    def __init__(self) -> None:
        self._state: JobState | None = None
        self._at_s = 0.0

    def is_news(self, progress: JobProgress, now_s: float) -> bool:
        if progress.state is self._state and now_s - self._at_s < _FIGURES_EVERY_S:
            return False
        self._state, self._at_s = progress.state, now_s
        return True


class RunWorker(QObject):
    """For each request: `run_started`, `progress_made` now and then, and one `run_ended`; then
    `source_changed` where that was why it failed."""

    run_started = Signal(object, object)
    """RunRequest, Path: its database is there and can be opened."""
    progress_made = Signal(object, object)
    """RunRequest, JobProgress."""
    run_ended = Signal(object, object, object)
    """RunRequest, JobState, and a Failure or None."""
    source_changed = Signal(object)
    """RunRequest."""
    _run_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._run_asked.connect(self._on_run_asked)

    def ask(self, request: RunRequest) -> None:
        """Run after those asked for before. From any thread."""
        self._run_asked.emit(request)

    def _on_run_asked(self, request: RunRequest) -> None:
        try:
            state = self._run(request)
        except Exception as exc:  # the edge of the thread: shown in the file's row
            title = self.tr("{name} could not be analysed").format(name=request.path.name)
            failure = Failure.from_exception(title, exc)
            _log.warning("A file could not be analysed:\n%s", failure.whereabouts)
            self.run_ended.emit(request, JobState.FAILED, failure)
            if isinstance(exc, SourceChangedError):
                self.source_changed.emit(request)
        else:
            self.run_ended.emit(request, state, None)

    def _run(self, request: RunRequest) -> JobState:
        told = _Told()

        def tell(progress: JobProgress) -> None:
            if told.is_news(progress, time.monotonic()):
                self.progress_made.emit(request, progress)

        run_path = request.run_path or self._begin(request)
        self.run_started.emit(request, run_path)
        return carry_on(run_path, request.engine, request.control, tell)

    def _begin(self, request: RunRequest) -> Path:
        run_path = RunLibrary().new_path()
        begin_run(run_path, request.path, request.layout, request.engine.card)
        return run_path
