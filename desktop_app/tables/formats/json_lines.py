"""JSON Lines: a value a line."""

from collections.abc import Iterator
from contextlib import contextmanager

from desktop_app.language import translate
from desktop_app.tables.content import Content
from desktop_app.tables.decoding import MARK, lines_of, replace_marks
from desktop_app.tables.formats.json_values import DECODER, JsonRows, sample_of
from desktop_app.tables.layout import FileFormat, Row, RowFlag, TableLayout
from desktop_app.tables.records import BrokenRecordError, text_lines
from desktop_app.tables.rows import BrokenRowError, OpenRows, Sample


def sample_of_lines(lines: list[str]) -> Sample:
    """From the first lines of a file; those that are no JSON are passed over. Raises
    BrokenRecordError where that are all."""
    values = []
    for line in lines:
        try:
            values.append(DECODER.decode(line))
        except (ValueError, RecursionError):
            continue
    if not values:
        raise BrokenRecordError(
            translate(
                "Tables", "none of its first lines is JSON, and each should be an object of its own"
            )
        )
    return sample_of(FileFormat.JSON_LINES, values)


@contextmanager
def open_json_lines(content: Content, layout: TableLayout) -> Iterator[OpenRows]:
    """A blank line is no row; one that is no JSON is a row, flagged MALFORMED."""
    with content.open() as opened:
        lines = text_lines(lines_of(opened.stream, layout.encoding))
        yield OpenRows(_rows(lines, layout), opened.share)


def _rows(lines: Iterator[str], layout: TableLayout) -> Iterator[Row]:
    rows = JsonRows(layout)
    number = 0
    try:
        filled = (line for line in lines if not line.isspace() and line)
        if layout.has_header:
            next(filled, None)
        for number, line in enumerate(filled, 1):
            flags = RowFlag.UNDECODABLE if MARK in line else RowFlag.NONE
            yield _row(rows, number, replace_marks(line) if flags else line, flags)
    except (BrokenRecordError, UnicodeError) as error:
        raise BrokenRowError(number + 1) from error


def _row(rows: JsonRows, number: int, line: str, flags: RowFlag) -> Row:
    try:
        value = DECODER.decode(line)
    except (ValueError, RecursionError):  # nested too deeply, or a number of thousands of digits
        return rows.malformed(number, line, flags)
    return rows.row(number, value, flags)
