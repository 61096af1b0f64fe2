"""A filter in words, for reports."""

from collections.abc import Iterator, Sequence

from desktop_app.jobs import wording
from desktop_app.jobs.views import CellIs, ConfidenceRange, RowFilter

_MOST_VALUES = 3


def filter_words(row_filter: RowFilter, columns: Sequence[str]) -> list[str]:
    """Each condition, to stand after "only rows"; none where all rows are meant."""
    return [*_of_answers(row_filter), *_of_rows(row_filter, columns)]


def _of_answers(row_filter: RowFilter) -> Iterator[str]:
    if row_filter.label:
        yield f"answered {row_filter.label.value}"
    if row_filter.no_text:
        yield "without text"
    if row_filter.unsure:
        yield "whose answer is not sure"
    if row_filter.confidence:
        yield _confidence(row_filter.confidence)
    if row_filter.with_flags == ~type(row_filter.with_flags).NONE:
        yield "with something odd about them"
    elif row_filter.with_flags:
        yield f"with {' or '.join(map(wording.flag_words, row_filter.with_flags))}"
    if row_filter.corrected:
        yield "with a label set by hand"


def _of_rows(row_filter: RowFilter, columns: Sequence[str]) -> Iterator[str]:
    if row_filter.labelled:
        labelled = row_filter.labelled
        yield f"labelled {labelled.label.value} in {columns[labelled.column]}"
    if row_filter.cell:
        yield _cell(row_filter.cell, columns)
    if row_filter.dates:
        dates = row_filter.dates
        yield f"with {columns[dates.column]} from {dates.first} to {dates.last}"
    if row_filter.search:
        yield f"with {row_filter.search!r} in their text"


def _confidence(confidence: ConfidenceRange) -> str:
    if confidence.below is None:
        return f"with a confidence from {confidence.least:.0%}"
    return f"with a confidence from {confidence.least:.0%} to below {confidence.below:.0%}"


def _cell(cell: CellIs, columns: Sequence[str]) -> str:
    names = [wording.group_name(value) for value in cell.values[:_MOST_VALUES]]
    if len(cell.values) > _MOST_VALUES:
        names.append(f"{wording.count(len(cell.values) - _MOST_VALUES)} more")
    verb = "is none of" if cell.is_other else "is"
    return f"whose {columns[cell.column]} {verb} {', '.join(names)}"
