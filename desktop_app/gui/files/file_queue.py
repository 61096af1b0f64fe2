"""The queue of files: what each is doing, and whose turn it is."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.gui.engine_host import EngineHost
from desktop_app.gui.failures import Failure
from desktop_app.gui.files.entries import FileEntry, FileState
from desktop_app.gui.files.entry_list import EntryList
from desktop_app.gui.files.layout_desk import LayoutDesk
from desktop_app.gui.files.reopening import reopened_entry
from desktop_app.gui.files.run_worker import RunRequest, RunWorker
from desktop_app.gui.files.worker_thread import WorkerThread
from desktop_app.jobs.control import JobControl
from desktop_app.jobs.library import KeptRun
from desktop_app.jobs.progress import JobProgress, JobState
from desktop_app.tables.layout import LayoutChoices


class FileQueue(QObject):
    """Reads the layout of every file added and runs those started, one after another from
    the top of the list; one that fails does not stop the rest."""

    entry_added = Signal(int)
    entry_changed = Signal(int)
    entry_removed = Signal(int)
    entry_moved = Signal(int, int)
    """From and to which place."""
    turn_cancelled = Signal(int)
    """A file that waited is about to be what it was before."""
    source_changed = Signal(int)
    """A run could not go on because the file is not what it was."""

    def __init__(self, host: EngineHost, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._started: dict[int, FileEntry] = {}
        """Those that wait, each as it was before."""
        self._running: RunRequest | None = None
        self._engine_failure: Failure | None = None
        self._is_shut_down = False
        self._ids = count(1)
        self._host = host
        host.engine_ready.connect(self._on_engine_ready)
        host.engine_failed.connect(self._on_engine_failed)
        self._entries = EntryList(self)
        self._entries.entry_added.connect(self.entry_added)
        self._entries.entry_changed.connect(self.entry_changed)
        self._entries.entry_removed.connect(self.entry_removed)
        self._entries.entry_moved.connect(self.entry_moved)
        self._layouts = LayoutDesk(self._entries, self)
        self._layouts.layout_known.connect(self._start_next)
        self._layouts.layout_refused.connect(self._drop_turn)
        self._start_runner()

    def _start_runner(self) -> None:
        self._runner = RunWorker()
        self._runner.run_started.connect(self._on_run_started)
        self._runner.progress_made.connect(self._on_progress_made)
        self._runner.run_ended.connect(self._on_run_ended)
        self._runner.source_changed.connect(self._on_source_changed)
        self._run_thread = WorkerThread(self._runner, "file-runs")

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[FileEntry]:
        """In the order of the list."""
        return iter(self._entries)

    def __contains__(self, entry_id: int) -> bool:
        return entry_id in self._entries

    def __getitem__(self, entry_id: int) -> FileEntry:
        return self._entries[entry_id]

    @property
    def is_engine_ready(self) -> bool:
        """Whether a file that is started can run."""
        return self._host.engine is not None

    def add(self, path: Path, choices: LayoutChoices | None = None) -> int:
        """Take a file in and guess its layout, where it is not known from before by which
        `choices` it is to be read; gives its id."""
        entry = FileEntry(next(self._ids), path, choices=choices or LayoutChoices())
        self._entries.add(entry)
        if choices is None:
            self._layouts.ask_first(entry)
        else:
            self._layouts.ask_known(entry)
        return entry.id

    def add_run(self, run: KeptRun) -> int:
        """Take a past run in, with its results; gives the id of its entry, which may be there
        already. Raises StoreError where the run cannot be read."""
        for entry in self:
            if entry.run_path == run.path:
                return entry.id
        entry = reopened_entry(next(self._ids), run)
        self._entries.add(entry)
        return entry.id

    def choose(self, entry_id: int, choices: LayoutChoices) -> None:
        """Read a file in another way from now on; does nothing while it runs, nor where it is being
        read so."""
        entry = self._entries[entry_id]
        is_asked = entry.is_layout_pending and entry.choices == choices
        if not entry.state.is_active and not is_asked:
            self._entries.change(entry_id, choices=choices, is_layout_pending=True)
            self._layouts.ask(self._entries[entry_id])

    def read_again(self, entry_id: int) -> None:
        """Look at a file once more, which may have been mended since; does nothing while it
        runs."""
        entry = self._entries[entry_id]
        if entry.choices != LayoutChoices():
            self.choose(entry_id, entry.choices)
        elif not entry.state.is_active:
            self._entries.change(entry_id, is_layout_pending=True)
            self._layouts.ask_first(entry)

    def start(self, entry_id: int) -> None:
        """Run a file when its turn comes; one that ran before runs anew, and the earlier run is
        kept."""
        if self._entries[entry_id].can_start:
            self._enqueue(entry_id, is_resuming=False)

    def start_when_read(self, entry_id: int) -> None:
        """Run a file as soon as its layout is known."""
        if self._engine_failure is None:
            self._started.setdefault(entry_id, self._entries[entry_id])
            self._entries.change(entry_id, state=FileState.WAITING, progress=None)

    def give_up(self, entry_id: int) -> None:
        """Leave a run that cannot go on with the rows it has."""
        self._entries.change(entry_id, state=FileState.CANCELLED, failure=None)

    def _enqueue(self, entry_id: int, *, is_resuming: bool) -> None:
        if self._engine_failure:
            failure = self._engine_failure
            self._entries.change(entry_id, state=FileState.FAILED, failure=failure)
            return
        self._started[entry_id] = self._entries[entry_id]
        self._entries.change(
            entry_id,
            state=FileState.WAITING,
            failure=None,
            progress=None,
            is_resuming=is_resuming,
        )
        self._start_next()

    def pause(self, entry_id: int) -> None:
        """Let the run of a file stand still."""
        self._with_control(entry_id, JobControl.pause)

    def resume(self, entry_id: int) -> None:
        """Let a paused run go on at once, or one that was broken off when its turn comes."""
        if self._entries[entry_id].can_resume:
            self._enqueue(entry_id, is_resuming=True)
        else:
            self._with_control(entry_id, JobControl.resume)

    def cancel(self, entry_id: int) -> None:
        """End a run, keeping the rows answered; one that waits is again what it was."""
        if before := self._started.pop(entry_id, None):
            self.turn_cancelled.emit(entry_id)
            self._entries.put_back(before)
        self._with_control(entry_id, JobControl.cancel)

    def remove(self, entry_id: int) -> None:
        """Take a file off the list, ending its run; the file itself and the run are kept."""
        self.cancel(entry_id)
        self._entries.remove(entry_id)

    def move(self, entry_id: int, steps: int) -> None:
        """Put a file further down the list, or up; one that waits has its turn there."""
        self._entries.move(entry_id, steps)

    def shutdown(self) -> None:
        """Stop what runs, so that it can be resumed, and wait for the threads. A second call does
        nothing."""
        self._is_shut_down = True
        self._entries.close()
        self._started.clear()
        if self._running:
            self._running.control.stop()
        self._layouts.shutdown()
        self._run_thread.shutdown()

    def _start_next(self) -> None:
        if self._host.engine is None or self._running or self._is_shut_down:
            return
        for entry in self:
            is_known = entry.is_resuming or not entry.is_layout_pending
            if entry.id in self._started and is_known:
                self._drop_turn(entry.id)
                self._run(entry)
                return

    def _run(self, entry: FileEntry) -> None:
        layout = entry.run_layout if entry.is_resuming else entry.layout
        if layout is None:
            raise ValueError(f"{entry.path} has no layout yet")
        run_path = entry.run_path if entry.is_resuming else None
        engine = self._host.borrow()
        assert engine is not None
        self._running = RunRequest(entry.id, entry.path, layout, run_path, engine, JobControl())
        self._runner.ask(self._running)

    def _with_control(self, entry_id: int, press: Callable[[JobControl], None]) -> None:
        if self._running and self._running.entry_id == entry_id:
            press(self._running.control)

    def _drop_turn(self, entry_id: int) -> None:
        self._started.pop(entry_id, None)

    def _on_engine_ready(self) -> None:
        self._engine_failure = None
        for entry_id in tuple(self._started):
            self.entry_changed.emit(entry_id)
        self._start_next()

    def _on_engine_failed(self, failure: Failure) -> None:
        self._engine_failure = failure
        waiting, self._started = self._started, {}
        for entry_id in waiting:
            self._entries.change(entry_id, state=FileState.FAILED, failure=failure)

    def _on_run_started(self, request: RunRequest, run_path: Path) -> None:
        self._entries.change(
            request.entry_id,
            state=FileState.RUNNING,
            run_path=run_path,
            run_layout=request.layout,
        )

    def _on_progress_made(self, request: RunRequest, progress: JobProgress) -> None:
        if request is self._running:
            is_paused = progress.state is JobState.PAUSED
            state = FileState.PAUSED if is_paused else FileState.RUNNING
            self._entries.change(request.entry_id, state=state, progress=progress)

    def _on_run_ended(self, request: RunRequest, state: JobState, failure: Failure | None) -> None:
        self._running = None
        self._host.give_back(request.engine)
        self._entries.change(request.entry_id, state=FileState.after(state), failure=failure)
        self._start_next()

    def _on_source_changed(self, request: RunRequest) -> None:
        if request.entry_id in self._entries and not self._is_shut_down:
            self.source_changed.emit(request.entry_id)
