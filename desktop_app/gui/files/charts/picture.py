"""A chart as a picture of its own: with a title, on a light ground, ready for a document.

Always light, whatever the window's scheme: pictures go onto paper and slides, which are white.
"""

from dataclasses import dataclass, replace

from desktop_app.gui.files.charts.scene import (
    Bar,
    Box,
    Draw,
    Ink,
    Metrics,
    Rule,
    Scene,
    Size,
    Words,
)

SIZE = Size(760, 400)
_MARGIN = 24.0
_TITLE_SCALE = 1.35


def picture_scene(draw: Draw, title: str, notes: tuple[str, ...], metrics: Metrics) -> Scene:
    """The chart at a size of its own, below its title and above what there is to know of it."""
    line = metrics.line_height
    top = _MARGIN + 2 * line
    inner = Size(SIZE.width - 2 * _MARGIN, SIZE.height - top - _MARGIN)
    chart = draw(inner, metrics)
    words = metrics.fitted(title, inner.width / _TITLE_SCALE)
    shapes: list[Bar | Words | Rule] = [
        Words(_MARGIN, _MARGIN + line / 2, words, is_bold=True, scale=_TITLE_SCALE)
    ]
    shapes += [_moved(shape, _MARGIN, top) for shape in chart.shapes]
    bottom = top + chart.size.height + line
    for number, note in enumerate(notes):
        y = bottom + (number + 0.5) * 1.3 * line
        shapes.append(Words(_MARGIN, y, metrics.fitted(note, inner.width), Ink.MUTED))
    height = bottom + len(notes) * 1.3 * line + _MARGIN
    marks = tuple(replace(mark, box=_moved_box(mark.box, _MARGIN, top)) for mark in chart.marks)
    return Scene(Size(SIZE.width, height), tuple(shapes), marks)


@dataclass(frozen=True, slots=True)
class Caption:
    """What stands around a picture."""

    title: str
    notes: tuple[str, ...]


def _moved(shape: Bar | Words | Rule, x: float, y: float) -> Bar | Words | Rule:
    match shape:
        case Bar():
            return replace(shape, box=_moved_box(shape.box, x, y))
        case Words():
            return replace(shape, x=shape.x + x, y=shape.y + y)
        case Rule():
            return replace(
                shape, x1=shape.x1 + x, x2=shape.x2 + x, y1=shape.y1 + y, y2=shape.y2 + y
            )


def _moved_box(box: Box, x: float, y: float) -> Box:
    return replace(box, x=box.x + x, y=box.y + y)
