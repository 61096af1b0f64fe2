"""The Models page: composes the list, what is known of one model, and the comparison of two."""

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from desktop_app.catalog.checking import ModelCheck
from desktop_app.catalog.importing import Imported
from desktop_app.catalog.installed import InstalledModel, Model
from desktop_app.catalog.opening import EngineOpener
from desktop_app.errors import ModelExistsError
from desktop_app.gui.dropping import local_files
from desktop_app.gui.engine_host import EngineHost
from desktop_app.gui.failures import Failure, show_failure, versions
from desktop_app.gui.kept import Kept
from desktop_app.gui.look import SPACE, set_role
from desktop_app.gui.mnemonics import without_mnemonic
from desktop_app.gui.models import wording
from desktop_app.gui.models.active_model import ActiveModel
from desktop_app.gui.models.asking import ask_bundle, ask_remove, ask_replace, tell
from desktop_app.gui.models.compare_panel import ComparePanel, QueuedFiles
from desktop_app.gui.models.drop_target import is_bundle
from desktop_app.gui.models.installed_panel import InstalledPanel
from desktop_app.gui.models.requests import (
    CheckModel,
    ImportModel,
    Listed,
    ListedModel,
    ListModels,
    RemoveModel,
    Request,
    Result,
)
from desktop_app.gui.models.start_check import StartCheck
from desktop_app.gui.models.tasks import ModelTasks
from desktop_app.gui.remembering import remember_splitter
from desktop_app.gui.scrolling import scrollable
from desktop_app.gui.turns import Parts, at_once
from desktop_app.settings.engine import engine_options
from desktop_app.tables.files import is_file

INSTALLED, COMPARE = range(2)


class ModelsPage(QWidget):
    """The models on this computer. A folder or zip archive of one may be dropped on it."""

    def __init__(  # noqa: PLR0913 (the last by name)
        self,
        host: EngineHost,
        opener: EngineOpener,
        kept: Kept | None = None,
        queued_files: QueuedFiles = tuple,
        parent: QWidget | None = None,
        *,
        is_whole: bool = True,
    ) -> None:
        """The host opens its engines by `opener`, which says where one is not of the model
        chosen. Not in use before it is whole: whoever says that it is not does what is left in
        `parts`."""
        super().__init__(parent)
        self.parts = self._make(host, opener, kept or Kept(), queued_files)
        if is_whole:
            at_once(self.parts)

    def _make(
        self, host: EngineHost, opener: EngineOpener, kept: Kept, queued_files: QueuedFiles
    ) -> Parts[None]:
        settings = kept.settings
        self._opener = opener
        self._told_problem = ""
        self.active = ActiveModel(host, opener.catalog, settings, kept.state, self)
        self.tasks = ModelTasks(
            opener.catalog, lambda: engine_options(settings.current, gives_way=True), self
        )
        self.start_check = StartCheck(self.tasks, settings, self)
        self._listed = Listed((), ())
        self._select_next = ""
        self.setAcceptDrops(True)
        self._lay_out()
        yield
        self.installed = InstalledPanel()
        self.list, self.details = self.installed.list, self.installed.details
        self.setFocusProxy(self.list)
        self.stack.addWidget(self.installed)
        remember_splitter(self.installed, kept.state, "models/splitter")
        yield
        self.compare = ComparePanel(self.tasks, queued_files)
        yield
        self.stack.addWidget(scrollable(self.compare))
        self._connect()
        self._show_back()
        if self.active.id:
            self._on_active_changed()

    def _lay_out(self) -> None:
        # Before its parts are there: what is put into the window is styled there and then.
        self.tabs = QTabBar()
        set_role(self.tabs, "pages")
        self.tabs.setAccessibleName(self.tr("Parts of this page"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.addTab(self.tr("Installed"))
        self.tabs.addTab(self.tr("Compare two"))
        self.import_button = QPushButton(self.tr("&Import…"))
        self.import_button.setAccessibleName(self.tr("Import a model"))
        self.back_button = QPushButton()
        self.stack = QStackedWidget()
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(self.tabs, 1)
        head.addWidget(self.back_button)
        head.addWidget(self.import_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(SPACE + SPACE // 2)
        layout.addLayout(head)
        layout.addWidget(self.tasks.bar)
        layout.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.import_button.clicked.connect(lambda: ask_bundle(self, self.import_bundle))
        self.back_button.clicked.connect(self._on_back_clicked)
        self.details.use_asked.connect(self._on_use_asked)
        self.details.check_asked.connect(self._on_check_asked)
        self.details.remove_asked.connect(self._on_remove_asked)
        self.tasks.ended.connect(self._on_ended)
        self.tasks.failed.connect(self._on_task_failed)
        self.tasks.model_exists.connect(self._on_model_exists)
        self.tasks.busy_changed.connect(self._on_busy_changed)
        self.start_check.failed.connect(lambda failure: show_failure(self, failure))
        self.active.changed.connect(self._on_active_changed)

    def refresh(self) -> None:
        """List everything anew."""
        self.tasks.ask(ListModels(with_runs=self.stack.currentIndex() == COMPARE))

    def import_bundle(self, path: Path, *, replace: bool = False) -> None:
        """Install the model in a folder or a zip archive."""
        name = path.parent.name if path.name == "bundle.json" else path.name
        self.tasks.run(ImportModel(path, replace), name)

    def shutdown(self) -> None:
        """Break off what is done and wait for the thread. A second call does nothing."""
        self.start_check.stop()
        self.tasks.shutdown()

    def _show(self, listed: Listed) -> None:
        self._listed = listed
        self.installed.show_listed(listed, self.active.id, select=self._select_next)
        self._select_next = ""
        self.compare.show_listed(listed, self.active.id)
        self._show_back()
        if active := self._listed_of(self.active.id):
            self.start_check.consider(active)

    def _show_back(self) -> None:
        """The way back to the model used before, where it is still there."""
        earlier = self._installed(self.active.earlier)
        is_other = earlier is not None and earlier.id != self.active.id
        self.back_button.setVisible(is_other)
        if earlier:
            words = self.tr("&Back to {model}").format(model=earlier.title)
            self.back_button.setText(words)
            self.back_button.setAccessibleName(without_mnemonic(words))

    def _listed_of(self, name: str) -> ListedModel | None:
        rows = (row for row in self._listed.models if isinstance(row, ListedModel))
        return next((row for row in rows if row.model.id == name), None)

    def _installed(self, name: str) -> InstalledModel | None:
        listed = self._listed_of(name)
        return listed.model if listed else None

    def _on_active_changed(self) -> None:
        self.refresh()
        problem = self._opener.problem
        if problem and problem != self._told_problem:
            title = self.tr("Another model answers than the one chosen")
            show_failure(self, Failure(title, problem, versions()))
        self._told_problem = problem

    def _on_tab_changed(self, index: int) -> None:
        self.stack.setCurrentIndex(index)
        if index == COMPARE:
            self.refresh()

    def _on_use_asked(self, model: InstalledModel) -> None:
        self.tasks.run(CheckModel(model, is_to_be_used=True), model.title)

    def _on_check_asked(self, model: InstalledModel) -> None:
        self.tasks.run(CheckModel(model), model.title)

    def _on_remove_asked(self, model: Model) -> None:
        request = RemoveModel(model, self.active.id)
        ask_remove(self, model, lambda: self.tasks.run(request, model.id))

    def _on_back_clicked(self) -> None:
        if earlier := self._installed(self.active.earlier):
            self._on_use_asked(earlier)

    def _on_busy_changed(self, is_busy: bool) -> None:
        self.details.set_busy(is_busy)
        self.import_button.setEnabled(not is_busy)
        self.back_button.setEnabled(not is_busy)

    def _on_ended(self, request: Request, result: Result) -> None:
        if isinstance(result, Listed):
            self._show(result)
        elif isinstance(result, Imported):
            self._select_next = result.model.id
            self.active.take_up(result.model)
            self.tasks.bar.end(wording.imported_words(result))
            self.refresh()
        elif isinstance(request, CheckModel) and isinstance(result, ModelCheck):
            if request.is_to_be_used:
                self.active.use(request.model)
            self.refresh()
        elif isinstance(request, RemoveModel):
            self.refresh()

    def _on_task_failed(self, request: Request, failure: Failure) -> None:
        show_failure(self, failure)
        if not isinstance(request, ListModels):
            self.refresh()

    def _on_model_exists(self, request: ImportModel, error: ModelExistsError) -> None:
        if error.may_replace:
            ask_replace(self, str(error), lambda: self.import_bundle(request.path, replace=True))
        else:
            tell(self, self.tr("Nothing was imported"), str(error))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # What is no model goes to the window, which takes it to the Files page.
        files = local_files(event.mimeData())
        is_table = self.stack.currentIndex() == COMPARE and len(files) == 1 and is_file(files[0])
        if is_bundle(files) or is_table:
            event.acceptProposedAction()
            self.installed.drop_note.set_lit(is_bundle(files))
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.installed.drop_note.set_lit(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.installed.drop_note.set_lit(False)
        event.acceptProposedAction()
        files = local_files(event.mimeData())
        if self.tasks.is_busy:
            words = self.tr("Something else is being done. Drop it again when that has ended.")
            tell(self, self.tr("Nothing was taken in"), words)
        elif is_bundle(files):
            self.import_bundle(files[0])
        else:
            self.compare.open_file(files[0])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
