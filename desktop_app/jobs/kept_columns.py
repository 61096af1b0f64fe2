"""Columns of a run that a chart or a list of values has read, kept beside the rows: a million rows
are then filtered by a value or a day in a fraction of the time that reading every cell takes."""

import json
from contextlib import suppress
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop_app.errors import StoreError
from desktop_app.jobs.column_reader import cells_of
from desktop_app.jobs.halves import read_in_halves
from desktop_app.jobs.run_columns import BEYOND, DayColumn, ValueColumn, place_of
from desktop_app.jobs.run_connection import RunConnection
from desktop_app.jobs.views import CellIs, DatePeriod, ValueCount

_MOST_AT_HAND = 8
"""Columns: 4 bytes a row each, and their values."""
_VALUES = ""
"""What the kind of a column of values is; that of a column of days is the name of its format."""
_KEEP = "INSERT OR REPLACE INTO kept_column VALUES (?, ?, ?, ?, ?)"
_FIND = 'SELECT "values", codes FROM kept_column WHERE column = ? AND kind = ? AND row_count = ?'


@dataclass(frozen=True)
class KeptValues:
    """The cells of a column, white space around them aside, as int32 indexes into `values`, or
    BEYOND, in file order."""

    values: list[str]
    codes: NDArray[np.int32]

    def meet(self, cell_is: CellIs) -> NDArray[np.bool_] | None:
        """Which rows say it; None where a value that is asked for is beyond those kept."""
        wanted = set(cell_is.values)
        codes = [code for code, value in enumerate(self.values) if value in wanted]
        if len(codes) < len(wanted) and not self.are_all:
            return None
        found: NDArray[np.bool_] = np.isin(self.codes, codes, invert=cell_is.is_other)
        return found

    def counts(self) -> list[ValueCount]:
        """The values, the most frequent first."""
        rows = np.bincount(self.codes[self.codes != BEYOND], minlength=len(self.values)).tolist()
        found = map(ValueCount, self.values, rows)
        return sorted(found, key=lambda count: (-count.rows, _bytes(count.value)))

    @property
    def are_all(self) -> bool:
        """Whether no row has a value beyond those kept."""
        return not np.any(self.codes == BEYOND)


class KeptColumns:
    """Those of one run. They hold for as many rows as they were read of: of a run that has grown
    since there are none. Every method raises StoreError where the run cannot be read or
    written."""

    def __init__(self, db: RunConnection) -> None:
        self._db = db
        self._at_hand: dict[int, KeptValues] = {}

    def values(self, column: int, row_count: int) -> KeptValues | None:
        """By the column's index in the layout."""
        if column in self._at_hand and len(self._at_hand[column].codes) == row_count:
            return self._at_hand[column]
        found = self._db.all(_FIND, (column, _VALUES, row_count))
        if not found:
            return None
        return self._hold(column, KeptValues(json.loads(found[0][0]), _codes(found[0][1])))

    def read_values(self, column: int, text_column: int) -> KeptValues:
        """Of a column other than the text; takes half a second for a million rows, and may be
        interrupted."""
        place = place_of(column, text_column)

        def values_in(db: RunConnection, numbers: tuple[int, int]) -> ValueColumn:
            first, last = numbers
            values = ValueColumn()
            for _, rows in cells_of(db, first - 1, last):
                values.add([cells[place] for cells in rows])
            return values

        read, *others = read_in_halves(self._db, values_in)
        for other in others:
            read.join(other)
        self.keep(column, read)
        return self._hold(column, KeptValues(read.values, read.codes))

    def in_period(self, period: DatePeriod, row_count: int) -> NDArray[np.bool_] | None:
        """Which rows have a day of the period."""
        found = self._db.all(_FIND, (period.column, period.date_format.name, row_count))
        if not found:
            return None
        days = _codes(found[0][1])
        within: NDArray[np.bool_] = days >= period.first.toordinal()
        return within & (days <= period.last.toordinal())

    def keep(self, column: int, read: ValueColumn | DayColumn) -> None:
        """For whoever asks next; nothing where there is no room to keep it, or no date in it."""
        if isinstance(read, ValueColumn):
            kind, values, codes = _VALUES, json.dumps(read.values), read.codes
        elif read.format:
            kind, values, codes = read.format.name, "", read.days
        else:
            return
        record = (column, kind, len(codes), values, codes.astype("<i4").tobytes())
        # Nothing depends on it: rows are found without it, only later.
        with suppress(StoreError), self._db.writing():
            self._db.execute(_KEEP, record)

    def _hold(self, column: int, values: KeptValues) -> KeptValues:
        self._at_hand.pop(column, None)
        if len(self._at_hand) == _MOST_AT_HAND:
            del self._at_hand[next(iter(self._at_hand))]
        self._at_hand[column] = values
        return values


def _codes(blob: bytes) -> NDArray[np.int32]:
    return np.frombuffer(blob, dtype="<i4")


def _bytes(value: str) -> bytes:
    return value.encode("utf-8", "surrogatepass")
