"""How well a dialect cuts a sample of text into records."""

import csv
import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.tables.decoding import LONGEST_LINE
from desktop_app.tables.layout import Dialect
from desktop_app.tables.records import format_options


@dataclass(frozen=True, slots=True)
class Fit:
    """A dialect and what a sample looks like in it."""

    dialect: Dialect
    record_count: int
    width: int
    """The commonest count of cells in a record."""
    share: float
    """Of the records, those of that width."""
    header_fits: bool
    """Whether the first record is of that width."""
    is_sound: bool
    """Whether quotes are closed, and only a delimiter or line end follows a closing quote."""
    is_mostly_quoted: bool
    """Of the cells that begin with a double quote left in place, most end with one too."""
    opened_by_apostrophe: int
    """Records with a cell that begins with an apostrophe."""

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
    return Fit(
        dialect=dialect,
        record_count=len(records),
        width=width,
        share=hits / len(records) if records else 0.0,
        header_fits=bool(records) and len(records[0]) == width,
        is_sound=_is_sound(sample, dialect, is_whole=is_whole),
        is_mostly_quoted=_is_mostly_quoted(records),
        opened_by_apostrophe=sum(
            any(cell.startswith("'") for cell in record) for record in records
        ),
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


def _is_mostly_quoted(records: list[list[str]]) -> bool:
    opened = [cell for record in records for cell in record if cell.startswith('"')]
    closed = sum(1 for cell in opened if len(cell) > 1 and cell.endswith('"'))
    return closed * 2 > len(opened)
