"""What a format gives: rows while the file is read, and a sample to guess its layout from."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from desktop_app.tables.layout import FileFormat, Row, RowFlag, TableLayout
from desktop_app.tables.records import BrokenRecordError

_SAMPLED_RECORDS = 500
_MOST_SAMPLED_CELLS = 200_000


class BrokenRowError(Exception):
    """The row of this number cannot be read; the cause is chained to it."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


@dataclass(frozen=True, slots=True)
class OpenRows:
    """The rows of a file that is open; iterating raises BrokenRowError, UnreadableFileError or
    OSError."""

    rows: Iterator[Row]
    share: Callable[[], float]
    """How much of the file is read, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Sample:
    """The start of a table, enough to guess the rest of its layout from."""

    format: FileFormat
    records: Sequence[Sequence[str]]
    """Without blank ones before the first."""
    names: Sequence[str] | None = None
    """What the file itself says its columns are called; None where the first record may."""
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    encoding: str = "utf-8"
    encoding_confidence: float = 1.0


def sampled(records: Iterable[list[str]]) -> list[list[str]]:
    """The first records from the first filled one on, all made as wide as the widest.

    Raises BrokenRecordError only where there is none before it: what is broken further on is
    told when the file is read, with the number of the row.
    """
    taken: list[list[str]] = []
    cell_count = 0
    for record in _up_to_damage(islice(records, _SAMPLED_RECORDS), taken):
        if any(record) or taken:
            taken.append(record)
            cell_count += len(record)
        if cell_count > _MOST_SAMPLED_CELLS:
            break
    width = max(map(len, taken), default=0)
    return [record + [""] * (width - len(record)) for record in taken]


def _up_to_damage(records: Iterable[list[str]], taken: list[list[str]]) -> Iterator[list[str]]:
    try:
        yield from records
    except BrokenRecordError:
        if not taken:
            raise


def skip_to_rows(records: Iterator[list[str]], layout: TableLayout) -> None:
    """Take the header and what stands above it; blank records before them do not count."""
    for _ in range(layout.rows_above_header + 1):
        next(filter(any, records), None)


def row_of(number: int, cells: Sequence[str], width: int, *, is_short_odd: bool = True) -> Row:
    """A row of `width` cells, with what is beyond them in its surplus.

    A short one is no oddity in formats that leave out empty cells at its end.
    """
    if len(cells) == width:
        return Row(number, tuple(cells))
    if len(cells) > width:
        return Row(number, tuple(cells[:width]), RowFlag.RAGGED, tuple(cells[width:]))
    flags = RowFlag.RAGGED if is_short_odd else RowFlag.NONE
    return Row(number, (*cells, *[""] * (width - len(cells))), flags)
