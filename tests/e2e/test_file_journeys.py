"""What a user does with files, through the real entry, with the real model and real events."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.__main__ import main
from desktop_app.gui.files.entries import FileEntry, FileState
from desktop_app.gui.files.page import FilesPage
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.settings.dialog import SettingsDialog
from desktop_app.jobs.library import RunLibrary
from desktop_app.jobs.progress import JobState
from tests.e2e.driving import Condition, drive, files_page, shown_window
from tests.gui.events import drop, mime_of
from tests.leaks import alive

LEFT = Qt.MouseButton.LeftButton


def write(path: Path, rows: int, *, header: str = "id,comment,title") -> Path:
    lines = [f"{n},Table number {n} is brown,A great lamp {n}" for n in range(rows)]
    path.write_text("\n".join([header, *lines]) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two tables and what is none."""
    folder = tmp_path / "reviews"
    folder.mkdir()
    for name in ("may.csv", "june.csv"):
        write(folder / name, 30)
    (folder / "notes.pdf").write_bytes(b"%PDF-1.4")
    return folder


def entries(page: FilesPage) -> dict[str, FileEntry]:
    return {entry.path.name: entry for entry in page.queue}


def state_is(page: FilesPage, entry_id: int, state: FileState) -> Condition:
    return lambda: page.queue[entry_id].state is state


def all_read(page: FilesPage, count: int) -> Condition:
    return lambda: len(page.queue) == count and not any(e.is_layout_pending for e in page.queue)


def test_a_folder_a_file_and_a_bad_one_dropped_together(folder: Path, tmp_path: Path) -> None:
    bad = tmp_path / "picture.csv"
    bad.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(300))
    one = write(tmp_path / "one.csv", 20)

    def script(window: MainWindow) -> Iterator[Condition]:
        page = files_page(window)
        drop(window.live.editor.viewport(), mime_of(files=[folder, bad, one]))
        yield all_read(page, 4)
        assert list(entries(page)) == ["june.csv", "may.csv", "picture.csv", "one.csv"]
        assert entries(page)["picture.csv"].state is FileState.UNREADABLE
        QTest.mouseClick(page.buttons.start_all, LEFT)
        yield lambda: sum(e.state is FileState.FINISHED for e in page.queue) == 3
        drop(window, mime_of(files=[one]))
        yield page.intake.notice.isVisible
        assert len(page.queue) == 4
        write(bad, 5)
        page.queue_view.select(entries(page)["picture.csv"].id)
        QTest.mouseClick(page.run.retry_button, LEFT)
        yield lambda: entries(page)["picture.csv"].state is FileState.READY

    assert drive(lambda: main([]), script) == 0
    assert {run.rows for run in RunLibrary().runs()} == {30, 20}


def test_the_column_chosen_is_read_and_is_there_the_next_time(tmp_path: Path) -> None:
    path = write(tmp_path / "lamps.csv", 25)

    def choose(window: MainWindow) -> Iterator[Condition]:
        page = files_page(window)
        yield all_read(page, 1)
        assert page.setup.column.currentText() == "comment"
        page.setup.column.setFocus()
        QTest.keyClick(page.setup.column, Qt.Key.Key_Down)
        yield lambda: page.setup.reason.text() == "Chosen by you"
        yield page.run.start_button.isEnabled
        QTest.mouseClick(page.run.start_button, LEFT)
        yield lambda: page.results.model.rowCount() == 25
        assert page.results.chips.labels  # the table is on show
        assert page.run.figures.rows.text() == "25"

    def see(window: MainWindow) -> Iterator[Condition]:
        page = files_page(window)
        yield all_read(page, 1)
        assert page.setup.column.currentText() == "title"
        assert page.setup.reason.text() == "As last time"

    assert drive(lambda: main([str(path)]), choose) == 0
    assert drive(lambda: main([str(path)]), see) == 0


def choose_last_language(window: MainWindow) -> Iterator[Condition]:
    """By the keyboard; another window shows after that."""
    yield window.isActiveWindow
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    yield lambda: bool(window.findChildren(SettingsDialog))
    [dialog] = window.findChildren(SettingsDialog)
    language = dialog.rows["language"].control
    language.setFocus()
    QTest.keyClick(language, Qt.Key.Key_End)
    yield lambda: shown_window() not in (None, window)


def test_another_language_leaves_the_file_its_filter_and_the_page(tmp_path: Path) -> None:
    lamps, long = write(tmp_path / "lamps.csv", 25), write(tmp_path / "long.csv", 20_000)

    def script(window: MainWindow) -> Iterator[Condition]:
        page = files_page(window)
        yield all_read(page, 2)
        yield page.buttons.start_all.isEnabled
        QTest.mouseClick(page.buttons.start_all, LEFT)
        yield lambda: entries(page)["long.csv"].run_path is not None
        page.queue_view.select(entries(page)["lamps.csv"].id)
        yield lambda: page.results.model.rowCount() == 25
        QTest.keyClicks(page.results.search, "number 1")
        yield lambda: page.results.model.rowCount() == 11
        window.tabs.setCurrentIndex(window.tabs.count() - 1)
        yield lambda: entries(page)["long.csv"].progress.rows_done > 0
        yield from choose_last_language(window)

        after = shown_window()
        page = files_page(after)
        yield lambda: entries(page)["long.csv"].state is FileState.RUNNING
        assert after.tabs.currentIndex() == after.tabs.count() - 1
        after.tabs.setCurrentIndex(1)
        yield lambda: page.results.model.rowCount() == 11
        assert page.results.search.text() == "number 1"
        assert page.queue[page.queue_view.selected_id].path == lamps
        assert page.buttons.start_all.text().startswith("全部分析")
        assert page.past_runs.banner.isHidden()

    assert drive(lambda: main([str(lamps), str(long)]), script, timeout_s=90) == 0


def test_a_run_is_paused_typed_beside_resumed_and_cancelled(tmp_path: Path) -> None:
    path = write(tmp_path / "long.csv", 20_000)

    def script(window: MainWindow) -> Iterator[Condition]:
        page = files_page(window)
        drop(window, mime_of(files=[path]))
        yield all_read(page, 1)
        yield page.run.start_button.isEnabled
        [entry] = page.queue
        QTest.mouseClick(page.run.start_button, LEFT)
        yield lambda: page.results.model.rowCount() > 0
        window.tabs.setCurrentIndex(0)
        QTest.keyClicks(window.live.editor, "I love it")
        yield lambda: "Positive" in window.live.card.answer.label.text()
        assert page.queue[entry.id].state is FileState.RUNNING
        window.tabs.setCurrentIndex(1)
        QTest.mouseClick(page.run.pause_button, LEFT)
        yield state_is(page, entry.id, FileState.PAUSED)
        rows = page.results.model.rowCount()
        QTest.mouseClick(page.run.pause_button, LEFT)
        yield lambda: page.results.model.rowCount() > rows
        QTest.mouseClick(page.run.cancel_button, LEFT)
        yield state_is(page, entry.id, FileState.CANCELLED)

    assert drive(lambda: main([]), script) == 0
    [run] = RunLibrary().runs()
    assert run.state is JobState.CANCELLED
    assert 0 < run.rows < 20_000


def test_a_file_is_removed_while_it_runs_and_the_next_one_goes_on(tmp_path: Path) -> None:
    long, short = write(tmp_path / "long.csv", 20_000), write(tmp_path / "short.csv", 20)

    def script(window: MainWindow) -> Iterator[Condition]:
        page = files_page(window)
        yield all_read(page, 2)
        first, second = (entry.id for entry in page.queue)
        QTest.mouseClick(page.buttons.start_all, LEFT)
        yield lambda: page.results.model.rowCount() > 0
        page.queue_view.select(first)
        QTest.mouseClick(page.buttons.remove, LEFT)
        yield lambda: bool(page.findChildren(QMessageBox))
        page.findChildren(QMessageBox)[0].defaultButton().click()
        yield state_is(page, second, FileState.FINISHED)
        assert len(page.queue) == 1

    assert drive(lambda: main([str(long), str(short)]), script) == 0


def test_the_search_for_leaks_finds_some(qtbot) -> None:
    before = alive()
    timer, widget = QTimer(interval=1000), QWidget()
    timer.start()
    widget.setWindowTitle("left")
    assert alive() - before == {"QTimer  of nobody", "window QWidget 'left'"}
    timer.stop()
    widget.deleteLater()
