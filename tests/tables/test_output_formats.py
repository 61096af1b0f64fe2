"""What is written to a workbook, JSON Lines or Parquet is what is read back."""

import io
import json
import math
import tempfile
from pathlib import Path

import arro3.io
import openpyxl
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from openpyxl.utils.escape import unescape

from desktop_app.errors import ExportError, StoreError
from desktop_app.tables.column_shapes import (
    LONGEST_CELL,
    ShapeFinder,
    as_number,
    decimals_of,
    split_cell,
)
from desktop_app.tables.jsonl_writing import write_jsonl
from desktop_app.tables.output import ColumnKind, OutputColumn
from desktop_app.tables.parquet_writing import write_parquet
from desktop_app.tables.sheets import SheetColumn
from desktop_app.tables.unicode import valid_unicode
from desktop_app.tables.xlsx_writing import write_xlsx

PLAIN_TEXTS = st.text(max_size=12)
TROUBLE = st.sampled_from(
    ["", "=1+1", "<r>x</r>", "_x0041_", "\r\n", "\r", "\0", "\x1f", "\ufffe", "\ud800", "nan"]
) | st.sampled_from(
    ["007", "-0", "1e5", "12.50", "3", "\u2028", "\x85", " x ", "1" * 20, "😀", "{}", '"']
)
CELLS = TROUBLE | PLAIN_TEXTS | st.tuples(TROUBLE, PLAIN_TEXTS).map("".join)
NUMBERS = st.none() | st.floats(0, 1, width=32)
COLUMNS = (
    OutputColumn("text"),
    OutputColumn("other"),
    OutputColumn("confidence", ColumnKind.NUMBER),
)
TABLES = st.lists(st.tuples(CELLS, CELLS, NUMBERS), max_size=6)
FEW = settings(max_examples=30, deadline=None)


def read_parquet(path: Path) -> list[tuple]:
    table = arro3.io.read_parquet(path).read_all()
    columns = [[cell.as_py() for cell in column] for column in table.columns]
    return list(zip(*columns, strict=True))


def shaped(rows) -> list[SheetColumn]:
    finder = ShapeFinder(["text", "other"])
    for row in rows:
        finder.add(row[:2])
    return [*map(SheetColumn, finder.names, finder.shapes), SheetColumn("confidence")]


def sheets_of(path: Path) -> dict[str, list[tuple]]:
    book = openpyxl.load_workbook(path)
    return {
        sheet.title: [tuple(_shown(cell) for cell in row) for row in sheet.iter_rows()]
        for sheet in book
    }


def _shown(cell) -> str | float:
    """A text, or a number as the sheet shows it where it is one of the user's own."""
    if cell.value is None:
        return ""
    if isinstance(cell.value, str):
        return unescape(cell.value)
    if cell.number_format == "0.0000":
        return float(cell.value)
    return f"{cell.value:.{len(cell.number_format.partition('.')[2])}f}"


@FEW
@given(TABLES)
def test_json_lines_read_as_written(rows):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "out.jsonl")
        names = [column.name for column in COLUMNS]
        assert write_jsonl(path, names, rows) == len(rows)
        lines = path.read_text(encoding="utf-8").splitlines()

    assert [json.loads(line) for line in lines] == [
        dict(zip(names, (valid_unicode(a), valid_unicode(b), number), strict=True))
        for a, b, number in rows
    ]


@FEW
@given(TABLES)
def test_parquet_reads_as_written(rows):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "out.parquet")
        assert write_parquet(path, COLUMNS, rows) == len(rows)

        assert read_parquet(path) == [(valid_unicode(a), valid_unicode(b), n) for a, b, n in rows]


@FEW
@given(TABLES, st.integers(2, 4))
def test_workbook_reads_as_written(rows, sheet_rows):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "out.xlsx")
        assert write_xlsx(path, shaped(rows), rows, sheet_rows=sheet_rows) == len(rows)
        sheets = sheets_of(path)

    header = ("text", "other", "confidence")
    assert all(lines[0] == header and len(lines) <= sheet_rows for lines in sheets.values())
    assert [line for lines in sheets.values() for line in lines[1:]] == [
        (valid_unicode(a), valid_unicode(b), "" if number is None else number)
        for a, b, number in rows
    ]


@FEW
@given(st.lists(st.tuples(st.sampled_from("a😀"), st.integers(0, 40_000)), max_size=4))
def test_parts_of_a_cell_fit_and_make_it_up(runs):
    cell = "".join(character * length for character, length in runs)
    parts = split_cell(cell)

    assert "".join(parts) == cell
    assert all(len(part.encode("utf-16-le")) // 2 <= LONGEST_CELL for part in parts)


def test_a_text_too_long_for_a_cell_goes_on_in_further_columns(tmp_path):
    path = tmp_path / "out.xlsx"
    rows = [("x" * 70_000 + "end", "a", 0.5), ("short", "b", None)]

    write_xlsx(path, shaped(rows), rows)

    [lines] = sheets_of(path).values()
    assert lines[0] == ("text", "other", "confidence", "text (part 2)", "text (part 3)")
    assert lines[1][0] + lines[1][3] + lines[1][4] == rows[0][0]
    assert lines[2] == ("short", "b", "", "", "")


def test_header_stays_in_view_and_can_be_filtered(tmp_path):
    rows = [("a", "b", 0.5)] * 3
    write_xlsx(tmp_path / "out.xlsx", shaped(rows), rows)

    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx").active
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:C4"


def test_a_column_is_of_numbers_only_where_nothing_would_be_lost(tmp_path):
    finder = ShapeFinder(["price", "postcode", "id", "sparse", "mixed", "empty"])
    finder.add(("1.50", "90210", "12345678901234567890", "3", "4", ""))
    finder.add(("-2", "02134", "3", "nan", "four", ""))

    is_number = dict(zip(finder.names, (s.is_number for s in finder.shapes), strict=True))
    assert [name for name, yes in is_number.items() if yes] == ["price", "sparse"]


@pytest.mark.parametrize("cell", ["007", "-0", "+1", "1e5", "1,5", " 1", "1.", ".5", "١", ""])
def test_what_a_spreadsheet_would_show_otherwise_is_no_number(cell):
    assert as_number(cell) is None


@FEW
@given(st.decimals(-(10**9), 10**9, places=4, allow_nan=False).map(str))
def test_a_number_is_shown_with_all_its_characters(cell):
    number = as_number(cell)
    assume(number is not None)
    assert f"{number:.{decimals_of(cell)}f}" == cell


def test_more_columns_than_a_sheet_has_are_refused(tmp_path):
    columns = [SheetColumn(f"c{index}") for index in range(16_385)]

    with pytest.raises(ExportError, match="Choose another format"):
        write_xlsx(tmp_path / "out.xlsx", columns, [])
    assert list(tmp_path.iterdir()) == []


def write_any(suffix: str, path: Path, rows) -> None:
    if suffix == "jsonl":
        write_jsonl(path, [column.name for column in COLUMNS], rows, overwrite=True)
    elif suffix == "parquet":
        write_parquet(path, COLUMNS, rows, overwrite=True)
    else:
        write_xlsx(path, [SheetColumn(c.name) for c in COLUMNS], rows, overwrite=True)


@pytest.mark.parametrize("suffix", ["jsonl", "parquet", "xlsx"])
@pytest.mark.parametrize("error", [StoreError("gone"), KeyboardInterrupt()])
def test_failing_rows_leave_the_old_file_whole_and_nothing_beside_it(tmp_path, suffix, error):
    path = tmp_path / f"out.{suffix}"
    path.write_text("old")

    def rows():
        yield from [("a", "b", 0.5)] * 10_000
        raise error

    with pytest.raises(type(error)):
        write_any(suffix, path, rows())
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


class FullDisk(io.BytesIO):
    def write(self, data: bytes) -> int:
        raise OSError(28, "No space left on device")


@pytest.mark.parametrize("suffix", ["parquet", "xlsx"])
def test_a_full_disk_is_told_with_advice(tmp_path, monkeypatch, capfd, suffix):
    path = tmp_path / f"out.{suffix}"
    path.write_text("old")
    real_open = Path.open
    monkeypatch.setattr(
        Path,
        "open",
        lambda path, mode="r", **options: (
            FullDisk() if mode == "xb" else real_open(path, mode, **options)
        ),
    )

    with pytest.raises(ExportError, match="the disk is full"):
        write_any(suffix, path, [("a", "b", 0.5)])
    assert path.read_text() == "old"
    assert "panic" not in capfd.readouterr().err


def test_parquet_of_nothing_has_its_columns(tmp_path):
    path = tmp_path / "out.parquet"

    assert write_parquet(path, COLUMNS, []) == 0

    assert arro3.io.read_parquet(path).read_all().schema.names == [c.name for c in COLUMNS]


def test_parquet_takes_rows_by_the_thousand_and_huge_ones_too(tmp_path):
    path = tmp_path / "out.parquet"
    rows = [
        (f"text {index}", "x" * (2_000_000 if index % 4_000 == 0 else 1), index / 10_000)
        for index in range(10_000)
    ]

    assert write_parquet(path, COLUMNS, iter(rows)) == len(rows)

    back = read_parquet(path)
    assert [row[:2] for row in back] == [row[:2] for row in rows]
    assert all(math.isclose(a[2], b[2], abs_tol=1e-6) for a, b in zip(back, rows, strict=True))
