"""Results as a file of the user's."""

import csv

import pytest
from PySide6.QtWidgets import QFileDialog

from desktop_app.core.predictions import Label
from desktop_app.gui.failures import FailureDialog
from desktop_app.gui.files.export_dialog import ExportDialog
from desktop_app.gui.files.export_worker import ExportRequest
from desktop_app.jobs.export import ExportOptions


@pytest.fixture
def user(page, drive, comments):
    user = drive(page)
    user.run(user.add(comments)[0])
    return user


def read(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def ask(page):
    page.results.export_button.click()
    return page.findChild(ExportDialog)


def choose(page, path):
    dialog = page.findChild(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.reject()


def export(user, path, adjust=lambda dialog: None):
    options = ask(user.page)
    adjust(options)
    options.accept()
    choose(user.page, path)
    user.wait(user.page.results.exports.notice.show_button.isVisible)


def test_every_row_is_written_in_order(user, tmp_path, comments):
    out = tmp_path / "out.csv"
    export(user, out)

    rows = read(out)
    assert [row["id"] for row in rows] == [str(n) for n in range(40)]
    assert list(rows[0]) == [
        *("id", "comment", "mood", "sentiment", "confidence"),
        *("p_negative", "p_neutral", "p_positive"),
    ]
    assert [row["sentiment"] for row in rows[:3]] == ["positive", "negative", "no text"]
    assert "40" in user.page.results.exports.notice.words.text()
    assert str(out) in user.page.results.exports.notice.words.text()


def test_only_the_rows_shown(user, tmp_path):
    user.page.results.chips.labels[Label.NEGATIVE].click()
    user.wait(lambda: user.page.results.model.rowCount() == 10)
    out = tmp_path / "out.csv"
    export(user, out, lambda options: options.shown_rows.click())

    assert {row["sentiment"] for row in read(out)} == {"negative"}
    assert len(read(out)) == 10


def test_switches_reach_the_file(user, tmp_path):
    with_mark, without = tmp_path / "with.csv", tmp_path / "without.csv"
    export(user, with_mark)
    user.page.results.exports.notice.close_button.click()
    export(user, without, lambda options: options.bom.click())

    assert with_mark.read_bytes().startswith(b"\xef\xbb\xbf")
    assert without.read_bytes().startswith(b"id,")


def test_name_is_suggested_beside_the_source(user, comments):
    ask(user.page).accept()
    dialog = user.page.findChild(QFileDialog)

    assert [str(comments.with_name("comments_sentiment.csv"))] == dialog.selectedFiles()
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.reject()


@pytest.mark.parametrize("name", ["comments.csv", "no such folder/out.csv"])
def test_export_that_cannot_be_is_shown_and_changes_nothing(user, comments, tmp_path, name):
    before = comments.read_bytes()
    request = ExportRequest(user.page.results.run_path, tmp_path / name, ExportOptions())
    user.page.results.exports.write(request)
    user.wait(lambda: bool(user.page.findChildren(FailureDialog)))

    assert comments.read_bytes() == before
    assert not user.page.results.exports.notice.isVisible()
