"""Uses the application as a user does and saves what stands on the screen; see pictures.py.

python packaging/picture_script.py ROWS FOLDER LOOK
"""

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QCursor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop_app.__main__ import main as open_application
from desktop_app.core.predictions import Label
from desktop_app.gui.benchmark.page import BenchmarkPage
from desktop_app.gui.files.entries import FileState
from desktop_app.gui.files.export_dialog import ExportDialog
from desktop_app.gui.frame.key_sheet import KeySheet
from desktop_app.gui.late_files_page import LateFilesPage
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.models.page import ModelsPage
from desktop_app.gui.settings.dialog import SettingsDialog
from desktop_app.jobs.chart_figures import ChartKind
from tests.e2e.driving import Condition, drive

TEXT = (
    "The soup was wonderful and our waiter could not have been kinder. The room was far too loud, "
    "and the bill came with a dish we never ordered. We sat by the window on the second floor."
)
LIVE, FILES, BENCHMARK, MODELS = range(4)
_STILL_S = 0.4
_TIMEOUT_S = 90
_Widget = TypeVar("_Widget", bound=QWidget)
Steps = Iterator[Condition]


class Camera:
    """Saves what the screen shows once it stands still."""

    def __init__(self, folder: Path, look: str) -> None:
        self._folder, self._look = folder, look

    def take(self, page: str, window: QWidget | None = None) -> Steps:
        """The whole screen, or the part of it where a window is."""
        yield Stillness()
        picture = screen_image(window.frameGeometry() if window else None)
        path = self._folder / f"{page}-{self._look}.png"
        if not picture.save(str(path)):
            raise OSError(f"{path} could not be written")
        print(path.name, flush=True)


class Stillness:
    """A condition: nothing on the screen has changed for a while."""

    def __init__(self) -> None:
        self._last = QImage()
        self._since = 0.0

    def __call__(self) -> bool:
        seen, now = screen_image(), time.monotonic()
        if seen != self._last:
            self._last, self._since = seen, now
        return now - self._since > _STILL_S


def screen_image(place: QRect | None = None) -> QImage:
    """What stands on the screen, or in a part of it given in points."""
    screen = QGuiApplication.primaryScreen()
    box = place or screen.geometry()
    return screen.grabWindow(0, box.x(), box.y(), box.width(), box.height()).toImage()


def found(window: QWidget, kind: type[_Widget]) -> Callable[[], _Widget | None]:
    """Gives the visible one of a kind below `window`, if there is one."""
    return lambda: next((one for one in window.findChildren(kind) if one.isVisible()), None)


def click(widget: QWidget) -> None:
    """With the left button."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def script(camera: Camera, window: MainWindow) -> Steps:
    """Every page, one after another.

    What has keys is asked for without them: they work in an active window alone, and without a
    window manager none is sure to be.
    """
    prepare(window)
    yield from files(camera, window)
    yield from live(camera, window)
    yield from benchmark(camera, window)
    yield from models(camera, window)
    yield from dialogs(camera, window)
    yield from compact(camera, window)


def prepare(window: MainWindow) -> None:
    """The window fills the screen; no caret blinks and no pointer hovers."""
    screen = QGuiApplication.primaryScreen().geometry()
    QApplication.setCursorFlashTime(0)
    QCursor.setPos(screen.bottomRight() - QPoint(1, 1))
    window.setGeometry(screen)
    window.activateWindow()


def files(camera: Camera, window: MainWindow) -> Steps:
    """Before the run, after it, and what is asked before an export."""
    assert isinstance(window.files, LateFilesPage)
    window.files.make()
    page = window.files.page
    yield page.run.start_button.isEnabled
    yield from camera.take("files-setup")
    [entry] = page.queue
    click(page.run.start_button)
    yield lambda: page.queue[entry.id].state is FileState.FINISHED
    results = page.results
    yield lambda: results.model.rowCount() > 0
    yield from camera.take("files-finished")
    all_rows = results.model.rowCount()
    results.charts.show_kind(ChartKind.GROUPS)
    click(results.chips.labels[Label.NEGATIVE])
    yield lambda: 0 < results.model.rowCount() < all_rows
    results.table.go_to(7)
    yield lambda: bool(results.detail.because.text())
    yield from camera.take("files")
    click(results.export_button)
    yield from dialog(camera, "export", found(window, ExportDialog))


def live(camera: Camera, window: MainWindow) -> Steps:
    """A text and its sentences."""
    window.turn_to(LIVE)
    QTest.keyClicks(window.live.editor, TEXT)
    yield window.live.passages.isVisible
    yield lambda: bool(window.live.card.answer.because.text())
    yield from camera.take("live")


def benchmark(camera: Camera, window: MainWindow) -> Steps:
    """With the measurement that its home came with."""
    window.turn_to(BENCHMARK)
    page = window.findChild(BenchmarkPage)
    yield page.results.isVisible
    yield from camera.take("benchmark")


def models(camera: Camera, window: MainWindow) -> Steps:
    """The list, and what is known of the first."""
    window.turn_to(MODELS)
    page = window.findChild(ModelsPage)
    yield lambda: page.list.models.rowCount() > 0
    yield from camera.take("models")


def dialogs(camera: Camera, window: MainWindow) -> Steps:
    """Settings, and the sheet of keys."""
    window.turn_to(LIVE)
    window.frame.show_settings()
    yield from dialog(camera, "settings", found(window, SettingsDialog))
    window.frame.show_keys()
    yield from dialog(camera, "keys", found(window, KeySheet))


def dialog(camera: Camera, name: str, find: Callable[[], QDialog | None]) -> Steps:
    """A dialog that has been asked for; it is closed afterwards."""
    yield lambda: find() is not None
    yield from camera.take(name)
    shown = find()
    assert shown is not None
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    yield lambda: find() is None


def compact(camera: Camera, window: MainWindow) -> Steps:
    """The small window alone."""
    whole = window.geometry()
    window.live.compact_asked.emit()
    yield lambda: window.isVisible() and window.width() < whole.width()
    yield from camera.take("compact", window)
    window.live.compact_asked.emit()
    yield lambda: window.isVisible() and window.width() == whole.width()


def main() -> int:
    """0 when every picture was taken."""
    rows, folder, look = sys.argv[1:]
    camera = Camera(Path(folder), look)
    return drive(
        lambda: open_application([rows]),
        lambda window: script(camera, window),
        timeout_s=_TIMEOUT_S,
    )


if __name__ == "__main__":
    sys.exit(main())
