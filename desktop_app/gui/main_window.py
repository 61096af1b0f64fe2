"""The window: its pages, its status line and what connects them."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QCloseEvent, QPaintEvent
from PySide6.QtGui import QKeySequence as Keys
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.engine import Engine
from desktop_app.gui.compact import CompactMode
from desktop_app.gui.drop_hint import DropHint
from desktop_app.gui.engine_host import EngineHost
from desktop_app.gui.failures import Failure, show_failure
from desktop_app.gui.frame.actions import add_action
from desktop_app.gui.frame.closing import ClosingGuard
from desktop_app.gui.frame.frame import WindowFrame
from desktop_app.gui.frame.geometry import keep_page, keep_place, kept_page, restore_place
from desktop_app.gui.handover import bring_to_front
from desktop_app.gui.kept import Kept
from desktop_app.gui.live.action_bar import CLIPBOARD_KEYS, COMPACT_KEYS
from desktop_app.gui.live.page import LivePage
from desktop_app.gui.look import SPACE, Look
from desktop_app.gui.navigation import PageTabs
from desktop_app.gui.pages import FilesPageLike, PageLike
from desktop_app.gui.settings.host import SettingsHost
from desktop_app.gui.state import UiState
from desktop_app.gui.status import StatusLine
from desktop_app.locations import APP_NAME

_SIZE = QSize(1200, 760)
_LEAST_SIZE = QSize(80 * SPACE, 45 * SPACE)
"""Fits a screen of 1280 x 800 at twice the size; what needs more scrolls."""


class MainWindow(QMainWindow):
    """Composes the pages and hands events on.

    `first_painted` tells that there is something to see, `completed` that all pages are made,
    `shut_down` that all threads are gone.
    """

    first_painted = Signal()
    completed = Signal()
    shut_down = Signal()

    def __init__(
        self,
        host: EngineHost,
        live: LivePage,
        files: FilesPageLike,
        *,
        settings: SettingsHost | None = None,
        state: UiState | None = None,
    ) -> None:
        super().__init__()
        assert isinstance(files, QWidget)
        self.host, self.live, self.files = host, live, files
        self.settings, self.state = settings or SettingsHost(), state or UiState()
        host.setParent(self)
        self._is_painted = False
        self._is_shut_down = False
        self._is_page_chosen = False
        self.setWindowTitle(APP_NAME)
        self.tabs = PageTabs()
        self.pages = QStackedWidget()
        self._pages: list[QWidget] = []
        self._shut_pages: list[Callable[[], None]] = []
        self.status = StatusLine()
        self.drop_hint = DropHint(self)
        self.look = Look(self, self.settings)
        self.frame = WindowFrame(self, self.tabs, host, Kept(self.settings, self.state))
        self._closing = ClosingGuard(self, self.settings, files)
        self._lay_out()
        self.compact = CompactMode(
            self, live.content, (self.frame.head, self.frame.hints, self.status)
        )
        self.add_page(self.tr("Live"), live)
        self.add_page(self.tr("Files"), files)
        self._connect()
        self.resize(_SIZE.boundedTo(self.screen().availableGeometry().size()))
        live.editor.setFocus()

    def _lay_out(self) -> None:
        central = QWidget()
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.frame.head)
        layout.addWidget(self.frame.hints)
        layout.addWidget(self.pages, 1)
        self.setCentralWidget(central)
        self.setStatusBar(self.status)
        self.setMinimumSize(_LEAST_SIZE)

    def add_page(self, title: str, page: PageLike) -> None:
        """Add a page at the end; Ctrl and its number turn to it."""
        assert isinstance(page, QWidget)
        index = self.pages.addWidget(page)
        self._pages.append(page)
        self._shut_pages.append(page.shutdown)
        shortcut = Keys(f"Ctrl+{index + 1}")
        self.tabs.add(title, shortcut)
        action = self._add_action(title, shortcut)
        action.triggered.connect(lambda: self.turn_to(index))
        self.frame.view.add_page(action)

    def turn_to(self, index: int) -> None:
        """Show the page of that index, and let it have the keyboard."""
        if self.compact.is_on and self._pages[index] is not self.live:
            self.compact.toggle()
        self.tabs.setCurrentIndex(index)
        self._pages[index].setFocus()

    def stay_on(self, index: int) -> None:
        """Show the page of that index, and turn to no other unasked: the user chose it in the
        window before this one."""
        self._is_page_chosen = True
        self.turn_to(index)

    def _add_action(self, title: str, shortcut: Keys | Keys.StandardKey) -> QAction:
        action = QAction(title, self)
        action.setShortcut(shortcut)
        self.addAction(action)
        return action

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self.pages.setCurrentIndex)
        self.drop_hint.files_dropped.connect(self.open_files)
        self._connect_frame()
        self.live.answer_told.connect(self.status.show_answer)
        self.live.failed.connect(self.show_failure)
        self.live.files_pasted.connect(self.open_files)
        self.live.lines_saved.connect(lambda path: self.open_files([path], starts=True))
        self.live.compact_asked.connect(self._on_compact_asked)
        self.compact.changed.connect(self.live.set_compact)
        self.files.run_offered.connect(self._on_run_offered)
        self.host.engine_ready.connect(self._on_engine_ready)
        self.host.engine_failed.connect(self._on_engine_failed)
        self.host.opening_began.connect(self.status.show_loading)
        self.host.reopening_failed.connect(self._on_reopening_failed)

    def _connect_frame(self) -> None:
        self.frame.place_of = self._page_title
        self.frame.told.connect(self.status.tell)
        self.frame.hints.finished.connect(lambda: self.turn_to(self.tabs.currentIndex()))
        self.frame.file.open_asked.connect(self._on_open)
        self.frame.file.file_asked.connect(lambda path: self.open_files([path]))
        self.frame.file.export_asked.connect(self._on_export_asked)
        self.frame.file.quit_asked.connect(self.close)
        clipboard, compact = self.tr("Answer the clip&board"), self.tr("Co&mpact window")
        add_action(
            self.frame.edit, clipboard, self._on_clipboard_asked, CLIPBOARD_KEYS, window=self
        )
        action = add_action(
            self.frame.view, compact, self._on_compact_asked, COMPACT_KEYS, window=self
        )
        action.setAutoRepeat(False)  # the window is made anew while its keys are still held
        self.files.files_added.connect(self.frame.recent.add)
        self.settings.failed.connect(self.show_failure)

    def _page_title(self, widget: QWidget) -> str:
        titles = (self.tabs.tabText(i) for i, p in enumerate(self._pages) if p.isAncestorOf(widget))
        return next(titles, "")

    def restore_place(self) -> None:
        """Come back where the window was closed, on the page that was on show; once all pages are
        there."""
        restore_place(self, self.state)
        self.turn_to(kept_page(self.state, len(self._pages)))

    def open_files(self, files: Sequence[Path], *, starts: bool = False) -> None:
        """Turn to the Files page and queue `files` there; have them run at once if `starts`."""
        if files:
            self.turn_to(self.pages.indexOf(self.files))
            self.files.add_files(list(files), starts=starts)

    def open_from_elsewhere(self, files: Sequence[Path]) -> None:
        """Come to the front with the files that another start handed over."""
        if not self._is_shut_down:
            bring_to_front(self)
            self.open_files(files)

    def show_failure(self, failure: Failure) -> None:
        """Show what went wrong; the window stays in use."""
        if not self._is_shut_down:
            show_failure(self, failure)

    def close_at_once(self) -> None:
        """Close without a question."""
        self._closing.agree()
        self.close()

    def shutdown(self) -> None:
        """Stop all work, wait for its threads, then close the engine. May be called again."""
        if self._is_shut_down:
            return
        self._is_shut_down = True
        for shut_page in self._shut_pages:
            shut_page()
        self.host.shutdown()
        self.shut_down.emit()

    def _on_run_offered(self) -> None:
        # Who types already is not to be interrupted.
        if not self._is_page_chosen and not self.live.editor.toPlainText():
            self.turn_to(self.pages.indexOf(self.files))

    def _on_clipboard_asked(self) -> None:
        self.turn_to(self.pages.indexOf(self.live))
        self.live.sources.take_clipboard()

    def _on_compact_asked(self) -> None:
        self.turn_to(self.pages.indexOf(self.live))
        self.compact.toggle()
        self.live.editor.setFocus()

    def _on_export_asked(self) -> None:
        self.turn_to(self.pages.indexOf(self.files))
        if not self.files.begin_export():
            self.status.tell(self.tr("There are no results on show that could be exported"))

    def _on_open(self) -> None:
        self.turn_to(self.pages.indexOf(self.files))
        self.files.ask_files()

    def _on_engine_ready(self, engine: Engine) -> None:
        self.status.show_model(engine.card)

    def _on_engine_failed(self, failure: Failure) -> None:
        self.status.show_no_model()
        self.show_failure(failure)

    def _on_reopening_failed(self, failure: Failure) -> None:
        if self.host.engine:
            self.status.show_model(self.host.engine.card)
        self.show_failure(failure)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._is_shut_down and not self._closing.may_close():
            event.ignore()
            return
        if not self.compact.is_on:
            keep_place(self, self.state)
        keep_page(self.pages.currentIndex(), self.state)
        self.hide()  # the wait for a running mini-batch is not for the user to watch
        self.shutdown()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.first_painted.emit()
