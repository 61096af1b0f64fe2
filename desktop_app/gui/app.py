"""Builds the window and runs it."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from desktop_app.core.engine import Engine
from desktop_app.core.explanation import explain
from desktop_app.gui.engine_host import EngineHost
from desktop_app.gui.error_hooks import ErrorHooks
from desktop_app.gui.handover import Handover
from desktop_app.gui.live.page import LivePage
from desktop_app.gui.live.worker import Explain
from desktop_app.gui.main_window import FilesPageLike, MainWindow
from desktop_app.instance import Inbox
from desktop_app.locations import APP_NAME
from desktop_app.version import VERSION

DESKTOP_FILE = "org.sentimentdesk.SentimentDesk"
"""By which desktops know the entry that an installed application has in their menus."""
_ICONS = Path(__file__).with_name("icons")

MakeFilesPage = Callable[[EngineHost], FilesPageLike]


def make_files_page(host: EngineHost) -> FilesPageLike:
    """The page that runs files with the host's engine."""
    from desktop_app.gui.files.page import FilesPage

    return FilesPage(host)


def build_window(
    files: Sequence[Path],
    open_engine: Callable[[], Engine],
    *,
    explain: Explain = explain,
    make_files: MakeFilesPage | None = None,
) -> MainWindow:
    """The window, not shown yet, with `files` queued; the engine is opened once it shows.

    Needs a QApplication. `explain` tells which words made an answer so.
    """
    host = EngineHost(open_engine)
    window = MainWindow(host, LivePage(host, explain), (make_files or make_files_page)(host))
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
    inbox: Inbox | None = None,
) -> int:
    """Show the window and run until it is closed; gives the process's exit code.

    What later starts leave in `inbox` is opened in this window.
    """
    app = _application()
    hooks = ErrorHooks()
    hooks.install()
    try:
        window = build_window(files, open_engine, explain=explain)
        hooks.failed.connect(window.show_failure)
        app.aboutToQuit.connect(window.shutdown)
        if inbox:
            Handover(inbox, window).requested.connect(window.open_from_elsewhere)
        window.show()
        return app.exec()
    finally:
        hooks.uninstall()


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
