"""What the charts show: the same figures as a summary of the same rows, and cheaply so."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.predictions import LABELS, Label
from desktop_app.errors import StoreInterruptedError
from desktop_app.jobs import charting
from desktop_app.jobs.chart_figures import ChartChoices, ChartKind, last_day
from desktop_app.jobs.column_reader import cells_of
from desktop_app.jobs.progress import JobState
from desktop_app.jobs.run_charts import RunCharts
from desktop_app.jobs.run_columns import ValueColumn
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.summary import SummaryOptions, summarize
from desktop_app.jobs.timeline import DateStep
from desktop_app.jobs.views import (
    CellIs,
    DatePeriod,
    LabelCounts,
    LabelledAs,
    RowFilter,
    ValueCount,
)
from desktop_app.tables.layout import Row
from tests.jobs.makers import LAYOUT, make_predictions, make_store

COLUMNS = ("day", "review", "shop", "stars")
SHOPS = ("North", "South", "East ", "East")
ANSWERS = ((0.8, 0.15, 0.05), (0.2, 0.6, 0.2), (0.05, 0.05, 0.9), (np.nan,) * 3, (0.5, 0.4, 0.1))
CHOICES = ChartChoices()


def rows(count: int, start: int = 0) -> list[Row]:
    return [
        Row(n + 1, (f"2024-01-{n % 28 + 1:02}", f"text {n}", SHOPS[n % 4], str(n % 5 + 1)))
        for n in range(start, start + count)
    ]


def answers(count: int, start: int = 0):
    return make_predictions([ANSWERS[n % 5] for n in range(start, start + count)])


@pytest.fixture
def store(tmp_path):
    layout = replace(LAYOUT, columns=COLUMNS, label_column=3, date_column=0, group_columns=(2,))
    with make_store(tmp_path / "run.sqlite", layout) as store:
        store.append(rows(200), answers(200))
        yield store


@pytest.fixture
def charts(store):
    with RunCharts(store.path) as charts:
        yield charts


def figures(charts, kind, choices=CHOICES, row_filter=RowFilter()):  # noqa: B008
    return charts.answer(kind, choices, row_filter).figures


def test_shares_count_what_is_not_sure_and_leave_out_what_has_no_text(charts):
    found = figures(charts, ChartKind.SHARES)

    assert found.counts == LabelCounts(80, 40, 40, 40)
    assert found.not_sure == 40


def test_the_histogram_holds_every_row_with_text_once(charts):
    bins = figures(charts, ChartKind.CONFIDENCE)

    assert sum(one.counts.total for one in bins) == 160
    filled = {(one.low, one.high): one.counts for one in bins if one.counts.total}
    assert filled == {
        (0.5, 0.55): LabelCounts(negative=40),
        (0.6, 0.65): LabelCounts(neutral=40),
        (0.8, 0.85): LabelCounts(negative=40),
        (0.85, 0.9): LabelCounts(positive=40),  # float32(0.9) is below 0.9
    }


@pytest.mark.parametrize(
    "row_filter",
    [RowFilter(), RowFilter(Label.NEGATIVE), RowFilter(cell=CellIs(3, ("1", "2")))],
)
def test_groups_dates_and_labels_are_those_of_the_summary(store, charts, row_filter):
    summary = summarize(store, SummaryOptions(), row_filter)

    groups = figures(charts, ChartKind.GROUPS, row_filter=row_filter)
    assert [(one.value, one.counts.total) for one in groups.groups] == [
        (one.value, one.tally.total) for one in summary.groups.groups
    ]
    times = figures(charts, ChartKind.TIME, row_filter=row_filter)
    assert times.step is summary.timeline.step
    assert [(one.first, one.counts.of(Label.NEGATIVE)) for one in times.points] == [
        (one.start, one.tally.rows(Label.NEGATIVE)) for one in summary.timeline.points
    ]
    found = figures(charts, ChartKind.AGREEMENT, row_filter=row_filter)
    assert found.comparison == summary.comparison


def test_a_run_that_has_grown_is_read_on(store, charts):
    before = figures(charts, ChartKind.GROUPS)
    store.append(rows(2500, start=200), answers(2500, start=200))
    after = charts.answer(ChartKind.GROUPS, CHOICES)

    assert sum(one.counts.total for one in before.groups) == 200
    assert sum(one.counts.total for one in after.figures.groups) == after.rows == 2700
    with RunCharts(store.path) as fresh:
        for kind in ChartKind:
            assert figures(charts, kind) == figures(fresh, kind)


def test_columns_are_offered_that_the_layout_does_not_name(tmp_path):
    with make_store(tmp_path / "run.sqlite", replace(LAYOUT, columns=COLUMNS)) as store:
        store.append(rows(200), answers(200))
        with RunCharts(store.path) as charts:
            offered = charts.answer(ChartKind.SHARES, CHOICES).columns

    assert offered.groups == (0, 2, 3)
    assert offered.dates == (0,)
    assert offered.labels == (3,)


def test_a_column_can_be_chosen_by_name(charts):
    found = figures(charts, ChartKind.GROUPS, ChartChoices(group_column="stars"))

    assert (found.column, found.name) == (3, "stars")
    assert {one.value for one in found.groups} == {"1", "2", "3", "4", "5"}


def test_a_run_without_such_a_column_has_no_figures(tmp_path):
    with make_store(tmp_path / "run.sqlite") as store, RunCharts(store.path) as charts:
        assert figures(charts, ChartKind.SHARES).counts.total == 0
        assert figures(charts, ChartKind.TIME) is None


def test_dates_are_counted_by_the_step_asked(charts):
    found = figures(charts, ChartKind.TIME, ChartChoices(date_step=DateStep.MONTH))

    [point] = found.points
    assert (point.first.isoformat(), point.last.isoformat()) == ("2024-01-01", "2024-01-31")
    assert point.counts.total == 200


def test_meanings_set_by_hand_take_the_place_of_the_guess(charts):
    mapping = {"1": Label.POSITIVE, "2": Label.NEGATIVE}
    found = figures(charts, ChartKind.AGREEMENT, ChartChoices(label_mapping=mapping))

    assert not found.is_guessed
    assert found.comparison.mapping == mapping
    assert {one.value: one.meaning for one in found.values}["3"] is None
    assert found.comparison.rows + found.comparison.rows_unmapped == 160


@pytest.mark.parametrize(
    "row_filter",
    [RowFilter(cell=CellIs(3, ("1", "2"))), RowFilter(Label.NEGATIVE), RowFilter(search="no such")],
)
def test_labels_mean_the_same_whichever_rows_are_shown(charts, row_filter):
    of_all = figures(charts, ChartKind.AGREEMENT)
    found = figures(charts, ChartKind.AGREEMENT, row_filter=row_filter)

    assert {one.value: one.meaning for one in of_all.values} == {
        "1": Label.NEGATIVE,
        "2": Label.NEGATIVE,
        "3": Label.NEUTRAL,
        "5": Label.POSITIVE,
    }
    assert found.values == of_all.values
    assert found.comparison.mapping == of_all.comparison.mapping
    assert found.comparison.rows < of_all.comparison.rows


def test_lone_surrogates_in_cells_are_kept_apart(tmp_path):
    with make_store(tmp_path / "run.sqlite", replace(LAYOUT, columns=COLUMNS)) as store:
        odd = [Row(n, ("", "text", "\ud800" if n % 2 else "b", "")) for n in range(1, 5)]
        store.append(odd, answers(4))
        with RunCharts(store.path) as charts:
            found = figures(charts, ChartKind.GROUPS, ChartChoices(group_column="shop"))

    assert {one.value for one in found.groups} == {"\ud800", "b"}


@given(st.lists(st.tuples(st.sampled_from("abcdefghijklmnopqrstuvw"), st.integers(0, 3))))
def test_groups_lose_no_row(cells):
    column = ValueColumn()
    column.add([cell for cell, _ in cells])
    labels = np.array([label for _, label in cells], dtype=np.int8)
    found = charting.groups(charting.Column(0, "c"), column, column.codes, labels)

    assert sum(one.counts.total for one in found.groups) + found.others.total == len(cells)
    sizes = [one.counts.total for one in found.groups]
    assert sizes == sorted(sizes, reverse=True)
    assert all(size >= 1 for size in sizes)
    assert bool(found.others.total) == bool(found.other_values)


@given(st.dates(), st.sampled_from(DateStep))
def test_a_period_ends_where_the_next_one_begins(day, step):
    start = step.start_of(day)
    end = last_day(start, step)

    assert start <= day <= end
    assert step.start_of(end) == start
    if end < end.max:
        assert step.start_of(end.fromordinal(end.toordinal() + 1)) > end


def test_confidence_edges_hold_the_steps_of_sureness():
    assert {0.6, 0.85} <= set(charting.CONFIDENCE_EDGES)
    assert charting.CONFIDENCE_EDGES[0] < 1 / len(LABELS)


@given(st.lists(st.floats(0.34375, 1, width=32), max_size=60))
def test_bins_hold_what_their_edges_say(confidences):
    found = charting.histogram(
        np.zeros(len(confidences), np.int8), np.array(confidences, dtype=np.float64)
    )
    for one in found:
        inside = [c for c in confidences if one.low <= c < one.high or c == one.high == 1]
        assert one.counts.total == len(inside)


def test_each_group_and_all_others_lead_to_their_rows(tmp_path):
    names = [f"shop {n}" for n in range(20)] + ["", " ", "\u00a0 East", "East\n", "a,b"]
    with make_store(tmp_path / "run.sqlite", replace(LAYOUT, columns=COLUMNS)) as store:
        many = [
            Row(n + 1, ("", "text", names[n % 25 if n % 3 else 20 + n % 5], "")) for n in range(300)
        ]
        store.append(many, answers(300))
        with RunCharts(store.path) as charts:
            found = figures(charts, ChartKind.GROUPS, ChartChoices(group_column="shop"))

        assert {"", "East", "a,b"} <= {group.value for group in found.groups}
        for group in found.groups:
            rows_of = store.row_numbers(RowFilter(cell=CellIs(2, (group.value,))))
            assert len(rows_of) == group.counts.total
        named = tuple(group.value for group in found.groups)
        others = store.row_numbers(RowFilter(cell=CellIs(2, named, is_other=True)))
        assert len(others) == found.others.total > 0


def test_rows_are_found_by_what_a_chart_has_read_as_they_are_without_it(store, charts):
    in_time = figures(charts, ChartKind.TIME)
    one = in_time.points[0]
    filters = [
        RowFilter(cell=CellIs(2, ("East",))),
        RowFilter(cell=CellIs(2, ("East", "North"), is_other=True)),
        RowFilter(cell=CellIs(2, ("nowhere",))),
        RowFilter(Label.NEGATIVE, cell=CellIs(2, ("South",)), search="1"),
        RowFilter(labelled=LabelledAs(3, Label.POSITIVE, ("4", "5")), cell=CellIs(2, ("East",))),
        RowFilter(dates=DatePeriod(0, one.first, one.last, in_time.date_format)),
    ]
    before = [store.row_numbers(row_filter).tolist() for row_filter in filters]
    assert store.kept_columns.values(2, 200) is None

    store.set_state(JobState.FINISHED)
    for kind in ChartKind:
        figures(charts, kind)

    assert store.kept_columns.values(2, 200).values == ["North", "South", "East"]
    assert store.kept_columns.in_period(filters[-1].dates, 200).sum() == len(before[-1]) > 0
    assert [store.row_numbers(row_filter).tolist() for row_filter in filters] == before
    assert store.finder.values_of(2, 2) == [ValueCount("East", 100), ValueCount("North", 50)]

    store.append(rows(4, 200), answers(4, 200))
    grown = store.row_numbers(filters[0]).tolist()
    assert grown == [*before[0], 203, 204]


def test_a_run_that_cannot_be_written_to_is_read_all_the_same(store):
    store._db.execute("PRAGMA query_only = 1")
    assert store.finder.values_of(2, 1) == [ValueCount("East", 100)]
    with RunStore.open(store.path) as other:
        assert other.kept_columns.values(2, 200) is None


def test_reading_a_column_is_broken_off_between_statements(store):
    chunks = cells_of(store._db, 0)
    next(chunks)
    store.interrupt()
    with pytest.raises(StoreInterruptedError):
        next(chunks)
