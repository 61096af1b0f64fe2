"""Between the runs kept on disk and the queue: offered, listed, opened, deleted."""

from collections.abc import Sequence, Set
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.errors import SentimentDeskError
from desktop_app.gui.failures import Failure
from desktop_app.gui.files.changed_source import ask_about_changed_source
from desktop_app.gui.files.exportable import kept_run
from desktop_app.gui.files.file_queue import FileQueue
from desktop_app.gui.files.library_worker import LibraryWorker
from desktop_app.gui.files.past_runs_dialog import PastRunsDialog
from desktop_app.gui.files.past_runs_model import Run
from desktop_app.gui.files.removal import confirm_deletion
from desktop_app.gui.files.results_panel import ResultsPanel
from desktop_app.gui.files.resume_banner import ResumeBanner
from desktop_app.gui.files.worker_thread import WorkerThread
from desktop_app.gui.settings.host import SettingsHost
from desktop_app.jobs.library import KeptRun


class PastRuns(QObject):
    """Owns the banner, and the dialog while it is open; what was unfinished is offered once."""

    run_opened = Signal(int)
    """Id of the entry that shows it."""
    offered = Signal()
    """There is a run that was broken off, and the banner says so."""
    anew_asked = Signal(object)
    """Path: a file that has changed is to be analysed as it is now."""
    failed = Signal(object)
    """Failure."""

    def __init__(
        self,
        window: QWidget,
        queue: FileQueue,
        results: ResultsPanel,
        *,
        settings: SettingsHost | None = None,
    ) -> None:
        super().__init__(window)
        self._settings = settings or SettingsHost()
        self._window = window
        self._queue = queue
        self._results = results
        self._is_offered = False
        self._only: Set[Path] | None = None
        self.banner = ResumeBanner()
        self.dialog: PastRunsDialog | None = None
        self.banner.resume_asked.connect(self._on_resume_asked)
        self.banner.show_asked.connect(self._on_open_asked)
        self.banner.discard_asked.connect(self._on_discard_asked)
        queue.source_changed.connect(self._on_source_changed)
        self._worker = LibraryWorker()
        self._worker.runs_listed.connect(self._on_runs_listed)
        self._worker.request_failed.connect(self.failed)
        self._thread = WorkerThread(self._worker, "file-library")

    def look(self) -> None:
        """See what is on the disk, to offer what was broken off."""
        self._ask_list()

    @property
    def offered_paths(self) -> frozenset[Path] | None:
        """The runs that are still offered; None as long as it is not known which are there."""
        return self.banner.paths if self._is_offered else None

    def offer_only(self, paths: Set[Path] | None) -> None:
        """Offer no runs but these, for the others were declined; None: whichever are there."""
        self._only = paths

    def show_dialog(self) -> None:
        """Open the list; it fills in a moment."""
        if self.dialog is None:
            self.dialog = PastRunsDialog(self._window)
            self.dialog.open_asked.connect(self._on_open_asked)
            self.dialog.resume_asked.connect(self._on_resume_asked)
            self.dialog.export_asked.connect(self._on_export_asked)
            self.dialog.delete_asked.connect(self._on_delete_asked)
            self.dialog.finished.connect(self._on_dialog_finished)
            self.dialog.open()
        self._ask_list()

    def delete_entry(self, entry_id: int) -> None:
        """Take a file off the queue and delete its run."""
        run_path = self._queue[entry_id].run_path
        self._queue.remove(entry_id)
        if run_path:
            self._delete([run_path])

    def shutdown(self) -> None:
        """Wait for the request under way. A second call does nothing."""
        self._thread.shutdown()

    def _ask_list(self) -> None:
        self._worker.ask_list([entry.path for entry in self._queue])

    def _open(self, run: KeptRun) -> int | None:
        try:
            entry_id = self._queue.add_run(run)
        except SentimentDeskError as error:
            self._tell(error)
            return None
        self.banner.drop(run)
        self.run_opened.emit(entry_id)
        return entry_id

    def _tell(self, error: SentimentDeskError) -> None:
        title = self.tr("The run could not be opened")
        self.failed.emit(Failure.from_exception(title, error))

    def _delete(self, paths: Sequence[Path]) -> None:
        for entry in self._queue:
            if entry.run_path in paths:
                self._queue.remove(entry.id)
        if self._results.run_path in paths:
            self._results.show_run(None)
        self._results.desk.forget(paths)
        self._worker.ask_delete(paths, [entry.path for entry in self._queue])

    def _confirm_deletion(self, runs: Sequence[Run], parent: QWidget) -> None:
        def delete() -> None:
            self._delete([run.path for run in runs])

        if self._settings.current.confirm_removal:
            confirm_deletion(parent, runs, delete)
        else:
            delete()

    def _on_open_asked(self, run: KeptRun) -> None:
        self._open(run)

    def _on_resume_asked(self, run: KeptRun) -> None:
        if (entry_id := self._open(run)) is not None:
            self._queue.resume(entry_id)

    def _on_export_asked(self, run: KeptRun) -> None:
        if self._open(run) is None:
            return
        try:
            wanted = kept_run(run)
        except SentimentDeskError as error:
            self._tell(error)
        else:
            self._results.exports.begin(wanted)

    def _on_discard_asked(self, run: KeptRun) -> None:
        self._confirm_deletion([run], self._window)

    def _on_delete_asked(self, runs: list[Run]) -> None:
        self._confirm_deletion(runs, self.dialog or self._window)

    def _on_source_changed(self, entry_id: int) -> None:
        entry = self._queue[entry_id]

        def give_up() -> None:
            if entry.run_path:
                self._worker.ask_give_up(entry.run_path)
            self._queue.give_up(entry_id)

        def begin_anew() -> None:
            give_up()
            # Another entry, read afresh: the old layout may not fit what is there now.
            self._queue.remove(entry_id)
            self.anew_asked.emit(entry.path)

        ask_about_changed_source(self._window, entry, anew=begin_anew, keep=give_up)

    def _on_runs_listed(self, runs: list[Run]) -> None:
        if self.dialog:
            self.dialog.show_runs(runs)
        kept = [run for run in runs if isinstance(run, KeptRun)]
        if self._is_offered:
            self.banner.keep({run.path for run in kept})
        else:
            # Once, at the start: later on the user knows what they stopped.
            self._is_offered = True
            self.banner.offer(wanted := [run for run in kept if self._is_wanted(run)])
            if wanted:
                self.offered.emit()

    def _is_wanted(self, run: KeptRun) -> bool:
        if any(entry.run_path == run.path for entry in self._queue):
            return False
        return run.is_offered and (self._only is None or run.path in self._only)

    def _on_dialog_finished(self) -> None:
        if self.dialog:
            self.dialog.deleteLater()
            self.dialog = None
