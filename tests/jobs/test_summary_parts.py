"""Groups, dates and comparisons against figures worked out by hand."""

import dataclasses
import math
import re
from datetime import date

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.predictions import Label
from desktop_app.errors import ColumnNotFoundError
from desktop_app.jobs import grouping, run_columns
from desktop_app.jobs.comparison import MOST_VALUES, LabelCounter, meanings_of
from desktop_app.jobs.export import ExportOptions, export
from desktop_app.jobs.grouping import GroupCounter
from desktop_app.jobs.output_format import OutputFormat
from desktop_app.jobs.summary import SummaryOptions, summarize
from desktop_app.jobs.tallies import Tally
from desktop_app.jobs.timeline import DateCounter, DateStep
from desktop_app.jobs.views import CellIs, RowFilter
from desktop_app.tables.layout import Row, RowFlag
from tests.jobs.makers import LAYOUT, make_predictions, make_rows, make_store

NEGATIVE, NEUTRAL, POSITIVE, NO_TEXT = make_predictions(
    [(0.75, 0.25, 0), (0.25, 0.5, 0.25), (0, 0, 1), (math.nan,) * 3]
)


def test_no_text_is_in_no_share_and_no_mean() -> None:
    tally = Tally()
    for prediction in (NEGATIVE, NEGATIVE, POSITIVE, NO_TEXT):
        tally.add(prediction)
    assert (tally.total, tally.with_text, tally.rows(None)) == (4, 3, 1)
    assert tally.share(Label.NEGATIVE) == pytest.approx(2 / 3)
    assert tally.mean_confidence() == pytest.approx(2.5 / 3)
    assert tally.mean_confidence(Label.NEUTRAL) is None


def test_groups_by_size_and_others_together() -> None:
    counter = GroupCounter("shop", top=2)
    for value in ("b", " a ", "a", "a", "b", "c", "d", "", "c", "c", "c"):
        counter.add(value, POSITIVE)
    found = counter.result()
    assert [(group.value, group.tally.total) for group in found.groups] == [("c", 4), ("a", 3)]
    assert (found.others.total, found.other_values) == (4, 3)


def test_a_single_group_more_is_no_other() -> None:
    counter = GroupCounter("shop", top=2)
    for value in ("a", "b", "c"):
        counter.add(value, POSITIVE)
    assert [group.value for group in counter.result().groups] == ["a", "b", "c"]
    assert counter.result().other_values == 0


def test_values_without_end_take_no_memory_without_end(monkeypatch) -> None:
    monkeypatch.setattr(grouping, "MOST_VALUES", 3)
    counter = GroupCounter("id", top=1)
    for value in range(100):
        counter.add(str(value), NEGATIVE)
    found = counter.result()
    assert found.groups[0].tally.total + found.others.total == 100


@settings(deadline=None)
@given(st.lists(st.sampled_from("abcdefgh")), st.integers(1, 4))
def test_no_row_is_lost_between_groups(values, top) -> None:
    counter = GroupCounter("x", top)
    for value in values:
        counter.add(value, NEUTRAL)
    found = counter.result()
    assert sum(group.tally.total for group in found.groups) + found.others.total == len(values)


def timeline_of(cells, step=None):
    counter = DateCounter("day", step)
    for cell in cells:
        counter.add(cell, POSITIVE)
    return counter.result()


def test_days_weeks_and_months() -> None:
    cells = ["2024-03-04", "2024-03-10", "2024-03-11", "2024-04-01", "2024-03-04"]
    days = [(point.start.isoformat(), point.tally.total) for point in timeline_of(cells).points]
    assert days == [("2024-03-04", 2), ("2024-03-10", 1), ("2024-03-11", 1), ("2024-04-01", 1)]
    weeks = timeline_of(cells, DateStep.WEEK).points
    assert [(p.start, p.tally.total) for p in weeks] == [
        (date(2024, 3, 4), 3),
        (date(2024, 3, 11), 1),
        (date(2024, 4, 1), 1),
    ]
    months = timeline_of(cells, DateStep.MONTH).points
    assert [(p.start, p.tally.total) for p in months] == [
        (date(2024, 3, 1), 4),
        (date(2024, 4, 1), 1),
    ]


@pytest.mark.parametrize(
    ("last", "step"),
    [("2024-02-01", DateStep.DAY), ("2025-02-01", DateStep.WEEK), ("2029-01-01", DateStep.MONTH)],
)
def test_the_step_suits_the_span(last, step) -> None:
    assert timeline_of(["2024-01-01", last]).step is step


def test_a_column_without_dates_has_no_timeline() -> None:
    assert timeline_of(["good", "bad"]) is None
    assert timeline_of([]) is None


def test_rows_beyond_those_that_tell_the_format_are_counted_too() -> None:
    found = timeline_of([*["01.02.2024"] * 2_500, "", "nonsense"])
    assert [(point.start, point.tally.total) for point in found.points] == [
        (date(2024, 2, 1), 2_500)
    ]
    assert found.rows_without_date == 2


def test_agreement_with_the_files_own_stars() -> None:
    counter = LabelCounter("stars")
    for cell, prediction in [
        ("1", NEGATIVE),
        (" 1", POSITIVE),
        ("2", NEGATIVE),
        ("3", NEUTRAL),
        ("4", POSITIVE),
        ("5", POSITIVE),
        ("5", NEUTRAL),
        ("5", NO_TEXT),
        ("?", POSITIVE),
    ]:
        counter.add(cell, prediction)
    found = counter.result()
    assert found.confusion == ((2, 0, 1), (0, 1, 0), (0, 1, 2))
    assert (found.rows, found.rows_unmapped, found.rows_without_text) == (7, 1, 1)
    assert found.accuracy == pytest.approx(5 / 7)
    assert found.macro_recall == pytest.approx((2 / 3 + 1 + 2 / 3) / 3)
    assert found.macro_f1 == pytest.approx((4 / 5 + 2 / 3 + 2 / 3) / 3)


def test_classes_that_the_file_lacks_are_in_no_mean() -> None:
    counter = LabelCounter("label", {"up": Label.POSITIVE, "down": Label.NEGATIVE})
    for cell, prediction in (("up", POSITIVE), ("up", NEUTRAL), ("down", NEGATIVE)):
        counter.add(cell, prediction)
    found = counter.result()
    assert found.recall(Label.NEUTRAL) is None
    assert found.macro_recall == pytest.approx(0.75)


def test_values_that_are_no_labels_are_compared_with_nothing() -> None:
    counter = LabelCounter("city")
    for city in ("Rome", "Oslo", "Lima"):
        counter.add(city, POSITIVE)
    assert counter.result() is None


@pytest.fixture
def store(tmp_path):
    layout = dataclasses.replace(LAYOUT, group_columns=(2,), label_column=2)
    with make_store(tmp_path / "run.sqlite", layout) as store:
        rows = [*make_rows(["a", "b", "c", ""]), Row(5, ("id5", "e", "4"), RowFlag.RAGGED)]
        answers = [(0.75, 0.25, 0), (0, 0, 1), (0, 0, 1), (math.nan,) * 3, (0, 0, 1)]
        store.append(rows, make_predictions(answers))
        yield store


def test_guessed_columns_are_used_unless_others_are_named(store) -> None:
    guessed = summarize(store)
    assert guessed.groups.column == guessed.comparison.column == "stars"
    assert guessed.timeline is None
    assert guessed.flags == {RowFlag.RAGGED: 1}

    named = summarize(store, SummaryOptions(group_column="id", label_column=""))
    assert named.groups.column == "id"
    assert named.comparison is None


def test_only_the_rows_asked_for_are_summed_up(store) -> None:
    found = summarize(store, row_filter=RowFilter(label=Label.POSITIVE))
    assert (found.rows_with_text, found.rows_without_text, found.rows) == (3, 0, 3)


def test_a_column_that_is_not_there_is_named_with_those_that_are(store) -> None:
    with pytest.raises(ColumnNotFoundError, match=r"'shop'.*id, review, stars"):
        summarize(store, SummaryOptions(group_column="shop"))


def test_values_of_a_column_of_long_texts_are_told_apart_as_far_as_memory_allows(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for module in (grouping, run_columns):
        monkeypatch.setattr(module, "MOST_CHARACTERS", 25)
    cells = ["a" * 10, "b" * 10, "c" * 10, "a" * 10, "d" * 5, "e"]
    counter, column = grouping.GroupCounter("article"), run_columns.ValueColumn()
    for cell in cells:
        counter.add(cell, NO_TEXT)
    column.add(cells)
    told = ["a" * 10, "b" * 10, "d" * 5]
    found = counter.result()
    assert [group.value for group in found.groups] == told == column.values
    assert found.others.total == 2
    assert column.codes.tolist() == [0, 1, -1, 0, 2, -1]


FIVE_STARS = {
    "1": Label.NEGATIVE,
    "2": Label.NEGATIVE,
    "3": Label.NEUTRAL,
    "4": Label.POSITIVE,
    "5": Label.POSITIVE,
}
LOW_STARS = RowFilter(cell=CellIs(1, ("1", "2")))
ANSWERED_NEGATIVE = RowFilter(label=Label.NEGATIVE)


@pytest.fixture
def reviews(tmp_path):
    """Days are above 12 in rows of four and five stars alone, which are answered positive; a row
    of ten stars has no text."""
    layout = dataclasses.replace(
        LAYOUT, columns=("review", "stars", "day"), text_column=0, label_column=1, date_column=2
    )
    with make_store(tmp_path / "reviews.sqlite", layout) as store:
        rows = [
            Row(n, ("words", f" {n % 5 + 1}", f"04/{16 if n % 5 > 2 else 2}/2024"))
            for n in range(1, 21)
        ]
        answers = [(0.1, 0.1, 0.8) if n % 5 > 2 else (0.8, 0.1, 0.1) for n in range(1, 21)]
        rows.append(Row(21, ("", "10", "04/16/2024")))
        store.append(rows, make_predictions([*answers, (math.nan,) * 3]))
        yield store


@pytest.mark.parametrize("row_filter", [RowFilter(), LOW_STARS, ANSWERED_NEGATIVE])
def test_labels_and_dates_mean_the_same_whichever_rows_are_summed_up(reviews, row_filter) -> None:
    found = summarize(reviews, row_filter=row_filter)

    assert found.comparison.mapping == FIVE_STARS
    assert found.timeline.date_format.name == "mm/dd/yyyy"
    assert not found.timeline.date_format.is_ambiguous
    assert found.timeline.points[0].start == date(2024, 4, 2)


def test_a_workbook_of_some_rows_reads_labels_and_dates_as_one_of_all(reviews, tmp_path) -> None:
    path = tmp_path / "out.xlsx"
    export(reviews, path, ExportOptions(OutputFormat.XLSX, row_filter=ANSWERED_NEGATIVE))

    sheet = openpyxl.load_workbook(path)["Summary"]
    lines = [row[:2] for row in sheet.iter_rows(values_only=True)]
    assert ("Dates were read as mm/dd/yyyy.", None) in lines
    assert {("1", "negative"), ("3", "neutral"), ("5", "positive")} <= set(lines)


def test_a_report_of_some_rows_reads_labels_as_one_of_all(reviews, tmp_path) -> None:
    path = tmp_path / "out.html"
    export(reviews, path, ExportOptions(OutputFormat.HTML, row_filter=ANSWERED_NEGATIVE))

    page = re.sub("<[^>]*>", "", path.read_text(encoding="utf-8"))
    told = re.findall("“(.)” . (\\w+)", page)
    assert dict(told) == {value: label.value.capitalize() for value, label in FIVE_STARS.items()}


def test_words_that_are_no_labels_in_the_column_are_none_among_some_of_its_rows(tmp_path) -> None:
    layout = dataclasses.replace(LAYOUT, label_column=0, date_column=2)
    with make_store(tmp_path / "run.sqlite", layout) as store:
        cells = [("good", "1.2.2024"), ("bad", "2.2.2024"), *[("town", "soon")] * 20]
        rows = [Row(n, (cell, "words", day)) for n, (cell, day) in enumerate(cells, start=1)]
        store.append(rows, make_predictions([(0.1, 0.1, 0.8)] * len(rows)))
        found = summarize(store, row_filter=RowFilter(cell=CellIs(0, ("good", "bad"))))

    assert found.rows == 2
    assert (found.comparison, found.timeline) == (None, None)


def test_a_meaning_or_format_that_is_given_is_not_guessed(reviews) -> None:
    given = {"1": Label.POSITIVE}
    found = summarize(reviews, SummaryOptions(label_mapping=given, date_column=""), LOW_STARS)
    assert found.comparison.mapping == given
    assert found.timeline is None


def test_cells_of_a_column_are_those_of_the_rows(tmp_path) -> None:
    odd = ["a\0b", "\ud800", " é ", ""]
    with make_store(tmp_path / "run.sqlite") as store:
        rows = [Row(n, (cell, cell, "")) for n, cell in enumerate(odd, start=1)]
        store.append(rows, make_predictions([(0.1, 0.1, 0.8)] * 3 + [(math.nan,) * 3]))

        for column in (0, 1):
            assert list(store.cells(column)) == odd
            assert list(store.cells(column, with_text=True)) == odd[:3]


def test_a_column_of_many_values_is_not_read_to_its_end() -> None:
    cells = iter(map(str, range(MOST_VALUES * 3)))
    assert meanings_of(cells) is None
    assert int(next(cells)) < MOST_VALUES * 2
