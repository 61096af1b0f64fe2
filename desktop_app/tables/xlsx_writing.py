"""Rows and results to an Excel workbook, streamed to disk row by row."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError

from desktop_app.errors import ExportError
from desktop_app.language import translate
from desktop_app.tables.atomic import replacing_binary, working_folder
from desktop_app.tables.guarded_stream import GuardedStream
from desktop_app.tables.output import Cell
from desktop_app.tables.sheets import RowSheets, SheetColumn, header_of
from desktop_app.tables.streamed_sheet import StreamedSheet

MOST_ROWS = 1_048_576
"""In one sheet, its header among them."""
MOST_COLUMNS = 16_384
_OPTIONS = {
    "constant_memory": True,
    "strings_to_numbers": False,
    "strings_to_formulas": False,
    "strings_to_urls": False,
}

_ZIP_EPOCH = datetime(1980, 1, 1)


def write_xlsx(  # noqa: PLR0913 (each is a choice of the caller's)
    path: Path,
    columns: Sequence[SheetColumn],
    rows: Iterable[Sequence[Cell]],
    *,
    add_sheets: Callable[[Workbook], None] = lambda book: None,
    overwrite: bool = False,
    sheet_rows: int = MOST_ROWS,
) -> int:
    """Write a workbook and give the count of rows, headers not counted.

    Each sheet has at most `sheet_rows` rows with its header, and what is more goes to further
    sheets. `add_sheets` may add others after the first. Text is never taken for a formula or a
    link. A column whose shape says so holds numbers, shown with the decimals they came with.
    A text too long for a cell goes on in columns at the end. A lone surrogate is written as
    U+FFFD. Takes its place, and fails, as `write_csv` does; ExportError also for more columns
    than a sheet has.
    """
    width = len(header_of(columns))
    if width > MOST_COLUMNS:
        raise ExportError(
            translate(
                "Tables",
                "{path} could not be written: a sheet of a workbook has {most_columns:,} "
                "columns, and these are {width:,}. Choose another format, such as CSV or "
                "Parquet.",
            ).format(path=path, most_columns=MOST_COLUMNS, width=width)
        )
    with replacing_binary(path, overwrite=overwrite) as file, _workbook(file, path) as book:
        sheets = RowSheets(book, columns, sheet_rows)
        add_sheets(book)
        return sheets.write(rows)


@contextmanager
def _workbook(file: BinaryIO, path: Path) -> Iterator[Workbook]:
    """Is written into `file` when the block ends well."""
    with working_folder(path) as folder:
        stream = GuardedStream(file)
        book = Workbook(stream, _OPTIONS | {"tmpdir": str(folder)})
        book.worksheet_class = StreamedSheet
        book.use_zip64()
        # The same rows give the same bytes.
        book.set_properties({"created": _ZIP_EPOCH})
        try:
            yield book
            book.close()
            if stream.error:
                raise stream.error
        except FileCreateError as error:
            raise _cause(error) from error
        finally:
            for sheet in book.worksheets():
                sheet.abandon()


def _cause(error: FileCreateError) -> Exception:
    """What the system said, which XlsxWriter hides in an error of its own."""
    said = error.args[0] if error.args else None
    return said if isinstance(said, OSError) else error
