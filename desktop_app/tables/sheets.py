"""The sheets of a workbook that hold the rows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import count

from xlsxwriter import Workbook
from xlsxwriter.format import Format

from desktop_app.tables.column_shapes import ColumnShape, as_number, decimals_of, split_cell
from desktop_app.tables.naming import unique_columns
from desktop_app.tables.output import Cell
from desktop_app.tables.streamed_sheet import PlacedCell, StreamedSheet
from desktop_app.tables.unicode import valid_unicode

SHEET_NAME = "Results"
_RESULT_DECIMALS = 4


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column of results where `shape` is None, else one of the user's own texts."""

    name: str
    shape: ColumnShape | None = None

    @property
    def parts(self) -> int:
        """How many cells its longest text takes up."""
        return self.shape.longest_parts if self.shape else 1

    @property
    def width(self) -> int:
        """In characters."""
        return self.shape.width if self.shape else max(len(self.name) + 4, 10)


def header_of(columns: Sequence[SheetColumn]) -> list[str]:
    """Names of all columns: at the end those in which texts too long for a cell go on."""
    names = [column.name for column in columns]
    parts = [
        f"{column.name} (part {part})" for column in columns for part in range(2, column.parts + 1)
    ]
    return [*names, *unique_columns(names, parts)]


class RowSheets:
    """Writes rows under a header that stays in view, to as many sheets as they need."""

    def __init__(self, book: Workbook, columns: Sequence[SheetColumn], most_rows: int) -> None:
        self._book = book
        self._columns = columns
        self._most_rows = most_rows
        self._header = header_of(columns)
        self._header_format = book.add_format({"bold": True, "bottom": 1})
        self._formats: dict[int, Format] = {}
        self._sheet_count = 0
        self._sheet = self._add_sheet()

    def write(self, rows: Iterable[Sequence[Cell]]) -> int:
        """Returns how many rows there were."""
        line = total = 0
        for row in rows:
            line += 1
            total += 1
            if line == self._most_rows:
                self._finish_sheet(line - 1)
                self._sheet = self._add_sheet()
                line = 1
            self._sheet.write_line(line, self._placed(row))
        self._finish_sheet(line)
        return total

    def _add_sheet(self) -> StreamedSheet:
        self._sheet_count += 1
        name = SHEET_NAME if self._sheet_count == 1 else f"{SHEET_NAME} {self._sheet_count}"
        sheet: StreamedSheet = self._book.add_worksheet(name)
        sheet.freeze_panes(1, 0)
        for index, column in enumerate(self._columns):
            sheet.set_column(index, index, column.width)
        for index, name in enumerate(self._header):
            sheet.write_string(0, index, valid_unicode(name), self._header_format)
        return sheet

    def _finish_sheet(self, last_line: int) -> None:
        self._sheet.autofilter(0, 0, last_line, len(self._header) - 1)

    def _placed(self, row: Sequence[Cell]) -> list[PlacedCell]:
        placed: list[PlacedCell] = []
        further: list[PlacedCell] = []
        part_index = len(self._columns)
        for index, (column, cell) in enumerate(zip(self._columns, row, strict=True)):
            if isinstance(cell, float):
                placed.append(PlacedCell(index, cell, self._format(_RESULT_DECIMALS)))
            elif cell and column.parts > 1:
                first, *others = split_cell(valid_unicode(cell))
                placed.append(PlacedCell(index, first))
                further += map(PlacedCell, count(part_index), others)
            elif cell:
                placed.append(self._text_or_number(index, column, cell))
            part_index += column.parts - 1
        # A row without cells would be missing for whoever reads the sheet.
        return placed + further or [PlacedCell(0, "")]

    def _text_or_number(self, index: int, column: SheetColumn, cell: str) -> PlacedCell:
        number = as_number(cell) if column.shape and column.shape.is_number else None
        if number is None:
            return PlacedCell(index, valid_unicode(cell))
        return PlacedCell(index, number, self._format(decimals_of(cell)))

    def _format(self, decimals: int) -> Format | None:
        """Shows so many decimals; made when it is first needed."""
        if not decimals:
            return None
        if decimals not in self._formats:
            pattern = f"0.{'0' * decimals}"
            self._formats[decimals] = self._book.add_format({"num_format": pattern})
        return self._formats[decimals]
