"""What of a run could be exported."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.jobs.chart_memory import read_choices
from desktop_app.jobs.library import KeptRun
from desktop_app.jobs.output_format import OutputFormat
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.summary import DEFAULT_SUMMARY, SummaryOptions
from desktop_app.jobs.unfinished import Unfinished, unfinished_of
from desktop_app.jobs.views import RowFilter


@dataclass(frozen=True, slots=True)
class Exportable:
    """What is on show, and could be exported."""

    run_path: Path
    source_path: Path
    row_filter: RowFilter
    total: int
    shown: int | None
    """None where it is not known yet how many rows meet the filter."""
    columns: Sequence[str] = ()
    """Names of the user's own."""
    by_hand: int = 0
    """Rows with a label set by hand."""
    summary: SummaryOptions = DEFAULT_SUMMARY
    """By what the charts beside the rows are drawn: a report says the same."""
    unfinished: Unfinished | None = None
    """How far the run came; None where it is finished."""
    has_dates: bool = False
    """A column of dates was found, by which a summary can count."""

    def default_path(self, chosen: OutputFormat) -> Path:
        """Beside the source."""
        word = "report" if chosen is OutputFormat.HTML else "sentiment"
        return self.source_path.with_name(f"{self.source_path.stem}_{word}{chosen.suffix}")


def whole_run(store: RunStore, *, total: int, by_hand: int, summary: SummaryOptions) -> Exportable:
    """All rows of a run. Raises StoreError where it cannot be read."""
    return Exportable(
        run_path=store.path,
        source_path=store.source.path,
        row_filter=RowFilter(),
        total=total,
        shown=total,
        columns=store.layout.columns,
        by_hand=by_hand,
        summary=summary,
        unfinished=unfinished_of(store),
        has_dates=store.layout.date_column is not None,
    )


def kept_run(run: KeptRun) -> Exportable:
    """All rows that it has by now, its charts drawn as the last time. Raises StoreError where it
    cannot be read."""
    with RunStore.open(run.path) as store:
        return whole_run(
            store,
            total=store.row_count(),
            by_hand=store.corrections.counts().by_hand,
            summary=read_choices(store).as_summary(),
        )
