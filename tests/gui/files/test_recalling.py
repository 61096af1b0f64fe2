"""What was chosen for a file is there the next time, and the guess is a click away."""

from desktop_app.gui.files.entries import FileState
from desktop_app.gui.files.recalling import RecallKind
from desktop_app.tables.layout import LayoutChoices
from tests.gui.files.conftest import write_csv

HEADER = "id,comment,title"


def choose_column(user, page, entry_id, name):
    page.queue_view.select(entry_id)
    page.setup.column.setCurrentText(name)
    page.setup.column.activated.emit(page.setup.column.currentIndex())
    user.wait(lambda: not page.queue[entry_id].is_layout_pending)


def text_column(page, entry_id):
    layout = page.queue[entry_id].layout
    return layout.columns[layout.text_column]


def test_the_column_chosen_is_chosen_the_next_time(make_page, host, drive, tmp_path):
    path = write_csv(tmp_path / "a.csv", header=HEADER)
    page = make_page(host)
    user = drive(page)
    [file] = user.add(path)
    assert text_column(page, file) == "comment"
    assert not page.setup.guess_button.isVisible()
    choose_column(user, page, file, "title")
    assert page.setup.reason.text() == "Chosen by you"
    page.shutdown()

    again = make_page(host)
    user = drive(again)
    [file] = user.add(path)
    assert text_column(again, file) == "title"
    assert again.setup.reason.text() == "As last time"
    again.setup.guess_button.click()
    user.wait(lambda: not again.queue[file].is_layout_pending)
    assert text_column(again, file) == "comment"
    assert again.setup.reason.text().startswith("Guessed")
    assert not again.setup.guess_button.isVisible()


def test_the_guess_chosen_is_remembered_too(page, drive, tmp_path):
    user = drive(page)
    [file] = user.add(path := write_csv(tmp_path / "a.csv", header=HEADER))
    choose_column(user, page, file, "title")
    page.setup.guess_button.click()
    user.wait(lambda: not page.queue[file].is_layout_pending)
    page.queue.remove(file)
    [file] = user.add(path)

    assert text_column(page, file) == "comment"
    assert page.queue[file].recalled is None


def test_a_file_with_the_same_columns_is_read_alike(page, drive, tmp_path):
    user = drive(page)
    [first] = user.add(write_csv(tmp_path / "may.csv", header=HEADER))
    choose_column(user, page, first, "title")
    june = write_csv(tmp_path / "june.csv", 9, header=HEADER)
    other = write_csv(tmp_path / "other.csv", 9)
    second, third = user.add(june, other)
    page.queue_view.select(second)

    assert text_column(page, second) == "title"
    assert page.queue[second].recalled.kind is RecallKind.SAME_COLUMNS
    assert page.setup.reason.text() == "As for may.csv, with the same columns"
    assert page.queue[third].recalled is None


def test_choices_that_fit_no_more_give_way_to_the_guess(page, drive, tmp_path):
    user = drive(page)
    [file] = user.add(path := write_csv(tmp_path / "a.csv", header=HEADER))
    choose_column(user, page, file, "title")
    page.queue.remove(file)
    write_csv(path)
    [file] = user.add(path)

    assert text_column(page, file) == "comment"
    assert page.queue[file].choices == LayoutChoices()
    assert page.queue[file].state is FileState.READY
