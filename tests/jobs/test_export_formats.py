"""A run in each format: the same rows and answers, and the user told of what is different."""

import csv
import dataclasses
import json
import math
from pathlib import Path

import arro3.io
import openpyxl
import pytest

from desktop_app.core.predictions import Label
from desktop_app.errors import ExportError
from desktop_app.jobs import export_formats
from desktop_app.jobs.export import ExportOptions, export
from desktop_app.jobs.output_format import OutputFormat
from desktop_app.jobs.result_columns import ALL_RESULTS, NO_TEXT, ResultColumn
from desktop_app.jobs.source import SourceIdentity
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.summary import SummaryOptions
from desktop_app.jobs.views import RowFilter
from desktop_app.tables.layout import Row, RowFlag
from desktop_app.tables.watching import WritingCancelledError
from tests.jobs.makers import LAYOUT, make_predictions, make_rows, make_store

TABLES = [OutputFormat.CSV, OutputFormat.XLSX, OutputFormat.JSONL, OutputFormat.PARQUET]
EVERY = list(OutputFormat)
ANSWERS = [(0.75, 0.2, 0.05), (math.nan,) * 3, (0.00004, 0.25, 0.74996)]
TEXTS = ["bad, «très»\nbad", "", "good"]


@pytest.fixture
def store(tmp_path: Path):
    with make_store(tmp_path / "run.sqlite") as store:
        store.append(make_rows(TEXTS), make_predictions(ANSWERS))
        yield store


def read(path: Path) -> list[dict]:
    match path.suffix:
        case ".csv":
            with path.open(encoding="utf-8-sig", newline="") as file:
                return list(csv.DictReader(file))
        case ".jsonl":
            return [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        case ".parquet":
            [batch] = arro3.io.read_parquet(path)
            return batch.to_struct_array().to_pylist()
    header, *rows = openpyxl.load_workbook(path)["Results"].iter_rows(values_only=True)
    return [dict(zip(header, row, strict=True)) for row in rows]


@pytest.mark.parametrize("chosen", TABLES)
def test_rows_as_they_were_with_the_answers_beside(store, tmp_path, chosen) -> None:
    path = tmp_path / f"out{chosen.suffix}"
    told = []

    outcome = export(store, path, ExportOptions(chosen), on_progress=told.append)

    rows = read(path)
    assert (outcome.rows, outcome.path, outcome.renamed) == (3, path, ())
    assert told[0] == 0
    assert list(rows[0]) == [*LAYOUT.columns, *ALL_RESULTS]
    assert [row["review"] or "" for row in rows] == TEXTS
    assert [str(row["stars"]) for row in rows] == ["1", "2", "3"]
    assert [row["sentiment"] for row in rows] == ["negative", NO_TEXT, "positive"]
    assert [float(row["confidence"]) if row["confidence"] else None for row in rows] == [
        pytest.approx(0.75, abs=1e-4),
        None,
        pytest.approx(0.75, abs=1e-4),
    ]


@pytest.mark.parametrize("chosen", TABLES)
def test_only_the_columns_and_rows_asked_for(store, tmp_path, chosen) -> None:
    path = tmp_path / f"out{chosen.suffix}"
    columns = (ResultColumn.P_POSITIVE, ResultColumn.SENTIMENT)
    options = ExportOptions(chosen, columns, RowFilter(label=Label.POSITIVE))

    assert export(store, path, options).rows == 1

    [row] = read(path)
    assert list(row) == [*LAYOUT.columns, "p_positive", "sentiment"]
    assert row["review"] == "good"


@pytest.mark.parametrize("chosen", TABLES)
def test_columns_left_out_are_not_written(store, tmp_path, chosen) -> None:
    path = tmp_path / f"out{chosen.suffix}"
    first, *others = LAYOUT.columns
    options = ExportOptions(
        chosen, (ResultColumn.SENTIMENT,), left_out=frozenset({first, "of another file"})
    )

    assert export(store, path, options).rows == 3

    rows = read(path)
    assert list(rows[0]) == [*others, "sentiment"]
    assert rows[0]["review"].startswith("bad")


@pytest.mark.parametrize("chosen", TABLES)
def test_renamed_columns_and_surplus_cells_are_told(tmp_path, chosen) -> None:
    path = tmp_path / f"out{chosen.suffix}"
    layout = dataclasses.replace(LAYOUT, columns=("Sentiment", "review", "surplus 1"))
    with make_store(tmp_path / "clash.sqlite", layout) as store:
        rows = [*make_rows(["bad"]), Row(2, ("a", "good", "c"), RowFlag.RAGGED, ("beyond",))]
        store.append(rows, make_predictions([ANSWERS[0], ANSWERS[2]]))
        outcome = export(store, path, ExportOptions(chosen))

    assert outcome.renamed == (("sentiment", "sentiment (2)"), ("surplus 1", "surplus 1 (2)"))
    assert "surplus 1 (2)" in outcome.notes[-1]
    assert [row["surplus 1 (2)"] or "" for row in read(path)] == ["", "beyond"]
    assert [row["sentiment (2)"] for row in read(path)] == ["negative", "positive"]


@pytest.mark.parametrize("chosen", EVERY)
def test_the_same_run_gives_the_same_bytes(store, tmp_path, chosen) -> None:
    paths = [tmp_path / f"{name}{chosen.suffix}" for name in ("a", "b")]
    for path in paths:
        export(store, path, ExportOptions(chosen))
    assert paths[0].read_bytes() == paths[1].read_bytes()


@pytest.mark.parametrize("chosen", EVERY)
def test_a_file_that_is_there_is_not_touched_unless_asked(store, tmp_path, chosen) -> None:
    path = tmp_path / f"out{chosen.suffix}"
    path.write_text("precious")
    with pytest.raises(ExportError, match="exists already"):
        export(store, path, ExportOptions(chosen))
    assert path.read_text() == "precious"

    assert export(store, path, ExportOptions(chosen), overwrite=True).rows == 3


@pytest.mark.parametrize("chosen", EVERY)
def test_a_cancelled_export_leaves_the_old_file(store, tmp_path, chosen) -> None:
    path = tmp_path / f"out{chosen.suffix}"
    path.write_text("old")
    with pytest.raises(WritingCancelledError):
        export(store, path, ExportOptions(chosen), overwrite=True, is_cancelled=lambda: True)
    assert path.read_text() == "old"
    assert not list(tmp_path.glob(".*"))


def test_the_source_is_never_overwritten(tmp_path) -> None:
    source = tmp_path / "mine.csv"
    source.write_text("id,review,stars\n")
    identity = SourceIdentity.of(source)
    with (
        RunStore.create(tmp_path / "r.sqlite", identity, LAYOUT, "f") as store,
        pytest.raises(ExportError, match="stays as it is"),
    ):
        export(store, source, ExportOptions(), overwrite=True)
    assert source.read_text() == "id,review,stars\n"


@pytest.mark.parametrize("chosen", EVERY)
def test_a_run_without_rows(tmp_path, chosen) -> None:
    path = tmp_path / f"out{chosen.suffix}"
    with make_store(tmp_path / "empty.sqlite") as store:
        assert export(store, path, ExportOptions(chosen)).rows == 0
    assert path.exists()


def test_more_rows_than_a_sheet_holds_go_to_further_sheets(store, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(export_formats, "MOST_ROWS", 3)
    path = tmp_path / "out.xlsx"

    outcome = export(store, path, ExportOptions(OutputFormat.XLSX))

    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Results", "Summary", "Results 2"]
    assert [book[name].max_row for name in ("Results", "Results 2")] == [3, 2]
    assert "2 sheets" in outcome.notes[-1]


def test_a_long_text_is_told_and_whole(tmp_path) -> None:
    path = tmp_path / "out.xlsx"
    with make_store(tmp_path / "long.sqlite") as store:
        store.append(make_rows(["x" * 50_000]), make_predictions(ANSWERS[:1]))
        outcome = export(store, path, ExportOptions(OutputFormat.XLSX))

    [row] = read(path)
    assert row["review"] + row["review (part 2)"] == "x" * 50_000
    assert "'review (part 2)'" in outcome.notes[-1]


def test_a_workbook_sums_itself_up(store, tmp_path) -> None:
    path = tmp_path / "out.xlsx"
    options = ExportOptions(OutputFormat.XLSX, summary=SummaryOptions(group_column="stars"))
    export(store, path, options)

    sheet = openpyxl.load_workbook(path)["Summary"]
    lines = {row[0]: row[1:] for row in sheet.iter_rows(values_only=True) if row[0]}
    assert lines["Negative"][:2] == (1, 0.5)
    assert lines["No text"][:2] == (1, None)
    assert lines["By stars"]
    assert lines["1"][:5] == (1, 1, 0, 0, 0)
    assert len(sheet._charts) == 2


@pytest.mark.parametrize(
    ("name", "chosen"),
    [("a.csv", "csv"), ("b.XLSX", "xlsx"), ("c.ndjson", "jsonl"), ("d.htm", "html"), ("e", None)],
)
def test_format_is_told_by_the_name(name, chosen) -> None:
    assert OutputFormat.of(Path(name)) == chosen
