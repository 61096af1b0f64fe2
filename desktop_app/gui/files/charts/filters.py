"""How a chart's marks and the table's filter go together.

Each chart speaks of some conditions and leaves the others as they are: a click on a week keeps what
is searched for, and a click on another week replaces the first.
"""

from dataclasses import replace

from desktop_app.jobs.chart_figures import ChartKind
from desktop_app.jobs.views import RowFilter


def chosen(row_filter: RowFilter, kind: ChartKind, target: RowFilter) -> RowFilter:
    """The filter once a mark is chosen; where it was, it is cleared."""
    return (
        without(row_filter, kind)
        if is_on(row_filter, kind, target)
        else _with(row_filter, kind, target)
    )


def is_on(row_filter: RowFilter, kind: ChartKind, target: RowFilter) -> bool:
    """Whether the filter is what a mark stands for."""
    return _with(row_filter, kind, target) == row_filter


def without(row_filter: RowFilter, kind: ChartKind) -> RowFilter:
    """The filter less what a chart of this kind speaks of: then its other marks stay there to be
    compared with the chosen one."""
    return _with(row_filter, kind, RowFilter())


def _with(row_filter: RowFilter, kind: ChartKind, target: RowFilter) -> RowFilter:
    match kind:
        case ChartKind.SHARES:
            return replace(
                row_filter, label=target.label, no_text=target.no_text, unsure=target.unsure
            )
        case ChartKind.GROUPS:
            return replace(row_filter, cell=target.cell, label=target.label, no_text=target.no_text)
        case ChartKind.TIME:
            return replace(row_filter, dates=target.dates)
        case ChartKind.CONFIDENCE:
            return replace(
                row_filter,
                confidence=target.confidence,
                unsure=target.unsure,
                no_text=target.no_text,
            )
        case ChartKind.AGREEMENT:
            return replace(
                row_filter, labelled=target.labelled, label=target.label, no_text=target.no_text
            )
