"""The charts beside the table: shown, pointed at, chosen, by mouse and by keys."""

import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_app.core.predictions import Label
from desktop_app.gui.files.charts.meanings_dialog import MeaningsDialog
from desktop_app.gui.files.charts.view import ChartView
from desktop_app.gui.state import UiState
from desktop_app.jobs.chart_figures import ChartChoices, ChartKind
from desktop_app.jobs.timeline import DateStep
from desktop_app.jobs.views import CellIs, RowFilter
from desktop_app.tables.layout import Row
from tests.gui.files.charts.conftest import append_rows
from tests.jobs.makers import make_predictions


def dialog() -> MeaningsDialog:
    tops = QApplication.topLevelWidgets()
    return next(top for top in tops if isinstance(top, MeaningsDialog) and top.isVisible())


@pytest.mark.parametrize("kind", ChartKind)
def test_every_mark_leads_to_as_many_rows_as_it_tells(user, store, kind):
    user.open(store, kind)
    marks = user.pane.view.scene.marks
    assert marks

    for mark in marks:
        told = re.search(r"([\d,]+) rows?", mark.words)[1].replace(",", "")
        found = store.row_numbers(mark.target)
        assert len(found) == int(told), mark.words


def test_a_click_filters_and_another_one_clears(user, store):
    user.open(store, ChartKind.SHARES)
    user.click("▼ Negative")
    assert user.filters == [RowFilter(label=Label.NEGATIVE)]
    user.click("? Not sure")
    assert user.filters[-1] == RowFilter(unsure=True)
    user.click("? Not sure")
    assert user.filters[-1] == RowFilter()


def test_a_piece_of_a_group_means_its_answers(user, store):
    user.open(store, ChartKind.GROUPS)
    user.click("South, Positive")
    assert user.filters == [RowFilter(label=Label.POSITIVE, cell=CellIs(2, ("South",)))]
    user.click("South: 100 rows")
    assert user.filters[-1] == RowFilter(cell=CellIs(2, ("South",)))


def test_keys_walk_through_the_marks_and_choose(user, store, qtbot):
    user.open(store, ChartKind.GROUPS)
    view = user.pane.view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.accessibleDescription().startswith("South, Negative: ")
    assert user.pane.readout.text() == view.accessibleDescription()
    qtbot.keyClick(view, Qt.Key.Key_Space)

    assert user.filters == [RowFilter(label=Label.NEGATIVE, cell=CellIs(2, ("South",)))]
    assert view.accessibleDescription().endswith("shown in the table")
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert user.filters[-1] == RowFilter()
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.current is view.scene.marks[-1]
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.current is view.scene.marks[0]


def test_the_pointer_is_told_what_it_is_on(user, store, qtbot):
    user.open(store, ChartKind.SHARES)
    assert user.pane.readout.text().startswith("300 rows.")
    box = user.pane.view.scene.marks[user.mark("▲ Positive")].box
    qtbot.mouseMove(user.pane.view, QPoint(int(box.center), int(box.middle)))

    assert user.pane.readout.text() == "▲ Positive: 60 rows, 25% of those with text"
    assert user.pane.view.cursor().shape() == Qt.CursorShape.PointingHandCursor


def test_the_chosen_mark_looks_unlike_the_others(user, store):
    user.open(store, ChartKind.SHARES)
    user.click("▼ Negative")
    chosen = user.pane.view.grab().toImage()
    user.click("▼ Negative")

    assert user.filters[-1] == RowFilter()
    assert user.pane.view.grab().toImage() != chosen


def test_a_filter_set_elsewhere_is_seen_in_the_chart(user, store):
    user.open(store, ChartKind.SHARES)
    user.pane.show_filter(RowFilter(label=Label.POSITIVE, search="text"))
    user.click("▲ Positive")

    assert user.filters == [RowFilter(search="text")]


def test_a_chart_of_the_shown_rows_follows_the_filter(user, store):
    user.open(store, ChartKind.SHARES)
    user.pane.show_filter(RowFilter(cell=CellIs(2, ("East",))))
    user.pane.options.shown_rows.click()
    user.wait(lambda: user.pane.readout.text().startswith("100 rows."))
    user.pane.show_filter(RowFilter())
    user.wait(lambda: user.pane.readout.text().startswith("300 rows."))


def test_the_column_of_the_groups_can_be_changed(user, store, qtbot):
    user.open(store, ChartKind.GROUPS)
    column = user.pane.options.column
    names = [column.itemText(index) for index in range(column.count())]
    assert names[0] == "shop"
    assert set(names) == {"shop", "stars", "day"}
    column.setCurrentIndex(names.index("stars"))
    column.activated.emit(column.currentIndex())

    user.wait(lambda: user.words()[0].startswith("1: 60 rows"))
    assert column.currentText() == "stars"


def test_the_step_of_time_can_be_changed(user, store):
    user.open(store, ChartKind.TIME)
    assert len(user.words()) == 21
    step = user.pane.options.step
    assert step.currentText() == "Day"
    step.setCurrentIndex(step.findData(DateStep.WEEK.value))
    step.activated.emit(step.currentIndex())
    user.wait(lambda: len(user.words()) == 3)

    assert user.words()[0].startswith("2024-01-01 to 2024-01-07: 104 rows")


def test_rows_without_a_date_are_told(user, store):
    store.append(
        [Row(301, ("some day", "text", "North", "1")), Row(302, ("", "text", "North", "1"))],
        make_predictions([(0.8, 0.1, 0.1)] * 2),
    )
    user.open(store, ChartKind.TIME)

    assert user.pane.readout.text() == "302 rows. Without a date: 2 rows."


def test_time_can_be_seen_in_shares(user, store):
    user.open(store, ChartKind.TIME)
    measure = user.pane.options.measure
    measure.setCurrentIndex(1)
    measure.activated.emit(1)

    texts = {shape.text for shape in user.pane.view.scene.shapes if hasattr(shape, "text")}
    assert "100%" in texts


def test_what_labels_mean_can_be_changed_and_guessed_again(user, store):
    user.open(store, ChartKind.AGREEMENT)
    before = user.words()
    user.pane.options.meanings.click()
    lists = dialog().lists
    assert {value: one.currentData() for value, one in lists.items()} == {
        "1": "negative",
        "2": "negative",
        "3": "neutral",
        "5": "positive",
    }
    lists["3"].setCurrentIndex(lists["3"].findData("positive"))
    lists["2"].setCurrentIndex(lists["2"].count() - 1)
    dialog().accept()
    user.wait(lambda: user.words() != before)
    assert "Neutral: 0 rows" in user.words()[user.mark("Neutral in the file, answered Neutral")]

    user.pane.options.meanings.click()
    dialog().guess_button.click()
    user.wait(lambda: user.words() == before)


def test_what_was_kept_of_a_run_is_drawn_again(user, store):
    kept = ChartChoices(label_mapping={"5": Label.POSITIVE})
    user.pane.show_run(store.path, kept)
    user.pane.show_kind(ChartKind.AGREEMENT)
    user.wait(lambda: user.pane.shown_kind is ChartKind.AGREEMENT)

    assert "Negative: 0 rows" in user.words()[user.mark("Negative in the file, answered Negative")]
    assert user.pane.summary_options.label_mapping == {"5": Label.POSITIVE}


def test_a_chart_says_that_labels_by_hand_are_not_counted(user, store):
    user.open(store, ChartKind.SHARES)
    assert not user.pane.by_hand.isVisible()
    store.corrections.put({1: Label.POSITIVE, 2: Label.POSITIVE})
    user.pane.refresh(at_once=True)

    user.wait(user.pane.by_hand.isVisible)
    told = "As the model answered: the 2 labels by hand are not counted."
    assert user.pane.by_hand.text() == told


@pytest.mark.parametrize("kind", [ChartKind.GROUPS, ChartKind.TIME, ChartKind.AGREEMENT])
def test_a_file_without_such_a_column_is_told_what_to_do(user, bare_store, kind):
    user.open(bare_store, kind)

    assert "in the setup" in user.pane.message.text()
    assert user.pane.message.isVisible()
    assert not user.pane.options.column.isVisible()
    assert not user.pane.picture_button.isEnabled()


def test_a_run_that_grows_is_followed(user, store):
    user.open(store, ChartKind.SHARES)
    append_rows(store, 200, start=300)
    user.pane.refresh()

    user.wait(lambda: user.pane.readout.text().startswith("500 rows."))


def test_nothing_is_counted_while_the_charts_are_put_away(user, store, qtbot):
    user.open(store, ChartKind.SHARES)
    user.pane.hide()
    append_rows(store, 200, start=300)
    with qtbot.assertNotEmitted(user.pane.feed.answered):
        user.pane.refresh()
        user.pane.show_filter(RowFilter(label=Label.NEGATIVE))
        user.pane.feed.show(None)
    user.pane.show()

    user.wait(lambda: user.pane.readout.text().startswith("500 rows."))


def test_another_run_takes_the_place_of_the_first(user, store, bare_store):
    user.open(store, ChartKind.SHARES)
    user.click("▼ Negative")
    user.pane.show_run(bare_store.path)
    user.wait(lambda: "▼ Negative: 14 rows, 35% of those with text" in user.words())
    user.click("▲ Positive")
    assert user.filters[-1] == RowFilter(label=Label.POSITIVE)

    user.pane.show_run(None)
    assert user.pane.view.scene.marks == ()


def test_a_run_that_cannot_be_read_is_told(user, tmp_path, qtbot):
    with qtbot.waitSignal(user.pane.failed) as told:
        user.pane.show_run(tmp_path / "gone.sqlite")

    assert "is not there" in told.args[0].message
    assert "is not there" in user.pane.message.text()


def test_the_last_chart_is_there_again(make_pane, store):
    state = UiState()
    make_pane(state).show_kind(ChartKind.TIME)

    assert make_pane(state).tabs.tabText(make_pane(state).tabs.currentIndex()) == "Time"


def test_the_chart_is_copied_as_a_picture(user, store):
    user.open(store, ChartKind.GROUPS)
    user.pane.picture_button.copy_action.trigger()
    image = QGuiApplication.clipboard().image()

    assert image.width() == 3 * 760
    assert image.pixelColor(1, 1).name() == "#ffffff"
    assert user.pane.readout.text() == "The chart is on the clipboard."


@pytest.mark.parametrize("width", [250, 420, 1200])
@pytest.mark.parametrize("kind", ChartKind)
def test_charts_stay_within_any_width(user, store, kind, width):
    user.pane.resize(width, 320)
    user.open(store, kind)
    view: ChartView = user.pane.view

    assert view.scene.size.width <= max(view.width(), 160)
    assert all(mark.box.right <= view.scene.size.width + 1 for mark in view.scene.marks)
