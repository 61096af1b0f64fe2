"""What a user does, through the real entry, with the real model and real events."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from desktop_app.__main__ import main
from desktop_app.core.predictions import Label
from desktop_app.gui.files.charts.view import ChartView
from desktop_app.gui.files.entries import FileState
from desktop_app.gui.files.export_dialog import ExportDialog
from desktop_app.gui.files.page import FilesPage
from desktop_app.gui.main_window import MainWindow
from desktop_app.jobs.chart_figures import ChartKind
from desktop_app.jobs.library import RunLibrary
from desktop_app.jobs.progress import JobState
from tests.e2e.driving import Condition, drive, files_page
from tests.gui.events import drop, mime_of

SENTENCES = ["Great product, I love it!", "Terrible.\nIt broke at once.", "It's okay.", "", "nan"]
SHOPS = [
    "North,Great product; I love it!",
    "South,Terrible. It broke at once.",
    "East,The box is brown and made of wood.",
]
LABELS = ["positive", "negative", "neutral", "no text", "no text"]


@pytest.fixture
def reviews(tmp_path: Path) -> Path:
    """300 rows: the sentences over and over, each text made its own by a number."""
    path = tmp_path / "reviews.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "review"])
        for number in range(300):
            writer.writerow([number, SENTENCES[number % len(SENTENCES)]])
    return path


def shown_answer(window: MainWindow) -> str:
    return window.live.card.answer.label.text()


def dialog(kind: type[QWidget]) -> QWidget | None:
    tops = QApplication.topLevelWidgets()
    return next((top for top in tops if type(top) is kind and top.isVisible()), None)


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def export_to(page: FilesPage, path: Path) -> Iterator[Condition]:
    """Export what is on show by the buttons and dialogs, and wait for the file."""
    QTest.mouseClick(page.results.export_button, Qt.MouseButton.LeftButton)
    yield lambda: dialog(ExportDialog) is not None
    dialog(ExportDialog).accept()
    yield lambda: dialog(QFileDialog) is not None
    files = dialog(QFileDialog)
    files.findChild(QLineEdit).setText(str(path))
    files.accept()
    yield path.exists


def test_typing_changes_the_answer_and_names_the_words() -> None:
    def script(window: MainWindow) -> Iterator[Condition]:
        QTest.keyClicks(window.live.editor, "The food was great")
        yield lambda: "Positive" in shown_answer(window)
        QTest.keyClicks(window.live.editor, ", but the service was terrible, I hated it.")
        yield lambda: "Negative" in shown_answer(window)
        yield lambda: "terrible" in window.live.card.answer.because.text()
        QTest.keyClick(window.live.editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(window.live.editor, Qt.Key.Key_Delete)
        yield lambda: not window.live.card.answer.isVisible()

    assert drive(lambda: main([]), script) == 0


def test_a_dropped_file_is_answered_and_exported(reviews: Path) -> None:
    output = reviews.with_name("out.csv")

    def script(window: MainWindow) -> Iterator[Condition]:
        drop(window, mime_of(files=[reviews]))
        page = files_page(window)
        yield lambda: page.run.start_button.isEnabled() and page.run.start_button.hasFocus()
        QTest.keyClick(page.run.start_button, Qt.Key.Key_Return)
        [entry] = page.queue
        yield lambda: page.queue[entry.id].state is FileState.FINISHED
        yield lambda: page.results.model.rowCount() == 300
        yield from export_to(page, output)

    assert drive(lambda: main([]), script) == 0
    rows = read(output)
    assert [row["id"] for row in rows] == [str(number) for number in range(300)]
    assert [row["review"] for row in rows] == SENTENCES * 60
    assert [row["sentiment"] for row in rows] == LABELS * 60


def test_a_label_corrected_by_hand_is_kept_and_exported(reviews: Path) -> None:
    by_window, by_command = reviews.with_name("window.csv"), reviews.with_name("command.csv")

    def script(window: MainWindow) -> Iterator[Condition]:
        page = files_page(window)
        yield page.run.start_button.isEnabled
        QTest.mouseClick(page.run.start_button, Qt.MouseButton.LeftButton)
        [entry] = page.queue
        yield lambda: page.queue[entry.id].state is FileState.FINISHED
        yield lambda: page.results.model.rowCount() == 300
        page.results.table.go_to(0)
        yield page.results.table.hasFocus
        QTest.keyClick(page.results.table, Qt.Key.Key_1)
        QTest.keyClick(page.results.table, Qt.Key.Key_Down)
        QTest.keyClick(page.results.table, Qt.Key.Key_Space)
        yield lambda: "agreed with 1 of 2 checked" in page.results.by_hand.text()
        page.results.chips.by_hand.click()
        yield lambda: page.results.model.rowCount() == 2
        yield from export_to(page, by_window)

    assert drive(lambda: main([str(reviews)]), script) == 0
    [run] = RunLibrary().runs()
    assert main(["runs", "export", run.id, "-o", str(by_command)]) == 0
    rows = read(by_command)
    assert read(by_window) == rows
    assert [row["sentiment"] for row in rows] == LABELS * 60
    assert [row["sentiment_corrected"] for row in rows[:3]] == ["negative", "negative", ""]
    assert [row["sentiment_final"] for row in rows[:3]] == ["negative", "negative", "neutral"]


def test_the_command_line_gives_the_same_labels(reviews: Path) -> None:
    assert main(["analyze", str(reviews)]) == 0
    rows = read(reviews.with_name("reviews_sentiment.csv"))
    assert [row["sentiment"] for row in rows] == LABELS * 60


def test_closing_while_a_run_goes_on_keeps_it(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    lines = [f"Table number {number} is made of wood and it is brown." for number in range(20_000)]
    path.write_text("review\n" + "\n".join(lines), encoding="utf-8")

    def script(window: MainWindow) -> Iterator[Condition]:
        page = files_page(window)
        yield page.run.start_button.isEnabled
        QTest.mouseClick(page.run.start_button, Qt.MouseButton.LeftButton)
        yield lambda: page.results.model.rowCount() > 0

    assert drive(lambda: main([str(path)]), script) == 0
    assert len(path.read_text(encoding="utf-8").splitlines()) == 20_001
    [run] = RunLibrary().runs()
    assert run.state is JobState.STOPPED
    assert 0 < run.rows < 20_000


def test_a_run_closed_in_the_middle_is_resumed_to_the_same_bytes(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    lines = [f"Table number {number} is made of wood and it is brown." for number in range(900)]
    path.write_text("review\n" + "\n".join(lines), encoding="utf-8")
    undisturbed, resumed = tmp_path / "undisturbed.csv", tmp_path / "resumed.csv"
    assert main(["analyze", str(path), "-o", str(undisturbed), "--forget"]) == 0

    def close_in_the_middle(window: MainWindow) -> Iterator[Condition]:
        page = files_page(window)
        yield page.run.start_button.isEnabled
        QTest.mouseClick(page.run.start_button, Qt.MouseButton.LeftButton)
        yield lambda: page.results.model.rowCount() > 0
        QTest.mouseClick(page.run.pause_button, Qt.MouseButton.LeftButton)
        [entry] = page.queue
        yield lambda: page.queue[entry.id].state is FileState.PAUSED

    def resume_and_export(window: MainWindow) -> Iterator[Condition]:
        page = files_page(window)
        yield page.past_runs.banner.isVisible
        assert "long.csv stopped at" in page.past_runs.banner.words.text()
        QTest.mouseClick(page.past_runs.banner.resume_button, Qt.MouseButton.LeftButton)
        yield lambda: len(page.queue) == 1
        [entry] = page.queue
        yield lambda: page.queue[entry.id].state is FileState.FINISHED
        yield lambda: page.results.model.rowCount() == 900
        yield from export_to(page, resumed)

    assert drive(lambda: main([str(path)]), close_in_the_middle) == 0
    [run] = RunLibrary().runs()
    assert 0 < run.rows < 900
    assert drive(lambda: main([]), resume_and_export) == 0
    assert resumed.read_bytes() == undisturbed.read_bytes()


def test_a_file_that_cannot_be_read_is_told_and_the_rest_goes_on(
    tmp_path: Path, reviews: Path
) -> None:
    bad = tmp_path / "picture.csv"
    bad.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))

    def script(window: MainWindow) -> Iterator[Condition]:
        drop(window, mime_of(files=[bad, reviews]))
        page = files_page(window)
        yield page.buttons.start_all.isEnabled
        yield lambda: all(entry.state is not FileState.READING for entry in page.queue)
        first, second = page.queue
        assert first.state is FileState.UNREADABLE
        assert "picture.csv" in first.failure.message
        QTest.mouseClick(page.buttons.start_all, Qt.MouseButton.LeftButton)
        yield lambda: page.queue[second.id].state is FileState.FINISHED

    assert drive(lambda: main([]), script) == 0


def test_a_click_on_a_chart_shows_its_rows(tmp_path: Path) -> None:
    path = tmp_path / "shops.csv"
    lines = [f"{number},{SHOPS[number % 3]}" for number in range(90)]
    path.write_text("id,shop,review\n" + "\n".join(lines), encoding="utf-8")

    def click(view: ChartView, beginning: str) -> None:
        box = next(m.box for m in view.scene.marks if m.words.startswith(beginning))
        at = QPoint(int(box.x + box.width / 2), int(box.middle))
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)

    def script(window: MainWindow) -> Iterator[Condition]:
        page = files_page(window)
        charts = page.results.charts
        yield page.run.start_button.isEnabled
        QTest.mouseClick(page.run.start_button, Qt.MouseButton.LeftButton)
        [entry] = page.queue
        yield lambda: page.queue[entry.id].state is FileState.FINISHED
        charts.show_kind(ChartKind.GROUPS)
        yield lambda: any(mark.words.startswith("South: 30") for mark in charts.view.scene.marks)
        click(charts.view, "South, Negative: 30")
        yield lambda: page.results.model.rowCount() == 30
        click(charts.view, "South, Negative: 30")
        yield lambda: page.results.model.rowCount() == 90
        QTest.mouseClick(page.results.chips.labels[Label.POSITIVE], Qt.MouseButton.LeftButton)
        yield lambda: page.results.model.rowCount() == 30
        charts.options.shown_rows.click()
        charts.show_kind(ChartKind.CONFIDENCE)
        yield lambda: charts.readout.text().startswith("30 rows")

    assert drive(lambda: main([str(path)]), script) == 0
