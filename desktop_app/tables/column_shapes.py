"""What the columns of a table need in a workbook, told from all of its rows."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from desktop_app.tables.cells import CellKind, kind_of

LONGEST_CELL = 32_767
"""UTF-16 units that Excel can hold in one cell."""
_WIDEST, _NARROWEST = 60, 8
_ROWS_FOR_WIDTH = 200
_MOST_DIGITS = 15
"""More than these a spreadsheet's numbers cannot hold: the rest would turn into zeros."""
_PLAIN_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?")


@dataclass(slots=True)
class ColumnShape:
    """One column. `longest_parts` is how many cells its longest one takes up."""

    width: int = _NARROWEST
    """In characters, so that most cells can be read."""
    is_number: bool = False
    """Whether all its filled cells are plain numbers; words for a missing value left aside."""
    longest_parts: int = 1
    split_rows: int = 0
    """Rows whose cell takes up more than one."""
    _may_be_number: bool = field(default=True, repr=False)

    def add(self, cell: str, row_index: int) -> None:
        """Take one more cell into account."""
        if row_index < _ROWS_FOR_WIDTH:
            longest_line = max(map(len, cell.splitlines()), default=0)
            self.width = min(max(self.width, longest_line + 2), _WIDEST)
        if self._may_be_number and cell:
            self._test_number(cell)
        if len(cell) > LONGEST_CELL // 2:
            parts = len(split_cell(cell))
            self.longest_parts = max(self.longest_parts, parts)
            self.split_rows += parts > 1

    def _test_number(self, cell: str) -> None:
        if as_number(cell) is not None:
            self.is_number = True
        elif kind_of(cell) is not CellKind.BLANK:
            self.is_number = self._may_be_number = False


class ShapeFinder:
    """Looks at all rows of a table, one after the other."""

    def __init__(self, names: Sequence[str]) -> None:
        self.names = names
        self.shapes = tuple(ColumnShape(width=_header_width(name)) for name in names)
        """One a column, true of the rows so far."""
        self._row_count = 0

    def add(self, cells: Sequence[str]) -> None:
        """Take one more row into account."""
        for shape, cell in zip(self.shapes, cells, strict=True):
            shape.add(cell, self._row_count)
        self._row_count += 1


def as_number(cell: str) -> float | None:
    """The cell's number where a spreadsheet can show it with every character it has now.

    None for anything else: leading zeros or plus signs, more than 15 digits, exponents.
    """
    if not _PLAIN_NUMBER.fullmatch(cell):
        return None
    digits = cell.lstrip("-0.").replace(".", "")
    number = float(cell)
    if len(digits) > _MOST_DIGITS or (number == 0 and cell[0] == "-"):
        return None
    return number


def decimals_of(cell: str) -> int:
    """Digits behind the point of a plain number."""
    return len(cell.partition(".")[2])


def split_cell(cell: str) -> list[str]:
    """The cell in parts that a workbook's cell can hold; joined they are the cell."""
    if len(cell) <= LONGEST_CELL // 2:
        return [cell]
    return list(_parts(cell))


def _parts(cell: str) -> Iterator[str]:
    start = units = 0
    for index, character in enumerate(cell):
        size = 2 if character > "\uffff" else 1
        if units + size > LONGEST_CELL:
            yield cell[start:index]
            start, units = index, 0
        units += size
    yield cell[start:]


def _header_width(name: str) -> int:
    # Two more for the filter's button.
    return min(max(len(name) + 4, _NARROWEST), _WIDEST)
