"""Excel workbooks of before 2007, which hold at most 65,536 rows of 256 cells a sheet."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import compress
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.language import translate
from desktop_app.tables.content import Content
from desktop_app.tables.formats.serials import CellStyle, serial_text, style_of
from desktop_app.tables.formats.sheets import SheetRows
from desktop_app.tables.records import DamagedContentError
from desktop_app.tables.values import cell_text, float_text

if TYPE_CHECKING:
    from xlrd.book import Book
    from xlrd.sheet import Cell, Sheet

_LARGEST_BYTES = 256 * 1_048_576
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_DIRECTORY_ENTRY = "Workbook".encode("utf-16-le"), "Book".encode("utf-16-le")
_STYLES_BY_TYPE: Mapping[int, CellStyle] = dict(
    enumerate((style for style in CellStyle if style is not CellStyle.NUMBER), 100)
)
_TYPES_BY_STYLE: Mapping[CellStyle, int] = {style: kind for kind, style in _STYLES_BY_TYPE.items()}
"""Types of cells beside xlrd's own, which are below 10 and tell a date from a number, no more."""


class XlsBook:
    """An open workbook; a sheet is read whole, which the format's own limits bound."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self.sheets = tuple(book.sheet_names())
        # A sheet tells it, too, but only once it is read.
        self.hidden_sheets = frozenset(compress(self.sheets, book._sheet_visibility))

    @contextmanager
    def rows(self, sheet: str) -> Iterator[SheetRows]:
        """The records of a sheet."""
        with _damage_told():
            found = self._book.sheet_by_index(self.sheets.index(sheet))
        progress = [0]
        yield SheetRows(
            self._records(found, progress), lambda: min(1.0, progress[0] / max(1, found.nrows))
        )

    def _records(self, sheet: Sheet, progress: list[int]) -> Iterator[list[str]]:
        for index in range(sheet.nrows):
            with _damage_told():
                cells = [self._text(cell) for cell in sheet.row(index)]
            while cells and not cells[-1]:
                cells.pop()
            progress[0] = index + 1
            yield cells

    def _text(self, cell: Cell) -> str:
        import xlrd

        if style := _STYLES_BY_TYPE.get(cell.ctype):
            is_from_1904 = bool(self._book.datemode)
            return serial_text(repr(cell.value), style, is_from_1904=is_from_1904)
        match cell.ctype:
            case xlrd.XL_CELL_NUMBER:
                return float_text(cell.value)
            case xlrd.XL_CELL_BOOLEAN:
                return cell_text(bool(cell.value))
            case xlrd.XL_CELL_ERROR:
                return str(xlrd.error_text_from_code.get(cell.value, cell.value))
        return str(cell.value)


@contextmanager
def open_xls(content: Content) -> Iterator[XlsBook]:
    """Raises DamagedContentError, also for a document of another kind in the same container."""
    with content.open_seekable() as opened:
        data = opened.stream.read(_LARGEST_BYTES + 1)
    if len(data) > _LARGEST_BYTES:
        raise DamagedContentError(
            translate("Tables", "it is larger than any workbook of this kind; save it as .xlsx")
        )
    if _ENCRYPTED in data:
        raise DamagedContentError(
            translate("Tables", "it is protected by a password; save it without one")
        )
    if not any(entry in data for entry in _DIRECTORY_ENTRY):
        raise DamagedContentError(
            translate("Tables", "it is an old Office file, but no workbook (or a damaged one)")
        )
    book = _book(data)
    try:
        yield XlsBook(book)
    finally:
        book.release_resources()


def _book(data: bytes) -> Book:
    # Imported where needed: few files are of this kind.
    import xlrd

    with _damage_told(), Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        book = xlrd.open_workbook(
            file_contents=data, logfile=nowhere, on_demand=True, ragged_rows=True
        )
        _tell_styles(book)
        return book


def _tell_styles(book: Book) -> None:
    """Let the sheets, which are read later, give each number the type of its format.

    `formatting_info=True` would tell it as well, but also keeps every blank cell that has a border,
    and refuses files for a palette or a page break that it does not understand.
    """
    import xlrd

    for index, xf in enumerate(book.xf_list):
        form = book.format_map.get(xf.format_key)
        style = style_of(xf.format_key, form.format_str if form else None)
        book._xf_index_to_xl_type_map[index] = _TYPES_BY_STYLE.get(style, xlrd.XL_CELL_NUMBER)


@contextmanager
def _damage_told() -> Iterator[None]:
    """xlrd checks little of what it reads, and a damaged file makes it fail in any way."""
    try:
        yield
    except Exception as error:
        message = str(error) or type(error).__name__
        if "encrypted" in message:
            raise DamagedContentError(
                translate("Tables", "it is protected by a password; save it without one")
            ) from (error)
        raise DamagedContentError(
            translate("Tables", "it is damaged or cut off ({message})").format(message=message)
        ) from error
