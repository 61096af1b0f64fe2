"""The conditions of a filter, one by one: told apart, taken away, put together."""

from dataclasses import fields
from enum import StrEnum
from typing import Any

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
    kept = _values(row_filter)
    return RowFilter(**{name: value for name, value in kept.items() if name not in parts})


def narrowed(row_filter: RowFilter, further: RowFilter) -> RowFilter:
    """The same filter with the conditions set in another; where both set one, the other's."""
    parts = active_parts(further)
    added = {name: value for name, value in _values(further).items() if name in parts}
    return RowFilter(**(_values(row_filter) | added))


def _values(row_filter: RowFilter) -> dict[str, Any]:
    return {field.name: getattr(row_filter, field.name) for field in fields(RowFilter)}
