"""Drives the running application from inside its own event loop."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.gui.files.page import FilesPage
from desktop_app.gui.frame.closing import CloseQuestion
from desktop_app.gui.late_files_page import LateFilesPage
from desktop_app.gui.late_page import LatePage
from desktop_app.gui.main_window import MainWindow

Condition = Callable[[], bool]
Script = Callable[[MainWindow], Iterator[Condition]]
"""Acts on the window like a user and yields what it waits for before it goes on."""


class Driver:
    """Plays a script on the first window that shows, then closes it."""

    def __init__(self, script: Script, timeout_s: float) -> None:
        self._script = script
        self._timeout_s = timeout_s
        self._started = time.monotonic()
        self._steps: Iterator[Condition] | None = None
        self._awaited: Condition = lambda: True
        self.error: BaseException | None = None
        self.timer = QTimer(interval=5)
        self.timer.timeout.connect(self._on_tick)
        self.timer.start()

    def _on_tick(self) -> None:
        try:
            self._go_on()
        except BaseException as exc:
            self.error = None if isinstance(exc, StopIteration) else exc
            self._finish()

    def _go_on(self) -> None:
        if time.monotonic() - self._started > self._timeout_s:
            raise TimeoutError(f"the script still waits after {self._timeout_s} s{self._where()}")
        window = shown_window()
        if self._steps is None and window:
            self._steps = self._script(window)
        if self._steps and self._awaited() and _is_settled(window):
            self._awaited = next(self._steps)

    def _where(self) -> str:
        frame = getattr(self._steps, "gi_frame", None)
        return f", in line {frame.f_lineno}" if frame else ""

    def _finish(self) -> None:
        self.timer.stop()
        window = shown_window()
        if window is None:
            QApplication.quit()
        else:
            window.close()
            agree_to_close(window)


def _is_settled(window: MainWindow | None) -> bool:
    page = window.files.page if window and isinstance(window.files, LateFilesPage) else None
    return not isinstance(page, FilesPage) or page.is_settled


def agree_to_close(window: MainWindow) -> None:
    """Answer the question of a window in which files are being analysed."""
    for question in window.findChildren(CloseQuestion):
        question.close_button.click()


def shown_window() -> MainWindow | None:
    """The application's window, if it is to be seen."""
    tops = QApplication.topLevelWidgets()
    return next((top for top in tops if isinstance(top, MainWindow) and top.isVisible()), None)


def drive(run: Callable[[], int], script: Script, *, timeout_s: float = 60) -> int:
    """Call `run`, which must open the window, and play `script` on it; gives what `run` gives.

    What the script raises, a failed assertion too, is raised here.
    """
    app = QApplication.instance() or QApplication([])  # before it, timers do not run
    driver = Driver(script, timeout_s)
    try:
        code = run()
    finally:
        driver.timer.stop()
        # The window lives as long as its process, which goes on here.
        for top in QApplication.topLevelWidgets():
            if isinstance(top, MainWindow):
                top.deleteLater()
        # One that comes too late would keep all later event loops of the tests from running.
        QApplication.removePostedEvents(app, QEvent.Type.Quit)
    if driver.error:
        raise driver.error
    assert driver._steps is not None, "no window was shown"
    return code


def make_pages(window: MainWindow) -> None:
    """Those that are made a while after the window shows."""
    for page in window.findChildren(LatePage):
        page.make()


def files_page(window: MainWindow) -> FilesPage:
    """The page itself, for which the window has but room until its engine is there."""
    window.files.make()
    return window.files.page
