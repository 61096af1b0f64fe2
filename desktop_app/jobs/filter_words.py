"""A filter in words, for reports."""

from collections.abc import Iterator, Sequence

from desktop_app.jobs import wording
from desktop_app.jobs.views import CellIs, ConfidenceRange, RowFilter
from desktop_app.language import translate

_MOST_VALUES = 3


def filter_words(row_filter: RowFilter, columns: Sequence[str]) -> list[str]:
    """Each condition, to stand after "only rows"; none where all rows are meant."""
    return [*_of_answers(row_filter), *_of_rows(row_filter, columns)]


def _of_answers(row_filter: RowFilter) -> Iterator[str]:
    if row_filter.label:
        label = wording.label_in_text(row_filter.label)
        yield translate("Report", "answered {label}").format(label=label)
    if row_filter.no_text:
        yield translate("Report", "without text")
    if row_filter.unsure:
        yield translate("Report", "whose answer is not sure")
    if row_filter.confidence:
        yield _confidence(row_filter.confidence)
    if row_filter.with_flags == ~type(row_filter.with_flags).NONE:
        yield translate("Report", "with something odd about them")
    elif row_filter.with_flags:
        oddities = translate("Report", " or ").join(map(wording.flag_words, row_filter.with_flags))
        yield translate("Report", "with {oddities}").format(oddities=oddities)
    if row_filter.corrected:
        yield translate("Report", "with a label set by hand")


def _of_rows(row_filter: RowFilter, columns: Sequence[str]) -> Iterator[str]:
    if row_filter.labelled:
        labelled = row_filter.labelled
        yield translate("Report", "labelled {label} in {column}").format(
            label=wording.label_in_text(labelled.label), column=columns[labelled.column]
        )
    if row_filter.cell:
        yield _cell(row_filter.cell, columns)
    if row_filter.dates:
        dates = row_filter.dates
        yield translate("Report", "with {column} from {first} to {last}").format(
            column=columns[dates.column], first=dates.first, last=dates.last
        )
    if row_filter.search:
        words = translate("Report", "with {search!r} in their text")
        yield words.format(search=row_filter.search)


def _confidence(confidence: ConfidenceRange) -> str:
    if confidence.below is None:
        words = translate("Report", "with a confidence from {least:.0%}")
        return words.format(least=confidence.least)
    words = translate("Report", "with a confidence from {least:.0%} to below {below:.0%}")
    return words.format(least=confidence.least, below=confidence.below)


def _cell(cell: CellIs, columns: Sequence[str]) -> str:
    names = [wording.group_name(value) for value in cell.values[:_MOST_VALUES]]
    if len(cell.values) > _MOST_VALUES:
        number = wording.count(len(cell.values) - _MOST_VALUES)
        names.append(translate("Report", "{number} more").format(number=number))
    words = (
        translate("Report", "whose {column} is none of {values}")
        if cell.is_other
        else translate("Report", "whose {column} is {values}")
    )
    return words.format(column=columns[cell.column], values=", ".join(names))
