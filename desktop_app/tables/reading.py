"""Rows of a delimited or text file, one at a time, whatever the file's size."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from desktop_app.errors import MalformedTableError
from desktop_app.tables.decoding import MARK, lines_of, replace_marks
from desktop_app.tables.files import open_source, read_failure
from desktop_app.tables.layout import FileFormat, Row, RowFlag, TableLayout
from desktop_app.tables.records import BrokenRecordError, RecordReader, text_lines


class TableReader:
    """Iterates a file's rows in their order; memory does not grow with the file.

    A context manager, to be iterated once. A blank line is a row where a row is one cell, and
    nothing where it is several, as in the csv module. Raises UnreadableFileError on entering
    where the file cannot be opened, and while iterating where reading fails;
    MalformedTableError, naming the row, where its content cannot be cut into rows.
    """

    def __init__(self, path: Path, layout: TableLayout) -> None:
        self._path = path
        self._layout = layout
        self._source: BinaryIO | None = None
        self._size_bytes = 0
        self._share_read = 0.0

    def __enter__(self) -> Self:
        self._source = open_source(self._path)
        self._size_bytes = self._path.stat().st_size
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._source is not None:
            self._share_read = self.share_read
            self._source.close()
            self._source = None

    @property
    def share_read(self) -> float:
        """Of the file's bytes, from 0 to 1; what is read ahead (some KiB) counts as read."""
        if self._source is None or self._size_bytes == 0:
            return self._share_read
        return min(1.0, self._source.tell() / self._size_bytes)

    def __iter__(self) -> Iterator[Row]:
        if self._source is None:
            raise RuntimeError("TableReader is iterated outside of its with statement")
        try:
            yield from self._rows(lines_of(self._source, self._layout.encoding))
        except _BrokenRowError as broken:
            raise self._malformed(broken) from broken.__cause__
        except OSError as error:
            raise read_failure(self._path, error) from error

    def _rows(self, lines: Iterator[str]) -> Iterator[Row]:
        if self._layout.format is FileFormat.TEXT:
            return _rows_of_text(text_lines(lines), has_header=self._layout.has_header)
        return _rows_of_table(lines, self._layout)

    def _malformed(self, broken: "_BrokenRowError") -> MalformedTableError:
        where = f"{self._path.name}, row {broken.number}"
        if isinstance(broken.__cause__, UnicodeError):
            return MalformedTableError(
                f"{where}: its bytes cannot be read as {self._layout.encoding}"
                f" ({broken.__cause__}). Choose another encoding."
            )
        return MalformedTableError(
            f"{where}: {broken.__cause__}. Check the quotes and line breaks there, or choose"
            " another delimiter or encoding."
        )


class _BrokenRowError(Exception):
    """The row of this number cannot be read; the cause is chained to it."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def preview(path: Path, layout: TableLayout, row_count: int = 50) -> tuple[Row, ...]:
    """The first rows, fewer where the file has fewer. Raises as TableReader does."""
    with TableReader(path, layout) as reader:
        return tuple(islice(reader, row_count))


def _rows_of_text(lines: Iterator[str], *, has_header: bool) -> Iterator[Row]:
    number = 0
    try:
        if has_header:
            next((line for line in lines if line), None)
        for number, line in enumerate(lines, 1):
            if MARK in line:
                yield Row(number, (replace_marks(line),), RowFlag.UNDECODABLE)
            else:
                yield Row(number, (line,))
    except (BrokenRecordError, UnicodeError) as error:
        raise _BrokenRowError(number + 1) from error


def _rows_of_table(lines: Iterator[str], layout: TableLayout) -> Iterator[Row]:
    width = len(layout.columns)
    number = 0
    try:
        reader = RecordReader(lines, layout.dialect)
        records = iter(reader)
        if layout.has_header:
            next((record for record in records if record), None)
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
        raise _BrokenRowError(number + 1) from error


def _odd_row(number: int, cells: list[str], width: int, *, is_quote_open: bool) -> Row:
    flags = RowFlag.UNCLOSED_QUOTE if is_quote_open else RowFlag.NONE
    if any(MARK in cell for cell in cells):
        flags |= RowFlag.UNDECODABLE
        cells = [replace_marks(cell) for cell in cells]
    if len(cells) != width:
        flags |= RowFlag.RAGGED
    missing = [""] * (width - len(cells))
    return Row(number, tuple(cells[:width] + missing), flags, tuple(cells[width:]))
