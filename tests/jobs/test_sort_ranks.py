"""An order that is worked out is the order the database gives, and holds until the run grows."""

import math
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.predictions import Label
from desktop_app.errors import StoreInterruptedError
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.views import CellIs, RowFilter, SortKey, SortOrder
from desktop_app.tables.layout import Row
from tests.jobs.makers import LAYOUT, make_predictions, make_rows, make_store

BAD, NOTHING = (0.8, 0.1, 0.1), (math.nan,) * 3
BY_TEXT = SortOrder(SortKey.TEXT)
cell = st.sampled_from(["", "a", "A", "Ä", "10", "9", "9.5", "b\x00a", "b", "\ud800", "é", " z"])


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(cell, cell, cell), min_size=1, max_size=12), st.integers(0, 2))
def test_ranks_give_what_the_database_gives(
    tmp_path_factory: pytest.TempPathFactory, cells: list, text_column: int
) -> None:
    rows = [Row(i, row) for i, row in enumerate(cells, start=1)]
    answers = [NOTHING if row.number % 3 == 0 else BAD for row in rows]
    layout = replace(LAYOUT, text_column=text_column)
    orders = [SortOrder(SortKey.COLUMN, way, column) for column in range(3) for way in (0, 1)]
    orders += [BY_TEXT, replace(BY_TEXT, descending=True)]
    filters = [RowFilter(), RowFilter(Label.NEGATIVE), RowFilter(cell=CellIs(0, ("a", "10")))]
    asked = [(row_filter, order) for row_filter in filters for order in orders]
    with make_store(tmp_path_factory.mktemp("ranks") / "run.sqlite", layout) as store:
        store.append(rows, make_predictions(answers))
        slow = [store.row_numbers(*question).tolist() for question in asked]
        for order in orders:
            store.finder.work_out(order)
        assert not any(store.finder.has_to_sort(order, len(rows)) for order in orders)
        assert [store.row_numbers(*question).tolist() for question in asked] == slow


def test_the_first_rows_are_those_of_the_whole_order(tmp_path: Path) -> None:
    with make_store(tmp_path / "run.sqlite") as store:
        store.append(make_rows(["c", "a", "b", "a"]), make_predictions([BAD] * 4))
        assert store.finder.first(RowFilter(), BY_TEXT, 3).tolist() == [2, 4, 3]
        assert store.finder.first(RowFilter(search="a"), BY_TEXT, 3).tolist() == [2, 4]


def test_a_run_that_has_grown_is_sorted_anew(tmp_path: Path) -> None:
    rows = make_rows(["c", "a", "b"])
    with make_store(tmp_path / "run.sqlite") as store:
        store.append(rows[:2], make_predictions([BAD] * 2))
        store.finder.work_out(BY_TEXT)
        store.append(rows[2:], make_predictions([BAD]))
        assert store.finder.has_to_sort(BY_TEXT, 3)
        assert store.row_numbers(order=BY_TEXT).tolist() == [2, 3, 1]
        store.finder.work_out(BY_TEXT)
        assert not store.finder.has_to_sort(BY_TEXT, 3)


def test_it_is_kept_with_the_run(tmp_path: Path) -> None:
    path = tmp_path / "run.sqlite"
    with make_store(path) as store:
        store.append(make_rows(["c", "a"]), make_predictions([BAD] * 2))
        store.finder.work_out(BY_TEXT)
    with RunStore.open(path) as store:
        assert not store.finder.has_to_sort(BY_TEXT, 2)


def test_an_order_by_answers_needs_no_work(tmp_path: Path) -> None:
    with make_store(tmp_path / "run.sqlite") as store:
        assert not store.finder.has_to_sort(SortOrder(SortKey.CONFIDENCE), 0)
        store.finder.work_out(BY_TEXT)
        assert store.row_numbers(order=BY_TEXT).tolist() == []


def test_what_is_not_wanted_any_more_is_broken_off(tmp_path: Path) -> None:
    with make_store(tmp_path / "run.sqlite") as store:
        store.append(make_rows(["c", "a"]), make_predictions([BAD] * 2))
        # Interrupts from within, at the first row: SQLite asks this function for each.
        store._db._db.create_function("contains_folded", 2, lambda *_: store.interrupt())
        with pytest.raises(StoreInterruptedError):
            store.row_numbers(RowFilter(search="Ä"))
        assert store.row_numbers().tolist() == [1, 2]
