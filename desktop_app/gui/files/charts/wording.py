"""What charts say, in the user's language."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop_app.core.predictions import LABELS, Label
from desktop_app.gui.files import formatting
from desktop_app.gui.files.charts.inks import LABEL_HATCHES, LABEL_INKS
from desktop_app.gui.files.charts.key import KeyItem
from desktop_app.gui.theme import label_shape, label_word
from desktop_app.jobs.chart_figures import ChartKind, PeriodCounts
from desktop_app.jobs.timeline import DateStep
from desktop_app.jobs.views import LabelCounts

_NAME_LENGTH = 60


def chart_word(kind: ChartKind) -> str:
    """On a chart's tab."""
    words = {
        ChartKind.SHARES: QCoreApplication.translate("Charts", "Shares"),
        ChartKind.GROUPS: QCoreApplication.translate("Charts", "Groups"),
        ChartKind.TIME: QCoreApplication.translate("Charts", "Time"),
        ChartKind.CONFIDENCE: QCoreApplication.translate("Charts", "Sureness"),
        ChartKind.AGREEMENT: QCoreApplication.translate("Charts", "Labels"),
    }
    return words[kind]


def chart_title(kind: ChartKind, column: str) -> str:
    """Above a picture of the chart; `column` is the one that it is drawn by, if any."""
    titles = {
        ChartKind.SHARES: QCoreApplication.translate("Charts", "Sentiment"),
        ChartKind.GROUPS: QCoreApplication.translate("Charts", "Sentiment by {column}"),
        ChartKind.TIME: QCoreApplication.translate("Charts", "Sentiment over time ({column})"),
        ChartKind.CONFIDENCE: QCoreApplication.translate("Charts", "How sure the answers are"),
        ChartKind.AGREEMENT: QCoreApplication.translate("Charts", "Answers against {column}"),
    }
    return titles[kind].format(column=column)


def step_word(step: DateStep) -> str:
    """What is counted together."""
    words = {
        DateStep.DAY: QCoreApplication.translate("Charts", "Day"),
        DateStep.WEEK: QCoreApplication.translate("Charts", "Week"),
        DateStep.MONTH: QCoreApplication.translate("Charts", "Month"),
    }
    return words[step]


def rows_words(rows: int) -> str:
    """A number of rows."""
    if rows == 1:
        return QCoreApplication.translate("Charts", "1 row")
    words = QCoreApplication.translate("Charts", "{number} rows")
    return words.format(number=formatting.count(rows))


def share_words(rows: int, whole: int) -> str:
    """In whole percent, save that few are not none and nearly all are not all."""
    if not whole:
        return formatting.UNKNOWN
    share = rows / whole
    if 0 < share < 0.005:
        return "< " + formatting.percent(0.01)
    return "> " + formatting.percent(0.99) if 0.995 <= share < 1 else formatting.percent(share)


def label_name(label: Label | None) -> str:
    """Shape and word."""
    return f"{label_shape(label)} {label_word(label)}"


def label_key() -> tuple[KeyItem, ...]:
    """The three classes, as charts show them."""
    return tuple(
        KeyItem(label_word(label), LABEL_INKS[label], LABEL_HATCHES[label]) for label in LABELS
    )


def spoken_counts(counts: LabelCounts) -> str:
    """Each answer that there is, with its share of the rows with text."""
    return ", ".join(_counts(counts))


def _counts(counts: LabelCounts) -> Iterator[str]:
    with_text = counts.total - counts.no_text
    words = QCoreApplication.translate("Charts", "{label} {number} ({share})")
    for label in LABELS:
        rows = counts.of(label)
        share = share_words(rows, with_text)
        yield words.format(label=label_word(label), number=formatting.count(rows), share=share)
    if counts.no_text:
        yield f"{label_word(None)} {formatting.count(counts.no_text)}"


def value_words(value: str) -> str:
    """A cell of the file in one line; an empty one gets a name."""
    shown = formatting.one_line(value, length=_NAME_LENGTH)
    return shown or QCoreApplication.translate("Charts", "(empty)")


def others_words(values: int) -> str:
    """All groups that are not shown by name."""
    if values == 1:
        return QCoreApplication.translate("Charts", "1 other")
    words = QCoreApplication.translate("Charts", "{number} others")
    return words.format(number=formatting.count(values))


def period_words(point: PeriodCounts, step: DateStep) -> str:
    """A day, a week by its first and last day, or a month."""
    if step is not DateStep.WEEK:
        return axis_words(point.first, step)
    words = QCoreApplication.translate("Charts", "{first} to {last}")
    return words.format(first=point.first.isoformat(), last=point.last.isoformat())


def axis_words(day: date, step: DateStep) -> str:
    """The first day of a period, or its month; in the order that is the same everywhere."""
    return f"{day:%Y-%m}" if step is DateStep.MONTH else day.isoformat()


def no_figures_words(kind: ChartKind) -> str:
    """Why there is no chart, and what to do about it."""
    if kind is ChartKind.GROUPS:
        return QCoreApplication.translate(
            "Charts",
            "No column has few enough values to group rows by.\n"
            "Choose one above “Group by” in the setup, and analyse the file again.",
        )
    if kind is ChartKind.TIME:
        return QCoreApplication.translate(
            "Charts",
            "This file has no column of dates that could be read.\n"
            "If it has one, choose it as “Time” in the setup, and analyse the file again.",
        )
    if kind is ChartKind.AGREEMENT:
        return QCoreApplication.translate(
            "Charts",
            "This file has no labels or stars of its own to compare with.\n"
            "If it has, choose their column as “Label” in the setup, and analyse the file again.",
        )
    return QCoreApplication.translate("Charts", "No rows are answered yet.")
