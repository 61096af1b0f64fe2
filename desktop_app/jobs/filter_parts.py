"""The conditions of a filter, one by one: told apart, taken away."""

from dataclasses import replace
from enum import StrEnum

from desktop_app.jobs.views import RowFilter


class FilterPart(StrEnum):
    """A condition, by the name of its field."""

    LABEL = "label"
    NO_TEXT = "no_text"
    SEARCH = "search"
    CONFIDENCE = "confidence"
    UNSURE = "unsure"
    CELL = "cell"
    DATES = "dates"
    LABELLED = "labelled"
    WITH_FLAGS = "with_flags"
    CORRECTED = "corrected"


_NONE = RowFilter()


def active_parts(row_filter: RowFilter) -> tuple[FilterPart, ...]:
    """The conditions that are set."""
    return tuple(part for part in FilterPart if getattr(row_filter, part) != getattr(_NONE, part))


def without(row_filter: RowFilter, *parts: FilterPart) -> RowFilter:
    """The same filter less some conditions."""
    return replace(row_filter, **{part: getattr(_NONE, part) for part in parts})
