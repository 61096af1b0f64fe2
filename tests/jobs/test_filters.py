"""Every condition of a filter, alone and with others, finds the rows that a plain loop would."""

import math
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.core.predictions import Label
from desktop_app.jobs.grouping import GroupCounter
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.views import (
    CellIs,
    ConfidenceRange,
    DatePeriod,
    LabelledAs,
    RowFilter,
    SortKey,
    SortOrder,
    ValueCount,
)
from desktop_app.tables.dates import format_named, guess_date_format
from desktop_app.tables.layout import Row, RowFlag
from tests.jobs.makers import LAYOUT, make_predictions, make_store

ANSWERS = [
    (0.75, 0.2, 0.05),
    (0.3, 0.4, 0.3),
    (math.nan, math.nan, math.nan),
    (0.1, 0.3, 0.6),
    (0.0, 0.0, 1.0),
]
CELLS = [
    (" Shop A", "bad", "2024-01-31"),
    ("Shop B\u3000", "well", "2024-02-01 10:00"),
    ("", " \t", "no date"),
    ("Shop A\n", "good", "2024-02-29"),
    ("shop a", "best", ""),
]
FLAGS = [RowFlag.NONE, RowFlag.RAGGED, RowFlag.RAGGED | RowFlag.MALFORMED, *2 * [RowFlag.NONE]]
ISO = format_named("yyyy-mm-dd")


@pytest.fixture
def store(tmp_path: Path):
    rows = [Row(i, CELLS[i - 1], FLAGS[i - 1]) for i in range(1, 6)]
    with make_store(tmp_path / "run.sqlite") as store:
        store.append(rows, make_predictions(ANSWERS))
        yield store


def numbers(store: RunStore, row_filter: RowFilter) -> list[int]:
    found = store.row_numbers(row_filter).tolist()
    assert [row.number for row in store.rows(row_filter)] == found
    by_text = store.row_numbers(row_filter, SortOrder(SortKey.TEXT))
    assert sorted(by_text.tolist()) == found
    return found


@pytest.mark.parametrize(
    ("row_filter", "expected"),
    [
        (RowFilter(confidence=ConfidenceRange(0.4, 0.6)), [2]),
        (RowFilter(confidence=ConfidenceRange(0.6, 0.75)), [4]),
        (RowFilter(confidence=ConfidenceRange(0.75)), [1, 5]),
        (RowFilter(confidence=ConfidenceRange()), [1, 2, 4, 5]),
        (RowFilter(unsure=True), [2]),
        (RowFilter(unsure=True, confidence=ConfidenceRange(0.5)), []),
        (RowFilter(cell=CellIs(0, ("Shop A",))), [1, 4]),
        (RowFilter(cell=CellIs(0, ("Shop A", ""))), [1, 3, 4]),
        (RowFilter(cell=CellIs(0, ("Shop A", "Shop B"), is_other=True)), [3, 5]),
        (RowFilter(cell=CellIs(0, ())), []),
        (RowFilter(cell=CellIs(0, (), is_other=True)), [1, 2, 3, 4, 5]),
        (RowFilter(cell=CellIs(1, ("good",))), [4]),
        (RowFilter(cell=CellIs(1, ("",))), [3]),
        (RowFilter(dates=DatePeriod(2, date(2024, 1, 31), date(2024, 1, 31), ISO)), [1]),
        (RowFilter(dates=DatePeriod(2, date(2024, 2, 1), date(2024, 2, 29), ISO)), [2, 4]),
        (RowFilter(dates=DatePeriod(1, date(2024, 2, 1), date(2024, 2, 29), ISO)), []),
        (RowFilter(labelled=LabelledAs(1, Label.POSITIVE, ("good", "best"))), [4, 5]),
        (
            RowFilter(
                label=Label.NEGATIVE, labelled=LabelledAs(1, Label.POSITIVE, ("bad", "best"))
            ),
            [1],
        ),
        (RowFilter(with_flags=RowFlag.RAGGED), [2, 3]),
        (RowFilter(with_flags=RowFlag.MALFORMED), [3]),
        (RowFilter(with_flags=~RowFlag.NONE), [2, 3]),
        (RowFilter(label=Label.POSITIVE, cell=CellIs(0, ("Shop A",)), search="OO"), [4]),
    ],
)
def test_each_condition(store: RunStore, row_filter: RowFilter, expected: list[int]) -> None:
    assert numbers(store, row_filter) == expected


@pytest.mark.parametrize(
    ("search", "expected"),
    [
        ("abc", [1]),
        ("GHI", [1]),
        ("c\0d", [1]),
        ("\0", [1, 4]),
        ("文", [2, 4]),
        ("x" * 24_990 + "%_", [3]),
        ("x" * 60_000, []),
        ("X" * 55_000, [3]),
    ],
)
def test_a_search_finds_what_stands_behind_a_nul_and_may_be_long(
    tmp_path: Path, search: str, expected: list[int]
) -> None:
    texts = ["abc\0def ghi jkl", "another 文", "x" * 55_000 + "%_", "\0中文"]
    rows = [Row(i, ("", text, "")) for i, text in enumerate(texts, start=1)]
    with make_store(tmp_path / "run.sqlite") as store:
        store.append(rows, make_predictions([ANSWERS[0]] * len(rows)))
        assert numbers(store, RowFilter(search=search)) == expected


def test_an_ambiguous_format_is_read_as_the_timeline_reads_it(tmp_path: Path) -> None:
    cells = ["01/02/2024", "03/04/2024"]
    found = guess_date_format(cells)
    rows = [Row(i, ("", "x", cell)) for i, cell in enumerate(cells, start=1)]
    with make_store(tmp_path / "run.sqlite") as store:
        store.append(rows, make_predictions([ANSWERS[0]] * 2))
        day = DatePeriod(2, date(2024, 2, 1), date(2024, 2, 1), found)
        assert numbers(store, RowFilter(dates=day)) == [1]


def test_what_the_files_labels_mean_is_taken_from_a_mapping() -> None:
    mapping = {"5": Label.POSITIVE, "1": Label.NEGATIVE, "4": Label.POSITIVE}
    assert LabelledAs.of(2, Label.POSITIVE, mapping) == LabelledAs(2, Label.POSITIVE, ("4", "5"))
    assert LabelledAs.of(2, Label.NEUTRAL, mapping).values == ()


@pytest.mark.parametrize("bound", [0.1, 0.35, 0.6, 0.7, 0.9, 0.999])
def test_a_bound_that_32_bits_cannot_hold_splits_the_rows_in_two(
    tmp_path: Path, bound: float
) -> None:
    near = [float(x) for x in (bound - 1e-7, bound, bound + 1e-7)]
    rows = [Row(i, ("", "x", "")) for i in range(1, 4)]
    with make_store(tmp_path / "run.sqlite") as store:
        store.append(rows, make_predictions([(x, 0.0, 0.0) for x in near]))
        below = numbers(store, RowFilter(confidence=ConfidenceRange(0.0, bound)))
        above = numbers(store, RowFilter(confidence=ConfidenceRange(bound)))
        assert below + above == [1, 2, 3]


cell = st.text(
    st.characters(exclude_categories=[]) | st.sampled_from("\x00\ud800\n '\"%\\\u3000"), max_size=6
)


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(cell, cell, cell), min_size=1, max_size=6), st.integers(0, 2))
def test_each_group_of_a_chart_is_found_and_so_is_its_rest(
    tmp_path_factory: pytest.TempPathFactory, cells: list, text_column: int
) -> None:
    rows = [Row(i, row) for i, row in enumerate(cells, start=1)]
    layout = replace(LAYOUT, text_column=text_column)
    path = tmp_path_factory.mktemp("filters") / "run.sqlite"
    with make_store(path, layout) as store:
        store.append(rows, make_predictions([ANSWERS[0]] * len(rows)))
        for column in range(3):
            counter = GroupCounter("c", top=len(rows))
            for row in store.rows():
                counter.add(row.cells[column], row.prediction)
            groups = counter.result().groups
            for group in groups:
                found = numbers(store, RowFilter(cell=CellIs(column, (group.value,))))
                assert len(found) == group.tally.total
            first = CellIs(column, (groups[0].value,), is_other=True)
            rest = numbers(store, RowFilter(cell=first))
            assert len(rest) == len(rows) - groups[0].tally.total
            # And the same once the column was read for its values.
            filters = [RowFilter(cell=CellIs(column, (group.value,))) for group in groups]
            before = [numbers(store, row_filter) for row_filter in filters]
            store.finder.values_of(column, 10)
            assert [numbers(store, row_filter) for row_filter in filters] == before
            assert numbers(store, RowFilter(cell=first)) == rest


def test_the_values_of_a_column_are_counted(store: RunStore) -> None:
    found = store.finder.values_of(0, 3)
    assert found == [ValueCount("Shop A", 2), ValueCount("", 1), ValueCount("Shop B", 1)]
