"""A table of counts, each cell the darker the more of its row is in it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.gui.files.charts.scene import (
    Anchor,
    Bar,
    Box,
    Hatch,
    Ink,
    Mark,
    Metrics,
    Rule,
    Scene,
    Size,
    Words,
)
from desktop_app.jobs.views import RowFilter

_GAP = 8.0
_NOTE_LINES = 1.2
_SEAM = 2.0
_LEAST_LINES, _MOST_LINES = 1.35, 4.0
_LINES_FOR_TWO = 2.3
"""In rows any lower, count and share stand side by side."""
_FIGURES_LINES, _HEADS_LINES = 1.5, 2.0
_MOST_CELL_WIDTH = 180.0
_STRONGEST = 0.5
"""On a cell any stronger the words could not be read in the dark scheme."""


@dataclass(frozen=True, slots=True)
class Head:
    """What a row or a column is of."""

    text: str
    ink: Ink


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """A count and its share of the row."""

    rows: str
    share: str
    strength: float
    """From 0 to 1."""
    words: str
    target: RowFilter | None
    is_hit: bool
    """On the diagonal: outlined, and bold."""


@dataclass(frozen=True, slots=True)
class MatrixChart:
    """Cells by row and column, with what they are called and what is to be said above."""

    row_title: str
    column_title: str
    row_heads: tuple[Head, ...]
    column_heads: tuple[Head, ...]
    cells: tuple[tuple[MatrixCell, ...], ...]
    figures: tuple[tuple[str, str], ...]
    """Caption and value each, above the table."""
    notes: tuple[str, ...] = ()
    """Below the table, a line each."""


def matrix_scene(chart: MatrixChart, size: Size, metrics: Metrics) -> Scene:
    """The scene is as high as the cells need to be read."""
    line = metrics.line_height
    left = metrics.widest([head.text for head in chart.row_heads] + [chart.row_title]) + _GAP
    columns = len(chart.column_heads)
    cell_width = min((size.width - left - _GAP) / columns, _MOST_CELL_WIDTH)
    top = (_FIGURES_LINES + _HEADS_LINES) * line
    below = len(chart.notes) * _NOTE_LINES * line
    lines = (size.height - top - _GAP - below) / len(chart.row_heads) / line
    cell_height = min(max(lines, _LEAST_LINES), _MOST_LINES) * line
    frame = Box(left, top, cell_width, cell_height)
    shapes: list[Bar | Words | Rule] = [*_figures(chart.figures, metrics)]
    shapes += _heads(chart, frame, line)
    marks: list[Mark] = []
    for row, cells in enumerate(chart.cells):
        for column, cell in enumerate(cells):
            box = Box(
                left + column * cell_width,
                top + row * cell_height,
                cell_width - _SEAM,
                cell_height - _SEAM,
            )
            shapes += _cell(cell, box, len(marks), line)
            marks.append(Mark(box, cell.words, cell.target, (row, column)))
    bottom = top + len(chart.cells) * cell_height + _GAP
    for number, note in enumerate(chart.notes):
        y = bottom + (number + 0.5) * _NOTE_LINES * line
        text = metrics.fitted(note, size.width - _GAP)
        shapes.append(Words(0, y, text, Ink.MUTED))
    return Scene(Size(size.width, bottom + below), tuple(shapes), tuple(marks))


def _figures(figures: Sequence[tuple[str, str]], metrics: Metrics) -> Iterator[Words]:
    x, middle = 0.0, metrics.line_height * 0.6
    for caption, value in figures:
        yield Words(x, middle, value, is_bold=True)
        x += metrics.width_of(value) + _GAP / 2
        yield Words(x, middle, caption, Ink.MUTED)
        x += metrics.width_of(caption) + 1.5 * _GAP


def _heads(chart: MatrixChart, frame: Box, line: float) -> Iterator[Words]:
    yield Words(frame.x, frame.y - 1.6 * line, chart.column_title, Ink.MUTED)
    yield Words(0, frame.y - 0.6 * line, chart.row_title, Ink.MUTED)
    for number, head in enumerate(chart.column_heads):
        x = frame.x + (number + 0.5) * frame.width - _SEAM / 2
        yield Words(x, frame.y - 0.6 * line, head.text, head.ink, Anchor.MIDDLE)
    for number, head in enumerate(chart.row_heads):
        y = frame.y + (number + 0.5) * frame.height - _SEAM / 2
        yield Words(0, y, head.text, head.ink)


def _cell(cell: MatrixCell, box: Box, mark: int, line: float) -> Iterator[Bar | Words]:
    yield Bar(box, Ink.HEAT, strength=cell.strength * _STRONGEST, mark=mark)
    if cell.is_hit:
        yield Bar(box, Ink.MUTED, Hatch.HOLLOW, mark=mark)
    if box.height >= _LINES_FOR_TWO * line:
        for text, shift in ((cell.rows, -0.5), (cell.share, 0.5)):
            is_bold = cell.is_hit and text is cell.rows
            y = box.middle + shift * line
            yield Words(box.center, y, text, Ink.TEXT, Anchor.MIDDLE, is_bold=is_bold, mark=mark)
        return
    text = f"{cell.rows} · {cell.share}"
    yield Words(
        box.center, box.middle, text, Ink.TEXT, Anchor.MIDDLE, is_bold=cell.is_hit, mark=mark
    )
