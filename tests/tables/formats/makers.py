"""Small files of every format, written by the libraries that programs write them with."""

import gzip
import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import xlsxwriter
import xlwt
from arro3.core import Array, DataType, Table
from arro3.io import write_parquet

from desktop_app.tables.layout import LayoutChoices, Row, TableLayout
from desktop_app.tables.reading import TableReader
from desktop_app.tables.sniffing import sniff

Rows = Sequence[Sequence[object]]
GUESS_ALL = LayoutChoices()
HEADER = ("id", "review", "stars")
REVIEWS: Rows = (
    HEADER,
    (1, "I really like how this one turned out", 5),
    (2, "Never again, it broke after two days – sadly", 1),
    (3, "It does what it says, no more and no less", 3),
)
REVIEW_CELLS = [tuple(map(str, row)) for row in REVIEWS[1:]]

_NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{prefix}:1.0"'
    for prefix in ("office", "style", "table", "text")
)
_ODS_STYLES = "".join(
    f'<style:style style:name="{name}" style:family="table">'
    f'<style:table-properties table:display="{is_shown}"/></style:style>'
    for name, is_shown in (("ta1", "true"), ("ta2", "false"))
)


def xlsx(
    sheets: Mapping[str, Rows] | Rows = REVIEWS, hidden: Sequence[str] = (), **options: object
) -> bytes:
    """A workbook; numbers as numbers, everything else as text."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True, **options}) as book:
        for name, rows in _named(sheets).items():
            sheet = book.add_worksheet(name)
            if name in hidden:
                sheet.hide()
            else:
                sheet.activate()
            for number, row in enumerate(rows):
                for column, value in enumerate(row):
                    if isinstance(value, str):
                        sheet.write_string(number, column, value)
                    else:
                        sheet.write(number, column, value)
    return buffer.getvalue()


def xls(sheets: Mapping[str, Rows] | Rows = REVIEWS, hidden: Sequence[str] = ()) -> bytes:
    """A workbook of before 2007."""
    book = xlwt.Workbook()
    for name, rows in _named(sheets).items():
        sheet = book.add_sheet(name)
        sheet.visibility = int(name in hidden)
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                sheet.write(number, column, value)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def ods(sheets: Mapping[str, Rows] | Rows = REVIEWS, hidden: Sequence[str] = ()) -> bytes:
    """An OpenDocument spreadsheet."""
    tables = "".join(
        f'<table:table table:name={quoteattr(name)} table:style-name="ta{1 + (name in hidden)}">'
        f"{''.join(map(_ods_row, rows))}</table:table>"
        for name, rows in _named(sheets).items()
    )
    return ods_of(tables)


def ods_of(tables: str) -> bytes:
    """An OpenDocument spreadsheet with these <table:table> elements."""
    content = f"<office:document-content {_NAMES}><office:automatic-styles>{_ODS_STYLES}"
    content += f"</office:automatic-styles><office:body><office:spreadsheet>{tables}"
    content += "</office:spreadsheet></office:body></office:document-content>"
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    return zipped({"mimetype": kind, "content.xml": content})


def parquet(names: Sequence[str] = HEADER, rows: Rows = REVIEWS[1:], **options: object) -> bytes:
    """Columns of whole numbers or text, by their first value."""
    columns = {
        name: Array([row[index] for row in rows], _type_of(rows, index))
        for index, name in enumerate(names)
    }
    return parquet_of(Table(columns), **options)


def parquet_of(table: Table, **options: object) -> bytes:
    """An Arrow table as a file."""
    buffer = io.BytesIO()
    write_parquet(table, buffer, **options)
    return buffer.getvalue()


def json_lines(rows: Rows = REVIEWS) -> bytes:
    """An object a line."""
    return "".join(f"{json.dumps(one)}\n" for one in objects(rows)).encode()


def json_list(rows: Rows = REVIEWS) -> bytes:
    """One list of objects."""
    return json.dumps(objects(rows)).encode()


def csv(rows: Rows = REVIEWS) -> bytes:
    """Cells without commas only."""
    return "".join(",".join(f'"{cell}"' for cell in row) + "\n" for row in rows).encode()


def objects(rows: Rows = REVIEWS) -> list[dict[str, object]]:
    """A row each, by the names in the first."""
    return [dict(zip(map(str, rows[0]), row, strict=True)) for row in rows[1:]]


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    """A zip archive."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


MAKERS = {
    "xlsx": xlsx,
    "xls": xls,
    "ods": ods,
    "parquet": parquet,
    "jsonl": json_lines,
    "json": json_list,
    "csv": csv,
    "csv.gz": lambda: gzip.compress(csv()),
    "jsonl.gz": lambda: gzip.compress(json_lines()),
    "xlsx.gz": lambda: gzip.compress(xlsx()),
    "zip": lambda: zipped({"reviews.csv": csv()}),
}
"""By how the names of such files end; each holds REVIEWS."""


def put(folder: Path, name: str, data: bytes | str) -> Path:
    """The data as a file."""
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def read(path: Path, choices: LayoutChoices = GUESS_ALL) -> tuple[TableLayout, list[Row]]:
    """All rows of a file, as it is sniffed."""
    layout = sniff(path, choices)
    with TableReader(path, layout) as reader:
        rows = list(reader)
        assert reader.share_read == 1.0
    assert [row.number for row in rows] == list(range(1, len(rows) + 1))
    assert all(len(row.cells) == len(layout.columns) for row in rows)
    return layout, rows


def cells(rows: Sequence[Row]) -> list[tuple[str, ...]]:
    """Of each row."""
    return [row.cells for row in rows]


def _named(sheets: Mapping[str, Rows] | Rows) -> Mapping[str, Rows]:
    return sheets if isinstance(sheets, Mapping) else {"Sheet1": sheets}


def _type_of(rows: Rows, index: int) -> DataType:
    is_number = all(isinstance(row[index], int) for row in rows)
    return DataType.int64() if is_number and rows else DataType.string()


def _ods_row(row: Sequence[object]) -> str:
    return f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>"


def _ods_cell(value: object) -> str:
    if isinstance(value, str):
        paragraphs = "".join(f"<text:p>{_ods_text(line)}</text:p>" for line in value.split("\n"))
        return f'<table:table-cell office:value-type="string">{paragraphs}</table:table-cell>'
    return (
        f'<table:table-cell office:value-type="float" office:value="{value}">'
        f"<text:p>{value}</text:p></table:table-cell>"
    )


def _ods_text(line: str) -> str:
    return escape(line).replace("\t", "<text:tab/>")
