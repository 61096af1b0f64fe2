"""Settings and the window's place, through the real entry and from one start to the next."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from desktop_app.__main__ import main
from desktop_app.gui import theme
from desktop_app.gui.error_hooks import log_path
from desktop_app.gui.failures import Failure, FailureDialog
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.settings.dialog import SettingsDialog
from desktop_app.jobs.library import RunLibrary
from desktop_app.locations import settings_path
from tests.e2e.driving import Condition, drive, files_page

CONTROL = Qt.KeyboardModifier.ControlModifier
MARKER = "zebra-marker"


def shown(window: MainWindow, kind: type[QDialog]) -> QDialog | None:
    return next((one for one in window.findChildren(kind) if one.isVisible()), None)


def test_what_is_chosen_holds_at_once_and_at_the_next_start() -> None:
    def choose(window: MainWindow) -> Iterator[Condition]:
        yield window.isActiveWindow
        QTest.keyClick(window, Qt.Key.Key_Comma, CONTROL)
        yield lambda: shown(window, SettingsDialog) is not None
        scheme = shown(window, SettingsDialog).rows["color_scheme"].control
        scheme.setFocus()
        QTest.keyClick(scheme, Qt.Key.Key_End)
        assert theme.is_dark()
        assert not shown(window, FailureDialog)
        window.frame.hints.dismiss_button.click()
        window.tabs.setCurrentIndex(1)
        window.setGeometry(30, 40, 700, 500)

    def look_again(window: MainWindow) -> Iterator[Condition]:
        yield theme.is_dark
        assert window.geometry().size().toTuple() == (700, 500)
        assert window.pages.currentWidget() is window.files
        assert not window.frame.hints.isVisible()

    assert drive(lambda: main([]), choose) == 0
    content = json.loads(settings_path().read_text(encoding="utf-8"))
    assert content == {"color_scheme": "dark", "show_hints": False}
    assert not theme.is_dark()
    assert drive(lambda: main([]), look_again) == 0


@pytest.mark.parametrize("content", ["{broken", '{"threads": "many"}'])
def test_a_damaged_file_is_told_and_the_window_works(content: str) -> None:
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text(content, encoding="utf-8")

    def script(window: MainWindow) -> Iterator[Condition]:
        yield lambda: shown(window, FailureDialog) is not None
        failure = shown(window, FailureDialog).failure
        assert failure.title == "Some settings could not be read"
        assert "settings.damaged-" in failure.message or "Processors" in failure.message
        yield lambda: window.host.engine is not None

    assert drive(lambda: main([]), script) == 0


def test_threads_reach_the_engine_in_use() -> None:
    def script(window: MainWindow) -> Iterator[Condition]:
        yield lambda: window.host.engine is not None
        first = window.host.engine
        window.settings.change(threads=1)
        yield lambda: window.host.engine is not first
        assert window.host.engine.thread_count == 1
        QTest.keyClicks(window.live.editor, "The food was great")
        yield lambda: "Positive" in window.live.card.answer.label.text()

    assert drive(lambda: main([]), script) == 0


def test_no_text_of_the_user_reaches_the_log(tmp_path: Path) -> None:
    good, bad = tmp_path / f"{MARKER}-good.csv", tmp_path / f"{MARKER}-bad.csv"
    good.write_text(f"review\n{MARKER} is great\n{MARKER} is bad\n", encoding="utf-8")
    bad.write_bytes(b"\x89PNG\r\n\x1a\n" + MARKER.encode() + bytes(200))

    def script(window: MainWindow) -> Iterator[Condition]:
        yield lambda: window.host.engine is not None
        QTest.keyClicks(window.live.editor, MARKER)
        yield lambda: window.live.card.shows_answer
        page = files_page(window)
        yield page.buttons.start_all.isEnabled
        QTest.mouseClick(page.buttons.start_all, Qt.MouseButton.LeftButton)
        yield lambda: not page.is_running and bool(RunLibrary().runs())
        window.show_failure(failure_of(MARKER))

    assert drive(lambda: main([str(good), str(bad)]), script) == 0
    log = log_path().read_text(encoding="utf-8")
    assert "UnreadableFileError" in log
    assert "ValueError" in log
    assert MARKER not in log


def failure_of(words: str) -> Failure:

    try:
        raise ValueError(words)
    except ValueError as error:
        return Failure.from_exception(f"{words} failed", error)
