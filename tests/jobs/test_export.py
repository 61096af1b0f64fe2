"""The exported file holds every row and cell of the user's, and the answers beside them."""

import csv
import dataclasses
import math
from pathlib import Path

import pytest

from desktop_app.core.predictions import Label
from desktop_app.errors import ExportError
from desktop_app.jobs.control import JobControl
from desktop_app.jobs.export import ExportOptions, export
from desktop_app.jobs.result_columns import ALL_RESULTS, NO_TEXT
from desktop_app.jobs.runner import run_job
from desktop_app.jobs.source import SourceIdentity
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.views import RowFilter
from desktop_app.tables.layout import LayoutChoices, Row, RowFlag
from desktop_app.tables.reading import TableReader
from desktop_app.tables.sniffing import sniff
from desktop_app.tables.watching import WritingCancelledError
from desktop_app.tables.writing import CsvOptions
from tests.fakes import FakeEngine
from tests.jobs.makers import LAYOUT, Told, make_predictions, make_rows, make_store

PLAIN = ExportOptions(csv=CsvOptions(with_bom=False, neutralise_formulas=False))
ANSWERS = [(0.75, 0.2, 0.05), (math.nan,) * 3, (0.00004, 0.25, 0.74996)]
RESULTS = ["sentiment", "confidence", "p_negative", "p_neutral", "p_positive"]


def read(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out.csv"


@pytest.fixture
def store(tmp_path: Path):
    with make_store(tmp_path / "run.sqlite") as store:
        store.append(make_rows(["bad, «très»\nbad", "", "good"]), make_predictions(ANSWERS))
        yield store


def test_rows_as_they_were_with_the_answers_beside(store: RunStore, out: Path) -> None:
    assert export(store, out, PLAIN).rows == 3
    assert read(out) == [
        ["id", "review", "stars", *RESULTS],
        ["id1", "bad, «très»\nbad", "1", "negative", "0.7500", "0.7500", "0.2000", "0.0500"],
        ["id2", "", "2", NO_TEXT, "", "", "", ""],
        ["id3", "good", "3", "positive", "0.7500", "0.0000", "0.2500", "0.7500"],
    ]
    assert [column.value for column in ALL_RESULTS] == RESULTS


def test_the_same_run_gives_the_same_bytes(store: RunStore, tmp_path: Path) -> None:
    for name in ("a.csv", "b.csv"):
        export(store, tmp_path / name, ExportOptions())
    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "b.csv").read_bytes()


def test_only_the_rows_asked_for(store: RunStore, out: Path) -> None:
    only = dataclasses.replace(PLAIN, row_filter=RowFilter(label=Label.POSITIVE))
    assert export(store, out, only).rows == 1
    assert [row[0] for row in read(out)] == ["id", "id3"]


def test_columns_of_the_users_keep_their_names(tmp_path: Path, out: Path) -> None:
    columns = ("sentiment", "review", "Confidence")
    layout = dataclasses.replace(LAYOUT, columns=columns)
    with make_store(tmp_path / "clash.sqlite", layout) as store:
        store.append(make_rows(["bad"]), make_predictions(ANSWERS[:1]))
        export(store, out, PLAIN)
    header = read(out)[0]
    assert tuple(header[:3]) == columns
    assert len({name.casefold() for name in header}) == len(header) == 8


def test_cells_beyond_the_header_stand_under_names_of_their_own(tmp_path: Path, out: Path) -> None:
    cells = ("id", "bad", "5")
    rows = [
        Row(1, cells),
        Row(2, cells, RowFlag.RAGGED, ("x", "y")),
        Row(3, cells, RowFlag.RAGGED, ("z",)),
    ]
    with make_store(tmp_path / "ragged.sqlite") as store:
        store.append(rows, make_predictions(ANSWERS[:1] * 3))
        export(store, out, PLAIN)
    header, *body = read(out)
    assert header == [*LAYOUT.columns, *RESULTS, "surplus 1", "surplus 2"]
    assert [row[8:] for row in body] == [["", ""], ["x", "y"], ["z", ""]]
    assert {len(row) for row in body} == {10}


def test_a_file_that_is_there_is_not_touched_unless_asked(store: RunStore, out: Path) -> None:
    out.write_text("precious")
    with pytest.raises(ExportError):
        export(store, out, PLAIN)
    assert out.read_text() == "precious"
    assert export(store, out, PLAIN, overwrite=True).rows == 3


def test_a_cancelled_export_leaves_nothing(store: RunStore, out: Path) -> None:
    with pytest.raises(WritingCancelledError):
        export(store, out, PLAIN, is_cancelled=lambda: True)
    assert not out.exists()


def test_from_the_users_file_to_the_exported_one(tmp_path: Path, out: Path) -> None:
    source = tmp_path / "reviews.csv"
    source.write_bytes(
        b'\xef\xbb\xbfid,Review Text\r\n1,good stuff\r\n2,"bad,\nvery bad"\r\n3,nan\r\n'
        + b"".join(b"%d,it is so so number %d\r\n" % (i, i) for i in range(4, 500))
        + b'500,"good, shifted",here\r\n'
    )
    layout = sniff(source, LayoutChoices(text_column="Review Text"))
    with (
        RunStore.create(tmp_path / "r.sqlite", SourceIdentity.of(source), layout, "f") as store,
        TableReader(source, layout) as reader,
    ):
        told = Told()
        run_job(reader, FakeEngine(), store, JobControl(), told)
        assert export(store, out, ExportOptions()).rows == told.last.rows_done == 500
    header, *body = read(out)
    assert header[:3] == ["id", "Review Text", "sentiment"]
    original = read(source)[1:]
    assert [row[:2] for row in body] == [row[:2] for row in original]
    assert [row[2] for row in body[:4]] == ["positive", "negative", NO_TEXT, "neutral"]
    assert body[499][7:] == ["here"]
