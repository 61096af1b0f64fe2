"""What the charts are of: which run, which chart, by which columns, of which rows."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop_app.core.predictions import Label
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


@dataclass(slots=True)
class ChartsState:
    """Choices are kept for each run as long as the window is there."""

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

    def choose(self, choices: ChartChoices) -> None:
        """For the run on show."""
        if self.run_path:
            self._choices[self.run_path] = choices

    def choose_meanings(self, mapping: Mapping[str, Label] | None) -> None:
        """What the file's labels mean in the run on show; None to guess it."""
        self.choose(replace(self.choices, label_mapping=mapping))

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
