"""Stacked columns on a scale: over time, or by confidence."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from desktop_app.gui.files.axis_ticks import ticks
from desktop_app.gui.files.charts.axis import AxisLabel, inside, spaced
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

_GAP = 8.0
_SHARE_TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)
_LINES_A_TICK = 2.2
_FILLED = 0.86
_MOST_SEAM = 4.0
_LEAST_LINES = 9


@dataclass(frozen=True, slots=True)
class ColumnPart:
    """A piece of a column, in rows."""

    rows: int
    ink: Ink
    hatch: Hatch


@dataclass(frozen=True, slots=True)
class Column:
    """From `start` to `end` on the axis across; its parts from the bottom up."""

    start: float
    end: float
    parts: tuple[ColumnPart, ...]
    words: str
    target: RowFilter | None

    @property
    def rows(self) -> int:
        """Its height."""
        return sum(part.rows for part in self.parts)


@dataclass(frozen=True, slots=True)
class ColumnChart:
    """Columns with their axis."""

    columns: tuple[Column, ...]
    labels: tuple[AxisLabel, ...]
    key: tuple[KeyItem, ...]
    unit: str
    """What the axis upwards counts."""
    step_words: Callable[[float], str]
    """A step of it in words."""
    is_share: bool = False
    """Whether each column is as high as there is room, and its parts are shares."""
    limits: tuple[AxisLabel, ...] = ()
    """Steps on the axis across, with a line each and what begins there."""


def column_scene(chart: ColumnChart, size: Size, metrics: Metrics) -> Scene:
    """Needs at least one column. The scene is at least nine lines high."""
    line = metrics.line_height
    size = Size(size.width, max(size.height, _LEAST_LINES * line))
    above = line * (2.7 if chart.limits else 1.8)
    most = max(1, int((size.height - above - 1.5 * line) / (line * _LINES_A_TICK)))
    steps = _steps(chart, most)
    words = [chart.step_words(step) for step in steps]
    left = metrics.widest(words) + _GAP
    area = Box(left, above, size.width - left - _GAP, size.height - above - 1.6 * line)
    axis = _Axis(chart.columns, area, steps[-1])
    shapes: list[Bar | Words | Rule] = [*_grid(steps, words, axis)]
    shapes.append(Words(0, line * 0.6, chart.unit, Ink.MUTED))
    start = metrics.width_of(chart.unit) + 2.5 * _GAP
    shapes += key_line(chart.key, start, line * 0.6, metrics, within=size.width)
    for mark, column in enumerate(chart.columns):
        shapes += _pieces(column, axis, mark, is_share=chart.is_share)
    shapes += _limits(chart.limits, axis, metrics)
    shapes += _labels(chart.labels, axis, metrics)
    return Scene(size, tuple(shapes), tuple(_marks(chart.columns, axis)))


class _Axis:
    """From units to pixels."""

    def __init__(self, columns: Sequence[Column], area: Box, top: float) -> None:
        self.area = area
        self._first = columns[0].start
        self._top = top
        self.scale = area.width / (columns[-1].end - self._first)

    def x(self, at: float) -> float:
        return self.area.x + (at - self._first) * self.scale

    def y(self, value: float) -> float:
        return self.area.bottom - self.area.height * value / self._top


def _steps(chart: ColumnChart, most: int) -> Sequence[float]:
    if chart.is_share:
        return _SHARE_TICKS if most >= len(_SHARE_TICKS) - 1 else _SHARE_TICKS[::2]
    return ticks(max(column.rows for column in chart.columns), most)


def _grid(steps: Sequence[float], words: Sequence[str], axis: _Axis) -> Iterator[Rule | Words]:
    for step, text in zip(steps, words, strict=True):
        y = axis.y(step)
        yield Rule(axis.area.x, y, axis.area.right, y)
        yield Words(axis.area.x - _GAP / 2, y, text, Ink.MUTED, Anchor.END)


def _pieces(column: Column, axis: _Axis, mark: int, *, is_share: bool) -> Iterator[Bar]:
    left, right = axis.x(column.start), axis.x(column.end)
    width = max((right - left) * _FILLED, right - left - _MOST_SEAM, 0.75)
    whole = (column.rows or 1) if is_share else 1
    below = 0
    for part in column.parts:
        if part.rows:
            bottom, top = axis.y(below / whole), axis.y((below + part.rows) / whole)
            box = Box((left + right - width) / 2, top, width, max(bottom - top, 0.75))
            yield Bar(box, part.ink, part.hatch, mark=mark)
        below += part.rows


def _limits(limits: Sequence[AxisLabel], axis: _Axis, metrics: Metrics) -> Iterator[Rule | Words]:
    middle = axis.area.y - metrics.line_height * 0.6
    for limit in limits:
        x = axis.x(limit.at)
        if x > axis.area.x:
            yield Rule(x, middle - metrics.line_height / 2, x, axis.area.bottom, is_dashed=True)
        yield Words(max(x, axis.area.x) + _GAP / 2, middle, limit.text, Ink.MUTED)


def _labels(labels: Sequence[AxisLabel], axis: _Axis, metrics: Metrics) -> Iterator[Words]:
    y = axis.area.bottom + metrics.line_height * 0.8
    for label in spaced(labels, axis.scale, metrics):
        width = metrics.width_of(label.text)
        x = inside(axis.x(label.at), width, 0, axis.area.right + _GAP)
        yield Words(x, y, label.text, Ink.MUTED, Anchor.MIDDLE)


def _marks(columns: Sequence[Column], axis: _Axis) -> Iterator[Mark]:
    area = axis.area
    for number, column in enumerate(columns):
        left, right = axis.x(column.start), axis.x(column.end)
        box = Box(left, area.y, right - left, area.height)
        yield Mark(box, column.words, column.target, (0, number))
