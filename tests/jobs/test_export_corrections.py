"""Labels set by hand are written beside the model's, in every format, and counted against it."""

import math
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from desktop_app.core.predictions import Label
from desktop_app.jobs.export import ExportOptions, export
from desktop_app.jobs.filter_words import filter_words
from desktop_app.jobs.output_format import OutputFormat
from desktop_app.jobs.result_columns import ALL_RESULTS
from desktop_app.jobs.summary import summarize
from desktop_app.jobs.views import CellIs, ConfidenceRange, DatePeriod, LabelledAs, RowFilter
from desktop_app.tables.dates import format_named
from desktop_app.tables.layout import RowFlag
from tests.jobs.makers import LAYOUT, make_predictions, make_rows, make_store
from tests.jobs.test_export_formats import TABLES, read

ANSWERS = [(0.75, 0.2, 0.05), (math.nan,) * 3, (0.1, 0.15, 0.75), (0.2, 0.7, 0.1)]


@pytest.fixture
def store(tmp_path: Path):
    """Answered negative, nothing, positive, neutral; the first corrected, the third confirmed."""
    with make_store(tmp_path / "run.sqlite") as store:
        store.append(make_rows(["bad", "", "good", "so so"]), make_predictions(ANSWERS))
        store.corrections.put({1: Label.POSITIVE, 3: Label.POSITIVE})
        yield store


@pytest.mark.parametrize("chosen", TABLES)
def test_they_stand_behind_the_models_columns(store, tmp_path, chosen) -> None:
    path = tmp_path / f"out{chosen.suffix}"
    export(store, path, ExportOptions(chosen))
    rows = read(path)
    by_hand = ["sentiment_corrected", "sentiment_final"]
    assert list(rows[0]) == [*LAYOUT.columns, *ALL_RESULTS, *by_hand]
    assert [row["sentiment"] for row in rows] == ["negative", "no text", "positive", "neutral"]
    corrected = [row["sentiment_corrected"] or "" for row in rows]
    assert corrected == ["positive", "", "positive", ""]
    final = [row["sentiment_final"] for row in rows]
    assert final == ["positive", "no text", "positive", "neutral"]


def test_they_can_be_left_out(store, tmp_path) -> None:
    path = tmp_path / "out.csv"
    export(store, path, ExportOptions(with_labels_by_hand=False))
    assert list(read(path)[0]) == [*LAYOUT.columns, *ALL_RESULTS]


def test_a_column_of_that_name_in_the_file_stays(tmp_path) -> None:
    layout = replace(LAYOUT, columns=("sentiment_corrected", "review", "stars"))
    with make_store(tmp_path / "run.sqlite", layout) as store:
        store.append(make_rows(["bad"]), make_predictions(ANSWERS[:1]))
        store.corrections.put({1: Label.NEUTRAL})
        outcome = export(store, tmp_path / "out.csv", ExportOptions())
    [row] = read(tmp_path / "out.csv")
    assert outcome.renamed == (("sentiment_corrected", "sentiment_corrected (2)"),)
    assert (row["sentiment_corrected"], row["sentiment_corrected (2)"]) == ("id1", "neutral")


def test_a_filter_by_them_is_kept_in_the_export(store, tmp_path) -> None:
    path = tmp_path / "out.csv"
    outcome = export(store, path, ExportOptions(row_filter=RowFilter(corrected=True)))
    assert outcome.rows == 2
    assert [row["review"] for row in read(path)] == ["bad", "good"]


def test_they_are_counted_against_the_model(store) -> None:
    found = summarize(store).by_hand
    assert (found.rows, found.agreed, found.accuracy) == (2, 1, 0.5)
    assert found.confusion == ((0, 0, 0), (0, 0, 0), (1, 0, 1))
    assert summarize(store).labels[0].rows == 1


def test_the_report_and_the_summary_sheet_tell_of_them(store, tmp_path) -> None:
    words = "1 corrected by hand: the model agreed with 1 of 2 checked (50.0%)"
    export(store, tmp_path / "out.html", ExportOptions(OutputFormat.HTML))
    assert words in (tmp_path / "out.html").read_text("utf-8")
    export(store, tmp_path / "out.xlsx", ExportOptions(OutputFormat.XLSX))
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx")["Summary"]
    cells = [str(cell) for row in sheet.iter_rows(values_only=True) for cell in row]
    assert any(words in cell for cell in cells)
    assert "By hand positive" in cells


def test_without_any_nothing_is_told(tmp_path) -> None:
    with make_store(tmp_path / "run.sqlite") as store:
        store.append(make_rows(["bad"]), make_predictions(ANSWERS[:1]))
        export(store, tmp_path / "out.html", ExportOptions(OutputFormat.HTML))
    assert "by hand" not in (tmp_path / "out.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("row_filter", "words"),
    [
        (RowFilter(), []),
        (RowFilter(Label.NEGATIVE, unsure=True), ["answered negative", "whose answer is not sure"]),
        (RowFilter(confidence=ConfidenceRange(0.9)), ["with a confidence from 90%"]),
        (
            RowFilter(confidence=ConfidenceRange(0.5, 0.6)),
            ["with a confidence from 50% to below 60%"],
        ),
        (RowFilter(cell=CellIs(0, ("a", ""))), ["whose id is a, (empty)"]),
        (
            RowFilter(cell=CellIs(0, ("a", "b", "c", "d"), is_other=True)),
            ["whose id is none of a, b, c, 1 more"],
        ),
        (
            RowFilter(
                dates=DatePeriod(2, date(2024, 1, 1), date(2024, 1, 7), format_named("yyyy"))
            ),
            ["with stars from 2024-01-01 to 2024-01-07"],
        ),
        (
            RowFilter(labelled=LabelledAs(2, Label.POSITIVE, ("5",)), corrected=True),
            ["with a label set by hand", "labelled positive in stars"],
        ),
        (RowFilter(with_flags=~RowFlag.NONE), ["with something odd about them"]),
        (
            RowFilter(with_flags=RowFlag.RAGGED, search="x"),
            ["with fewer or more cells than the header", "with 'x' in their text"],
        ),
    ],
)
def test_the_report_says_which_rows_it_is_of(row_filter: RowFilter, words: list[str]) -> None:
    assert filter_words(row_filter, LAYOUT.columns) == words
