"""Columns of a run in memory, a few bytes a row: figures of any part of a million rows are sums of
arrays, and a run that has grown is read on from where it was left."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import repeat
from pathlib import Path
from typing import Any, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from desktop_app.jobs.column_reader import ColumnReader
from desktop_app.jobs.grouping import MOST_CHARACTERS, MOST_VALUES
from desktop_app.tables.dates import DateFormat, guess_date_format

BEYOND = -1
"""The code of values beyond those that are told apart."""
NO_DAY = 0
CELLS_TO_GUESS_FROM = 2_000
_MOST_REMEMBERED_DATES = 100_000


def place_of(column: int, text_column: int) -> int:
    """Where a column other than the text is among the cells."""
    return column - (column > text_column)


class Growing:
    """An array that is added to."""

    def __init__(self, dtype: type) -> None:
        self._parts: list[NDArray[Any]] = [np.empty(0, dtype)]

    def add(self, part: NDArray[Any]) -> None:
        """Behind what is there."""
        self._parts.append(part)

    @property
    def whole(self) -> NDArray[Any]:
        """All of it so far."""
        if len(self._parts) > 1:
            self._parts = [np.concatenate(self._parts, dtype=self._parts[0].dtype)]
        return self._parts[0]


class ValueColumn:
    """The cells of a column as codes: int32 indexes into `values`, or BEYOND."""

    def __init__(self) -> None:
        self.values: list[str] = []
        """Without white space around them, in the order they were met."""
        self._places: dict[str, int] = {}
        self._characters = 0
        self._codes = Growing(np.int32)

    def __len__(self) -> int:
        return len(self.codes)

    @property
    def codes(self) -> NDArray[np.int32]:
        """int32[n]."""
        return self._codes.whole

    def add(self, cells: list[str]) -> None:
        """The next rows'."""
        values = list(map(str.strip, cells))
        met = map(self._places.get, values, repeat(BEYOND))
        codes = np.fromiter(met, np.int32, len(values))
        if len(self.values) < MOST_VALUES:
            for at in np.flatnonzero(codes == BEYOND).tolist():
                codes[at] = self._code(values[at])
        self._codes.add(codes)

    def join(self, other: "ValueColumn") -> None:
        """The rows of another one behind these."""
        codes = np.array([*map(self._code, other.values), BEYOND], np.int32)
        self._codes.add(codes[other.codes])

    def _code(self, value: str) -> int:
        code = self._places.get(value)
        if code is None:
            is_full = len(self.values) == MOST_VALUES
            if is_full or self._characters + len(value) > MOST_CHARACTERS:
                return BEYOND
            self._characters += len(value)
            code = self._places[value] = len(self.values)
            self.values.append(value)
        return code


class DayColumn:
    """The cells of a column as days: int32 ordinals, NO_DAY where a cell is no date in the format
    that the first 2,000 cells tell."""

    def __init__(self) -> None:
        self.format: DateFormat | None = None
        """None where the column holds no dates, as far as it is known."""
        self._held: list[str] | None = []
        self._days = Growing(np.int32)
        self._remembered: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self.days)

    @property
    def days(self) -> NDArray[np.int32]:
        """int32[n]."""
        if not self._held:
            return self._days.whole
        return np.concatenate((self._days.whole, self._read(self._held)), dtype=np.int32)

    def add(self, cells: list[str]) -> None:
        """The next rows'."""
        if self._held is None:
            self._days.add(self._read(cells))
            return
        self._held.extend(cells)
        self._remembered.clear()
        self.format = guess_date_format(self._held[:CELLS_TO_GUESS_FROM])
        if len(self._held) >= CELLS_TO_GUESS_FROM:
            held, self._held = self._held, None
            self._days.add(self._read(held))

    def _read(self, cells: list[str]) -> NDArray[np.int32]:
        return np.fromiter(map(self._day, cells), np.int32, len(cells))

    def _day(self, cell: str) -> int:
        day = self._remembered.get(cell)
        if day is None:
            date = self.format.parse(cell) if self.format else None
            day = date.toordinal() if date else NO_DAY
            if len(self._remembered) < _MOST_REMEMBERED_DATES:
                self._remembered[cell] = day
        return day


_Column = TypeVar("_Column", ValueColumn, DayColumn)


@dataclass(slots=True)
class _Followed(Generic[_Column]):
    column: _Column
    last_number: int = 0
    """Of the last row that is in it."""


class RunColumns:
    """Answers of one run, and the columns that were asked for. For one thread; every method but
    `close` raises StoreError where the run cannot be read."""

    def __init__(self, path: Path, text_column: int) -> None:
        self.path = path
        self._text_column = text_column
        self._reader = ColumnReader(path)
        self._numbers = Growing(np.int64)
        self._labels = Growing(np.int8)
        self._confidences = Growing(np.float64)
        self._values: dict[int, _Followed[ValueColumn]] = {}
        self._days: dict[int, _Followed[DayColumn]] = {}
        self.first_rows: list[list[str]] = []
        """All cells but the text of 2,000 rows or so, as far as there are so many."""
        self._last_first = 0

    def close(self) -> None:
        """Let go of the run's file."""
        self._reader.close()

    def interrupt(self) -> None:
        """Break off what is being read, which raises StoreInterruptedError; what was read by then
        is kept. From any thread."""
        self._reader.interrupt()

    @property
    def numbers(self) -> NDArray[np.int64]:
        """int64[n]: ascending."""
        return self._numbers.whole

    @property
    def labels(self) -> NDArray[np.int8]:
        """int8[n]: index into LABELS, or NO_TEXT_CODE."""
        return self._labels.whole

    @property
    def confidences(self) -> NDArray[np.float64]:
        """float64[n]; 0 where there is no text."""
        return self._confidences.whole

    def read_answers(self, is_cancelled: Callable[[], bool]) -> None:
        """Take in the rows answered since the last time."""
        last = int(self.numbers[-1]) if len(self.numbers) else 0
        for numbers, labels, confidences in self._reader.answers(last):
            self._numbers.add(numbers)
            self._labels.add(labels)
            self._confidences.add(confidences)
            if is_cancelled():
                return

    def read_first_rows(self) -> None:
        """Take in rows to guess from, until there are 2,000."""
        if len(self.first_rows) >= CELLS_TO_GUESS_FROM:
            return
        for last, rows in self._reader.cells(self._last_first):
            self.first_rows += rows
            self._last_first = last
            if len(self.first_rows) >= CELLS_TO_GUESS_FROM:
                return

    def values_of(self, column: int, is_cancelled: Callable[[], bool]) -> ValueColumn:
        """A column other than the text, by its index in the layout; read as far as the run is."""
        followed = self._values.setdefault(column, _Followed(ValueColumn()))
        self._read_on(column, followed, is_cancelled)
        return followed.column

    def days_of(self, column: int, is_cancelled: Callable[[], bool]) -> DayColumn:
        """The same, as dates."""
        followed = self._days.setdefault(column, _Followed(DayColumn()))
        self._read_on(column, followed, is_cancelled)
        return followed.column

    def _read_on(
        self, column: int, followed: _Followed[_Column], is_cancelled: Callable[[], bool]
    ) -> None:
        place = place_of(column, self._text_column)
        for last, rows in self._reader.cells(followed.last_number):
            followed.column.add([cells[place] for cells in rows])
            followed.last_number = last
            if is_cancelled():
                return
