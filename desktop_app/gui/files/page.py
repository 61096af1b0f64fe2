"""The Files page: composes the queue, the setup, the run and the results of the file selected."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from desktop_app.errors import UnreadableFileError
from desktop_app.gui.engine_host import EngineHost
from desktop_app.gui.failures import Failure, show_failure
from desktop_app.gui.files.carrying import CarriedFile, carried_files, carry_in
from desktop_app.gui.files.drop_zone import DropZone
from desktop_app.gui.files.entries import FileEntry
from desktop_app.gui.files.file_queue import FileQueue
from desktop_app.gui.files.folders import FILE_SUFFIXES, files_in
from desktop_app.gui.files.past_runs import PastRuns
from desktop_app.gui.files.pasting import files_of_clipboard
from desktop_app.gui.files.preview_panel import PreviewPanel
from desktop_app.gui.files.queue_model import QueueModel
from desktop_app.gui.files.queue_view import QueueView
from desktop_app.gui.files.removal import confirm_removal
from desktop_app.gui.files.results_panel import ResultsPanel
from desktop_app.gui.files.run_panel import RunPanel
from desktop_app.gui.files.setup_form import SetupForm
from desktop_app.gui.look import SPACE
from desktop_app.gui.remembering import remember_splitter
from desktop_app.gui.settings.host import SettingsHost
from desktop_app.gui.state import UiState
from desktop_app.tables.layout import LayoutChoices

PAST_RUNS_KEYS = "Ctrl+H"


class FilesPage(QWidget):
    """Files in, every row answered, results out."""

    run_offered = Signal()
    """Once, where a run of an earlier session can be resumed."""
    files_added = Signal(list)
    """Paths of the files and folders that were queued."""

    def __init__(
        self,
        host: EngineHost,
        parent: QWidget | None = None,
        *,
        settings: SettingsHost | None = None,
        state: UiState | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._state = settings or SettingsHost(), state or UiState()
        self._is_shut_down = False
        self._is_start_next = False
        self.queue = FileQueue(host, self)
        self.empty = DropZone(is_large=True)
        self.drop_zone = DropZone(is_large=False)
        self.queue_view = QueueView(QueueModel(self.queue, self))
        self.start_all_button = QPushButton(self.tr("Analyse a&ll"))
        self.start_all_button.setAccessibleName(self.tr("Analyse all files that are ready"))
        self.past_button = _past_runs_button(self.tr("Pas&t runs…"))
        self.empty_past_button = _past_runs_button(self.tr("Pas&t runs…"))
        self.remove_button = QPushButton(self.tr("Re&move"))
        self.remove_button.setAccessibleName(self.tr("Take the selected file off the list"))
        self.setup = SetupForm()
        self.preview = PreviewPanel()
        self.run = RunPanel()
        self.results = ResultsPanel(host, self._state)
        self.past_runs = PastRuns(self, self.queue, self.results, settings=self._settings)
        self.results.exports.follow(self._settings)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        top = QSplitter(Qt.Orientation.Horizontal)
        top.addWidget(_column((self.setup, 0), (self.preview, 1)))
        top.addWidget(_column((self.queue_view, 1), (self.run, 0)))
        top.setSizes([700, 540])
        top.setChildrenCollapsible(False)
        remember_splitter(top, self._state, "files/setup")
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(top)
        halves.addWidget(self.results)
        halves.setSizes([370, 330])
        halves.setChildrenCollapsible(False)
        remember_splitter(halves, self._state, "files/halves")
        self.results.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        above = QHBoxLayout()
        above.setContentsMargins(SPACE, SPACE, SPACE, 0)
        above.addWidget(self.past_runs.banner)
        layout.addLayout(above)
        self._stack = QStackedLayout()
        layout.addLayout(self._stack, 1)
        self._stack.addWidget(_column((self.empty, 1), (self._foot(), 0), margin=2 * SPACE))
        self._stack.addWidget(_scrollable(_column((self._bar(), 0), (halves, 1), margin=SPACE)))

    def _bar(self) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.drop_zone, 1)
        row.addWidget(self.start_all_button)
        row.addWidget(self.past_button)
        row.addWidget(self.remove_button)
        return bar

    def _foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self.empty_past_button)
        return foot

    def _connect(self) -> None:
        for zone in (self.empty, self.drop_zone):
            zone.files_dropped.connect(self.add_files)
            zone.open_asked.connect(self._on_open_asked)
            zone.paste_asked.connect(self._on_paste_asked)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.setWhatsThis(self.tr("Paste cells, lines of text or files"))
        paste.activated.connect(self._on_paste_asked)
        self.queue.entry_added.connect(self._on_list_changed)
        self.queue.entry_removed.connect(self._on_entry_removed)
        self.queue.entry_changed.connect(self._on_entry_changed)
        self.queue_view.entry_selected.connect(self._on_entry_selected)
        self.queue_view.removal_asked.connect(self._on_removal_asked)
        self.start_all_button.clicked.connect(self._on_start_all_clicked)
        self.remove_button.clicked.connect(lambda: self._with_selected(self._on_removal_asked))
        self.setup.choices_changed.connect(self._on_choices_changed)
        self.run.start_asked.connect(lambda: self._with_selected(self.queue.start))
        self.run.pause_asked.connect(lambda: self._with_selected(self.queue.pause))
        self.run.resume_asked.connect(lambda: self._with_selected(self.queue.resume))
        self.run.cancel_asked.connect(lambda: self._with_selected(self.queue.cancel))
        self.results.failed.connect(self._on_failed)
        self._connect_past_runs()

    def _connect_past_runs(self) -> None:
        self.past_runs.run_opened.connect(self._on_run_opened)
        self.past_runs.anew_asked.connect(self._on_anew_asked)
        self.past_runs.failed.connect(self._on_failed)
        self.past_runs.offered.connect(self.run_offered)
        for button in (self.past_button, self.empty_past_button):
            button.clicked.connect(self.past_runs.show_dialog)
        keys = QShortcut(QKeySequence(PAST_RUNS_KEYS), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.setWhatsThis(self.tr("Past runs"))
        keys.activated.connect(self.past_runs.show_dialog)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Queue files, and the tables in folders; the first of them is shown."""
        ids = [self.queue.add(path) for path in files_in(paths)]
        if ids:
            self.queue_view.select(ids[0])
            self._is_start_next = True
            self.files_added.emit(list(paths))

    @property
    def is_running(self) -> bool:
        """Whether files are being analysed, or wait for their turn."""
        return any(entry.state.is_active for entry in self.queue)

    def begin_export(self) -> None:
        """Offer to export what is on show; nothing where there is nothing."""
        if self.results.isVisibleTo(self):
            self.results.export_button.click()

    def queued_files(self) -> list[Path]:
        """Those on the list."""
        return [entry.path for entry in self.queue]

    def carried_files(self) -> tuple[CarriedFile, ...]:
        """What another window is to take over."""
        return carried_files(self.queue)

    def carry_in(self, files: Sequence[CarriedFile]) -> None:
        """Take over from another window."""
        carry_in(self.queue, files)

    def shutdown(self) -> None:
        """Stop what runs, so that it can be resumed, and wait for every thread. A second call does
        nothing."""
        if self._is_shut_down:
            return
        self._is_shut_down = True
        self.queue.shutdown()
        self.results.shutdown()
        self.past_runs.shutdown()

    def _with_selected(self, act: Callable[[int], None]) -> None:
        entry_id = self.queue_view.selected_id
        if entry_id is not None:
            act(entry_id)

    def _show_entry(self, entry: FileEntry) -> None:
        self.setup.show_entry(entry)
        self.preview.show_entry(entry)
        self.run.show_entry(entry, is_engine_ready=self.queue.is_engine_ready)
        self.results.show_run(entry.run_path)
        self.results.setVisible(entry.run_path is not None)
        if self._is_start_next and entry.can_start:
            self._is_start_next = False
            self.run.start_button.setFocus()

    def _on_entry_selected(self, entry_id: int) -> None:
        self._show_entry(self.queue[entry_id])

    def _on_entry_changed(self, entry_id: int) -> None:
        entry = self.queue[entry_id]
        self.run.observe(entry)
        if entry_id == self.queue_view.selected_id:
            self._show_entry(entry)
            self.results.refresh()
        self._on_list_changed()

    def _on_entry_removed(self, entry_id: int) -> None:
        self.run.forget(entry_id)
        self._on_list_changed()

    def _on_list_changed(self) -> None:
        self._stack.setCurrentIndex(1 if len(self.queue) else 0)
        startable = sum(entry.is_fresh for entry in self.queue)
        self.start_all_button.setVisible(len(self.queue) > 1)
        self.start_all_button.setEnabled(startable > 0)

    def _on_choices_changed(self, choices: LayoutChoices) -> None:
        self._with_selected(lambda entry_id: self.queue.choose(entry_id, choices))

    def _on_removal_asked(self, entry_id: int) -> None:
        if not self._settings.current.confirm_removal:
            self.queue.remove(entry_id)
            return
        confirm_removal(
            self,
            self.queue[entry_id],
            keep=lambda: self.queue.remove(entry_id),
            delete=lambda: self.past_runs.delete_entry(entry_id),
        )

    def _on_run_opened(self, entry_id: int) -> None:
        self.queue_view.select(entry_id)
        self.queue_view.setFocus()

    def _on_anew_asked(self, path: Path) -> None:
        self.add_files([path])
        self._with_selected(self.queue.start_when_read)

    def _on_start_all_clicked(self) -> None:
        for entry in self.queue:
            if entry.is_fresh:
                self.queue.start(entry.id)

    def _on_open_asked(self) -> None:
        dialog = QFileDialog(self, self.tr("Open files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        patterns = " ".join(f"*{suffix}" for suffix in FILE_SUFFIXES)
        tables = self.tr("Tables and texts ({patterns})").format(patterns=patterns)
        dialog.setNameFilters([tables, self.tr("All files (*)")])
        dialog.filesSelected.connect(lambda names: self.add_files([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_paste_asked(self) -> None:
        try:
            self.add_files(files_of_clipboard(QGuiApplication.clipboard().mimeData()))
        except UnreadableFileError as error:
            self._on_failed(Failure.from_exception(self.tr("Nothing was pasted"), error))

    def _on_failed(self, failure: Failure) -> None:
        if not self._is_shut_down:
            show_failure(self, failure)


def _past_runs_button(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(words.replace("&", ""))
    button.setToolTip(f"{words.replace('&', '')} ({PAST_RUNS_KEYS})")
    return button


def _column(*parts: tuple[QWidget, int], margin: int = 0) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(SPACE)
    for part, stretch in parts:
        layout.addWidget(part, stretch)
    return column


def _scrollable(content: QWidget) -> QScrollArea:
    """In a window too small for the content nothing is squeezed out of sight."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area
