"""What is read of a run in two halves is what is read of it in one."""

import threading
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.errors import StoreError, StoreInterruptedError
from desktop_app.jobs import halves, run_columns
from desktop_app.jobs.halves import read_in_halves
from desktop_app.jobs.run_columns import BEYOND, ValueColumn
from desktop_app.jobs.views import CellIs, RowFilter, SortKey, SortOrder
from desktop_app.tables.layout import Row
from tests.jobs.makers import make_predictions, make_rows, make_store

cell = st.sampled_from(["", "a", "A", "Ä", "10", "9", "9.5", "b\x00a", "b", "\ud800", "é", " z"])
ANSWER = (0.8, 0.1, 0.1)
ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"


@pytest.fixture(autouse=True)
def divides_any_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(halves, "_LEAST_TO_DIVIDE", 2)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(cell, cell), min_size=1, max_size=12), st.integers(1, 5))
def test_the_first_rows_are_those_of_the_whole_order(
    tmp_path_factory: pytest.TempPathFactory, cells: list, most: int
) -> None:
    # Numbers with gaps: not every row of a file is one of the run's.
    rows = [Row(3 * i, (other, text, "")) for i, (other, text) in enumerate(cells, start=1)]
    orders = [SortOrder(SortKey.COLUMN, way, 0) for way in (False, True)]
    filters = [RowFilter(), RowFilter(search="a"), RowFilter(cell=CellIs(0, ("a", "10")))]
    with make_store(tmp_path_factory.mktemp("halves") / "run.sqlite") as store:
        store.append(rows, make_predictions([ANSWER] * len(rows)))
        for order in (*orders, SortOrder(SortKey.TEXT)):
            for row_filter in filters:
                whole = store.row_numbers(row_filter, order).tolist()
                assert store.finder.first(row_filter, order, most).tolist() == whole[:most]


@settings(max_examples=25, deadline=None)
@given(st.lists(cell, min_size=1, max_size=12))
def test_the_values_are_those_in_file_order(
    tmp_path_factory: pytest.TempPathFactory, cells: list[str]
) -> None:
    rows = [Row(i, (value, "text", "")) for i, value in enumerate(cells, start=1)]
    with make_store(tmp_path_factory.mktemp("halves") / "run.sqlite") as store:
        store.append(rows, make_predictions([ANSWER] * len(rows)))
        read = store.kept_columns.read_values(0, 1)
    assert [read.values[code] for code in read.codes] == [value.strip() for value in cells]
    assert read.values == list(dict.fromkeys(value.strip() for value in cells))


def test_values_beyond_those_told_apart_stay_beyond(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_columns, "MOST_VALUES", 3)
    first, second = ValueColumn(), ValueColumn()
    first.add(["a", " b", "a"])
    second.add(["x", "b", "y", "z", "a"])
    first.join(second)
    assert first.values == ["a", "b", "x"]
    assert first.codes.tolist() == [0, 1, 0, 2, 1, BEYOND, BEYOND, BEYOND]


def test_rows_that_come_meanwhile_are_in_no_part(tmp_path: Path) -> None:
    with make_store(tmp_path / "run.sqlite") as store:
        store.append(make_rows(["a", "b", "c"]), make_predictions([ANSWER] * 3))
        assert read_in_halves(store._db, lambda _, numbers: numbers) == ((1, 1), (2, 3))


def test_both_halves_are_broken_off(tmp_path: Path) -> None:
    broken: list[int] = []
    with make_store(tmp_path / "run.sqlite") as store:
        store.append(make_rows(["a", "b"]), make_predictions([ANSWER] * 2))

        def stop() -> None:
            while len(broken) < 2:
                store.interrupt()

        stopper = threading.Thread(target=stop)

        def read(db, numbers):
            try:
                if numbers[0] == 1:
                    stopper.start()
                db.all(ENDLESS)
            except StoreInterruptedError:
                broken.append(numbers[0])
                raise

        started = threading.Event()

        def both(db, numbers):
            if numbers[0] == 1:
                assert started.wait(60)
            else:
                started.set()
            return read(db, numbers)

        with pytest.raises(StoreInterruptedError):
            read_in_halves(store._db, both)
        stopper.join()
        assert sorted(broken) == [1, 2]
        assert store._db._beside == []
        assert store.row_numbers().tolist() == [1, 2]


def test_a_half_that_fails_ends_the_other_and_is_told(tmp_path: Path) -> None:
    is_reading = threading.Event()
    with make_store(tmp_path / "run.sqlite") as store:
        store.append(make_rows(["a", "b"]), make_predictions([ANSWER] * 2))

        def read(db, numbers):
            if numbers[0] == 1:
                assert is_reading.wait(60)
                raise StoreError("the first")
            db._db.create_function("reading", 0, is_reading.set)
            db.all(ENDLESS.replace("SELECT 1", "SELECT ifnull(reading(), 1)"))

        with pytest.raises(StoreError, match="the first"):
            read_in_halves(store._db, read)
        assert store._db._beside == []
