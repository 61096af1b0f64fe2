"""Runs files through the engine, one after another, off the GUI thread."""

import logging
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.core.engine import Engine
from desktop_app.gui.failures import LOGGER_NAME, Failure
from desktop_app.jobs.control import JobControl
from desktop_app.jobs.progress import JobProgress, JobState
from desktop_app.jobs.runner import run_job
from desktop_app.jobs.source import SourceIdentity
from desktop_app.jobs.store import RunStore
from desktop_app.tables.layout import TableLayout
from desktop_app.tables.reading import TableReader

_log = logging.getLogger(LOGGER_NAME)


@dataclass(frozen=True)
class RunRequest:
    """One file to answer into a new database at `run_path`."""

    entry_id: int
    path: Path
    layout: TableLayout
    run_path: Path
    engine: Engine
    control: JobControl


class RunWorker(QObject):
    """For each request: `run_started`, `progress_made` now and then, and one `run_ended`."""

    run_started = Signal(object)
    """RunRequest: its database is there and can be opened."""
    progress_made = Signal(object, object)
    """RunRequest, JobProgress."""
    run_ended = Signal(object, object, object)
    """RunRequest, JobState, and a Failure or None."""
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
            _log.warning("%s\n%s", failure.title, failure.whereabouts)
            self.run_ended.emit(request, JobState.FAILED, failure)
        else:
            self.run_ended.emit(request, state, None)

    def _run(self, request: RunRequest) -> JobState:
        def tell(progress: JobProgress) -> None:
            self.progress_made.emit(request, progress)

        card = request.engine.card
        model = f"{card.name} {card.version} ({card.quantization})"
        source = SourceIdentity.of(request.path)
        with (
            TableReader(request.path, request.layout) as rows,
            RunStore.create(request.run_path, source, request.layout, model) as store,
        ):
            self.run_started.emit(request)
            return run_job(rows, request.engine, store, request.control, tell)
