"""Workbooks, archives and what is pasted, on the Files page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from desktop_app.gui.failures import FailureDialog
from desktop_app.gui.files.entries import FileState
from desktop_app.locations import pasted_dir
from desktop_app.tables.layout import FileFormat
from tests.gui.events import mime_of
from tests.gui.files.test_setup import choose, chosen, preview_column
from tests.tables.formats.makers import (
    MAKERS,
    REVIEWS,
    csv,
    json_list,
    parquet,
    put,
    xlsx,
    zipped,
)

SHEETS = {"Reviews": REVIEWS, "Comments": [["comment", "n"], ["a good day", 1], ["bad day", 2]]}


def test_a_sheet_that_cannot_be_read_is_left_again(page, drive, tmp_path):
    user = drive(page)
    [file] = user.add(put(tmp_path, "book.xlsx", xlsx({"Reviews": REVIEWS, "Empty": []})))
    choose(page.setup.sheet, "Empty")
    user.wait(lambda: page.queue[file].state is FileState.UNREADABLE)
    assert page.setup.guess_button.isVisible()
    page.setup.guess_button.click()
    user.wait(lambda: page.queue[file].state is FileState.READY)

    assert chosen(page.setup.sheet) == "Reviews"


def test_sheet_is_chosen_in_the_form(page, drive, tmp_path, fake_engine):
    user = drive(page)
    [file] = user.add(put(tmp_path, "book.xlsx", xlsx(SHEETS)))
    assert chosen(page.setup.sheet) == "Reviews"
    assert page.setup.sheet.isVisible()
    choose(page.setup.column, "stars")
    user.wait(lambda: page.queue[file].layout.text_column == 2)
    choose(page.setup.sheet, "Comments")
    user.wait(lambda: preview_column(page, 0) == ["a good day", "bad day"])

    assert chosen(page.setup.column) == "comment"
    user.run(file)
    assert set(fake_engine.texts) == {"a good day", "bad day"}


def test_form_shows_only_what_the_format_has(page, drive, tmp_path):
    user = drive(page)
    files = {
        "a.csv": (csv(), {"encoding", "delimiter", "header"}),
        "b.xlsx": (xlsx(), {"header"}),
        "c.parquet": (parquet(), set()),
        "d.json": (json_list(), {"encoding"}),
        "e.zip": (
            zipped({"a.csv": csv(), "b.csv": csv()}),
            {"sheet", "encoding", "delimiter", "header"},
        ),
    }
    for name, (data, expected) in files.items():
        [file] = user.add(put(tmp_path, name, data))
        page.queue_view.select(file)
        parts = ("sheet", "encoding", "delimiter", "header")
        shown = {part for part in parts if getattr(page.setup, part).isVisible()}
        assert shown == expected, name


def test_folder_gives_the_files_of_every_format(page, drive, tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    kinds = ("csv", "csv.gz", "jsonl", "json", "xlsx", "ods", "zip")
    for kind in kinds:
        put(folder, f"reviews.{kind}", MAKERS[kind]())
    for name in ("~$reviews.xlsx", ".hidden.csv", "notes.md", "photos.zip", "data.gz"):
        put(folder, name, b"x")
    drive(page).add(folder)

    found = {entry.path.name for entry in page.queue}
    assert found == {f"reviews.{kind}" for kind in kinds if kind != "zip"}
    assert all(entry.state is FileState.READY for entry in page.queue)


def test_file_that_cannot_be_read_says_why(page, drive, tmp_path):
    user = drive(page)
    [file] = user.add(put(tmp_path, "cut.xlsx", xlsx()[:2000]))

    assert page.queue[file].state is FileState.UNREADABLE
    assert "cut.xlsx" in page.preview.message.text()


@pytest.mark.parametrize(
    "example",
    [
        ("id\treview\n1\tI like it, a lot\n2\tnot at all\n", FileFormat.DELIMITED, 2),
        ("I like it a lot\nnot at all\nso so\n", FileFormat.TEXT, 3),
        ('id,review\n1,"I like it, a lot"\n2,not at all\n', FileFormat.DELIMITED, 2),
        ('[{"review": "I like it"}, {"review": "not at all"}]', FileFormat.JSON_ARRAY, 2),
    ],
)
def test_text_that_is_pasted_becomes_a_file(page, drive, qtbot, clipboard, example):
    text, form, texts = example
    user = drive(page)
    clipboard.setText(text)
    qtbot.keyClick(page, "v", Qt.KeyboardModifier.ControlModifier)
    user.wait(lambda: len(page.queue) == 1 and page.run.start_button.isEnabled())

    [entry] = page.queue
    assert entry.path.parent == pasted_dir()
    assert entry.path.read_text(encoding="utf-8") == text
    assert entry.layout.format is form
    assert len(entry.preview) == texts


def test_files_that_are_pasted_are_queued(page, comments, clipboard, qtbot):
    clipboard.setMimeData(mime_of(files=[comments]))
    with qtbot.waitSignal(page.intake.files_taken):
        page.empty.paste_button.click()

    assert [entry.path for entry in page.queue] == [comments]


def test_nothing_to_paste_is_told(page, clipboard):
    clipboard.clear()
    page.empty.paste_button.click()

    [dialog] = page.findChildren(FailureDialog)
    assert "no text to paste" in dialog.failure.message
    assert len(page.queue) == 0
    dialog.close()


def test_paste_in_a_field_stays_there(page, drive, comments, qtbot, clipboard):
    user = drive(page)
    user.run(user.add(comments)[0])
    clipboard.setText("good")
    search = page.results.search
    search.setFocus()
    qtbot.keyClick(search, "v", Qt.KeyboardModifier.ControlModifier)

    assert search.text() == "good"
    assert len(page.queue) == 1


def test_dialog_offers_every_kind_of_table(page, monkeypatch):
    filters = []
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: filters.extend(dialog.nameFilters()))
    page.empty.open_button.click()

    for suffix in ("csv", "txt", "xlsx", "xls", "ods", "jsonl", "json", "parquet", "gz", "zip"):
        assert f"*.{suffix}" in filters[0]
