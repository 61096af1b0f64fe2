"""The Files page: composes the queue, the setup, the run and the results of the file selected."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.engine_host import EngineHost
from desktop_app.gui.failures import Failure, show_failure
from desktop_app.gui.files.announcing import RunAnnouncer
from desktop_app.gui.files.carrying import CarriedFiles, carried_queue, carry_into_queue
from desktop_app.gui.files.entries import FileEntry, FileState
from desktop_app.gui.files.export_memory import ExportMemory
from desktop_app.gui.files.file_queue import FileQueue
from desktop_app.gui.files.intake import FileIntake
from desktop_app.gui.files.page_buttons import PAST_RUNS_KEYS, PageButtons
from desktop_app.gui.files.page_frame import PageFrame
from desktop_app.gui.files.page_parts import add, line
from desktop_app.gui.files.past_runs import PastRuns
from desktop_app.gui.files.preview_panel import PreviewPanel
from desktop_app.gui.files.queue_actions import QueueAction
from desktop_app.gui.files.queue_commands import QueueCommands
from desktop_app.gui.files.queue_model import QueueModel
from desktop_app.gui.files.queue_view import QueueView
from desktop_app.gui.files.removal import confirm_removal
from desktop_app.gui.files.results_panel import ResultsPanel
from desktop_app.gui.files.run_panel import RunPanel
from desktop_app.gui.files.setup_form import SetupForm
from desktop_app.gui.files.waiting import WaitingKeeper
from desktop_app.gui.settings.host import SettingsHost
from desktop_app.gui.state import UiState
from desktop_app.gui.turns import Parts, at_once
from desktop_app.tables.layout import LayoutChoices


class FilesPage(QWidget):
    """Files in, every row answered, results out."""

    run_offered = Signal()
    """Where a run of an earlier session can be resumed, or files were waiting then."""
    files_added = Signal(list)
    """Paths of the files and folders that were queued."""

    def __init__(
        self,
        host: EngineHost,
        parent: QWidget | None = None,
        *,
        settings: SettingsHost | None = None,
        state: UiState | None = None,
        is_whole: bool = True,
    ) -> None:
        """Not in use before it is whole: whoever says that it is not does what is left in
        `parts`."""
        super().__init__(parent)
        self._settings, self._state = settings or SettingsHost(), state or UiState()
        self._is_shut_down = False
        self._is_start_next = False
        self.parts = self._make(host)
        if is_whole:
            at_once(self.parts)

    def _make(self, host: EngineHost) -> Parts[None]:
        # From the outside to the inside, for a widget is styled each time that it, or what it
        # stands in, is put into something that is in the window; and in the order of the keys.
        self.results = ResultsPanel(host, self._state, is_whole=False)
        self.preview = PreviewPanel()
        self._frame = frame = PageFrame(self.preview, self.results, self._state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self.queue = FileQueue(host, self)
        self.past_runs = PastRuns(self, self.queue, self.results, settings=self._settings)
        frame.notices.addWidget(self.past_runs.banner)
        self.waiting = WaitingKeeper(self.queue, self)
        frame.notices.addWidget(self.waiting.notice)
        yield
        self.intake = FileIntake(self, self.queue, self._state)
        self.empty, self.drop_zone = self.intake.empty, self.intake.drop_zone
        frame.notices.addWidget(self.intake.notice)
        self._fill_bars()
        yield
        self.setup = SetupForm()
        add(frame.left, (self.setup, 0))
        yield
        self.run = RunPanel()
        add(frame.left, (self.preview, 1), (self.run.plot, 1))
        yield
        self.queue_view = QueueView(QueueModel(self.queue, self))
        self.commands = QueueCommands(self.queue, self.queue_view, self)
        add(frame.right, (self.queue_view, 1), (self.run, 0))
        yield
        yield from self.results.parts
        self.results.exports.memory = ExportMemory(self._settings, self._state)
        self.announcer = RunAnnouncer(self, self.queue, self._settings)
        self._connect()
        if put_back := self.waiting.put_back():
            self.queue_view.select(put_back[0])
            # Once whoever made the page listens.
            QTimer.singleShot(0, self, self.run_offered.emit)
        self.past_runs.look()

    def _fill_bars(self) -> None:
        self.buttons = PageButtons()
        buttons = ((button, 0) for button in self.buttons.bar)
        add(self._frame.bar, (self.drop_zone, 1), *buttons)
        foot = line((self.buttons.empty_past, 0))
        add(self._frame.start, (self.empty, 1), (foot, 0))

    def _connect(self) -> None:
        self.intake.files_taken.connect(self._on_files_taken)
        self.intake.files_opened.connect(self.files_added)
        self.intake.failed.connect(self._on_failed)
        self.queue.entry_added.connect(self._on_list_changed)
        self.queue.entry_removed.connect(self._on_entry_removed)
        self.queue.entry_changed.connect(self._on_entry_changed)
        self.queue_view.entry_selected.connect(self._on_entry_selected)
        self.commands.removal_asked.connect(self._on_removal_asked)
        self.commands.reading_asked.connect(self.intake.read_again)
        self.buttons.start_all.clicked.connect(self._on_start_all_clicked)
        self.setup.choices_changed.connect(self._on_choices_changed)
        for asked, action in (
            (self.run.start_asked, QueueAction.ANALYSE),
            (self.run.pause_asked, QueueAction.PAUSE),
            (self.run.resume_asked, QueueAction.RESUME),
            (self.run.cancel_asked, QueueAction.CANCEL),
            (self.run.retry_asked, QueueAction.READ_AGAIN),
            (self.buttons.remove.clicked, QueueAction.REMOVE),
        ):
            asked.connect(partial(self.commands.perform, action))
        self.results.failed.connect(self._on_failed)
        self._connect_past_runs()

    def _connect_past_runs(self) -> None:
        self.past_runs.run_opened.connect(self._on_run_opened)
        self.past_runs.anew_asked.connect(self._on_anew_asked)
        self.past_runs.failed.connect(self._on_failed)
        self.past_runs.offered.connect(self.run_offered)
        for button in (self.buttons.past, self.buttons.empty_past):
            button.clicked.connect(self.past_runs.show_dialog)
        keys = QShortcut(QKeySequence(PAST_RUNS_KEYS), self)
        keys.setWhatsThis(self.tr("Past runs"))
        keys.activated.connect(self.past_runs.show_dialog)

    def add_files(self, paths: Sequence[Path], *, starts: bool = False) -> None:
        """Queue files, and the tables in folders, in a moment; the first of them is shown. Those
        that are new run as soon as they are read if `starts`."""
        self.intake.take(paths, starts=starts)

    def ask_files(self) -> None:
        """Let the user choose files to queue."""
        self.intake.ask_files()

    @property
    def is_settled(self) -> bool:
        """Whether all that was to come into sight is there."""
        return self._frame.is_settled

    @property
    def is_running(self) -> bool:
        """Whether files are being analysed, or wait for their turn."""
        return any(entry.state.is_active for entry in self.queue)

    @property
    def is_answering(self) -> bool:
        """Whether a file has the engine, or is about to: not while the one whose turn it is
        stands still."""
        states = {entry.state for entry in self.queue}
        is_paused = FileState.PAUSED in states
        return FileState.RUNNING in states or (FileState.WAITING in states and not is_paused)

    @property
    def is_exporting(self) -> bool:
        """Whether a file of results is being written."""
        return self.results.exports.is_writing

    def begin_export(self) -> bool:
        """Offer to export what is on show; False where there is nothing."""
        if not (self.results.isVisibleTo(self) and self.results.export_button.isEnabled()):
            return False
        self.results.export_button.click()
        return True

    def queued_files(self) -> list[Path]:
        """Those on the list."""
        return [entry.path for entry in self.queue]

    def carried_files(self) -> CarriedFiles:
        """What another window is to take over."""
        shown = self.queue_view.currentIndex()
        carried = CarriedFiles(
            carried_queue(self.queue, self.waiting.wanted),
            shown.row() if shown.isValid() else None,
            self.results.row_filter,
            self.past_runs.offered_paths,
        )
        self.waiting.hand_over()
        return carried

    def carry_in(self, carried: CarriedFiles) -> None:
        """Take over from another window: the same file is on show, filtered as it was."""
        self.past_runs.offer_only(carried.offered)
        ids = carry_into_queue(self.queue, carried.files)
        for entry_id, file in zip(ids, carried.files, strict=True):
            if file.is_wanted:
                self.waiting.want(entry_id)
        if carried.shown is None:
            return
        self.queue_view.select(ids[carried.shown])
        if self.results.run_path:
            self.results.filters.set_filter(carried.row_filter)

    def shutdown(self) -> None:
        """Stop what runs, so that it can be resumed, and wait for every thread. A second call does
        nothing."""
        if self._is_shut_down:
            return
        self._is_shut_down = True
        self._frame.stop()
        self.intake.shutdown()
        self.queue.shutdown()
        self.waiting.shutdown()
        self.results.shutdown()
        self.past_runs.shutdown()
        self.announcer.shutdown()

    def _with_selected(self, act: Callable[[int], None]) -> None:
        entry_id = self.queue_view.selected_id
        if entry_id is not None:
            act(entry_id)

    def _show_entry(self, entry: FileEntry) -> None:
        self.setup.show_entry(entry)
        self.preview.show_entry(entry)
        self.run.show_entry(entry, is_engine_ready=self.queue.is_engine_ready)
        self.results.show_run(entry.run_path)
        self._frame.show_results(are_there=self.results.run_path is not None)
        if self._is_start_next and entry.can_start:
            self._is_start_next = False
            self._frame.then(self._offer_start)

    def _offer_start(self) -> None:
        if self.run.start_button.isVisible():
            self.run.start_button.setFocus()

    def _on_files_taken(self, ids: list[int]) -> None:
        self._is_start_next = True
        self.queue_view.select(ids[0])

    def _on_entry_selected(self, entry_id: int) -> None:
        self._show_entry(self.queue[entry_id])

    def _on_entry_changed(self, entry_id: int) -> None:
        entry = self.queue[entry_id]
        self.run.observe(entry)
        if entry_id == self.queue_view.selected_id:
            self._show_entry(entry)
            self.results.refresh(at_once=not entry.state.is_active)
        self._on_list_changed()

    def _on_entry_removed(self, entry_id: int) -> None:
        self.run.forget(entry_id)
        self._on_list_changed()

    def _on_list_changed(self) -> None:
        self._frame.show_files(are_there=len(self.queue) > 0)
        self.buttons.show_for(self.queue)

    def _on_choices_changed(self, choices: LayoutChoices) -> None:
        self._with_selected(lambda entry_id: self.queue.choose(entry_id, choices))

    def _on_removal_asked(self, ids: list[int]) -> None:
        confirm_removal(
            self,
            [self.queue[entry_id] for entry_id in ids],
            keep=partial(_each, ids, self.queue.remove),
            delete=partial(_each, ids, self.past_runs.delete_entry),
            is_asking=self._settings.current.confirm_removal,
        )

    def _on_run_opened(self, entry_id: int) -> None:
        self.queue_view.select(entry_id)
        self._frame.then(self.queue_view.setFocus)

    def _on_anew_asked(self, path: Path) -> None:
        entry_id = self.queue.add(path)
        self.queue_view.select(entry_id)
        self.queue.start_when_read(entry_id)

    def _on_start_all_clicked(self) -> None:
        for entry in self.queue:
            if entry.is_fresh:
                self.queue.start(entry.id)

    def _on_failed(self, failure: Failure) -> None:
        if not self._is_shut_down:
            show_failure(self, failure)


def _each(ids: Sequence[int], act: Callable[[int], None]) -> None:
    for entry_id in ids:
        act(entry_id)
