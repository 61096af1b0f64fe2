"""Bars over time, drawn to a scale of days so that gaps show."""

from datetime import date

from desktop_app.core.predictions import LABELS
from desktop_app.jobs import wording
from desktop_app.jobs.report.html import text
from desktop_app.jobs.timeline import DateStep, Timeline, TimePoint
from desktop_app.language import translate

_WIDTH, _HEIGHT = 960, 240
_LEFT, _RIGHT, _TOP, _BOTTOM = 60, 10, 12, 26
_STEP_DAYS = {DateStep.DAY: 1, DateStep.WEEK: 7, DateStep.MONTH: 28}
_MOST_DATES = 8
_DATE_WIDTH = 66
_STEPS = (2, 4, 6, 8, 10, 12, 16, 20, 24, 30, 40, 50, 60, 80, 100)


def time_chart(timeline: Timeline) -> str:
    """One bar a step, as high as its rows with text, in three parts."""
    scale = _Scale(timeline)
    bars = "".join(_bar(point, timeline.step, scale) for point in timeline.points)
    name = text(
        translate("Report", "Rows by {step}, from {first} to {last}").format(
            step=wording.step_in_text(timeline.step), first=scale.first, last=scale.last
        )
    )
    return (
        f'<svg class="time" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{name}">'
        f"{_grid(scale)}{bars}{_dates(timeline, scale)}</svg>"
    )


class _Scale:
    def __init__(self, timeline: Timeline) -> None:
        self.first = timeline.points[0].start
        self.last = timeline.points[-1].start
        self._step_days = _STEP_DAYS[timeline.step]
        self.top_rows = _round_up(max(point.tally.with_text for point in timeline.points))
        span_days = (self.last - self.first).days + self._step_days
        self._day_width = (_WIDTH - _LEFT - _RIGHT) / span_days

    @property
    def bar_width(self) -> float:
        return max(self._day_width * self._step_days * 0.84, 0.5)

    def x(self, day: date) -> float:
        return _LEFT + (day - self.first).days * self._day_width

    def y(self, rows: float) -> float:
        return _HEIGHT - _BOTTOM - rows / self.top_rows * (_HEIGHT - _TOP - _BOTTOM)


def _round_up(rows: int) -> int:
    """To an even number with few digits that are not zero."""
    size = max(int("1".ljust(len(str(rows)), "0")) // 10, 1)
    return next(step * size for step in _STEPS if step * size >= rows)


def _bar(point: TimePoint, step: DateStep, scale: _Scale) -> str:
    parts, below = [], 0
    for label in reversed(LABELS):
        rows = point.tally.rows(label)
        if rows:
            top, bottom = scale.y(below + rows), scale.y(below)
            parts.append(
                f'<rect class="{label.value}" x="{scale.x(point.start):.1f}" y="{top:.1f}" '
                f'width="{scale.bar_width:.1f}" height="{bottom - top:.1f}"/>'
            )
        below += rows
    counts = ", ".join(
        f"{wording.label_in_text(label)} {wording.count(point.tally.rows(label))}"
        for label in LABELS
    )
    return (
        f"<g><title>{wording.point_name(point, step)}: {text(counts)}</title>{''.join(parts)}</g>"
    )


def _grid(scale: _Scale) -> str:
    lines = []
    for rows in (0, scale.top_rows // 2, scale.top_rows):
        y = scale.y(rows)
        lines.append(
            f'<line x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>'
            f'<text x="{_LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{wording.count(rows)}</text>'
        )
    return "".join(lines)


def _dates(timeline: Timeline, scale: _Scale) -> str:
    every = max(1, -(-len(timeline.points) // _MOST_DATES))
    return "".join(
        f'<text x="{scale.x(point.start):.1f}" y="{_HEIGHT - 8}">'
        f"{wording.point_name(point, timeline.step)}</text>"
        for point in timeline.points[::every]
        if scale.x(point.start) <= _WIDTH - _DATE_WIDTH
    )
