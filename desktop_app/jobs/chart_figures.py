"""What the charts of a run show, in figures."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop_app.core.predictions import Label
from desktop_app.jobs.comparison import Comparison
from desktop_app.jobs.summary import SummaryOptions
from desktop_app.jobs.timeline import DateStep
from desktop_app.jobs.views import LabelCounts
from desktop_app.tables.dates import DateFormat


class ChartKind(StrEnum):
    """One chart is shown at a time."""

    SHARES = "shares"
    GROUPS = "groups"
    TIME = "time"
    CONFIDENCE = "confidence"
    AGREEMENT = "agreement"
    """With a label column of the file's own."""


@dataclass(frozen=True, slots=True)
class ChartChoices:
    """By which columns charts are drawn, by their names; None for the one that is guessed."""

    group_column: str | None = None
    date_column: str | None = None
    date_step: DateStep | None = None
    """None for the one that suits the span of the dates."""
    label_column: str | None = None
    label_mapping: Mapping[str, Label] | None = None
    """What the file's labels mean; None to guess it."""

    def as_summary(self) -> SummaryOptions:
        """For a report that says what the charts show."""
        return SummaryOptions(
            group_column=self.group_column,
            date_column=self.date_column,
            date_step=self.date_step,
            label_column=self.label_column,
            label_mapping=self.label_mapping,
        )


@dataclass(frozen=True, slots=True)
class ShareFigures:
    """Rows by answer."""

    counts: LabelCounts
    not_sure: int
    """Rows with text whose answer is not sure; each counts under its label as well."""


@dataclass(frozen=True, slots=True)
class GroupCounts:
    """The rows that have one value."""

    value: str
    """Without white space around it; may be empty."""
    counts: LabelCounts


@dataclass(frozen=True, slots=True)
class GroupFigures:
    """The largest groups, by size or, where all groups are numbers, by those; and all others
    together."""

    column: int
    """Index into the layout's columns."""
    name: str
    """The column's."""
    groups: tuple[GroupCounts, ...]
    others: LabelCounts
    other_values: int
    """How many values the others have, at least."""


@dataclass(frozen=True, slots=True)
class PeriodCounts:
    """The rows of one day, week or month."""

    first: date
    last: date
    """The last day of it."""
    counts: LabelCounts


@dataclass(frozen=True, slots=True)
class TimeFigures:
    """Rows by date, the earliest first; a step without rows is left out."""

    column: int
    """Index into the layout's columns."""
    name: str
    """The column's."""
    date_format: DateFormat
    step: DateStep
    points: tuple[PeriodCounts, ...]
    rows_without_date: int
    """Whose cell is empty or no date in this format."""


@dataclass(frozen=True, slots=True)
class ConfidenceBin:
    """Rows with text whose confidence is in [low, high); the last bin holds 1 as well."""

    low: float
    high: float
    counts: LabelCounts


@dataclass(frozen=True, slots=True)
class LabelValue:
    """One of the file's own labels."""

    value: str
    """Without white space around it."""
    rows: int
    """With text, in the whole run."""
    meaning: Label | None
    """None where it stands for none of the three."""


@dataclass(frozen=True, slots=True)
class AgreementFigures:
    """How well the answers agree with the file's own labels."""

    column: int
    """Index into the layout's columns."""
    comparison: Comparison
    values: tuple[LabelValue, ...]
    """All that the column has, whichever rows are shown; the most frequent first."""
    is_guessed: bool
    """Whether the meanings are guessed, or set by hand."""


Figures = (
    ShareFigures | GroupFigures | TimeFigures | tuple[ConfidenceBin, ...] | AgreementFigures | None
)
"""None where the run has no column for the chart."""


def last_day(first: date, step: DateStep) -> date:
    """Of the period that begins on `first`."""
    if step is DateStep.DAY:
        return first
    if step is DateStep.WEEK:
        # The first week of the calendar is cut off at its beginning, the last one at its end.
        return date.fromordinal(min(first.toordinal() - first.weekday() + 6, date.max.toordinal()))
    if first.month == 12:
        return first.replace(day=31)
    return first.replace(month=first.month + 1) - timedelta(days=1)
