"""Rows on their way to a file: counted, told of, and stopped."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

ROWS_BETWEEN_CHECKS = 256
_Row = TypeVar("_Row")


class WritingCancelledError(Exception):
    """Writing was asked to stop; what was there before is untouched."""


def watched(
    rows: Iterable[_Row],
    on_progress: Callable[[int], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> Iterator[_Row]:
    """The same rows. Every 256 rows `on_progress` is told how many went by, and `is_cancelled`
    is asked; where it says so, WritingCancelledError is raised."""
    for index, row in enumerate(rows):
        if index % ROWS_BETWEEN_CHECKS == 0:
            if is_cancelled and is_cancelled():
                raise WritingCancelledError
            if on_progress:
                on_progress(index)
        yield row
