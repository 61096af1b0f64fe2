"""The line that says which bar is which."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.gui.files.charts.scene import Bar, Box, Hatch, Ink, Metrics, Words

_GAP = 6.0
_BETWEEN = 18.0
_SWATCH = 14.0


@dataclass(frozen=True, slots=True)
class KeyItem:
    """One kind of bar."""

    words: str
    ink: Ink
    hatch: Hatch


def key_line(
    items: Sequence[KeyItem], x: float, middle: float, metrics: Metrics
) -> Iterator[Bar | Words]:
    """A swatch and its word each, in a row that begins at `x`."""
    for item in items:
        yield Bar(Box(x, middle - _SWATCH / 2, _SWATCH, _SWATCH), item.ink, item.hatch)
        yield Words(x + _SWATCH + _GAP, middle, item.words, item.ink)
        x += _SWATCH + _GAP + metrics.width_of(item.words) + _BETWEEN
