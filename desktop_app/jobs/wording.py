"""Figures and answers in words, for reports."""

from desktop_app.core.predictions import Label
from desktop_app.jobs.timeline import DateStep, Timeline, TimePoint
from desktop_app.palette import NO_TEXT_SHAPE, STYLES
from desktop_app.tables.layout import RowFlag

NONE = "–"
"""Stands where there is no figure."""
_FLAG_WORDS = {
    RowFlag.RAGGED: "fewer or more cells than the header",
    RowFlag.UNDECODABLE: "characters that could not be read, shown as \ufffd",
    RowFlag.UNCLOSED_QUOTE: "a quote that is never closed",
}


def count(number: int) -> str:
    """1234567 -> 1,234,567."""
    return f"{number:,}"


def percent(share: float | None) -> str:
    """One decimal; a dash for None."""
    return NONE if share is None else f"{share:.1%}"


def label_word(label: Label | None) -> str:
    """As it stands above a column or before a figure."""
    return label.value.capitalize() if label else "No text"


def label_shape(label: Label | None) -> str:
    """▼, ●, ▲, or ○ where there is no text."""
    return STYLES[label].shape if label else NO_TEXT_SHAPE


def label_sign(label: Label | None) -> str:
    """Shape and word."""
    return f"{label_shape(label)} {label_word(label)}"


def group_name(value: str) -> str:
    """An empty value gets a name."""
    return value or "(empty)"


def others_name(other_values: int) -> str:
    """All groups that are not shown by name."""
    return f"{count(other_values)} others"


def flag_words(flag: RowFlag) -> str:
    """What is odd about such rows."""
    return _FLAG_WORDS.get(flag, (flag.name or "").replace("_", " ").lower())


def point_name(point: TimePoint, step: DateStep) -> str:
    """A day's or week's first date, or a month."""
    return f"{point.start:%Y-%m}" if step is DateStep.MONTH else point.start.isoformat()


def dates_read(timeline: Timeline) -> str:
    """How the dates were understood."""
    doubt = (
        ", though the day might as well be the month" if timeline.date_format.is_ambiguous else ""
    )
    return f"Dates were read as {timeline.date_format.name}{doubt}."


def checked_by_hand(*, corrected: int, agreed: int, checked: int) -> str:
    """How the labels set by hand stand to the answers."""
    said = f"{count(corrected)} corrected by hand"
    if not checked:
        return said
    shares = f"{count(agreed)} of {count(checked)} checked ({percent(agreed / checked)})"
    return f"{said}: the model agreed with {shares}"


NOT_AT_RANDOM = "People chose the rows to check, so the share need not hold for the others."
