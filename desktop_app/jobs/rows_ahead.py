"""Rows on their way to the model, looked at a little ahead to tell how many there will be."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from desktop_app.errors import SentimentDeskError
from desktop_app.jobs.source import RowSource
from desktop_app.tables.layout import Row

_MOST_ROWS = 4_000
_MOST_CHARACTERS = 1_000_000


@dataclass(frozen=True, slots=True)
class Extent:
    """How many rows a file has, as far as is known."""

    rows: int = 0
    """Never less than were read; 0 where nothing can be told."""
    is_exact: bool = False
    """Whether the file was read to its end."""

    def share(self, rows: int) -> float:
        """Which part of the file so many rows are, from 0 to 1; 0.0 where nothing can be told."""
        return min(1.0, rows / self.rows) if self.rows else 0.0


@dataclass(frozen=True, slots=True)
class _Mark:
    """So many rows took up so much of the file, where a reader turned to its next block."""

    rows: int
    share: float


class RowsAhead(Iterator[Row]):
    """Iterates a source once. What of the file was read says little of its rows, since readers
    take a block at a time: rows of 50 bytes are through by the thousand before the second block is
    asked for. So the rows are counted up to where a reader turns to its next block, for then all
    of those before are through; and where it has read the whole file, rows are taken in advance
    until there are no more, or 4,000 of them, or a million characters."""

    def __init__(self, source: RowSource) -> None:
        self._source = source
        self._rows = iter(source)
        self._ahead: deque[Row] = deque()
        self._characters = 0
        self._error: SentimentDeskError | None = None
        """Met in advance; the rows before it come first."""
        self._rows_read = 0
        self._is_at_end = False
        self._first: _Mark | None = None
        self._newest: _Mark | None = None

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Row:
        if self._ahead:
            first = self._ahead.popleft()
            self._characters -= _length(first)
            return first
        if self._error:
            raise self._error
        row = self._read()
        if row is None:
            raise StopIteration
        return row

    def extent(self) -> Extent:
        """As is known now; may read some rows in advance. Never raises: an error is raised in its
        place among the rows."""
        while self._is_worth_reading():
            try:
                row = self._read()
            except SentimentDeskError as error:
                self._error = error
                break
            if row is not None:
                self._ahead.append(row)
                self._characters += _length(row)
        if self._is_at_end:
            return Extent(self._rows_read, is_exact=True)
        if self._first is None or self._newest is None:
            return Extent()
        return Extent(max(_rows_estimated(self._first, self._newest), self._rows_read))

    def _is_worth_reading(self) -> bool:
        if self._is_at_end or self._error:
            return False
        if len(self._ahead) >= _MOST_ROWS or self._characters >= _MOST_CHARACTERS:
            return False
        return self._newest is None or self._source.share_read >= 1.0

    def _read(self) -> Row | None:
        share = self._source.share_read
        row = next(self._rows, None)
        if row is None:
            self._is_at_end = True
            return None
        if self._rows_read and 0 < share < self._source.share_read:
            self._newest = _Mark(self._rows_read, share)
            self._first = self._first or self._newest
        self._rows_read += 1
        return row


def _rows_estimated(first: _Mark, newest: _Mark) -> int:
    # What unpacks a file keeps some of it in hand all the time, which the difference of two marks
    # is free of; they must be far enough apart for that.
    share = newest.share - first.share
    if share >= first.share:
        return round((newest.rows - first.rows) / share)
    return round(newest.rows / newest.share)


def _length(row: Row) -> int:
    return sum(map(len, row.cells)) + sum(map(len, row.surplus))
