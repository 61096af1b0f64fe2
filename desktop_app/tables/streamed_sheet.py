"""A worksheet that takes whole rows."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

_TO_ESCAPE = re.compile("[&<>\x00-\x08\x0b-\x1f\ufffe\uffff]|_x[0-9a-fA-F]{4}_")


class PlacedCell(NamedTuple):
    """A cell that is not empty, and where in its row it stands."""

    column: int
    value: str | float
    format: Format | None = None


class StreamedSheet(Worksheet):  # type: ignore[misc]  # XlsxWriter has no types
    """A worksheet in constant memory, for texts of any kind."""

    def write_line(self, line: int, cells: Iterable[PlacedCell]) -> None:
        """A whole row at once, its cells from left to right; rows from top to bottom.

        As XlsxWriter would write it, without a call, a tuple and a dozen look-ups for each cell,
        which took most of the time of an export.
        """
        self._write_single_row(line)  # what was written in XlsxWriter's way comes before
        number = line + 1
        parts = [self._cell(f"{xl_col_to_name(cell.column)}{number}", cell) for cell in cells]
        self._check_dimensions(line, len(parts) - 1)
        self.fh.write(f'<row r="{number}">{"".join(parts)}</row>')

    def abandon(self) -> None:
        """Let go of the temporary file of a workbook that will not be closed."""
        self._opt_close()

    def _cell(self, place: str, cell: PlacedCell) -> str:
        style = f' s="{cell.format._get_xf_index()}"' if cell.format else ""
        value = cell.value
        if isinstance(value, float):
            number = repr(value).removesuffix(".0")  # all digits, and 3 is 3
            return f'<c r="{place}"{style}><v>{number}</v></c>'
        if _TO_ESCAPE.search(value):
            value = self._escape_data(self._escape_control_characters(value))
        text = f'<t xml:space="preserve">{value}</t>'
        return f'<c r="{place}"{style} t="inlineStr"><is>{text}</is></c>'

    def _xml_rich_inline_string(self, string: str, attributes: list[tuple[str, str]]) -> None:
        # XlsxWriter knows rich text by its markup alone, so a user's own text "<r>…</r>" would
        # be written as markup and break the workbook. No rich text is ever written here.
        self._xml_inline_string(string, True, attributes)
