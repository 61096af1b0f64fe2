"""csv, tsv and their kin, and text of one row a line."""

from collections.abc import Iterator
from contextlib import contextmanager

from desktop_app.tables.content import Content
from desktop_app.tables.decoding import MARK, lines_of, replace_marks
from desktop_app.tables.layout import FileFormat, Row, RowFlag, TableLayout
from desktop_app.tables.records import BrokenRecordError, RecordReader, text_lines
from desktop_app.tables.rows import BrokenRowError, OpenRows, skip_to_rows


@contextmanager
def open_delimited(content: Content, layout: TableLayout) -> Iterator[OpenRows]:
    """A blank line is a row where a row is one cell, and nothing where it is several, as in the
    csv module; the header is the first record with a filled cell."""
    with content.open() as opened:
        lines = lines_of(opened.stream, layout.encoding)
        yield OpenRows(_rows(lines, layout), opened.share)


def _rows(lines: Iterator[str], layout: TableLayout) -> Iterator[Row]:
    if layout.format is FileFormat.TEXT:
        return _rows_of_text(text_lines(lines), has_header=layout.has_header)
    return _rows_of_table(lines, layout)


def _rows_of_text(lines: Iterator[str], *, has_header: bool) -> Iterator[Row]:
    number = 0
    try:
        if has_header:
            next(filter(None, lines), None)
        for number, line in enumerate(lines, 1):
            if MARK in line:
                yield Row(number, (replace_marks(line),), RowFlag.UNDECODABLE)
            else:
                yield Row(number, (line,))
    except (BrokenRecordError, UnicodeError) as error:
        raise BrokenRowError(number + 1) from error


def _rows_of_table(lines: Iterator[str], layout: TableLayout) -> Iterator[Row]:
    width = len(layout.columns)
    number = 0
    try:
        reader = RecordReader(lines, layout.dialect)
        records = iter(reader)
        if layout.has_header:
            skip_to_rows(records, layout)
        for cells in records:
            if not cells:
                if width > 1:
                    continue
                cells.append("")
            number += 1
            # The common case stays short: it runs once a row of the whole file.
            if len(cells) == width and not reader.quote_left_open and MARK not in "".join(cells):
                yield Row(number, tuple(cells))
            else:
                yield _odd_row(number, cells, width, is_quote_open=reader.quote_left_open)
    except (BrokenRecordError, UnicodeError) as error:
        raise BrokenRowError(number + 1) from error


def _odd_row(number: int, cells: list[str], width: int, *, is_quote_open: bool) -> Row:
    flags = RowFlag.UNCLOSED_QUOTE if is_quote_open else RowFlag.NONE
    if any(MARK in cell for cell in cells):
        flags |= RowFlag.UNDECODABLE
        cells = [replace_marks(cell) for cell in cells]
    if len(cells) != width:
        flags |= RowFlag.RAGGED
    missing = [""] * (width - len(cells))
    return Row(number, tuple(cells[:width] + missing), flags, tuple(cells[width:]))
