"""What is appended can be counted, found, sorted and read back, cell by cell."""

import dataclasses
import math
import sqlite3
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.core.predictions import Label
from desktop_app.errors import NewerRunError, StoreError
from desktop_app.jobs import database, schema
from desktop_app.jobs.progress import JobState
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.views import LabelCounts, RowFilter, SortKey, SortOrder
from desktop_app.tables.layout import Row, RowFlag
from tests.jobs.makers import (
    LAYOUT,
    SOURCE,
    InThread,
    make_predictions,
    make_rows,
    make_store,
)

NEGATIVE = (0.7, 0.2, 0.1)
NEUTRAL = (0.1, 0.6, 0.3)
POSITIVE = (0.0625, 0.125, 0.8125)
NOTHING = (math.nan, math.nan, math.nan)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "run.sqlite"


@pytest.fixture
def small(path: Path):
    """Five rows: two negative, one each of the others."""
    texts = ["Bad Phone", "it's 100% okay 包裝", "", "GREAT phone, Ärger über", "bad_ too \\ bad"]
    probabilities = [NEGATIVE, NEUTRAL, NOTHING, POSITIVE, (0.9, 0.05, 0.05)]
    with make_store(path) as store:
        store.append(make_rows(texts), make_predictions(probabilities))
        yield store


def numbers(store: RunStore, row_filter: RowFilter = RowFilter(), **order: object) -> list[int]:  # noqa: B008
    return store.row_numbers(row_filter, SortOrder(**order)).tolist()


class TestMetadata:
    def test_a_new_run_is_queued_and_empty(self, path: Path) -> None:
        with make_store(path) as store:
            assert store.state is JobState.QUEUED
            assert store.row_count() == 0
            assert store.counts() == LabelCounts()
            assert store.flag_counts() == {}
            assert numbers(store) == []
            assert list(store.rows()) == []

    def test_what_the_run_is_about_survives(self, path: Path) -> None:
        odd = dataclasses.replace(SOURCE, path=Path("/x/caf\udce9.csv"))
        RunStore.create(path, odd, LAYOUT, "m").close()
        with RunStore.open(path) as store:
            assert store.source == odd
            assert store.layout == LAYOUT
            assert store.model == "m"

    def test_state_and_message_survive(self, path: Path) -> None:
        with make_store(path) as store:
            store.set_state(JobState.FAILED, "line 3 of caf\udce9.csv breaks off")
        with RunStore.open(path) as store:
            assert store.state is JobState.FAILED
            assert store.message == "line 3 of caf?.csv breaks off"
            store.set_state(JobState.RUNNING)
            assert store.message == ""

    def test_closing_leaves_one_file(self, path: Path) -> None:
        with make_store(path) as store:
            store.append(make_rows(["bad"]), make_predictions([NEGATIVE]))
        assert [p.name for p in path.parent.glob("run*")] == ["run.sqlite"]


class TestReading:
    def test_counts(self, small: RunStore) -> None:
        counts = small.counts()
        assert counts == LabelCounts(negative=2, neutral=1, positive=1, no_text=1)
        assert counts.total == small.row_count() == 5
        assert counts.of(Label.NEGATIVE) == 2
        assert counts.of(None) == 1

    def test_fetch_gives_the_order_asked(self, small: RunStore) -> None:
        rows = small.fetch(np.array([4, 1, 3]))
        assert [row.number for row in rows] == [4, 1, 3]
        assert rows[0].cells == ("id4", "GREAT phone, Ärger über", "4")
        assert rows[0].prediction.label is Label.POSITIVE
        assert rows[0].prediction.probabilities == POSITIVE
        assert rows[0].prediction.token_count == 7

    def test_a_row_without_text_has_no_label(self, small: RunStore) -> None:
        [row] = small.fetch([3])
        assert row.prediction.label is None
        assert all(map(math.isnan, row.prediction.probabilities))
        assert row.prediction.token_count == 0

    def test_a_row_that_is_not_there_is_named(self, small: RunStore) -> None:
        with pytest.raises(StoreError, match="Row 77 "):
            small.fetch([1, 77])

    @pytest.mark.parametrize(
        ("row_filter", "expected"),
        [
            (RowFilter(), [1, 2, 3, 4, 5]),
            (RowFilter(label=Label.NEGATIVE), [1, 5]),
            (RowFilter(no_text=True), [3]),
            (RowFilter(label=Label.NEGATIVE, no_text=True), []),
            (RowFilter(search="PHONE"), [1, 4]),
            (RowFilter(search="0%"), [2]),
            (RowFilter(search="%"), [2]),
            (RowFilter(search="d_"), [5]),
            (RowFilter(search="\\"), [5]),
            (RowFilter(search="it's"), [2]),
            (RowFilter(search="ärger ÜBER"), [4]),
            (RowFilter(search="id1"), []),
            (RowFilter(search="包裝"), [2]),
            (RowFilter(label=Label.POSITIVE, search="phone"), [4]),
        ],
    )
    def test_filters(self, small: RunStore, row_filter: RowFilter, expected: list[int]) -> None:
        assert numbers(small, row_filter) == expected
        assert [row.number for row in small.rows(row_filter)] == expected

    @pytest.mark.parametrize(
        ("key", "ascending", "descending"),
        [
            (SortKey.ROW, [1, 2, 3, 4, 5], [5, 4, 3, 2, 1]),
            (SortKey.LABEL, [1, 5, 2, 4, 3], [4, 2, 1, 5, 3]),
            (SortKey.CONFIDENCE, [2, 1, 4, 5, 3], [5, 4, 1, 2, 3]),
            (SortKey.P_NEGATIVE, [4, 2, 1, 5, 3], [5, 1, 2, 4, 3]),
            (SortKey.P_NEUTRAL, [5, 4, 1, 2, 3], [2, 1, 4, 5, 3]),
            (SortKey.P_POSITIVE, [5, 1, 2, 4, 3], [4, 2, 1, 5, 3]),
            (SortKey.TEXT, [3, 1, 5, 4, 2], [2, 4, 5, 1, 3]),
        ],
    )
    def test_sorting(
        self, small: RunStore, key: SortKey, ascending: list[int], descending: list[int]
    ) -> None:
        assert numbers(small, key=key) == ascending
        assert numbers(small, key=key, descending=True) == descending

    def test_sorting_what_a_filter_left(self, small: RunStore) -> None:
        found = numbers(small, RowFilter(search="bad"), key=SortKey.CONFIDENCE, descending=True)
        assert found == [5, 1]

    def test_sorting_by_a_column_takes_numbers_by_size(self, path: Path) -> None:
        values = ["10", "9", "apple", "Banana", "9.5", "2021-03-01", "2021-01-30"]
        rows = [Row(i, ("x", "bad", value)) for i, value in enumerate(values, start=1)]
        with make_store(path) as store:
            store.append(rows, make_predictions([NEGATIVE] * len(rows)))
            assert numbers(store, key=SortKey.COLUMN, column=2) == [3, 4, 2, 5, 1, 7, 6]
            assert numbers(store, key=SortKey.COLUMN, column=0) == [1, 2, 3, 4, 5, 6, 7]
            assert numbers(store, key=SortKey.COLUMN, column=1) == [1, 2, 3, 4, 5, 6, 7]
            with pytest.raises(ValueError, match="no column 3"):
                numbers(store, key=SortKey.COLUMN, column=3)

    def test_flags_are_counted_each(self, path: Path) -> None:
        flags = [RowFlag.NONE, RowFlag.RAGGED, RowFlag.RAGGED | RowFlag.UNDECODABLE]
        rows = [Row(i, ("x", "bad", "y"), flag) for i, flag in enumerate(flags, start=1)]
        with make_store(path) as store:
            store.append(rows, make_predictions([NEGATIVE] * 3))
            assert store.flag_counts() == {RowFlag.RAGGED: 2, RowFlag.UNDECODABLE: 1}


cell = st.text(
    st.characters(exclude_categories=[]) | st.sampled_from("\x00\ud800\n'\"%"), max_size=12
)


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.tuples(
            st.tuples(cell, cell, cell), st.sampled_from([RowFlag.NONE, *RowFlag]), st.lists(cell)
        ),
        max_size=8,
    ),
    st.integers(1, 3),
    st.integers(0, 2),
)
def test_what_is_appended_is_what_is_read(
    tmp_path_factory: pytest.TempPathFactory,
    parts: list,
    chunk: int,
    text_column: int,
) -> None:
    rows = [Row(i, cells, flag, tuple(s)) for i, (cells, flag, s) in enumerate(parts, start=1)]
    layout = dataclasses.replace(LAYOUT, text_column=text_column)
    path = tmp_path_factory.mktemp("store") / "run.sqlite"
    with make_store(path, layout) as store:
        for start in range(0, len(rows), chunk):
            part = rows[start : start + chunk]
            store.append(part, make_predictions([NEUTRAL] * len(part)))
        read = list(store.rows())
        assert [Row(r.number, r.cells, r.flags, r.surplus) for r in read] == rows
        assert store.fetch([row.number for row in rows]) == read
        assert store.surplus_width() == max((len(row.surplus) for row in rows), default=0)
        for row in rows:
            assert row.number in numbers(store, RowFilter(search=row.cells[text_column]))


class TestErrors:
    def test_a_run_is_not_made_over_another(self, small: RunStore) -> None:
        with pytest.raises(StoreError, match="already"):
            make_store(small.path)
        assert small.row_count() == 5

    def test_a_missing_folder(self, tmp_path: Path) -> None:
        with pytest.raises(StoreError, match="folder"):
            make_store(tmp_path / "none" / "run.sqlite")

    def test_a_missing_file(self, path: Path) -> None:
        with pytest.raises(StoreError, match="not there"):
            RunStore.open(path)

    @pytest.mark.parametrize("content", [b"", b"id,review\n1,good\n" * 99])
    def test_a_file_of_another_kind(self, path: Path, content: bytes) -> None:
        path.write_bytes(content)
        with pytest.raises(StoreError, match="no run of this application"):
            RunStore.open(path)
        assert path.read_bytes() == content

    def test_the_database_of_another_program(self, path: Path) -> None:
        db = sqlite3.connect(path)
        db.execute("CREATE TABLE run (state TEXT)")
        db.close()
        with pytest.raises(StoreError, match="no run of this application"):
            RunStore.open(path)

    def test_a_run_of_a_newer_version(self, path: Path) -> None:
        make_store(path).close()
        change(path, f"PRAGMA user_version = {schema.VERSION + 1}")
        content = path.read_bytes()
        with pytest.raises(NewerRunError, match="newer version, and is left as it is"):
            RunStore.open(path)
        assert path.read_bytes() == content

    @pytest.mark.parametrize(
        "damage", ["DELETE FROM run", "UPDATE run SET layout = '{'", "UPDATE run SET source = '[]'"]
    )
    def test_a_run_that_does_not_say_what_it_is_about(self, path: Path, damage: str) -> None:
        make_store(path).close()
        change(path, damage)
        with pytest.raises(StoreError, match="damaged"):
            RunStore.open(path)

    def test_a_damaged_page(self, path: Path) -> None:
        with make_store(path) as store:
            store.append(make_rows(["bad"] * 500), make_predictions([NEGATIVE] * 500))
        content = bytearray(path.read_bytes())
        content[8192:] = b"\xff" * (len(content) - 8192)
        path.write_bytes(content)
        with pytest.raises(StoreError, match="damaged"), RunStore.open(path) as store:
            list(store.rows())

    def test_a_full_disk_keeps_what_was_there_and_can_go_on(self, small: RunStore) -> None:
        pages = small._db.execute("PRAGMA page_count").fetchone()[0]
        small._db.execute(f"PRAGMA max_page_count = {pages + 2}")
        rows = [Row(i, ("x" * 500, "bad", "")) for i in range(6, 106)]
        predictions = make_predictions([NEGATIVE] * 100)
        with pytest.raises(StoreError, match=r"run\.sqlite: the disk is full"):
            small.append(rows, predictions)
        assert small.row_count() == len(numbers(small)) == 5
        small._db.execute("PRAGMA max_page_count = 100000")
        small.append(rows, predictions)
        assert small.row_count() == len(numbers(small)) == 105

    def test_a_row_twice_keeps_nothing_of_the_chunk(self, small: RunStore) -> None:
        rows = [Row(6, ("x", "bad", "")), Row(2, ("x", "bad", ""))]
        with pytest.raises(StoreError, match="twice"):
            small.append(rows, make_predictions([NEGATIVE] * 2))
        assert small.row_count() == len(list(small.rows())) == 5

    def test_answers_that_do_not_match_the_rows_keep_nothing(self, small: RunStore) -> None:
        rows = [Row(6, ("x", "bad", "")), Row(7, ("x", "bad", ""))]
        with pytest.raises(ValueError, match="zip"):
            small.append(rows, make_predictions([NEGATIVE]))
        assert small.row_count() == len(list(small.rows())) == 5

    def test_locked_by_another_program(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(database, "LOCK_TIMEOUT_S", 0.01)
        with make_store(path) as store:
            other = sqlite3.connect(path, isolation_level=None)
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StoreError, match="locked"):
                store.set_state(JobState.RUNNING)
            other.close()
            store.set_state(JobState.RUNNING)

    def test_a_closed_store_says_so_as_a_store_error(self, path: Path) -> None:
        store = make_store(path)
        store.close()
        with pytest.raises(StoreError, match="closed"):
            store.row_count()


def change(path: Path, sql: str) -> None:
    db = sqlite3.connect(path, isolation_level=None)
    db.execute(sql)
    db.close()


class TestManyAtOnce:
    def test_readers_see_whole_chunks_while_rows_are_appended(self, path: Path) -> None:
        chunk, chunks = 50, 20
        with make_store(path) as store:

            def read() -> set[int]:
                seen = set()
                with RunStore.open(path) as reader:
                    while (count := reader.row_count()) < chunk * chunks:
                        seen.add(count % chunk)
                        with reader.one_moment():
                            total = reader.counts().total
                            assert numbers(reader) == list(range(1, total + 1))
                return seen

            readers = [InThread(read) for _ in range(2)]
            for start in range(0, chunk * chunks, chunk):
                rows = [Row(start + i, ("x", "bad", "")) for i in range(1, chunk + 1)]
                store.append(rows, make_predictions([NEGATIVE] * chunk))
            for reader in readers:
                assert reader.result() <= {0}

    def test_one_moment_stands_still(self, small: RunStore) -> None:
        with RunStore.open(small.path) as reader:
            with reader.one_moment():
                assert reader.row_count() == 5
                small.append([Row(6, ("x", "bad", ""))], make_predictions([NEGATIVE]))
                assert reader.row_count() == len(list(reader.rows())) == 5
            assert reader.row_count() == 6
