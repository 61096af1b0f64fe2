"""What the charts are of: which run, which chart, by which columns, of which rows."""

from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.gui.files.charts import filters
from desktop_app.jobs.chart_figures import ChartChoices, ChartKind
from desktop_app.jobs.views import RowFilter


@dataclass(frozen=True, slots=True)
class ChartQuery:
    """One chart of one run."""

    run_path: Path
    kind: ChartKind
    choices: ChartChoices
    row_filter: RowFilter

    def is_same_chart(self, other: "ChartQuery") -> bool:
        """Whether the one may stay on show until the other is there."""
        return (self.run_path, self.kind) == (other.run_path, other.kind)


@dataclass(slots=True)
class ChartsState:
    """What is shown is the window's own; by what it is drawn is kept with each run."""

    run_path: Path | None = None
    kind: ChartKind = ChartKind.SHARES
    row_filter: RowFilter = field(default_factory=RowFilter)
    """What the table shows."""
    is_of_shown_rows: bool = False
    """Whether charts are of the rows that the table shows, and not of all."""
    is_share: bool = False
    """Whether the columns over time are shares, and not rows."""
    _choices: dict[Path, ChartChoices] = field(default_factory=dict)

    @property
    def choices(self) -> ChartChoices:
        """For the run on show."""
        return self._choices.get(self.run_path, ChartChoices()) if self.run_path else ChartChoices()

    def show_run(self, run_path: Path | None, kept: ChartChoices) -> None:
        """Turn to a run, unfiltered, with what was kept of it; None for none."""
        self.run_path = run_path
        self.row_filter = RowFilter()
        if run_path:
            self._choices.setdefault(run_path, kept)

    def choose(self, choices: ChartChoices) -> None:
        """For the run on show."""
        if self.run_path:
            self._choices[self.run_path] = choices

    def query(self) -> ChartQuery | None:
        """What to ask for; None where no run is on show."""
        if self.run_path is None:
            return None
        rows = filters.without(self.row_filter, self.kind) if self.is_of_shown_rows else RowFilter()
        return ChartQuery(self.run_path, self.kind, self.choices, rows)

    def is_on(self, target: RowFilter) -> bool:
        """Whether the table shows what a mark of this chart stands for."""
        return filters.is_on(self.row_filter, self.kind, target)

    def chosen(self, target: RowFilter) -> RowFilter:
        """What the table is to show once the mark is chosen."""
        return filters.chosen(self.row_filter, self.kind, target)
