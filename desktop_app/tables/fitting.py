"""How well a dialect cuts a sample of text into records."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from desktop_app.tables.decoding import LONGEST_LINE
from desktop_app.tables.layout import Dialect
from desktop_app.tables.records import format_options

_ESCAPED = re.compile(r"\\.", re.DOTALL)
_BETWEEN_QUOTES = re.compile(' *"(?:[^"]|"")*"')
_QUOTE_AFTER_SPACE = re.compile(' +"')
_DOUBLED_APOSTROPHES = re.compile(r"'(?:[^']|'')*\w(?:[^']|'')*'")


@dataclass(frozen=True, slots=True)
class Fit:
    """A dialect and what a sample looks like in it."""

    dialect: Dialect
    record_count: int
    cell_count: int
    width: int
    """The commonest count of cells in a record."""
    share: float
    """Of the records, those of that width."""
    header_fits: bool
    """Whether the first record is of that width."""
    is_sound: bool
    """Whether quotes are closed, and only a delimiter or line end follows a closing quote."""
    has_stray_quotes: bool
    """Of the cells with double quotes in them, fewer are between quotes than have them astray;
    tells something where quotes are read as ordinary characters."""
    has_escaped_quotes: bool
    """Of the double quotes inside of cells, each has a backslash before it."""
    opened_after_space: int
    """Records with a cell that begins with a double quote behind spaces."""
    is_spaced: bool
    """Of the cells behind a delimiter, most begin with a space."""
    opened_by_apostrophe: int
    """Records with a cell that begins with an apostrophe."""
    closes_apostrophes: bool
    """Cells that end with an apostrophe are at least half as many as those that begin with one."""
    has_doubled_apostrophes: bool
    """A cell stands between apostrophes, and those inside of it are doubled."""

    @property
    def is_table(self) -> bool:
        """Whether there is more than one column."""
        return self.width > 1


def fit(sample: str, dialect: Dialect, *, is_whole: bool) -> Fit:
    """Cut the sample; its last record is left out where it may be cut off."""
    records = [record for record in _records(sample, dialect) if record]
    if not is_whole and len(records) > 1:
        records.pop()
    widths = Counter(map(len, records))
    width, hits = widths.most_common(1)[0] if widths else (0, 0)
    cells = list(chain(*records))
    return Fit(
        dialect=dialect,
        record_count=len(records),
        cell_count=len(cells),
        width=width,
        share=hits / len(records) if records else 0.0,
        header_fits=bool(records) and len(records[0]) == width,
        is_sound=_is_sound(sample, dialect, is_whole=is_whole),
        has_stray_quotes=_has_stray_quotes(records),
        has_escaped_quotes=_has_escaped_quotes(records),
        opened_after_space=sum(any(map(_QUOTE_AFTER_SPACE.match, record)) for record in records),
        is_spaced=_is_spaced(records),
        opened_by_apostrophe=sum(
            any(cell.startswith("'") for cell in record) for record in records
        ),
        closes_apostrophes=_closes_apostrophes(cells),
        has_doubled_apostrophes=any(map(_has_doubled_apostrophes, cells)),
    )


def _records(sample: str, dialect: Dialect, *, strict: bool = False) -> Iterator[list[str]]:
    csv.field_size_limit(LONGEST_LINE)
    lines = io.StringIO(sample, newline="")
    return csv.reader(lines, strict=strict, **format_options(dialect))


def _is_sound(sample: str, dialect: Dialect, *, is_whole: bool) -> bool:
    try:
        for _ in _records(sample, dialect, strict=True):
            pass
    except csv.Error as error:
        # The end of a sample may cut a quoted field; everything before it was sound.
        return not is_whole and "end of data" in str(error)
    return True


def _has_escaped_quotes(records: list[list[str]]) -> bool:
    with_quotes = [cell for record in records for cell in record if '"' in cell]
    return bool(with_quotes) and all('"' not in _ESCAPED.sub("", cell) for cell in with_quotes)


def _is_spaced(records: list[list[str]]) -> bool:
    behind = [cell for record in records for cell in record[1:] if cell]
    return sum(cell.startswith(" ") for cell in behind) * 2 > len(behind)


def _closes_apostrophes(cells: list[str]) -> bool:
    opened = sum(cell.startswith("'") for cell in cells)
    return sum(cell.endswith("'") for cell in cells) * 2 >= opened


def _has_doubled_apostrophes(cell: str) -> bool:
    return "''" in cell and _DOUBLED_APOSTROPHES.fullmatch(cell) is not None


def _has_stray_quotes(records: list[list[str]]) -> bool:
    with_quotes = [cell for record in records for cell in record if '"' in cell]
    between = sum(1 for cell in with_quotes if _BETWEEN_QUOTES.fullmatch(cell))
    return between * 2 < len(with_quotes)
