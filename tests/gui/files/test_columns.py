"""Columns: hidden, moved, sorted by menu and key, and remembered."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from desktop_app.gui.files.page import FilesPage
from desktop_app.gui.files.results_model import ResultColumn
from desktop_app.gui.state import UiState
from tests.gui.files.conftest import write_csv

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
MOOD = ResultColumn.TEXT + 2


@pytest.fixture
def state(qapp):
    return UiState()


@pytest.fixture
def make_user(qtbot, host, state, drive):
    pages = []

    def make():
        page = FilesPage(host, state=state)
        pages.append(page)
        qtbot.addWidget(page, before_close_func=FilesPage.shutdown)
        page.resize(1280, 720)
        page.show()
        return drive(page)

    yield make
    for page in pages:
        page.shutdown()


@pytest.fixture
def user(make_user, comments):
    user = make_user()
    user.run(user.add(comments)[0])
    return user


def entries(table, column):
    menu = QMenu(table)
    table.columns.fill(menu, column)
    found = {}
    for action in menu.actions():
        found[action.text().replace("&", "")] = action
        if action.menu():
            found |= {f"show {one.text()}": one for one in action.menu().actions()}
    return found


def shown(table):
    header = table.horizontalHeader()
    model = table.model()
    order = [header.logicalIndex(place) for place in range(header.count())]
    return [
        model.headerData(column, Qt.Orientation.Horizontal)
        for column in order
        if not header.isSectionHidden(column)
    ]


def test_a_column_is_hidden_and_shown_again(user):
    table = user.page.results.table
    entries(table, MOOD)["Hide this column"].trigger()
    assert shown(table) == ["Row", "Sentiment", "Confidence", "comment", "id"]
    entries(table, ResultColumn.TEXT)["show mood"].trigger()
    assert shown(table)[-1] == "mood"


def test_the_last_column_cannot_be_hidden(user):
    table = user.page.results.table
    for column in range(1, table.model().columnCount(QModelIndex())):
        table.columns.set_shown(column, is_shown=False)
    assert not entries(table, 0)["Hide this column"].isEnabled()
    assert not entries(table, 0)["show Row"].isEnabled()


def test_columns_are_moved_by_key_past_hidden_ones(user):
    table = user.page.results.table
    table.setCurrentIndex(table.model().index(0, ResultColumn.TEXT))
    QTest.keyClick(table, Qt.Key.Key_Left, CONTROL_SHIFT)
    assert shown(table)[:4] == ["Row", "Sentiment", "comment", "Confidence"]
    QTest.keyClick(table, Qt.Key.Key_Right, CONTROL_SHIFT)
    assert shown(table)[:4] == ["Row", "Sentiment", "Confidence", "comment"]


def test_sorting_from_the_menu(user):
    table = user.page.results.table
    entries(table, MOOD)["Sort downwards"].trigger()
    moods = sorted((str(n * 7 % 10) for n in range(40)), reverse=True)
    user.wait(lambda: user.column(MOOD) == moods)
    entries(table, MOOD)["Order of the file"].trigger()
    user.wait(lambda: user.column(ResultColumn.NUMBER)[:3] == ["1", "2", "3"])


def test_files_with_the_same_columns_look_the_same_next_time(user, make_user, state, tmp_path):
    table = user.page.results.table
    table.columns.set_shown(MOOD, is_shown=False)
    table.columns.move(ResultColumn.TEXT, -1)
    table.setColumnWidth(ResultColumn.TEXT, 333)
    user.page.shutdown()

    later = make_user()
    later.run(later.add(write_csv(tmp_path / "more.csv", 8))[0])
    again = later.page.results.table
    assert shown(again) == ["Row", "Sentiment", "comment", "Confidence", "id"]
    assert again.columnWidth(ResultColumn.TEXT) == 333

    later.run(later.add(write_csv(tmp_path / "other.csv", 8, header="a,comment,b"))[0])
    assert shown(again) == ["Row", "Sentiment", "Confidence", "comment", "a", "b"]


def test_going_between_files_with_more_and_fewer_columns_keeps_both_looks(user, tmp_path):
    table = user.page.results.table
    wide = user.page.results.run_path
    table.setColumnWidth(MOOD, 222)
    narrow = tmp_path / "narrow.txt"
    narrow.write_text("a good day\nquite bad\n")
    user.run(user.add(narrow)[0])
    few = user.page.results.run_path
    table.setColumnWidth(ResultColumn.TEXT, 444)
    for _ in range(2):
        user.page.results.show_run(wide)
        assert table.columnWidth(MOOD) == 222
        user.page.results.show_run(few)
        assert table.columnWidth(ResultColumn.TEXT) == 444


def test_all_is_as_at_first(user):
    table = user.page.results.table
    table.columns.set_shown(MOOD, is_shown=False)
    table.columns.move(ResultColumn.TEXT, -1)
    entries(table, ResultColumn.TEXT)["show &As at first"].trigger()
    assert shown(table) == ["Row", "Sentiment", "Confidence", "comment", "id", "mood"]
