"""A bounded, even sample of rows without knowing how many there are."""

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from desktop_app.core.engine import CancelledError
from desktop_app.jobs.no_text import has_no_text

_SEED = 20_261_124
"""The same file gives the same sample each time."""
_TOLD_EVERY_ROWS = 500


@dataclass(frozen=True, slots=True)
class SampleRow:
    """One row with text, and what its label column holds."""

    number: int
    text: str
    label: str


@dataclass(frozen=True, slots=True)
class Sample:
    """Rows in file order, and of how many they are."""

    rows: tuple[SampleRow, ...]
    rows_with_text: int
    rows_without_text: int

    @property
    def is_whole(self) -> bool:
        """Whether every row with text is in it."""
        return len(self.rows) == self.rows_with_text


def draw_sample(
    rows: Iterable[SampleRow],
    size: int,
    *,
    on_row: Callable[[], None] = lambda: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Sample:
    """At most `size` rows that have text, each equally likely (reservoir sampling, Vitter 1985,
    algorithm R). Reads all rows; `on_row` is told now and then. Raises CancelledError."""
    chance = random.Random(_SEED)
    kept: list[SampleRow] = []
    with_text = without = 0
    for row in rows:
        if (with_text + without) % _TOLD_EVERY_ROWS == 0:
            on_row()
            if is_cancelled():
                raise CancelledError
        if has_no_text(row.text):
            without += 1
            continue
        with_text += 1
        if len(kept) < size:
            kept.append(row)
        elif (place := chance.randrange(with_text)) < size:
            kept[place] = row
    kept.sort(key=lambda row: row.number)
    return Sample(tuple(kept), with_text, without)
