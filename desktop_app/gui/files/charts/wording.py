"""What charts say, in the user's language."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop_app.core.predictions import LABELS, Label
from desktop_app.gui import formatting
from desktop_app.gui.files.charts.inks import LABEL_HATCHES, LABEL_INKS
from desktop_app.gui.files.charts.key import KeyItem
from desktop_app.gui.files.charts.picture import Caption
from desktop_app.gui.files.charts.state import ChartQuery
from desktop_app.gui.row_count import counted_rows
from desktop_app.gui.theme import label_shape, label_word
from desktop_app.jobs.chart_figures import (
    AgreementFigures,
    ChartKind,
    Figures,
    GroupFigures,
    PeriodCounts,
    TimeFigures,
)
from desktop_app.jobs.run_charts import ChartAnswer
from desktop_app.jobs.timeline import DateStep
from desktop_app.jobs.views import LabelCounts, RowFilter

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


def chart_title(kind: ChartKind, figures: Figures) -> str:
    """What a chart is of, with the name of the column that it is drawn by."""
    titles = {
        ChartKind.SHARES: QCoreApplication.translate("Charts", "Sentiment"),
        ChartKind.GROUPS: QCoreApplication.translate("Charts", "Sentiment by {column}"),
        ChartKind.TIME: QCoreApplication.translate("Charts", "Sentiment over time, by {column}"),
        ChartKind.CONFIDENCE: QCoreApplication.translate("Charts", "How sure the answers are"),
        ChartKind.AGREEMENT: QCoreApplication.translate("Charts", "Answers against {column}"),
    }
    column = ""
    if isinstance(figures, GroupFigures | TimeFigures):
        column = figures.name
    elif isinstance(figures, AgreementFigures):
        column = figures.comparison.column
    return titles[kind].format(column=f"“{value_words(column)}”")


def chart_caption(query: ChartQuery, answer: ChartAnswer) -> Caption:
    """What stands around a picture of the chart."""
    is_part = query.row_filter != RowFilter()
    words = (
        QCoreApplication.translate("Charts", "{file}: the {rows} that are filtered")
        if is_part
        else QCoreApplication.translate("Charts", "{file}: {rows}")
    )
    told = words.format(file=answer.source_path.name, rows=counted_rows(answer.rows))
    notes = filter(None, (dates_words(answer.figures), by_hand_words(answer.by_hand)))
    return Caption(chart_title(query.kind, answer.figures), (told, *notes))


def by_hand_words(rows: int) -> str:
    """That the charts are of the model's answers, where people gave others; else empty."""
    if not rows:
        return ""
    if rows == 1:
        return QCoreApplication.translate(
            "Charts", "As the model answered: the label by hand is not counted."
        )
    words = QCoreApplication.translate(
        "Charts", "As the model answered: the {number} labels by hand are not counted."
    )
    return words.format(number=formatting.count(rows))


def dates_words(figures: Figures) -> str:
    """What there is to know of the dates in a chart over time; empty where that is nothing."""
    if not isinstance(figures, TimeFigures):
        return ""
    parts = []
    if figures.date_format.is_ambiguous:
        words = QCoreApplication.translate(
            "Charts", "Dates read as {format}; the day might as well be the month."
        )
        parts.append(words.format(format=figures.date_format.name))
    if figures.rows_without_date:
        words = QCoreApplication.translate("Charts", "Without a date: {rows}.")
        parts.append(words.format(rows=counted_rows(figures.rows_without_date)))
    return " ".join(parts)


def step_word(step: DateStep) -> str:
    """What is counted together."""
    words = {
        DateStep.DAY: QCoreApplication.translate("Charts", "Day"),
        DateStep.WEEK: QCoreApplication.translate("Charts", "Week"),
        DateStep.MONTH: QCoreApplication.translate("Charts", "Month"),
    }
    return words[step]


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
    return formatting.listed(_counts(counts))


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


def no_figures_words(kind: ChartKind, answer: ChartAnswer) -> str:
    """Why there is no chart, and what to do about it."""
    if not answer.rows:
        return QCoreApplication.translate("Charts", "There are no rows to draw a chart of.")
    if kind is ChartKind.GROUPS:
        return QCoreApplication.translate(
            "Charts",
            "No column has few enough different values to group rows by.\n\n"
            "To group by one all the same, choose it as “Group by” in the setup.",
        )
    if kind is ChartKind.TIME:
        return QCoreApplication.translate(
            "Charts",
            "This file has no column of dates that could be read.\n\n"
            "If it has one, choose it as “Time” in the setup.",
        )
    if kind is ChartKind.AGREEMENT and answer.columns.labels:
        return QCoreApplication.translate(
            "Charts",
            "No row can be compared: nobody knows what the values of this column mean.\n\n"
            "Say it with “Meanings…”.",
        )
    if kind is ChartKind.AGREEMENT:
        return QCoreApplication.translate(
            "Charts",
            "This file has no labels or stars of its own to compare the answers with.\n\n"
            "If it has, choose their column as “Label” in the setup.",
        )
    return QCoreApplication.translate("Charts", "No row has text.")
