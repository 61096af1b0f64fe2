"""JSON objects of objects, as pandas writes tables: a member a column, or a member a row."""

import json
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import groupby
from operator import attrgetter
from typing import IO, BinaryIO

from desktop_app.errors import UnreadableFileError
from desktop_app.language import translate
from desktop_app.tables.content import Content
from desktop_app.tables.decoding import pieces_of, replace_marks
from desktop_app.tables.files import read_failure
from desktop_app.tables.formats.json_stream import JsonStream, Member, is_number
from desktop_app.tables.formats.json_values import JsonRows, sample_of
from desktop_app.tables.layout import FileFormat, Row, RowFlag, TableLayout
from desktop_app.tables.records import BrokenRecordError, DamagedContentError
from desktop_app.tables.rows import BrokenRowError, OpenRows, Sample
from desktop_app.tables.vocabulary import names_a_column

_PIECE_CHARACTERS = 65_536
_SAMPLED_VALUES = 500
_MOST_COLUMNS = 2_000
_IN_MEMORY_BYTES = 8 * 1_048_576
_BLOCK_BYTES = 16_384
_LEAST_KEYS = 2


def is_of_objects(sample: str) -> bool:
    """Whether a document's start is an object of objects that have the same keys, or numbers for
    keys; nothing of it may be wrong up to the sample's end."""
    found = _Start()
    try:
        for member in JsonStream(iter([replace_marks(sample)])).members():
            found.add(member)
    except DamagedContentError:
        found.is_cut = True
    except BrokenRecordError:
        return False
    return found.is_table


@dataclass
class _Start:
    """The first members of each member of a document."""

    values: dict[str, dict[str, object]] = field(default_factory=dict)
    is_cut: bool = False

    def add(self, member: Member) -> None:
        inner = self.values.setdefault(member.outer, {})
        if len(inner) < _SAMPLED_VALUES:
            inner[member.inner] = member.value

    @property
    def is_table(self) -> bool:
        whole = [set(inner) for inner in self.values.values()]
        if self.is_cut:
            whole = whole[:-1]
        are_alike = len(whole) >= _LEAST_KEYS and all(keys == whole[0] for keys in whole)
        keys = [key for inner in self.values.values() for key in inner]
        return are_alike or (len(keys) >= _LEAST_KEYS and all(map(is_number, keys)))

    @property
    def has_rows_outside(self) -> bool:
        """Whether a member of the document is a row: those are numbered, or are not called like
        columns, or are more."""
        inner = {key for members in self.values.values() for key in members}
        if all(map(is_number, inner)):
            return False
        if all(map(is_number, self.values)):
            return True
        named, named_inside = (sum(map(names_a_column, keys)) for keys in (self.values, inner))
        if bool(named) is not bool(named_inside):
            return not named
        return len(self.values) > len(inner)


def sample_of_objects(content: Content, encoding: str) -> Sample:
    """From the whole file: its last column begins near its end."""
    start = _Start()
    with content.open() as opened:
        try:
            for number, member in enumerate(_stream(opened.stream, encoding).members()):
                start.add(member)
                if number == _SAMPLED_VALUES * _LEAST_KEYS and start.has_rows_outside:
                    break
                _check_width(content, start)
        except (BrokenRecordError, UnicodeError):
            if not start.values:
                raise
    rows: Sequence[object]
    form = FileFormat.JSON_COLUMNS
    if start.has_rows_outside:
        form, rows = FileFormat.JSON_ROWS, list(start.values.values())[:_SAMPLED_VALUES]
    else:
        keys = list(dict.fromkeys(key for inner in start.values.values() for key in inner))
        rows = [
            {name: inner.get(key) for name, inner in start.values.items()}
            for key in keys[:_SAMPLED_VALUES]
        ]
    return sample_of(form, rows)


def _check_width(content: Content, start: _Start) -> None:
    if len(start.values) > _MOST_COLUMNS and not start.has_rows_outside:
        raise UnreadableFileError(
            translate(
                "Tables",
                "{label} has more than {most:,} columns, one after another. Have it written a row "
                "at a time (in pandas with orient='records').",
            ).format(label=content.label.name, most=_MOST_COLUMNS)
        )


@contextmanager
def open_json_objects(content: Content, layout: TableLayout) -> Iterator[OpenRows]:
    """Rows as they come where a member is a row. Where it is a column, all are set aside on disk
    first, since the last one's first value is near the end of the file."""
    with content.open() as opened:
        members = _stream(opened.stream, layout.encoding).members()
        if layout.format is FileFormat.JSON_ROWS:
            yield OpenRows(_rows(_grouped(members), layout), opened.share)
            return
        with tempfile.SpooledTemporaryFile(_IN_MEMORY_BYTES) as aside:
            columns: list[_Column] = []
            values = _by_row(members, columns, content, aside)
            yield OpenRows(
                _rows(values, layout),
                lambda: (opened.share() + (columns[0].share if columns else 0.0)) / 2,
            )


def _stream(source: BinaryIO, encoding: str) -> JsonStream:
    return JsonStream(pieces_of(source, encoding, _PIECE_CHARACTERS))


_Value = tuple[dict[str, object], bool]
"""A row by its columns, and whether bytes of it could not be read."""


def _rows(values: Iterator[_Value], layout: TableLayout) -> Iterator[Row]:
    rows = JsonRows(layout)
    number = 0
    try:
        for number, (value, is_undecodable) in enumerate(values, 1):
            flags = RowFlag.UNDECODABLE if is_undecodable else RowFlag.NONE
            yield rows.row(number, value, flags)
    except (BrokenRecordError, UnicodeError) as error:
        raise BrokenRowError(number + 1) from error


def _grouped(members: Iterator[Member]) -> Iterator[_Value]:
    for _, row_members in groupby(members, key=attrgetter("place")):
        row: dict[str, object] = {}
        is_undecodable = False
        for member in row_members:
            if member.inner in row:
                raise _twice(member.inner)
            row[member.inner] = member.value
            is_undecodable |= member.is_undecodable
        yield row, is_undecodable


@dataclass
class _Column:
    """Where a column's values are set aside: a line each of key, value and oddity."""

    name: str
    start: int
    end: int
    position: int
    lines: list[bytes] = field(default_factory=list)

    @property
    def share(self) -> float:
        """How much of it was read again, from 0 to 1."""
        size = self.end - self.start
        return (self.position - self.start) / size if size else 1.0

    def next_cell(self, aside: IO[bytes]) -> tuple[str, object, bool] | None:
        """The one in turn; None after the last."""
        if not self.lines and self.position < self.end:
            aside.seek(self.position)
            block = aside.read(min(_BLOCK_BYTES, self.end - self.position))
            if b"\n" not in block:
                block += aside.readline()
            whole = block[: block.rindex(b"\n") + 1]
            self.position += len(whole)
            self.lines = whole.splitlines()[::-1]
        if not self.lines:
            return None
        key, value, is_undecodable = json.loads(self.lines[-1])
        return key, value, is_undecodable

    def take(self) -> None:
        """Turn to the next."""
        self.lines.pop()


def _set_aside(members: Iterator[Member], content: Content, aside: IO[bytes]) -> Iterator[_Column]:
    names: set[str] = set()
    end = 0
    for _, cells in groupby(members, key=attrgetter("place")):
        start = end
        for cell in cells:
            line = json.dumps([cell.inner, cell.value, cell.is_undecodable]) + "\n"
            try:
                end += aside.write(line.encode("ascii"))
            except OSError as error:
                raise read_failure(content.path, error) from error
        if cell.outer in names:
            raise _twice(cell.outer)
        names.add(cell.outer)
        yield _Column(cell.outer, start, end, start)


def _by_row(
    members: Iterator[Member], columns: list[_Column], content: Content, aside: IO[bytes]
) -> Iterator[_Value]:
    """A row for each key of the first column; `columns` are filled first. Raises
    BrokenRecordError where another column has a key that the first has not, or elsewhere."""
    columns += _set_aside(members, content, aside)
    while columns and (leading := columns[0].next_cell(aside)) is not None:
        row: dict[str, object] = {}
        is_undecodable = False
        for column in columns:
            cell = column.next_cell(aside)
            if cell and cell[0] == leading[0]:
                row[column.name] = cell[1]
                is_undecodable |= cell[2]
                column.take()
        yield row, is_undecodable
    if left := next((column for column in columns if column.next_cell(aside)), None):
        raise BrokenRecordError(
            translate("Tables", 'its column "{name}" has other rows than its first').format(
                name=left.name
            )
        )


def _twice(name: str) -> BrokenRecordError:
    return BrokenRecordError(translate("Tables", '"{name}" is there twice').format(name=name))
