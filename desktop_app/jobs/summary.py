"""The whole of a run in a few figures."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from desktop_app.core.predictions import Label
from desktop_app.errors import ColumnNotFoundError
from desktop_app.jobs.comparison import Comparison, LabelCounter, meanings_of
from desktop_app.jobs.grouping import TOP_GROUPS, GroupCounter, Groups
from desktop_app.jobs.store import ALL_ROWS, RunStore
from desktop_app.jobs.tallies import Tally
from desktop_app.jobs.timeline import DateCounter, DateStep, Timeline, date_format_of
from desktop_app.jobs.views import RowFilter, StoredRow
from desktop_app.language import translate
from desktop_app.tables.dates import DateFormat
from desktop_app.tables.layout import RowFlag, TableLayout

_Counter = TypeVar("_Counter")


@dataclass(frozen=True, slots=True)
class SummaryOptions:
    """By which columns a run is summed up. A column's name; empty for none, and None for the
    one that the layout has guessed."""

    group_column: str | None = None
    date_column: str | None = None
    date_step: DateStep | None = None
    """None for the one that suits the span of the dates."""
    date_format: DateFormat | None = None
    """How the file writes its dates; None to guess it."""
    label_column: str | None = None
    label_mapping: Mapping[str, Label] | None = None
    """What the file's labels mean; None to guess it."""
    top_groups: int = TOP_GROUPS


DEFAULT_SUMMARY = SummaryOptions()


@dataclass(frozen=True, slots=True)
class LabelSummary:
    """One label's part in a run."""

    label: Label
    rows: int
    share: float
    """Of the rows with text, from 0 to 1; 0.0 where no row has text."""
    mean_confidence: float | None
    """None where no row has the label."""


@dataclass(frozen=True, slots=True)
class RunSummary:
    """A run's figures; `labels` in the order of Label."""

    labels: tuple[LabelSummary, ...]
    rows_with_text: int
    rows_without_text: int
    tally: Tally = field(default_factory=Tally)
    """All of the rows; what stands above is taken from it."""
    flags: Mapping[RowFlag, int] = field(default_factory=dict)
    """How many rows have each oddity; one that no row has is left out."""
    groups: Groups | None = None
    timeline: Timeline | None = None
    """None also where the column holds no dates."""
    comparison: Comparison | None = None
    """None also where nobody knows what the column's values mean."""
    by_hand: Comparison | None = None
    """The answers against the labels set by hand; None where there are none."""

    @property
    def rows(self) -> int:
        """All of them."""
        return self.rows_with_text + self.rows_without_text


def summarize(
    store: RunStore, options: SummaryOptions = DEFAULT_SUMMARY, row_filter: RowFilter = ALL_ROWS
) -> RunSummary:
    """Figures of the rows answered so far, from one pass over them.

    Raises ColumnNotFoundError where a column that is named is not there.
    """
    with store.one_moment():
        summarizer = Summarizer(store.layout, settled(store, options, row_filter))
        for row in store.rows(row_filter):
            summarizer.add(row)
    return summarizer.result()


def settled(
    store: RunStore,
    options: SummaryOptions,
    row_filter: RowFilter,
    watched: Callable[[Iterable[str]], Iterable[str]] = lambda cells: cells,
) -> SummaryOptions:
    """The options with what is guessed of labels and dates settled by all rows, where only some are
    summed up: of five stars, one and two alone would be a scale of their own. Cells go through
    `watched` as they are read.

    Raises ColumnNotFoundError where a column that is named is not there.
    """
    if row_filter == ALL_ROWS:
        return options
    layout = store.layout
    day = _index(layout, options.date_column, layout.date_column)
    if day is not None and options.date_format is None:
        found = date_format_of(watched(store.cells(day)))
        none = replace(options, date_column="")
        options = replace(options, date_format=found) if found else none
    label = _index(layout, options.label_column, layout.label_column)
    if label is not None and options.label_mapping is None:
        mapping = meanings_of(watched(store.cells(label, with_text=True)))
        none = replace(options, label_column="")
        options = replace(options, label_mapping=mapping) if mapping else none
    return options


class Summarizer:
    """Sums rows up as they go by; memory does not grow with them. What is guessed of labels and
    dates is guessed from these rows alone: see `settled`.

    Raises ColumnNotFoundError where a column that is named is not there.
    """

    def __init__(self, layout: TableLayout, options: SummaryOptions = DEFAULT_SUMMARY) -> None:
        group = _index(layout, options.group_column, next(iter(layout.group_columns), None))
        day = _index(layout, options.date_column, layout.date_column)
        label = _index(layout, options.label_column, layout.label_column)
        names = layout.columns
        self._groups = _made(group, lambda at: GroupCounter(names[at], options.top_groups))
        self._dates = _made(
            day, lambda at: DateCounter(names[at], options.date_step, options.date_format)
        )
        self._labels = _made(label, lambda at: LabelCounter(names[at], options.label_mapping))
        counters = ((group, self._groups), (day, self._dates), (label, self._labels))
        self._by_cell = [
            (index, counter.add) for index, counter in counters if index is not None and counter
        ]
        self._by_hand = LabelCounter("by hand", {label.value: label for label in Label})
        self._has_labels_by_hand = False
        self._tally = Tally()
        self._flags: Counter[RowFlag] = Counter()

    def add(self, row: StoredRow) -> None:
        """Take one more row in."""
        self._tally.add(row.prediction)
        if row.flags:
            self._flags[row.flags] += 1
        if row.label_by_hand:
            self._has_labels_by_hand = True
            self._by_hand.add(row.label_by_hand.value, row.prediction)
        for index, add in self._by_cell:
            add(row.cells[index], row.prediction)

    def result(self) -> RunSummary:
        """The figures of all rows so far. Call it once."""
        tally = self._tally
        return RunSummary(
            labels=tuple(
                LabelSummary(
                    label, tally.rows(label), tally.share(label), tally.mean_confidence(label)
                )
                for label in Label
            ),
            rows_with_text=tally.with_text,
            rows_without_text=tally.rows(None),
            tally=tally,
            flags=self._flag_rows(),
            groups=self._groups.result() if self._groups else None,
            timeline=self._dates.result() if self._dates else None,
            comparison=self._labels.result() if self._labels else None,
            by_hand=self._by_hand.result() if self._has_labels_by_hand else None,
        )

    def _flag_rows(self) -> dict[RowFlag, int]:
        sums = {
            flag: sum(rows for flags, rows in self._flags.items() if flag in flags)
            for flag in RowFlag
        }
        return {flag: rows for flag, rows in sums.items() if rows}


def _made(index: int | None, make: Callable[[int], _Counter]) -> _Counter | None:
    return None if index is None else make(index)


def _index(layout: TableLayout, name: str | None, guessed: int | None) -> int | None:
    if name is None:
        return guessed
    if not name:
        return None
    if name not in layout.columns:
        raise ColumnNotFoundError(
            translate("Runs", "There is no column {name!r}. The columns are: {listed}.").format(
                name=name, listed=", ".join(layout.columns)
            )
        )
    return layout.columns.index(name)
