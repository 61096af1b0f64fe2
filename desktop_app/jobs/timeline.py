"""Answers by the day, week or month of a date column."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import islice

from desktop_app.core.predictions import Prediction
from desktop_app.jobs.tallies import Tally
from desktop_app.tables.dates import DateFormat, guess_date_format

_CELLS_TO_GUESS_FROM = 2_000
_MOST_DAYS, _MOST_WEEKS = 62, 730
"""Spans, in days, up to which single days and weeks are shown."""


class DateStep(StrEnum):
    """What is counted together."""

    DAY = "day"
    WEEK = "week"
    """From Monday on."""
    MONTH = "month"

    def start_of(self, day: date) -> date:
        """The first day of the step that `day` is in."""
        if self is DateStep.WEEK:
            # The first days of the year 1 would be in a week that begins before it.
            return date.fromordinal(max(day.toordinal() - day.weekday(), 1))
        return day.replace(day=1) if self is DateStep.MONTH else day

    @classmethod
    def for_span(cls, span: timedelta) -> "DateStep":
        """The step that shows such a span in a readable number of points."""
        if span.days <= _MOST_DAYS:
            return cls.DAY
        return cls.WEEK if span.days <= _MOST_WEEKS else cls.MONTH


@dataclass(frozen=True, slots=True)
class TimePoint:
    """The rows of one day, week or month."""

    start: date
    tally: Tally


@dataclass(frozen=True, slots=True)
class Timeline:
    """Rows by date, the earliest first; a step without rows is left out."""

    column: str
    date_format: DateFormat
    step: DateStep
    points: tuple[TimePoint, ...]
    rows_without_date: int
    """Whose cell is empty or no date in this format."""


class DateCounter:
    """Counts rows by the dates of one column, in the format given, or that the first 2,000 cells
    tell."""

    def __init__(
        self,
        column: str,
        step: DateStep | None = None,
        date_format: DateFormat | None = None,
    ) -> None:
        self._column = column
        self._step = step
        self._format = date_format
        self._held: list[tuple[str, Prediction]] | None = None if date_format else []
        self._days: dict[date, Tally] = {}
        self._without_date = 0

    def add(self, cell: str, prediction: Prediction) -> None:
        """Count one more row."""
        if self._held is None:
            self._count(cell, prediction)
            return
        self._held.append((cell, prediction))
        if len(self._held) == _CELLS_TO_GUESS_FROM:
            self._settle()

    def result(self) -> Timeline | None:
        """None where the column holds no dates."""
        self._settle()
        if not self._format or not self._days:
            return None
        step = self._step or DateStep.for_span(max(self._days) - min(self._days))
        points: dict[date, Tally] = {}
        for day in sorted(self._days):
            points.setdefault(step.start_of(day), Tally()).merge(self._days[day])
        return Timeline(
            self._column,
            self._format,
            step,
            tuple(TimePoint(start, tally) for start, tally in points.items()),
            self._without_date,
        )

    def _settle(self) -> None:
        if self._held is None:
            return
        held, self._held = self._held, None
        self._format = date_format_of(cell for cell, _ in held)
        for cell, prediction in held:
            self._count(cell, prediction)

    def _count(self, cell: str, prediction: Prediction) -> None:
        day = self._day_of(cell)
        if day is None:
            self._without_date += 1
            return
        tally = self._days.get(day)
        if tally is None:
            tally = self._days[day] = Tally()
        tally.add(prediction)

    def _day_of(self, cell: str) -> date | None:
        return self._format.parse(cell) if self._format else None


def date_format_of(cells: Iterable[str]) -> DateFormat | None:
    """How a column writes its dates, as its first 2,000 cells tell; None where it holds none."""
    return guess_date_format(islice(cells, _CELLS_TO_GUESS_FROM))
