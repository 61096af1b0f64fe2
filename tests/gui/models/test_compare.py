"""Two models are compared on a file from the queue, the past runs or anywhere."""

import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from desktop_app.gui.failures import FailureDialog
from desktop_app.gui.models.page import COMPARE
from desktop_app.jobs.control import JobControl
from desktop_app.jobs.library import RunLibrary
from desktop_app.jobs.running import begin_run, carry_on
from desktop_app.tables.sniffing import sniff
from tests.fakes import FakeEngine
from tests.gui.events import drop, mime_of

ROWS = [("good film", "positive"), ("plain film", "neutral"), ("bad film", "negative")] * 4


@pytest.fixture
def reviews(tmp_path):
    path = tmp_path / "reviews.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([("review", "label"), *ROWS])
    return path


@pytest.fixture
def compare(desk, other):
    desk.page.refresh()
    desk.wait(lambda: other in desk.ids())
    desk.page.tabs.setCurrentIndex(COMPARE)
    return desk.page.compare


def read_table(desk, compare, path) -> None:
    assert drop(desk.page, mime_of(files=[path]))
    desk.wait(compare.form.compare_button.isEnabled)


def run(desk, compare) -> None:
    compare.form.compare_button.click()
    desk.wait(lambda: compare.stack.currentWidget() is compare.view and not desk.page.tasks.is_busy)


def words_of(compare) -> str:
    return "\n".join(label.text() for label in compare.view.findChildren(QLabel))


def test_at_first_there_is_what_to_do(desk, compare):
    assert compare.stack.currentWidget() is compare.empty
    assert not compare.form.compare_button.isEnabled()
    assert compare.form.first_box.currentText() == "shipped 1.0"
    assert compare.form.second_box.currentText() == "other 2"


def test_a_dropped_file_is_compared_on(desk, compare, reviews):
    read_table(desk, compare, reviews)
    assert compare.form.text_box.currentText() == "review"
    assert compare.form.label_box.currentText() == "label"
    run(desk, compare)

    assert compare.view.headline.text() == "The same label in 66.7% of the rows"
    assert compare.view.sample.text() == "reviews.csv: all 12 rows with text"
    assert "only other in 0: the difference may be chance" in compare.view.verdict.text()
    told = words_of(compare)
    assert "other never answers neutral" in told
    assert "Accuracy against label" in told
    model = compare.view.model
    shown = [model.index(0, column).data() for column in range(model.columnCount())]
    assert shown == ["2", "● Neutral 91%", "▲ Positive 88%", "neutral", "plain film"]
    assert model.rowCount() == 4
    titles = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert titles == ["Row", "shipped", "other", "label", "Text"]


def test_without_labels_nobody_is_right(desk, compare, reviews):
    read_table(desk, compare, reviews)
    compare.form.label_box.setCurrentIndex(0)
    run(desk, compare)
    assert not compare.view.verdict.isVisible()
    assert compare.view.model.columnCount() == 4


def test_files_of_the_queue_and_of_past_runs_are_offered(desk, compare, reviews, tmp_path):
    engine = FakeEngine()
    path = RunLibrary().new_path()
    begin_run(path, reviews, sniff(reviews), engine.card)
    carry_on(path, engine, JobControl(), lambda progress: None)
    desk.queued.append(tmp_path / "queued.csv")
    desk.page.refresh()
    desk.wait(lambda: compare.form.file_box.count() == 2)

    box = compare.form.file_box
    assert [box.itemText(n) for n in range(2)] == ["queued.csv", "reviews.csv"]
    reviews.unlink()
    box.setCurrentIndex(1)
    box.activated.emit(1)
    desk.wait(compare.form.compare_button.isEnabled)
    run(desk, compare)
    assert compare.view.headline.text() == "The same label in 66.7% of the rows"


def test_differing_rows_are_exported(desk, compare, reviews, tmp_path, monkeypatch):
    read_table(desk, compare, reviews)
    run(desk, compare)
    compare.view.set_busy(True)
    assert not compare.view.export_button.isEnabled()
    compare.view.set_busy(False)
    path = tmp_path / "out.csv"
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.fileSelected.emit(str(path)))
    compare.view.export_button.click()
    desk.wait(path.exists)
    desk.wait(lambda: "4 rows written" in desk.page.tasks.bar.words.text())
    assert len(path.read_text(encoding="utf-8-sig").splitlines()) == 5


def test_the_same_model_twice_is_not_compared(desk, compare, reviews):
    read_table(desk, compare, reviews)
    compare.form.second_box.setCurrentIndex(compare.form.first_box.currentIndex())
    assert not compare.form.compare_button.isEnabled()
    assert "Choose two models" in compare.form.compare_button.toolTip()


def test_a_file_that_cannot_be_read_is_told(desk, compare, tmp_path):
    picture = tmp_path / "picture.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    assert drop(desk.page, mime_of(files=[picture]))
    desk.wait(lambda: desk.page.findChildren(FailureDialog))
    assert "picture.csv" in desk.page.findChildren(FailureDialog)[0].failure.message
    assert not compare.form.compare_button.isEnabled()
