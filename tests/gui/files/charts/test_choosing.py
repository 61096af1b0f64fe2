"""What a chosen mark does to the table's filter, and where the arrow keys lead."""

from pathlib import Path

import pytest

from desktop_app.core.predictions import Label
from desktop_app.gui.files.charts import filters
from desktop_app.gui.files.charts.scene import Box, Mark
from desktop_app.gui.files.charts.state import ChartsState
from desktop_app.gui.files.charts.steering import Direction, neighbour, same_mark
from desktop_app.jobs.chart_figures import ChartChoices, ChartKind
from desktop_app.jobs.views import CellIs, ConfidenceRange, RowFilter

NORTH, SOUTH = CellIs(2, ("North",)), CellIs(2, ("South",))
TARGETS = {
    ChartKind.SHARES: RowFilter(label=Label.NEGATIVE),
    ChartKind.GROUPS: RowFilter(cell=NORTH, label=Label.POSITIVE),
    ChartKind.CONFIDENCE: RowFilter(confidence=ConfidenceRange(0.5, 0.55)),
}


@pytest.mark.parametrize("kind", TARGETS)
def test_choosing_twice_gives_back_what_was_searched_for(kind):
    before = RowFilter(search="late")
    once = filters.chosen(before, kind, TARGETS[kind])

    assert once.search == "late"
    assert filters.is_on(once, kind, TARGETS[kind])
    assert not filters.is_on(before, kind, TARGETS[kind])
    assert filters.chosen(once, kind, TARGETS[kind]) == before


def test_another_mark_of_the_chart_takes_the_place_of_the_first():
    first = filters.chosen(RowFilter(), ChartKind.GROUPS, TARGETS[ChartKind.GROUPS])
    second = filters.chosen(first, ChartKind.GROUPS, RowFilter(cell=SOUTH))

    assert second == RowFilter(cell=SOUTH)


def test_marks_of_another_chart_are_added():
    first = filters.chosen(RowFilter(), ChartKind.GROUPS, RowFilter(cell=NORTH))
    both = filters.chosen(first, ChartKind.SHARES, RowFilter(label=Label.NEGATIVE))

    assert both == RowFilter(label=Label.NEGATIVE, cell=NORTH)
    assert filters.without(both, ChartKind.GROUPS) == RowFilter()


def test_not_sure_is_seen_in_both_charts_that_speak_of_it():
    unsure = RowFilter(unsure=True)

    assert filters.is_on(unsure, ChartKind.SHARES, unsure)
    assert filters.without(unsure, ChartKind.CONFIDENCE) == RowFilter()


def test_a_chart_of_the_rows_shown_keeps_its_own_marks_to_choose_from():
    state = ChartsState(Path("run"), ChartKind.GROUPS)
    state.row_filter = RowFilter(search="late", cell=NORTH)

    assert state.query().row_filter == RowFilter()
    state.is_of_shown_rows = True
    assert state.query().row_filter == RowFilter(search="late")


def test_choices_are_those_of_each_run():
    state = ChartsState()
    state.show_run(Path("one"), ChartChoices())
    state.choose(ChartChoices(group_column="shop"))
    kept = ChartChoices(label_mapping={"1": Label.NEGATIVE})
    state.show_run(Path("other"), kept)

    assert state.choices == kept
    state.show_run(Path("one"), ChartChoices())
    assert state.choices == ChartChoices(group_column="shop")
    state.show_run(None, ChartChoices())
    assert state.query() is None


def mark(row, column, target=None):
    return Mark(Box(0, 0, 1, 1), "", target, (row, column))


GRID = [mark(0, 0), mark(0, 1), mark(0, 3), mark(1, 0), mark(1, 2), mark(4, 0)]


@pytest.mark.parametrize(
    ("start", "direction", "end"),
    [
        (0, Direction.RIGHT, 1),
        (1, Direction.RIGHT, 2),
        (2, Direction.RIGHT, 2),
        (2, Direction.LEFT, 1),
        (0, Direction.DOWN, 3),
        (2, Direction.DOWN, 4),
        (4, Direction.DOWN, 5),
        (5, Direction.DOWN, 5),
        (5, Direction.UP, 3),
        (0, Direction.UP, 0),
    ],
)
def test_arrows_lead_to_the_nearest_mark(start, direction, end):
    assert neighbour(GRID, start, direction) == end


def test_a_mark_is_found_again_by_its_rows_then_by_its_place():
    before = mark(1, 0, RowFilter(cell=NORTH))
    marks = [mark(0, 0, RowFilter(cell=NORTH)), mark(1, 0, RowFilter(cell=SOUTH))]

    assert same_mark(marks, before) == 0
    assert same_mark(marks[1:], before) == 0
    assert same_mark([], before) is None
    assert same_mark(marks, None) is None
