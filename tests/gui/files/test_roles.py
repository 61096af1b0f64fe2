"""The columns for label, time and groups: shown as guessed, changed by hand."""

import pytest

from tests.gui.files.test_setup import choose, chosen

SHOPS = ("Berlin", "Wien")


@pytest.fixture
def survey(tmp_path):
    rows = "".join(
        f"{n},this is answer {n},{('good', 'bad')[n % 2]},2024-01-{n % 28 + 1:02d},{SHOPS[n % 2]}\n"
        for n in range(30)
    )
    path = tmp_path / "survey.csv"
    path.write_text("id,comment,mood,day,Shop\n" + rows, encoding="utf-8")
    return path


def test_guesses_are_shown(page, drive, survey):
    drive(page).add(survey)
    roles = page.setup.roles

    assert "mood" in chosen(roles.label)
    assert "day" in chosen(roles.date)
    assert "Shop" in chosen(roles.group)
    assert (
        roles.label.currentData() is roles.date.currentData() is roles.group.currentData() is None
    )
    assert roles.label.findData("comment") == -1


def test_columns_that_are_not_there_are_guessed_to_be_none(page, drive, tmp_path):
    path = tmp_path / "plain.csv"
    path.write_text("id,comment\n1,a first answer\n2,and another one\n", encoding="utf-8")
    drive(page).add(path)

    assert "None" in chosen(page.setup.roles.label)
    assert "None" in chosen(page.setup.roles.date)


def test_other_columns_are_chosen_by_hand(page, drive, survey):
    user = drive(page)
    [file] = user.add(survey)
    choose(page.setup.roles.label, "Shop")
    choose(page.setup.roles.group, "mood")
    choose(page.setup.roles.date, "id")
    user.wait(lambda: not page.queue[file].is_layout_pending)

    layout = page.queue[file].layout
    assert (layout.label_column, layout.date_column, layout.group_columns) == (4, 0, (2,))
    assert chosen(page.setup.roles.label) == "Shop"


def test_none_is_chosen_and_given_back_to_the_guess(page, drive, survey):
    user = drive(page)
    [file] = user.add(survey)
    for one in (page.setup.roles.label, page.setup.roles.date, page.setup.roles.group):
        choose(one, "")
    user.wait(lambda: not page.queue[file].is_layout_pending)
    layout = page.queue[file].layout
    assert (layout.label_column, layout.date_column, layout.group_columns) == (None, None, ())
    assert chosen(page.setup.roles.date) == "None"

    choose(page.setup.roles.date, None)
    user.wait(lambda: not page.queue[file].is_layout_pending)
    assert page.queue[file].layout.date_column == 3


def test_columns_that_went_with_another_delimiter_give_way_to_a_guess(page, drive, survey):
    user = drive(page)
    [file] = user.add(survey)
    choose(page.setup.roles.label, "Shop")
    choose(page.setup.roles.date, "")
    user.wait(lambda: page.queue[file].layout.label_column == 4)
    choose(page.setup.delimiter, ";")
    user.wait(lambda: len(page.queue[file].layout.columns) == 1)

    assert page.queue[file].choices.label_column is None
    assert page.queue[file].choices.date_column == ""


def test_doubt_about_the_encoding_is_shown(page, drive, tmp_path):
    path = tmp_path / "old.csv"
    path.write_bytes("n,comment\n1,très bon café\n2,déçu\n".encode("cp1252"))
    drive(page).add(path)

    assert chosen(page.setup.encoding).startswith("Windows-1252 (Western) (")
    assert "% sure" in chosen(page.setup.encoding)
