"""Rows labelled by hand, copied, gone to and read, by keys as by buttons."""

import threading
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QScrollArea

from desktop_app.core.predictions import Label
from desktop_app.errors import StoreError
from desktop_app.gui.files.export_dialog import ExportDialog
from desktop_app.gui.files.results_model import ResultColumn
from desktop_app.gui.frame.key_list import KeyEntry, listed_keys
from desktop_app.jobs.corrections import Corrections
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.views import CellIs, RowFilter
from tests.gui.files.conftest import write_csv

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def results(page, drive, comments):
    """Rows by turns positive, negative, no text, neutral, positive, negative, neutral, positive."""
    user = drive(page)
    user.run(user.add(comments)[0])
    return user


@pytest.fixture
def table(results, page):
    table = page.results.table
    page.activateWindow()
    table.go_to(0)
    results.wait(table.hasFocus)
    return table


def key(table, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(table, key, modifiers)


def labels_in(run_path):
    with RunStore.open(run_path) as store:
        return {row.number: row.label_by_hand for row in store.rows() if row.label_by_hand}


def by_hand(page):
    return labels_in(page.results.run_path)


def test_a_key_labels_the_row_and_the_model_keeps_its_answer(results, page, table):
    key(table, Qt.Key.Key_1)
    results.wait(lambda: results.column(ResultColumn.BY_HAND)[0] == "✎ ▼ Negative")
    assert results.column(ResultColumn.LABEL)[0] == "▲ Positive"
    assert page.results.detail.by_hand.text() == "By hand: ✎ ▼ Negative"
    results.wait(page.results.by_hand.isVisible)
    assert not table.isColumnHidden(ResultColumn.BY_HAND)
    assert page.results.by_hand.text() == (
        "✎ 1 corrected by hand: the model agreed with 0 of 1 checked"
    )
    assert by_hand(page) == {1: Label.NEGATIVE}


def test_several_rows_are_labelled_and_undone_and_done_again(results, page, table):
    for _ in range(3):
        key(table, Qt.Key.Key_Down, SHIFT)
    key(table, Qt.Key.Key_2)
    results.wait(lambda: len(by_hand(page)) == 4)
    results.wait(lambda: not page.results.desk.is_correcting)
    key(table, Qt.Key.Key_Z, CONTROL)
    results.wait(lambda: by_hand(page) == {})
    key(table, Qt.Key.Key_Z, CONTROL | SHIFT)
    results.wait(lambda: set(by_hand(page).values()) == {Label.NEUTRAL})


def test_keys_pressed_faster_than_the_disk_are_taken_in_turn(results, page, table):
    key(table, Qt.Key.Key_1)
    key(table, Qt.Key.Key_2)
    key(table, Qt.Key.Key_Z, CONTROL)
    key(table, Qt.Key.Key_Z, CONTROL)
    key(table, Qt.Key.Key_Z, CONTROL | SHIFT)
    results.wait(lambda: not page.results.desk.is_correcting)
    assert by_hand(page) == {1: Label.NEGATIVE}
    assert page.results.desk.can_undo
    assert page.results.desk.can_redo


def label_three(page):
    for number, label in enumerate(Label, start=1):
        page.results.desk.set_label(np.array([number]), label)


THREE = dict(enumerate(Label, start=1))


def test_labels_set_faster_than_the_disk_outlive_another_file(results, page, table, tmp_path):
    run_path = page.results.run_path
    first = page.queue_view.selected_id
    [other] = results.add(write_csv(tmp_path / "other.csv", 8))
    page.queue_view.select(first)
    label_three(page)
    page.queue_view.select(other)

    assert page.results.run_path is None
    results.wait(lambda: labels_in(run_path) == THREE)


def test_labels_set_faster_than_the_disk_outlive_the_window(results, page, table):
    run_path = page.results.run_path
    label_three(page)
    page.shutdown()

    assert labels_in(run_path) == THREE


def test_a_label_for_a_million_rows_does_not_hold_up_the_window(results, page, table):
    threads = []

    class Numbers(np.ndarray):
        def tolist(self):
            threads.append(threading.get_ident())
            return super().tolist()

    page.results.desk.set_label(np.array([1, 2]).view(Numbers), Label.POSITIVE)
    results.wait(lambda: set(by_hand(page)) == {1, 2})
    assert threads
    assert threading.get_ident() not in threads


def test_a_label_that_cannot_be_set_as_the_window_closes_is_in_the_log(
    results, page, table, monkeypatch, caplog
):
    monkeypatch.setattr(Corrections, "put", lambda *_: (_ for _ in ()).throw(StoreError("full")))
    label_three(page)
    page.shutdown()

    assert caplog.text.count("Not written into a run") == 3
    assert "StoreError" in caplog.text
    assert "full" not in caplog.text


def test_a_label_that_cannot_be_set_is_told_beside_another_run(results, page, table, monkeypatch):
    told = []
    page.results.failed.disconnect()
    page.results.failed.connect(told.append)
    monkeypatch.setattr(Corrections, "put", lambda *_: (_ for _ in ()).throw(StoreError("full")))
    label_three(page)
    page.results.show_run(None)

    results.wait(lambda: len(told) == 3)
    assert not page.results.desk.can_undo


def test_labels_that_were_still_to_be_set_go_with_their_run(
    results, page, table, monkeypatch, qapp
):
    told, begun, go_on = [], [], threading.Event()
    page.results.failed.disconnect()
    page.results.failed.connect(told.append)

    def slow_put(*_):
        begun.append(1)
        assert go_on.wait(30)
        raise StoreError("its file is gone")

    monkeypatch.setattr(Corrections, "put", slow_put)
    run_path = page.results.run_path
    label_three(page)
    results.wait(lambda: bool(begun))
    page.past_runs.delete_entry(page.queue_view.selected_id)
    results.wait(lambda: not run_path.exists())
    go_on.set()
    page.shutdown()
    qapp.processEvents()

    assert (told, len(begun)) == ([], 1)


def test_a_label_that_cannot_be_set_is_told_and_the_next_one_can(results, page, table, monkeypatch):
    told = []
    page.results.failed.disconnect()
    page.results.failed.connect(told.append)
    put = Corrections.put
    monkeypatch.setattr(Corrections, "put", lambda *_: (_ for _ in ()).throw(StoreError("full")))
    key(table, Qt.Key.Key_1)
    results.wait(lambda: len(told) == 1)
    assert "The label could not be set" in told[0].title
    monkeypatch.setattr(Corrections, "put", put)
    key(table, Qt.Key.Key_1)
    results.wait(lambda: by_hand(page) == {1: Label.NEGATIVE})


def test_del_takes_a_label_back_and_that_is_undone_too(results, page, table):
    key(table, Qt.Key.Key_3)
    results.wait(lambda: by_hand(page) == {1: Label.POSITIVE})
    key(table, Qt.Key.Key_Delete)
    results.wait(lambda: by_hand(page) == {})
    results.wait(lambda: results.column(ResultColumn.BY_HAND)[0] == "")
    key(table, Qt.Key.Key_Z, CONTROL)
    results.wait(lambda: by_hand(page) == {1: Label.POSITIVE})


def test_answers_are_confirmed(results, page, table):
    table.selectAll()
    key(table, Qt.Key.Key_Space)
    results.wait(lambda: len(by_hand(page)) == 35)
    results.wait(lambda: "agreed with 35 of 35" in page.results.by_hand.text())
    assert page.results.detail.by_hand.text().endswith("as the model says")


def test_buttons_beside_the_text_do_the_same(results, page, table):
    page.results.detail.correction.labels[Label.NEGATIVE].click()
    results.wait(lambda: by_hand(page) == {1: Label.NEGATIVE})
    results.wait(page.results.detail.correction.take_back.isEnabled)
    assert page.results.detail.correction.labels[Label.NEGATIVE].isChecked()
    page.results.detail.correction.take_back.click()
    results.wait(lambda: by_hand(page) == {})


def test_rows_labelled_by_hand_are_a_filter(results, page, table):
    key(table, Qt.Key.Key_1)
    results.wait(lambda: not page.results.chips.by_hand.isHidden())
    assert page.results.chips.by_hand.text() == "✎ By hand 1"
    page.results.chips.by_hand.click()
    results.wait(lambda: page.results.model.rowCount() == 1)


@pytest.fixture
def only_by_hand(results, page, table):
    """Row 1, which is the only one labelled by hand, is the only one on show, and selected."""
    key(table, Qt.Key.Key_1)
    results.wait(lambda: not page.results.chips.by_hand.isHidden())
    page.results.chips.by_hand.click()
    results.wait(lambda: page.results.model.rowCount() == 1)
    table.go_to(0)
    return table


def test_a_row_that_leaves_the_table_is_read_no_more(results, page, only_by_hand):
    key(only_by_hand, Qt.Key.Key_Delete)
    results.wait(lambda: page.results.model.rowCount() == 0)

    assert page.results.detail.row is None
    assert not any(action.isEnabled() for action in only_by_hand.actions_on_rows.labels.values())


def test_a_filter_takes_the_selection_from_the_keys(results, page, table):
    page.results.chips.labels[Label.NEGATIVE].click()
    results.wait(lambda: page.results.model.rowCount() == 10)

    assert not table.actions_on_rows.confirm.isEnabled()


def test_rows_selected_without_a_current_one_can_be_labelled_while_rows_come_in(
    results, page, table
):
    table.reset()
    table.selectAll()
    page.results.refresh(at_once=True)
    results.wait(lambda: page.results.detail.row is None)

    assert table.actions_on_rows.confirm.isEnabled()


def test_the_row_being_read_stays_while_the_rows_are_sorted_once_more(results, page, table):
    answers = []
    page.results.feed.answered.connect(answers.append)
    page.results.refresh(at_once=True)
    results.wait(lambda: bool(answers))
    table.go_to(10)
    first = replace(answers[0], numbers=answers[0].numbers[:3], is_complete=False)
    page.results.feed.answered.emit(first)

    assert page.results.detail.row.number == 11
    assert table.currentIndex().row() == 10
    assert table.actions_on_rows.confirm.isEnabled()
    assert page.results.model.rowCount() == 40


def test_no_rows_are_no_step_to_undo(results, page, table):
    table.clearSelection()
    page.results.desk.set_label(table.selected_numbers, Label.POSITIVE)
    page.results.desk.confirm(table.selected_numbers)

    assert not page.results.desk.can_undo


def test_the_export_dialog_asks_whether_to_write_them(results, page, table):
    page.results.export_button.click()
    dialog = page.findChild(ExportDialog)
    assert not dialog.by_hand.isVisible()
    dialog.reject()
    dialog.deleteLater()
    key(table, Qt.Key.Key_1)
    results.wait(page.results.by_hand.isVisible)
    page.results.export_button.click()
    dialog = page.findChildren(ExportDialog)[-1]
    assert dialog.by_hand.isVisible()
    assert dialog.options(RowFilter()).with_labels_by_hand
    dialog.by_hand.click()
    assert not dialog.options(RowFilter()).with_labels_by_hand
    dialog.reject()


def test_other_file_has_nothing_to_undo(results, page, table, tmp_path):
    key(table, Qt.Key.Key_1)
    results.wait(lambda: page.results.desk.can_undo)
    results.run(results.add(write_csv(tmp_path / "other.csv", 8))[0])
    assert not page.results.desk.can_undo
    assert table.isColumnHidden(ResultColumn.BY_HAND)
    assert page.results.by_hand.isHidden()


@pytest.fixture
def clipboard(qapp):
    """Emptied in the end: the offscreen one is torn down after Python, whose data it would hold."""
    yield QGuiApplication.clipboard()
    QGuiApplication.clipboard().clear()


def test_one_row_is_copied(results, page, table, clipboard):
    key(table, Qt.Key.Key_C, CONTROL)
    results.wait(lambda: page.results.filters.found.text() == "1 row copied")
    assert len(clipboard.mimeData().text().splitlines()) == 2


def test_selected_rows_are_copied_in_the_order_shown(results, page, table, clipboard):
    key(table, Qt.Key.Key_Down, SHIFT)
    key(table, Qt.Key.Key_C, CONTROL)
    results.wait(lambda: page.results.filters.found.text() == "2 rows copied")
    data = clipboard.mimeData()
    header, first, second = data.text().splitlines()
    assert header.startswith("id\tcomment\tmood\tsentiment\tconfidence")
    assert first.startswith("0\tgood one\t0\tpositive\t0.9")
    assert second.startswith("1\tbad one\t7\tnegative\t0.8")
    assert "<td>bad one</td>" in data.html()


def test_go_to_a_row_by_its_number(results, page, table):
    key(table, Qt.Key.Key_G, CONTROL)
    dialog = page.findChild(QInputDialog)
    dialog.setIntValue(30)
    dialog.accept()
    assert page.results.detail.row.number == 30
    page.results.chips.labels[Label.NEGATIVE].click()
    results.wait(lambda: page.results.model.rowCount() == 10)
    page.results.commands.go_to(1)
    assert page.results.filters.found.text() == "Row 1 is not among those shown"


def test_home_and_end_are_the_first_and_the_last_row(results, page, table):
    key(table, Qt.Key.Key_End)
    assert page.results.detail.row.number == 40
    key(table, Qt.Key.Key_Up)
    key(table, Qt.Key.Key_Home)
    assert page.results.detail.row.number == 1
    key(table, Qt.Key.Key_End, SHIFT)
    assert len(table.selected_numbers) == 40


def test_rows_like_the_current_cell(results, page, table):
    table.setCurrentIndex(page.results.model.index(1, ResultColumn.TEXT))
    key(table, Qt.Key.Key_L, CONTROL)
    results.wait(lambda: page.results.model.rowCount() == 5)
    assert page.results.row_filter == RowFilter(cell=CellIs(1, ("bad one",)))
    page.results.filters.set_filter(RowFilter())
    results.wait(lambda: page.results.model.rowCount() == 40)
    table.setCurrentIndex(page.results.model.index(2, ResultColumn.LABEL))
    key(table, Qt.Key.Key_L, CONTROL)
    assert page.results.row_filter == RowFilter(no_text=True)


def test_what_cannot_be_filtered_by_is_told(results, page, table):
    table.setCurrentIndex(page.results.model.index(1, ResultColumn.CONFIDENCE))
    key(table, Qt.Key.Key_L, CONTROL)

    assert page.results.row_filter == RowFilter()
    assert page.results.filters.found.text().startswith("Only labels and values")


def test_enter_reads_the_row_and_escape_returns(results, page, table):
    key(table, Qt.Key.Key_Return)
    results.wait(page.results.detail.text.hasFocus)
    key(page.results.detail.text, Qt.Key.Key_1)
    results.wait(lambda: by_hand(page) == {1: Label.NEGATIVE})
    key(page.results.detail.text, Qt.Key.Key_Escape)
    results.wait(table.hasFocus)


def test_digits_are_typed_into_the_search_field(results, page, table):
    page.results.search.setFocus()
    QTest.keyClicks(page.results.search, "12")
    assert page.results.search.text() == "12"
    assert by_hand(page) == {}


def test_the_words_that_did_it_are_found(results, page, table):
    results.wait(lambda: "good" in page.results.detail.because.text())
    assert page.results.detail.text.extraSelections()
    key(table, Qt.Key.Key_Down)
    assert page.results.detail.because.isHidden()
    assert not page.results.detail.text.extraSelections()
    results.wait(lambda: "bad" in page.results.detail.because.text())


def test_an_answer_of_another_model_is_not_explained(results, page, table, monkeypatch):
    asked = []
    monkeypatch.setattr(page.results.explainer, "ask", lambda engine, text: asked.append(engine))
    with RunStore.open(page.results.run_path) as store:
        store._db.execute("UPDATE run SET settings = 'another'")
    key(table, Qt.Key.Key_Down)
    assert not any(asked)


def test_the_keys_are_in_the_list_of_keys(page):
    entries = listed_keys(page, lambda widget: "Files")
    assert KeyEntry("Files", "Label the selected rows by hand: ▼ Negative", "1") in entries
    assert KeyEntry("Files", "Copy rows", "Ctrl+C") in entries


def test_a_corrected_row_is_read_without_scrolling_around_it(table, page, results):
    page.resize(1280, 640)
    table.go_to(1)
    key(table, Qt.Key.Key_3)
    results.wait(page.results.detail.by_hand.isVisible)

    [area] = page.results.detail.findChildren(QScrollArea)
    results.wait(lambda: not area.verticalScrollBar().isVisible())
    assert page.results.detail.text.height() >= 64


def test_a_row_that_is_only_read_is_labelled_by_a_key_as_well(results, page, table):
    page.results.search.setFocus()
    table.clearSelection()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    results.wait(table.hasFocus)

    key(table, Qt.Key.Key_1)
    results.wait(lambda: by_hand(page) == {1: Label.NEGATIVE})


def test_a_click_on_a_wide_text_leaves_its_answer_in_sight(results, page, table):
    table.setColumnWidth(ResultColumn.TEXT, 3 * table.viewport().width())
    sideways = table.horizontalScrollBar()
    results.wait(lambda: sideways.maximum() > 0)

    index = table.model().index(1, ResultColumn.TEXT)
    place = table.visualRect(index).topLeft() + QPoint(5, 5)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert table.currentIndex() == index
    assert sideways.value() == 0


def test_a_text_takes_what_room_the_answers_leave(results, page, table):
    table.columns.reset_asked.emit()

    width = sum(map(table.columnWidth, (0, 1, 2, ResultColumn.TEXT)))
    assert width <= table.viewport().width()
