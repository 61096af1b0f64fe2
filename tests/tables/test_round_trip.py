"""What is written is what is read: any table, in any dialect and encoding."""

import csv
import tempfile
from pathlib import Path

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop_app.errors import TableError
from desktop_app.tables.decoding import handles_bom
from desktop_app.tables.layout import Dialect, FileFormat, LayoutChoices, RowFlag, TableLayout
from desktop_app.tables.naming import column_names, unique_columns
from desktop_app.tables.reading import TableReader, preview
from desktop_app.tables.sniffing import sniff
from desktop_app.tables.writing import CsvOptions, neutralise, write_csv

ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "gb18030")
LEGACY = (
    "cp1252",
    "latin-1",
    "mac_roman",
    "gbk",
    "big5",
    "shift_jis",
    "euc_jp",
    "euc_kr",
    "koi8_r",
)
DELIMITERS = (",", ";", "\t", "|", "^")
DIALECTS = [
    *(Dialect(delimiter, quote) for delimiter in DELIMITERS for quote in ('"', "'")),
    *(Dialect(delimiter, escape="\\") for delimiter in DELIMITERS),
]
TROUBLE = st.sampled_from(
    ["", '"', "'", "\\", ",", ";", "\t", "\r", "\n", "\r\n", '"",\n', "\0", "\ufeff"]
)
TEXTS = st.lists(
    TROUBLE | st.text(st.characters(exclude_categories=["Cs"]), max_size=8), max_size=4
)
CELLS = TEXTS.map("".join)


@st.composite
def tables(draw, least_width=1):
    width = draw(st.integers(least_width, 4))
    row = st.lists(CELLS, min_size=width, max_size=width)
    return draw(row), draw(st.lists(row, max_size=5))


def layout_of(width: int, encoding: str, dialect: Dialect) -> TableLayout:
    names = tuple(f"c{index}" for index in range(width))
    return TableLayout(FileFormat.DELIMITED, encoding, 1.0, dialect, True, names, 0, "")


def held(cell: str, encoding: str) -> str:
    """As much of it as the encoding has characters for."""
    return cell.encode(encoding, "ignore").decode(encoding)


def read(path: Path, layout: TableLayout) -> list[list[str]]:
    with TableReader(path, layout) as reader:
        rows = list(reader)
    assert all(row.flags is RowFlag.NONE for row in rows)
    assert [row.number for row in rows] == list(range(1, len(rows) + 1))
    return [list(row.cells) for row in rows]


@settings(max_examples=60, deadline=None)
@given(
    table=tables(),
    encoding=st.sampled_from(ENCODINGS + LEGACY),
    dialect=st.sampled_from(DIALECTS),
    line_end=st.sampled_from(["\r\n", "\n", "\r"]),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
)
def test_any_table_in_any_dialect_reads_as_written(table, encoding, dialect, line_end, quoting):
    header, *rows = [[held(cell, encoding) for cell in row] for row in (table[0], *table[1])]
    assume(any(header))
    # Without a mark of its own, a file that begins with one is read without it.
    assume(handles_bom(encoding) or not header[0].startswith("\ufeff"))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "file.csv")
        with path.open("w", encoding=encoding, newline="") as stream:
            writer = csv.writer(
                stream,
                delimiter=dialect.delimiter,
                quotechar=dialect.quote,
                escapechar=dialect.escape or None,
                doublequote=not dialect.escape,
                lineterminator=line_end,
                quoting=csv.QUOTE_ALL if line_end != "\r\n" else quoting,
            )
            writer.writerows([header, *rows])

        assert read(path, layout_of(len(header), encoding, dialect)) == rows


@settings(max_examples=40, deadline=None)
@given(
    table=tables(),
    with_bom=st.booleans(),
    is_neutral=st.booleans(),
    delimiter=st.sampled_from([",", ";", "\t"]),
)
def test_any_table_that_is_exported_reads_as_given(table, with_bom, is_neutral, delimiter):
    header, rows = table
    assume(any(header) and (with_bom or not header[0].startswith("\ufeff")))
    options = CsvOptions(with_bom, is_neutral, delimiter)
    expected = [[neutralise(cell) for cell in row] if is_neutral else row for row in rows]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "file.csv")

        assert write_csv(path, header, rows, options) == len(rows)

        layout = layout_of(len(header), "utf-8", Dialect(delimiter))
        assert read(path, layout) == expected


@settings(max_examples=50, deadline=None)
@given(CELLS | st.sampled_from("=+-@\t\r").flatmap(lambda start: CELLS.map(start.__add__)))
def test_neutralising_only_ever_puts_an_apostrophe_before_a_cell(cell):
    neutral = neutralise(cell)

    assert neutral in (cell, f"'{cell}")
    if not cell.startswith(tuple("=+-@\t\r")):
        assert neutral == cell
    assert neutralise(neutral) == neutral


@given(st.lists(st.sampled_from(["", " ", "a", "a (2)", "A", "column 1", "column 2", "b"])))
def test_column_names_are_unique_filled_and_in_order(header):
    names = column_names(header)

    assert len(set(names)) == len(names) == len(header)
    assert all(name.strip() for name in names)
    for name, own in zip(names, header, strict=True):
        assert name.startswith(own) or not own.strip()
        if own.strip() and header.count(own) == 1:
            assert name == own


@given(
    st.lists(st.sampled_from(["Sentiment", "x", "sentiment (2)", "X"])),
    st.lists(st.sampled_from(["sentiment", "x", "y"]), max_size=3),
)
def test_result_columns_never_clash_with_columns_of_the_file(existing, wanted):
    names = unique_columns(existing, wanted)

    folded = [name.casefold() for name in names]
    assert len(set(folded)) == len(wanted)
    assert not set(folded) & {name.casefold() for name in existing}


def test_result_columns_get_a_number_where_taken():
    assert unique_columns(["text", "Sentiment"], ["sentiment", "confidence"]) == (
        "sentiment (2)",
        "confidence",
    )


SCRAPS = ["text", "id", ",", ";", "\t", '"', "'", "\\", "\r\n", "\n", "\r", "\0", "sep=;", "12.5"]
BYTES = [b"\xff\xfe", b"\xef\xbb\xbf", b"\xe9", b"\xc3\xa9", b"\x81", b"some words of a text"]
PIECES = st.sampled_from(SCRAPS).map(str.encode) | st.sampled_from(BYTES)


@settings(max_examples=80, deadline=None)
@given(
    data=st.lists(PIECES | st.binary(max_size=4), max_size=30).map(b"".join),
    name=st.sampled_from(["file.csv", "file.txt", "file.tsv", "file"]),
    header=st.sampled_from([None, True, False]),
)
def test_any_bytes_are_read_or_refused_with_a_reason(data, name, header):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(data)
        try:
            layout = sniff(path, LayoutChoices(has_header=header))
            rows = preview(path, layout, 1000)
        except TableError as error:
            assert name in str(error)
            return

    assert 0 <= layout.text_column < len(layout.columns)
    assert len(set(layout.columns)) == len(layout.columns)
    assert all(len(row.cells) == len(layout.columns) for row in rows)
    assert [row.number for row in rows] == list(range(1, len(rows) + 1))
