from desktop_app.core.predictions import Label
from desktop_app.jobs.filter_parts import FilterPart, active_parts, without
from desktop_app.jobs.views import CellIs, RowFilter
from desktop_app.tables.layout import RowFlag

FULL = RowFilter(Label.NEGATIVE, search="x", cell=CellIs(0, ("a",)), with_flags=RowFlag.RAGGED)


def test_the_conditions_that_are_set() -> None:
    assert active_parts(RowFilter()) == ()
    assert set(active_parts(FULL)) == {
        FilterPart.LABEL,
        FilterPart.SEARCH,
        FilterPart.CELL,
        FilterPart.WITH_FLAGS,
    }


def test_one_is_taken_away_and_the_others_stay() -> None:
    assert without(FULL, FilterPart.CELL) == RowFilter(
        Label.NEGATIVE, search="x", with_flags=RowFlag.RAGGED
    )
    assert without(FULL, *FilterPart) == RowFilter()
