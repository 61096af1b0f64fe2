"""How a file is to be read: its format, dialect, columns, and which column holds the text."""

from dataclasses import dataclass, replace
from enum import Flag, StrEnum, auto
from typing import Self

from desktop_app.tables.reasons import TextColumnReason


class FileFormat(StrEnum):
    """Kinds of file that can be read."""

    DELIMITED = "delimited"
    """csv, tsv and their kin."""
    TEXT = "text"
    """One text a line."""
    WORKBOOK = "workbook"
    """xlsx, xls, ods: the rows of one sheet."""
    JSON_LINES = "json lines"
    """One JSON object a line."""
    JSON_ARRAY = "json array"
    """One JSON array of objects."""
    JSON_COLUMNS = "json columns"
    """One JSON object of objects, each a column."""
    JSON_ROWS = "json rows"
    """One JSON object of objects, each a row."""
    PARQUET = "parquet"


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a delimited file separates its fields; quotes are doubled inside quoted fields."""

    delimiter: str = ","
    quote: str = '"'
    """Empty where quotes are ordinary characters."""
    escape: str = ""
    """Takes a quote, delimiter, line end or itself behind it literally (MySQL writes a backslash),
    and is an ordinary character before any other; empty for none."""
    skips_space: bool = False
    """Spaces behind a delimiter belong to it, so that a quote behind them opens a field."""


@dataclass(frozen=True, slots=True)
class TableLayout:
    """Everything needed to read a file as rows.

    `columns` are unique, non-empty names in file order (made from position or by a suffix where
    the file has none or doubles). `text_column` is an index into them.
    """

    format: FileFormat
    encoding: str
    """A Python codec name that handles the byte-order mark, e.g. "utf-8-sig", "utf-16"."""
    encoding_confidence: float
    """From 0 to 1; 1 for a byte-order mark, valid UTF-8 or the user's own choice."""
    dialect: Dialect
    has_header: bool
    columns: tuple[str, ...]
    text_column: int
    text_column_reason: TextColumnReason | None
    """None where a run of an earlier version does not tell."""
    sheets: tuple[str, ...] = ()
    """Names of what is to be chosen from, in the file's order: a workbook's sheets, the lists in
    a JSON file, the tables in a zip archive. "reviews.xlsx › Sheet1" is a sheet in an archive."""
    sheet: str = ""
    """The one that is read; empty where the format has none."""
    label_column: int | None = None
    """Index of the column that seems to hold a label of people's, or a count of stars."""
    date_column: int | None = None
    """Index of the column that seems to hold each row's date."""
    group_columns: tuple[int, ...] = ()
    """Indexes of columns with few enough values to group rows by, the likeliest first."""
    rows_above_header: int = 0
    """Filled rows before the header, such as the title of a report; they are no rows of the table.
    0 where there is no header."""


@dataclass(frozen=True, slots=True)
class LayoutChoices:
    """What the user has set by hand; None leaves the choice to the guess."""

    encoding: str | None = None
    delimiter: str | None = None
    has_header: bool | None = None
    text_column: str | None = None
    sheet: str | None = None
    label_column: str | None = None
    """A column's name; empty for none."""
    date_column: str | None = None
    """A column's name; empty for none."""
    group_columns: tuple[str, ...] | None = None
    rows_above_header: int | None = None

    def only_columns(self) -> Self:
        """The names of columns alone."""
        columns = {
            "text_column": self.text_column,
            "label_column": self.label_column,
            "date_column": self.date_column,
            "group_columns": self.group_columns,
        }
        return replace(type(self)(), **columns)  # type: ignore[arg-type]

    def without_columns(self) -> Self:
        """The same, less the names of columns; that there be no label or date stays chosen."""
        return replace(
            self,
            text_column=None,
            label_column=self.label_column and None,
            date_column=self.date_column and None,
            group_columns=self.group_columns and None,
        )


class RowFlag(Flag):
    """Oddities of a row; it is kept and counted all the same."""

    NONE = 0
    RAGGED = auto()
    """Fewer or more cells than the header."""
    UNDECODABLE = auto()
    """Bytes that are not valid in the file's encoding stand as U+FFFD."""
    UNCLOSED_QUOTE = auto()
    """A quote was opened and never closed; it was read as an ordinary character."""
    MALFORMED = auto()
    """A line that is no JSON. It stands whole in the surplus, and its cells are empty."""


@dataclass(frozen=True, slots=True)
class Row:
    """One data row. `number` counts from 1, the header not counted.

    `cells` are as many as the layout's columns; a short row is filled with "". Cells beyond the
    last column of a long row are in `surplus`, so nothing is lost.
    """

    number: int
    cells: tuple[str, ...]
    flags: RowFlag = RowFlag.NONE
    surplus: tuple[str, ...] = ()
