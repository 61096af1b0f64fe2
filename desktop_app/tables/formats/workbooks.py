"""Workbooks of any kind: the rows of one sheet."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

from desktop_app.errors import UnreadableFileError
from desktop_app.language import translate
from desktop_app.tables.content import Content
from desktop_app.tables.formats.ods import open_ods
from desktop_app.tables.formats.sheets import Book, SheetRows, without_blank_tail
from desktop_app.tables.formats.xls import open_xls
from desktop_app.tables.formats.xlsx import open_xlsx
from desktop_app.tables.layout import FileFormat, LayoutChoices, Row, TableLayout
from desktop_app.tables.records import BrokenRecordError, DamagedContentError
from desktop_app.tables.rows import BrokenRowError, OpenRows, Sample, row_of, sampled, skip_to_rows
from desktop_app.tables.signatures import OLE_SIGNATURE, PackageKind, package_kind


def sample_of_workbook(content: Content, choices: LayoutChoices) -> Sample:
    """Of the sheet chosen, or the first that has rows with text."""
    with _opened(content) as book:
        names = book.sheets
        if choices.sheet and choices.sheet not in names:
            raise UnreadableFileError(
                translate(
                    "Tables",
                    '{label} has no sheet called "{sheet}". Choose one of its sheets: {listed}.',
                ).format(label=content.label.name, sheet=choices.sheet, listed=", ".join(names))
            )
        sheet, records = _first_with_text(book, (choices.sheet,) if choices.sheet else names)
    return Sample(FileFormat.WORKBOOK, records, sheets=names, sheet=sheet)


@contextmanager
def open_workbook(content: Content, layout: TableLayout) -> Iterator[OpenRows]:
    """Blank rows are kept between others."""
    with _opened(content) as book:
        sheet = content.sheet or ""
        if sheet not in book.sheets:
            raise DamagedContentError(
                translate("Tables", 'its sheet "{sheet}" is not there any more').format(sheet=sheet)
            )
        with book.rows(sheet) as opened:
            yield OpenRows(_rows(opened, layout), opened.share)


def _opened(content: Content) -> AbstractContextManager[Book]:
    opener: Callable[[Content], AbstractContextManager[Book]] = open_xlsx
    if content.head(len(OLE_SIGNATURE)) == OLE_SIGNATURE:
        opener = open_xls
    else:
        with content.open_seekable() as opened:
            if package_kind(opened.stream) is PackageKind.OPEN_DOCUMENT:
                opener = open_ods
    return opener(content)


def _first_with_text(book: Book, names: tuple[str, ...]) -> tuple[str, list[list[str]]]:
    """The first sheet with more than one row and letters in it, else the first filled one."""
    filled: tuple[str, list[list[str]]] | None = None
    # What is hidden is rarely what the user means, and comes last.
    for name in sorted(names, key=book.hidden_sheets.__contains__):
        with book.rows(name) as opened:
            records = sampled(without_blank_tail(opened.records))
        if len(records) > 1 and any(map(_has_letters, records[1:])):
            return name, records
        if records and filled is None:
            filled = name, records
    return filled or (names[0] if names else "", [])


def _has_letters(record: list[str]) -> bool:
    return any(character.isalpha() for cell in record for character in cell)


def _rows(opened: SheetRows, layout: TableLayout) -> Iterator[Row]:
    width = len(layout.columns)
    records = without_blank_tail(opened.records)
    number = 0
    try:
        if layout.has_header:
            skip_to_rows(records, layout)
        for number, cells in enumerate(records, 1):
            yield row_of(number, cells, width, is_short_odd=False)
    except BrokenRecordError as error:
        raise BrokenRowError(number + 1) from error
