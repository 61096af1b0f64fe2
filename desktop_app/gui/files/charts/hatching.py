"""The lines of a pattern, cut to the bar that they are on: any program that shows lines shows them
right, where few that show SVG know patterns."""

from collections.abc import Iterator

from desktop_app.gui.files.charts.scene import Box, Hatch

STEP = 7.0
"""From line to line, across."""
WIDTH = 1.5
_LEAST_WIDTH = 3.0
"""On a bar any thinner no pattern could be told."""
Line = tuple[float, float, float, float]
"""From x, y to x, y."""


def hatch_lines(box: Box, hatch: Hatch) -> Iterator[Line]:
    """Lines at 45°; none on a bar too thin to show them. They are counted from the left edge of the
    picture, so that those of pieces side by side keep their distance."""
    if hatch not in (Hatch.RISING, Hatch.FALLING) or box.width < _LEAST_WIDTH:
        return
    first = int((box.x - box.height) / STEP)
    last = int((box.right + box.height) / STEP) + 1
    for number in range(first, last + 1):
        foot = number * STEP
        if hatch is Hatch.RISING:
            start, end = max(0.0, box.x - foot), min(box.height, box.right - foot)
            run = 1
        else:
            start, end = max(0.0, foot - box.right), min(box.height, foot - box.x)
            run = -1
        if start < end:
            bottom = box.bottom
            yield foot + run * start, bottom - start, foot + run * end, bottom - end
