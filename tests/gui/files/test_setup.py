"""How a file is read: shown as guessed, changed by hand."""

from PySide6.QtCore import Qt

from desktop_app.gui.files.entries import FileState
from desktop_app.tables.layout import FileFormat
from tests.gui.files.conftest import write_csv


def chosen(combo):
    return combo.currentText()


def choose(combo, data):
    index = combo.findData(data)
    assert index >= 0
    combo.setCurrentIndex(index)
    combo.activated.emit(index)


def preview_column(page, column):
    model = page.preview.model
    return [model.index(row, column).data() for row in range(model.rowCount())]


def lit_columns(page):
    model = page.preview.model
    return [
        column
        for column in range(model.columnCount())
        if model.index(0, column).data(Qt.ItemDataRole.BackgroundRole) is not None
    ]


def test_empty_page_is_a_drop_target(page):
    assert page.empty.isVisible()
    assert not page.queue_view.isVisible()


def test_added_file_shows_the_guessed_column_and_a_preview(page, drive, comments):
    drive(page).add(comments)

    assert not page.empty.isVisible()
    assert chosen(page.setup.column) == "comment"
    assert page.setup.reason.text()
    assert page.setup.header.isChecked()
    assert "UTF-8" in chosen(page.setup.encoding)
    assert "Comma" in chosen(page.setup.delimiter)
    assert preview_column(page, 1)[:3] == ["good one", "bad one", ""]
    assert lit_columns(page) == [1]
    assert page.run.start_button.isEnabled()


def test_the_drop_zone_has_all_the_room_that_the_buttons_leave(page, drive, comments):
    drive(page).add(comments)
    zone, button = page.drop_zone, page.buttons.past
    assert zone.x() == 0
    assert button.x() - zone.geometry().right() < 2 * button.height()


def test_chosen_column_is_lit_and_run(page, drive, comments, fake_engine):
    user = drive(page)
    [file] = user.add(comments)
    choose(page.setup.column, "mood")
    user.wait(lambda: lit_columns(page) == [2])
    user.run(file)

    assert set(fake_engine.texts) == {str(n) for n in range(10)}
    assert page.queue[file].run_layout.text_column == 2


def test_analyse_right_after_a_change_uses_the_change(page, drive, comments, fake_engine):
    user = drive(page)
    [file] = user.add(comments)
    choose(page.setup.column, "mood")
    page.run.start_button.click()
    user.wait_for(file, FileState.FINISHED)

    assert set(fake_engine.texts) == {str(n) for n in range(10)}


def test_header_switched_off_makes_the_header_a_row(page, drive, comments):
    user = drive(page)
    user.add(comments)
    page.setup.header.click()
    user.wait(lambda: preview_column(page, 1)[0] == "comment")

    assert page.preview.model.headerData(1, Qt.Orientation.Horizontal) != "comment"


def test_rows_above_the_header_are_told_of_and_can_be_had(page, drive, tmp_path):
    path = tmp_path / "titled.csv"
    path.write_text("Report of 2024\n\nid,comment,mood\n1,this was bad indeed,4\n2,good one,5\n")
    user = drive(page)
    [file] = user.add(path)
    assert page.setup.header.isChecked()
    assert "left out: 1" in page.setup.header.text().replace("&", "")
    assert preview_column(page, 1) == ["this was bad indeed", "good one"]

    page.setup.header.click()
    user.wait(lambda: page.queue[file].layout.rows_above_header == 0)
    assert preview_column(page, 0)[0] == "Report of 2024"
    assert "left out" not in page.setup.header.text()


def test_other_delimiter_gives_other_columns_and_drops_the_chosen_one(page, drive, tmp_path):
    path = tmp_path / "both.csv"
    path.write_text(
        "number,comment;mood\n" + "1,this was bad indeed;4\n2,that was a good one;5\n" * 5,
        encoding="utf-8",
    )
    user = drive(page)
    [file] = user.add(path)
    choose(page.setup.delimiter, ",")
    user.wait(lambda: page.queue[file].layout.columns == ("number", "comment;mood"))
    choose(page.setup.column, "number")
    user.wait(lambda: lit_columns(page) == [0])
    choose(page.setup.delimiter, ";")
    user.wait(lambda: page.queue[file].layout.columns == ("number,comment", "mood"))

    assert page.queue[file].choices.text_column is None
    assert page.queue[file].state is FileState.READY


def test_other_encoding_is_seen_in_the_preview(page, drive, tmp_path):
    path = tmp_path / "latin.csv"
    path.write_bytes("n,comment\n1,très bon café\n2,déçu\n".encode())
    user = drive(page)
    user.add(path)
    assert preview_column(page, 1)[0] == "très bon café"
    choose(page.setup.encoding, "cp1252")
    user.wait(lambda: preview_column(page, 1)[0] == "trÃ¨s bon cafÃ©")
    choose(page.setup.encoding, None)
    user.wait(lambda: preview_column(page, 1)[0] == "très bon café")


def test_newest_of_many_choices_wins(page, drive, comments):
    user = drive(page)
    [file] = user.add(comments)
    for column in ("mood", "id", "mood", "comment", "id"):
        choose(page.setup.column, column)
    user.wait(lambda: not page.queue[file].is_layout_pending)

    assert chosen(page.setup.column) == "id"
    assert lit_columns(page) == [0]


def test_setup_follows_the_selected_file(page, drive, comments, tmp_path):
    other = write_csv(tmp_path / "other.csv", header="n,review text,stars")
    user = drive(page)
    first, second = user.add(comments, other)
    assert page.queue_view.selected_id == first
    page.queue_view.select(second)

    assert chosen(page.setup.column) == "review text"


def test_file_without_rows_says_so(page, drive, tmp_path):
    path = tmp_path / "header.csv"
    path.write_text("id,comment\n", encoding="utf-8")
    user = drive(page)
    user.add(path)
    page.setup.header.isChecked() or page.setup.header.click()
    user.wait(page.preview.message.isVisible)

    assert "no rows" in page.preview.message.text()


def test_folder_gives_the_tables_in_it(page, drive, tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    for name in ("b.csv", "a.tsv", "c.md"):
        write_csv(folder / name)
    drive(page).add(folder)

    assert [entry.path.name for entry in page.queue] == ["a.tsv", "b.csv"]


def test_lines_of_text_can_be_taken_for_a_table(page, drive, tmp_path):
    path = tmp_path / "lines.txt"
    path.write_text("good; isn't it\nthat one is bad\nfine; so; so\nno\n", encoding="utf-8")
    user = drive(page)
    [file] = user.add(path)
    assert "None" in chosen(page.setup.delimiter)
    choose(page.setup.delimiter, ";")
    user.wait(lambda: page.queue[file].layout.format is FileFormat.DELIMITED)

    assert chosen(page.setup.delimiter) == "Semicolon"


def test_the_column_with_the_text_is_in_sight_however_wide_the_table(page, drive, tmp_path):
    names = [f"number {n}" for n in range(12)]
    row = ",".join(["1"] * 12 + ["a long enough comment on it"])
    path = tmp_path / "wide.csv"
    path.write_text("\n".join([",".join([*names, "comment"]), *[row] * 9]), encoding="utf-8")
    drive(page).add(path)
    page.resize(900, 700)
    table = page.preview.table

    place = table.visualRect(page.preview.model.index(0, 12))
    assert place.left() >= 0
    assert place.right() <= table.viewport().width()
