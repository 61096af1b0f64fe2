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
    items: Sequence[KeyItem], start: float, middle: float, metrics: Metrics, *, within: float
) -> Iterator[Bar | Words]:
    """A swatch and its word each, in a row that begins at `start`, or before it where it would
    reach beyond `within`."""
    widths = [_SWATCH + _GAP + metrics.width_of(item.words) for item in items]
    x = max(0.0, min(start, within - sum(widths) - _BETWEEN * (len(items) - 1)))
    for item, width in zip(items, widths, strict=True):
        yield Bar(Box(x, middle - _SWATCH / 2, _SWATCH, _SWATCH), item.ink, item.hatch)
        yield Words(x + _SWATCH + _GAP, middle, item.words, item.ink)
        x += width + _BETWEEN
