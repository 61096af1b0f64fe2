"""The filter: one, whatever shows or changes it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop_app.core.predictions import Label
from desktop_app.gui.files.filter_dialogs import ConfidenceDialog, ValuesDialog
from desktop_app.gui.files.filter_wording import part_words
from desktop_app.gui.files.query_worker import RunCounts
from desktop_app.gui.files.results_model import ResultColumn
from desktop_app.jobs.corrections import CorrectionCounts
from desktop_app.jobs.filter_parts import FilterPart
from desktop_app.jobs.views import CellIs, ConfidenceRange, DatePeriod, LabelledAs, RowFilter
from desktop_app.tables.dates import format_named
from desktop_app.tables.layout import RowFlag


@pytest.fixture
def results(page, drive, comments):
    user = drive(page)
    user.run(user.add(comments)[0])
    return user


def entries(menu):
    menu.fill()
    found = {}
    for action in menu.actions():
        found[action.text().replace("&", "")] = action
        if action.menu():
            found |= {one.text().replace("&", ""): one for one in action.menu().actions()}
    return found


def test_answers_that_are_not_sure_are_counted_and_found(results, page):
    page.results.chips.unsure.click()
    results.wait(lambda: page.results.filters.found.text() == "0 found")
    assert page.results.chips.unsure.text() == "? Not sure 0"
    assert page.results.model.rowCount() == 0


def test_rare_chips_are_there_where_there_is_something(qtbot, page):
    chips = page.results.chips
    assert chips.odd.isHidden()
    assert chips.by_hand.isHidden()
    chips.show_counts(RunCounts(odd=2, by_hand=CorrectionCounts(by_hand=3)))
    assert chips.odd.text() == "⚠ Odd 2"
    assert chips.by_hand.text() == "✎ By hand 3"
    assert not chips.odd.isHidden()
    assert not chips.by_hand.isHidden()


def test_steps_of_confidence_are_in_the_menu_and_chosen_twice_are_cleared(results, page):
    filters = page.results.filters
    entries(filters.menu)["Very sure · Confidence from 85 %"].trigger()
    results.wait(lambda: page.results.model.rowCount() == 15)
    assert filters.tokens.tokens[FilterPart.CONFIDENCE].text() == "Confidence from 85 %  ✕"
    entries(filters.menu)["Very sure · Confidence from 85 %"].trigger()
    results.wait(lambda: page.results.model.rowCount() == 40)
    assert filters.tokens.isHidden()


def test_any_range_of_confidence(results, page):
    entries(page.results.filters.menu)["Another range…"].trigger()
    dialog = page.findChild(ConfidenceDialog)
    dialog.least.setValue(70)
    dialog.below.setValue(85)
    dialog.accept()
    results.wait(lambda: page.results.model.rowCount() == 10)
    assert set(results.column(ResultColumn.CONFIDENCE)) == {"80 %"}


def test_values_of_a_column_are_ticked(results, page):
    entries(page.results.filters.menu)["comment…"].trigger()
    dialog = page.findChild(ValuesDialog)
    results.wait(lambda: dialog.values.count() > 0)
    texts = [dialog.values.item(row).text() for row in range(dialog.values.count())]
    assert texts[:2] == ["(empty)  (5)", "a good day  (5)"]
    dialog.search.setText("BAD ONE")
    [at] = [n for n in range(dialog.values.count()) if not dialog.values.item(n).isHidden()]
    dialog.values.item(at).setCheckState(Qt.CheckState.Checked)
    dialog.accept()
    results.wait(lambda: page.results.model.rowCount() == 5)
    assert set(results.column(ResultColumn.TEXT)) == {"bad one"}
    assert page.results.filters.tokens.tokens[FilterPart.CELL].text() == "comment: bad one  ✕"


def test_nothing_ticked_is_no_filter(results, page):
    page.results.filters.ask_values(1)
    dialog = page.findChild(ValuesDialog)
    results.wait(lambda: dialog.values.count() > 0)
    accept = dialog._buttons.button(dialog._buttons.StandardButton.Ok)
    assert not accept.isEnabled()
    dialog.values.item(0).setCheckState(Qt.CheckState.Checked)
    assert accept.isEnabled()
    dialog.others.setChecked(True)
    dialog.accept()
    results.wait(lambda: page.results.model.rowCount() == 35)


def test_a_dialog_that_was_closed_takes_no_values(results, page):
    page.results.filters.ask_values(1)
    page.findChild(ValuesDialog).reject()
    answers = []
    page.results.desk.list_values(0, answers.append)
    results.wait(lambda: len(answers) == 1)


def test_one_condition_is_taken_away_and_then_all(results, page):
    filters = page.results.filters
    filters.set_filter(RowFilter(Label.NEGATIVE, search="day", confidence=ConfidenceRange(0.5)))
    results.wait(lambda: page.results.model.rowCount() == 5)
    assert filters.chips.labels[Label.NEGATIVE].isChecked()
    assert filters.search.text() == "day"
    filters.tokens.tokens[FilterPart.CONFIDENCE].click()
    assert filters.row_filter == RowFilter(Label.NEGATIVE, search="day")
    filters.tokens.clear_all.click()
    results.wait(lambda: page.results.model.rowCount() == 40)
    assert filters.search.text() == ""
    assert filters.chips.all.isChecked()


def test_a_filter_from_elsewhere_is_shown_and_told(results, page, qtbot):
    filters = page.results.filters
    wanted = RowFilter(with_flags=~RowFlag.NONE, corrected=True, unsure=True)
    with qtbot.waitSignal(filters.chosen) as told:
        filters.set_filter(wanted)
    assert told.args == [wanted]
    chips = filters.chips
    assert chips.odd.isChecked()
    assert chips.by_hand.isChecked()
    assert chips.unsure.isChecked()
    chips.odd.click()
    assert filters.row_filter == RowFilter(corrected=True, unsure=True)


def test_a_kind_of_oddity_outlives_a_click_on_another_chip(results, page):
    filters = page.results.filters
    entries(filters.menu)["fewer or more cells"].trigger()
    assert filters.tokens.tokens[FilterPart.WITH_FLAGS].text() == "⚠ fewer or more cells  ✕"
    filters.chips.labels[Label.POSITIVE].click()
    assert filters.row_filter == RowFilter(Label.POSITIVE, with_flags=RowFlag.RAGGED)


def test_an_unsearched_word_is_not_lost_when_another_filter_is_chosen(results, page):
    page.results.search.setText("day")
    page.results.chips.labels[Label.POSITIVE].click()
    results.wait(lambda: page.results.model.rowCount() == 5)
    assert page.results.row_filter == RowFilter(Label.POSITIVE, search="day")


COLUMNS = ("shop & co", "review", "day")


@pytest.mark.parametrize(
    ("row_filter", "part", "words"),
    [
        (
            RowFilter(confidence=ConfidenceRange(0.6, 0.85)),
            FilterPart.CONFIDENCE,
            "Confidence 60 % to below 85 %",
        ),
        (RowFilter(cell=CellIs(0, ("",))), FilterPart.CELL, "shop & co: (empty)"),
        (
            RowFilter(cell=CellIs(0, ("a", "b", "c", "d"), is_other=True)),
            FilterPart.CELL,
            "shop & co: not a, b, 2 more",
        ),
        (
            RowFilter(labelled=LabelledAs(2, Label.NEGATIVE, ("1",))),
            FilterPart.LABELLED,
            "day says ▼ Negative",
        ),
    ],
)
def test_conditions_in_words(qapp, row_filter, part, words):
    assert part_words(row_filter, part, COLUMNS) == words


def test_days_in_words(qapp):
    day = DatePeriod(2, date(2024, 1, 31), date(2024, 1, 31), format_named("yyyy-mm-dd"))
    words = part_words(RowFilter(dates=day), FilterPart.DATES, COLUMNS)
    assert words.startswith("day: ")
    assert "31" in words
