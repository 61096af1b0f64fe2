"""The sheets of a workbook that hold the rows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from desktop_app.tables.column_shapes import ColumnShape, as_number, decimals_of, split_cell
from desktop_app.tables.naming import unique_columns
from desktop_app.tables.output import Cell
from desktop_app.tables.unicode import valid_unicode

SHEET_NAME = "Results"
_RESULT_DECIMALS = 4
_PART_WIDTH = 20


class StreamedSheet(Worksheet):  # type: ignore[misc]  # XlsxWriter has no types
    """A worksheet in constant memory, for texts of any kind."""

    def abandon(self) -> None:
        """Let go of the temporary file of a workbook that will not be closed."""
        self._opt_close()

    def _xml_rich_inline_string(self, string: str, attributes: Sequence[tuple[str, str]]) -> None:
        # XlsxWriter knows rich text by its markup alone, so a user's own text "<r>…</r>" would
        # be written as markup and break the workbook. No rich text is ever written here.
        self._xml_inline_string(string, True, attributes)


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
        line = count = 0
        for row in rows:
            line += 1
            count += 1
            if line == self._most_rows:
                self._finish_sheet(line - 1)
                self._sheet = self._add_sheet()
                line = 1
            self._write_row(line, row)
        self._finish_sheet(line)
        return count

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

    def _write_row(self, line: int, row: Sequence[Cell]) -> None:
        part_index = len(self._columns)
        for index, (column, cell) in enumerate(zip(self._columns, row, strict=True)):
            if cell is None or cell == "":
                pass
            elif isinstance(cell, float):
                self._sheet.write_number(line, index, cell, self._format(_RESULT_DECIMALS))
            elif column.parts > 1:
                self._write_parts(line, index, part_index, cell)
            elif not (column.shape and column.shape.is_number and self._wrote(line, index, cell)):
                self._sheet.write_string(line, index, valid_unicode(cell))
            part_index += column.parts - 1

    def _write_parts(self, line: int, index: int, part_index: int, cell: str) -> None:
        first, *others = split_cell(valid_unicode(cell))
        self._sheet.write_string(line, index, first)
        for place, part in enumerate(others, part_index):
            self._sheet.write_string(line, place, part)

    def _wrote(self, line: int, index: int, cell: str) -> bool:
        number = as_number(cell)
        if number is None:
            return False
        self._sheet.write_number(line, index, number, self._format(decimals_of(cell)))
        return True

    def _format(self, decimals: int) -> Format | None:
        """Shows so many decimals; made when it is first needed."""
        if not decimals:
            return None
        if decimals not in self._formats:
            pattern = f"0.{'0' * decimals}"
            self._formats[decimals] = self._book.add_format({"num_format": pattern})
        return self._formats[decimals]
