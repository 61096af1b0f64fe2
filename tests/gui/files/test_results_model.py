"""The table's model, without a window."""

import numpy as np
import pytest
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from desktop_app.core.predictions import Label, Prediction
from desktop_app.errors import StoreError
from desktop_app.gui.files.results_model import ResultColumn, ResultsModel
from desktop_app.gui.files.row_pages import KEPT_PAGES, PAGE_ROWS
from desktop_app.jobs.views import SortKey, SortOrder, StoredRow
from desktop_app.tables.layout import Dialect, FileFormat, RowFlag, TableLayout

LAYOUT = TableLayout(
    format=FileFormat.DELIMITED,
    encoding="utf-8",
    encoding_confidence=1.0,
    dialect=Dialect(),
    has_header=True,
    columns=("id", "comment"),
    text_column=1,
    text_column_reason=None,
)
ANSWER = Prediction(Label.POSITIVE, 0.1, 0.2, 0.7, 5, 1)


class Rows:
    """Stands for a database; remembers what was read."""

    def __init__(self):
        self.read = []

    def fetch(self, numbers):
        self.read.append(len(numbers))
        return [
            StoredRow(int(n), (f"id {n}", f"text\n{n}"), (), RowFlag.NONE, ANSWER) for n in numbers
        ]


@pytest.fixture
def rows():
    return Rows()


@pytest.fixture
def model(qapp, rows):
    model = ResultsModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    model.show_run(LAYOUT, rows.fetch)
    yield model
    del tester


def numbers(*values):
    return np.array(values, dtype=np.int64)


def shown(model):
    return [model.number_at(position) for position in range(model.rowCount())]


def test_cells(model):
    model.set_numbers(numbers(3))

    cells = [model.index(0, column).data() for column in range(model.columnCount())]
    assert cells == ["3", "▲ Positive", "70%", "", "text 3", "id 3"]


def test_large_run_is_read_in_pages_of_which_few_are_kept(qapp, rows):
    model = ResultsModel()  # the tester would ask for every cell
    model.show_run(LAYOUT, rows.fetch)
    model.set_numbers(np.arange(1, 200_001))
    for position in range(0, 200_000, 997):
        assert model.index(position, ResultColumn.NUMBER).data().replace(",", "") == str(
            position + 1
        )

    assert max(rows.read) <= PAGE_ROWS
    assert len(model._pages._pages) <= KEPT_PAGES


def test_page_is_read_once(model, rows):
    model.set_numbers(np.arange(1, 51))
    rows.read.clear()
    for _ in range(3):
        assert model.index(10, 0).data() == "11"

    assert sum(rows.read) <= 50


def test_rows_are_appended_without_a_reset(model, qtbot):
    model.set_numbers(np.arange(1, 11))
    place = QPersistentModelIndex(model.index(4, 0))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsInserted) as told:
        model.update_numbers(np.arange(1, 101))

    assert told.args[1:] == [10, 99]
    assert place.row() == 4
    assert model.index(99, 0).data() == "100"


def test_rows_that_come_in_between_keep_the_selection_on_its_row(model, qtbot):
    model.set_numbers(numbers(10, 7, 2))
    place = QPersistentModelIndex(model.index(1, ResultColumn.TEXT))
    with qtbot.assertNotEmitted(model.modelReset):
        model.update_numbers(numbers(12, 10, 9, 7, 2, 1))

    assert shown(model) == [12, 10, 9, 7, 2, 1]
    assert place.row() == 3
    assert place.data() == "text 7"


def test_rows_that_are_gone_reset_the_table(model, qtbot):
    model.set_numbers(numbers(1, 2, 3))
    with qtbot.waitSignal(model.modelReset):
        model.update_numbers(numbers(2, 3, 4))

    assert shown(model) == [2, 3, 4]


def test_unreadable_rows_are_told_once(model, qtbot):
    def fail(numbers):
        raise StoreError("The disk failed.")

    told = []
    model.fetch_failed.connect(told.append)
    model.show_run(LAYOUT, fail)
    model.set_numbers(np.arange(1, 201))

    assert [model.index(row, 0).data() for row in (0, 100, 199)] == [None, None, None]
    assert [str(error) for error in told] == ["The disk failed."]


@pytest.mark.parametrize(
    ("column", "order"),
    [
        (ResultColumn.NUMBER, SortOrder(SortKey.ROW, True)),
        (ResultColumn.LABEL, SortOrder(SortKey.LABEL, True)),
        (ResultColumn.CONFIDENCE, SortOrder(SortKey.CONFIDENCE, True)),
        (ResultColumn.TEXT, SortOrder(SortKey.TEXT, True)),
        (ResultColumn.BY_HAND, SortOrder(SortKey.BY_HAND, True)),
        (ResultColumn.TEXT + 1, SortOrder(SortKey.COLUMN, True, 0)),
    ],
)
def test_column_of_the_table_as_sort_order(model, column, order):
    assert model.sort_order(column, descending=True) == order
