"""Builds the window and runs it."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.catalog.opening import EngineOpener
from desktop_app.core.engine import Engine
from desktop_app.core.explanation import explain
from desktop_app.gui.carrying import Carried, LanguageSwitch, carry_in
from desktop_app.gui.engine_host import EngineHost
from desktop_app.gui.error_hooks import ErrorHooks
from desktop_app.gui.garbage import GarbageCollection
from desktop_app.gui.handover import Handover
from desktop_app.gui.kept import Kept
from desktop_app.gui.late_files_page import LateFilesPage
from desktop_app.gui.late_page import LatePage
from desktop_app.gui.late_pages import LatePages
from desktop_app.gui.live.page import LivePage
from desktop_app.gui.live.worker import Explain
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.pages import FilesPageLike, PageLike
from desktop_app.gui.responsiveness import (
    collect_all_again,
    put_window_first,
    spare_what_lasts,
)
from desktop_app.gui.retention import Retention
from desktop_app.gui.settings.appearance import Appearance
from desktop_app.gui.settings.engine_following import EngineFollowing
from desktop_app.gui.settings.host import SettingsHost
from desktop_app.gui.settings.notices import notice_failure
from desktop_app.gui.state import UiState
from desktop_app.gui.translation import Translation
from desktop_app.gui.turns import Parts, at_once
from desktop_app.instance import Inbox
from desktop_app.locations import APP_NAME, bundled_model_dir
from desktop_app.version import VERSION

DESKTOP_FILE = "org.sentimentdesk.SentimentDesk"
"""By which desktops know the entry that an installed application has in their menus."""
_ICONS = Path(__file__).with_name("icons")


class MakeFilesPage(Protocol):
    """Gives the page that runs files with the host's engine."""

    def __call__(
        self, host: EngineHost, /, *, settings: SettingsHost, state: UiState
    ) -> FilesPageLike:
        """Settings and state outlive the page."""
        ...


def make_files_page(host: EngineHost, *, settings: SettingsHost, state: UiState) -> FilesPageLike:
    """The real one, at once."""
    return at_once(files_page_parts(host, settings=settings, state=state))


def files_page_parts(
    host: EngineHost, *, settings: SettingsHost, state: UiState, parent: QWidget | None = None
) -> Parts[FilesPageLike]:
    """The real one, in parts."""
    from desktop_app.gui.files.page import FilesPage

    page = FilesPage(host, parent, settings=settings, state=state, is_whole=False)
    yield from page.parts
    return page


def models_page_parts(
    host: EngineHost, opener: EngineOpener, kept: Kept, files: FilesPageLike, parent: QWidget
) -> Parts[PageLike]:
    """The page of the models, which may be compared on the files in the queue."""
    from desktop_app.gui.models.page import ModelsPage

    page = ModelsPage(host, opener, kept, files.queued_files, parent, is_whole=False)
    yield from page.parts
    return page


def benchmark_page_parts(
    settings: SettingsHost,
    opener: EngineOpener | None,
    files: FilesPageLike,
    window: MainWindow,
    parent: QWidget,
) -> Parts[PageLike]:
    """The page that measures the model in use, unless files run."""
    from desktop_app.gui.benchmark.page import BenchmarkPage

    page = BenchmarkPage(
        settings,
        bundle_dir=lambda: chosen_model_dir(settings, opener),
        is_busy=lambda: files.is_answering,
        parent=parent,
        is_whole=False,
    )
    yield from page.parts
    page.failed.connect(window.show_failure)
    return page


def load_pages() -> None:
    """Import what the pages that are made late are made of."""
    import desktop_app.gui.benchmark.page
    import desktop_app.gui.files.page
    import desktop_app.gui.models.page  # noqa: F401


def chosen_model_dir(settings: SettingsHost, opener: EngineOpener | None) -> Path:
    """Where the model in use is. Raises ModelNotFoundError where it is gone."""
    if opener is None:
        return bundled_model_dir()
    return opener.catalog.find(settings.current.model).folder


def build_window(  # noqa: PLR0913 (a window is where they all meet)
    files: Sequence[Path],
    open_engine: Callable[[], Engine],
    *,
    explain: Explain = explain,
    make_files: MakeFilesPage | None = None,
    kept: Kept | None = None,
    opener: EngineOpener | None = None,
) -> MainWindow:
    """The window, not shown yet, with `files` queued; the engine is opened once it shows.

    Needs a QApplication. `explain` tells which words made an answer so. What is `kept` is the
    caller's to shut down, after the window. With an `opener`, by which `open_engine` opens, there
    is a page of the models. The pages that are not on show are made once the engine is there,
    unless `make_files` makes the one of the files now.
    """
    kept = kept or Kept()
    settings, state = kept.settings, kept.state
    host = EngineHost(open_engine)
    live = LivePage(host, explain, settings=settings, state=state)
    files_page: FilesPageLike = (
        make_files(host, settings=settings, state=state)
        if make_files
        else LateFilesPage(
            lambda room: files_page_parts(host, settings=settings, state=state, parent=room)
        )
    )
    window = MainWindow(host, live, files_page, settings=settings, state=state)
    benchmark = LatePage(
        lambda room: benchmark_page_parts(settings, opener, files_page, window, room)
    )
    window.add_page(QCoreApplication.translate("MainWindow", "Benchmark"), benchmark)
    late: list[LatePage] = [benchmark]
    if isinstance(files_page, LateFilesPage):
        late.insert(0, files_page)
    if opener:
        models = LatePage(lambda room: models_page_parts(host, opener, kept, files_page, room))
        window.add_page(QCoreApplication.translate("MainWindow", "Models"), models)
        late.insert(1, models)
    pages = LatePages(host, late, load_pages, window)
    window.shut_down.connect(pages.shutdown)
    EngineFollowing(host, settings)
    retention = Retention(settings, window)
    pages.made.connect(retention.start)
    pages.made.connect(window.completed)
    window.shut_down.connect(retention.shutdown)
    window.restore_place()
    window.open_files(files)
    # Building a session is reported to hold the interpreter's lock (onnxruntime issue 27063):
    # the window shows first.
    window.first_painted.connect(host.start, Qt.ConnectionType.QueuedConnection)
    return window


def run_window(
    files: Sequence[Path],
    open_engine: Callable[[], Engine],
    *,
    explain: Explain = explain,
    kept: Kept | None = None,
    opener: EngineOpener | None = None,
) -> int:
    """Show the window and run until it is closed; gives the process's exit code.

    Where another language is chosen, another window takes its place. What later starts leave in
    the inbox that is `kept` is opened in the window.
    """
    app = _application()
    put_window_first()
    garbage = GarbageCollection()
    kept = kept or Kept()
    appearance = Appearance(app, kept.settings)
    translation = Translation(app)
    hooks = ErrorHooks()
    hooks.install()
    contents: Carried | None = None
    try:
        while True:
            translation.use(kept.settings.current.language)
            appearance.speak(translation.language)
            queued = () if contents else files
            window = build_window(queued, open_engine, explain=explain, kept=kept, opener=opener)
            if contents:
                carry_in(window, contents)
            switch = LanguageSwitch(window, kept.settings, translation)
            hooks.failed.connect(window.show_failure)
            window.host.engine_ready.connect(hooks.log_versions)
            app.aboutToQuit.connect(window.shutdown)
            if kept.inbox:
                take_in(kept.inbox, window)
            window.completed.connect(spare_what_lasts)
            window.show()
            if not contents and (failure := notice_failure(kept.settings.notices)):
                window.show_failure(failure)
            code = app.exec()
            collect_all_again()
            contents = switch.contents
            window.deleteLater()
            if contents is None:
                return code
    finally:
        translation.shutdown()
        kept.shutdown()
        appearance.shutdown()
        hooks.uninstall()
        garbage.shutdown()


def take_in(inbox: Inbox, window: MainWindow) -> None:
    """Open in the window, as long as it is there, what later starts ask for."""
    handover = Handover(inbox, window)
    handover.requested.connect(window.open_from_elsewhere)
    window.shut_down.connect(handover.stop)


def _application() -> QApplication:
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName(APP_NAME)
    app.setApplicationVersion(VERSION)
    app.setStyle("Fusion")
    QGuiApplication.setApplicationDisplayName(APP_NAME)
    QGuiApplication.setDesktopFileName(DESKTOP_FILE)
    app.setWindowIcon(window_icon())
    return app


def window_icon() -> QIcon:
    """In several sizes, each of which is read when it is shown."""
    icon = QIcon()
    for path in sorted(_ICONS.glob("*.png")):
        icon.addFile(str(path))
    return icon
