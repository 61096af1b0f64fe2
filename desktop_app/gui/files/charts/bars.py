"""Bars across: a row each, its name before it and its figures behind it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.gui.files.charts.key import KeyItem, key_line
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

_GAP = 10.0
_PAD = 6.0
_MOST_FOR_NAMES = 0.4
_LEAST_ROW, _MOST_ROW = 1.7, 2.6
"""Height of a row, in lines of text."""
_APART = 0.6
_THICKNESS = 0.62
_SEAM = 1.0


@dataclass(frozen=True, slots=True)
class BarPart:
    """A piece of a bar."""

    length: float
    """In units of the chart's whole."""
    ink: Ink
    hatch: Hatch
    label: str = ""
    """Stands on the piece where there is room."""
    words: str = ""
    """What is told of it by itself; empty where it is none to be chosen."""
    target: RowFilter | None = None


@dataclass(frozen=True, slots=True)
class BarRow:
    """A bar with what stands beside it."""

    name: str
    parts: tuple[BarPart, ...]
    figures: tuple[str, ...]
    """As many for each row; they stand below one another."""
    words: str
    target: RowFilter | None
    ink: Ink = Ink.TEXT
    """Of the name."""
    is_apart: bool = False
    """Whether there is a line above it: it is of another kind than those before."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where things stand, across and down."""

    names_width: float
    bar_left: float
    bar_width: float
    figure_rights: tuple[float, ...]
    row_height: float


def bar_scene(
    rows: Sequence[BarRow],
    size: Size,
    metrics: Metrics,
    *,
    whole: float = 1.0,
    key: Sequence[KeyItem] = (),
) -> Scene:
    """`whole` is the length of a bar as wide as there is room. Rows keep a readable height: the
    scene may be higher than `size`."""
    frame = _frame(rows, size, metrics, has_key=bool(key))
    shapes: list[Bar | Words | Rule] = []
    marks: list[Mark] = []
    top = 0.0
    if key:
        middle = metrics.line_height * 0.75
        shapes += key_line(key, frame.bar_left, middle, metrics, within=size.width - _PAD)
        top = metrics.line_height * 1.6
    for number, row in enumerate(rows):
        if row.is_apart:
            middle = top + metrics.line_height * _APART / 2
            shapes.append(Rule(0, middle, size.width, middle))
            top += metrics.line_height * _APART
        box = Box(0, top, size.width, frame.row_height)
        mark = len(marks)
        marks.append(Mark(box, row.words, row.target, (number, 0)))
        shapes += _beside(row, frame, box, mark, metrics)
        for place, (part, piece) in enumerate(_pieces(row, frame, box, whole), start=1):
            own = mark
            if part.words:
                own = len(marks)
                around = Box(piece.x, box.y, piece.width, box.height)
                marks.append(Mark(around, part.words, part.target, (number, place)))
            shapes += _piece(part, piece, own, metrics)
        top += frame.row_height
    return Scene(Size(size.width, top), tuple(shapes), tuple(marks))


def _frame(rows: Sequence[BarRow], size: Size, metrics: Metrics, *, has_key: bool) -> _Frame:
    wanted = metrics.widest([row.name for row in rows]) + 1
    names = min(wanted, size.width * _MOST_FOR_NAMES)
    rights = []
    right = size.width - _PAD
    for figures in reversed(list(zip(*(row.figures for row in rows), strict=True))):
        rights.append(right)
        right -= metrics.widest(figures) + _GAP
    left = _PAD + names + _GAP
    apart = sum(row.is_apart for row in rows) * _APART * metrics.line_height
    above = metrics.line_height * 1.6 if has_key else 0.0
    fitting = (size.height - apart - above) / max(len(rows), 1)
    least, most = (lines * metrics.line_height for lines in (_LEAST_ROW, _MOST_ROW))
    return _Frame(
        names, left, max(right - left, 0.0), tuple(reversed(rights)), min(max(fitting, least), most)
    )


def _beside(row: BarRow, frame: _Frame, box: Box, mark: int, metrics: Metrics) -> Iterator[Words]:
    name = metrics.fitted(row.name, frame.names_width)
    yield Words(_PAD, box.middle, name, row.ink, mark=mark)
    for right, figure in zip(frame.figure_rights, row.figures, strict=True):
        yield Words(right, box.middle, figure, Ink.TEXT, Anchor.END, mark=mark)


def _pieces(row: BarRow, frame: _Frame, box: Box, whole: float) -> Iterator[tuple[BarPart, Box]]:
    left, height = frame.bar_left, box.height * _THICKNESS
    for part in row.parts:
        width = frame.bar_width * part.length / whole if whole else 0.0
        if part.length > 0:
            # A hair's breadth is still to be seen: there are such rows.
            seen = max(width - _SEAM, 1.0)
            yield part, Box(left, box.middle - height / 2, seen, height)
        left += width


def _piece(part: BarPart, box: Box, mark: int, metrics: Metrics) -> Iterator[Bar | Words]:
    yield Bar(box, part.ink, part.hatch, mark=mark)
    if part.label and metrics.width_of(part.label) + _PAD <= box.width:
        yield Words(box.center, box.middle, part.label, Ink.ON_FILL, Anchor.MIDDLE, mark=mark)
