"""Figures and answers in words, for reports: in the language of now."""

from desktop_app.core.predictions import LABELS, Label
from desktop_app.jobs.timeline import DateStep, Timeline, TimePoint
from desktop_app.language import QT_TRANSLATE_NOOP, translate
from desktop_app.palette import NO_TEXT_SHAPE, STYLES
from desktop_app.tables.layout import RowFlag

NONE = "–"
"""Stands where there is no figure."""
_FLAG_WORDS = {
    RowFlag.RAGGED: QT_TRANSLATE_NOOP("Report", "fewer or more cells than the header"),
    RowFlag.UNDECODABLE: QT_TRANSLATE_NOOP(
        "Report", "characters that could not be read, shown as \ufffd"
    ),
    RowFlag.UNCLOSED_QUOTE: QT_TRANSLATE_NOOP("Report", "a quote that is never closed"),
    RowFlag.MALFORMED: QT_TRANSLATE_NOOP("Report", "a line that is no JSON"),
}
_LABEL_WORDS = {
    Label.NEGATIVE: QT_TRANSLATE_NOOP("Report", "Negative"),
    Label.NEUTRAL: QT_TRANSLATE_NOOP("Report", "Neutral"),
    Label.POSITIVE: QT_TRANSLATE_NOOP("Report", "Positive"),
}
_LABEL_WORDS_IN_TEXT = {
    Label.NEGATIVE: QT_TRANSLATE_NOOP("Report", "negative"),
    Label.NEUTRAL: QT_TRANSLATE_NOOP("Report", "neutral"),
    Label.POSITIVE: QT_TRANSLATE_NOOP("Report", "positive"),
}
_STEP_WORDS = {
    DateStep.DAY: QT_TRANSLATE_NOOP("Report", "Day"),
    DateStep.WEEK: QT_TRANSLATE_NOOP("Report", "Week"),
    DateStep.MONTH: QT_TRANSLATE_NOOP("Report", "Month"),
}
_STEP_WORDS_IN_TEXT = {
    DateStep.DAY: QT_TRANSLATE_NOOP("Report", "day"),
    DateStep.WEEK: QT_TRANSLATE_NOOP("Report", "week"),
    DateStep.MONTH: QT_TRANSLATE_NOOP("Report", "month"),
}


def count(number: int) -> str:
    """1234567 -> 1,234,567."""
    return f"{number:,}"


def percent(share: float | None) -> str:
    """One decimal; a dash for None."""
    return NONE if share is None else f"{share:.1%}"


def label_word(label: Label | None) -> str:
    """As it stands above a column or before a figure."""
    if label is None:
        return translate("Report", "No text")
    word = _LABEL_WORDS[label]
    return translate("Report", word)


def label_in_text(label: Label) -> str:
    """As it stands within a sentence."""
    word = _LABEL_WORDS_IN_TEXT[label]
    return translate("Report", word)


def step_word(step: DateStep) -> str:
    """As it stands above a column."""
    word = _STEP_WORDS[step]
    return translate("Report", word)


def step_in_text(step: DateStep) -> str:
    """As it stands within a sentence."""
    word = _STEP_WORDS_IN_TEXT[step]
    return translate("Report", word)


def label_shape(label: Label | None) -> str:
    """▼, ●, ▲, or ○ where there is no text."""
    return STYLES[label].shape if label else NO_TEXT_SHAPE


def label_sign(label: Label | None) -> str:
    """Shape and word."""
    return f"{label_shape(label)} {label_word(label)}"


def group_name(value: str) -> str:
    """An empty value gets a name."""
    return value or translate("Report", "(empty)")


def others_name(other_values: int) -> str:
    """All groups that are not shown by name."""
    return translate("Report", "{number} others").format(number=count(other_values))


def flag_words(flag: RowFlag) -> str:
    """What is odd about such rows."""
    word = _FLAG_WORDS[flag]
    return translate("Report", word)


def point_name(point: TimePoint, step: DateStep) -> str:
    """A day's or week's first date, or a month."""
    return f"{point.start:%Y-%m}" if step is DateStep.MONTH else point.start.isoformat()


def dates_read(timeline: Timeline) -> str:
    """How the dates were understood."""
    words = (
        translate("Report", "Dates were read as {name}, though the day might as well be the month.")
        if timeline.date_format.is_ambiguous
        else translate("Report", "Dates were read as {name}.")
    )
    return words.format(name=timeline.date_format.name)


def checked_by_hand(*, corrected: int, agreed: int, checked: int) -> str:
    """How the labels set by hand stand to the answers."""
    if not checked:
        words = translate("Report", "{corrected} corrected by hand")
        return words.format(corrected=count(corrected))
    return translate(
        "Report",
        "{corrected} corrected by hand: the model agreed with {agreed} of {checked} checked "
        "({share})",
    ).format(
        corrected=count(corrected),
        agreed=count(agreed),
        checked=count(checked),
        share=percent(agreed / checked),
    )


def not_at_random() -> str:
    """What such a share does not say."""
    return translate(
        "Report", "People chose the rows to check, so the share need not hold for the others."
    )


def figure_names() -> tuple[str, str, str]:
    """Of accuracy, macro F1 and macro recall."""
    return (
        translate("Report", "Accuracy"),
        translate("Report", "Macro F1"),
        translate("Report", "Macro recall"),
    )


def answer_header() -> list[str]:
    """Of the table of answers."""
    return [
        translate("Report", "Answer"),
        translate("Report", "Rows"),
        translate("Report", "Share"),
        translate("Report", "Mean confidence"),
    ]


def matrix_header() -> list[str]:
    """Of a table of the file's labels, or a person's, against the answers."""
    answered = translate("Report", "Answered {label}")
    return [
        translate("Report", "Rows"),
        *(answered.format(label=label_in_text(label)) for label in LABELS),
    ]


def counted(number: int, one: str, many: str) -> str:
    """`one` of a single thing; of others `many`, which has room for a `{number}`."""
    return one if number == 1 else many.format(number=count(number))


def by_column(column: str) -> str:
    """A heading."""
    return translate("Report", "By {column}").format(column=column)


def rows_without_date(rows: int) -> str:
    """A sentence."""
    return counted(
        rows,
        translate("Report", "1 row has no such date."),
        translate("Report", "{number} rows have no such date."),
    )
