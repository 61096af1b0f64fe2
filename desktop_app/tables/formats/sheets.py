"""What workbooks of all kinds have in common."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

MOST_ROWS = 1_048_576
MOST_COLUMNS = 16_384
"""What Excel and LibreOffice can hold in a sheet."""


@dataclass(frozen=True, slots=True)
class SheetRows:
    """Records of a sheet, without the empty cells at their ends, and how far it is read."""

    records: Iterator[list[str]]
    share: Callable[[], float]


class Book(Protocol):
    """An open workbook."""

    @property
    def sheets(self) -> tuple[str, ...]:
        """Names of the sheets that hold cells, in its order."""
        ...

    @property
    def hidden_sheets(self) -> frozenset[str]:
        """Those of them that the user does not see, as far as it is known."""
        ...

    def rows(self, sheet: str) -> AbstractContextManager[SheetRows]:
        """The rows of a sheet, from the first."""
        ...


def without_blank_tail(records: Iterable[list[str]]) -> Iterator[list[str]]:
    """Blank records only between others: sheets are often formatted far below their rows."""
    blank_count = 0
    for record in records:
        if not any(record):
            blank_count += 1
            continue
        for _ in range(blank_count):
            yield []
        blank_count = 0
        yield record
