"""Over time, and by confidence: stacked columns."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop_app.core.predictions import LABELS
from desktop_app.core.sureness import FAIRLY_SURE_FROM, VERY_SURE_FROM
from desktop_app.gui import formatting
from desktop_app.gui.files.charts.axis import AxisLabel
from desktop_app.gui.files.charts.columns import Column, ColumnChart, ColumnPart, column_scene
from desktop_app.gui.files.charts.inks import LABEL_HATCHES, LABEL_INKS
from desktop_app.gui.files.charts.scene import Draw
from desktop_app.gui.files.charts.wording import (
    axis_words,
    label_key,
    period_words,
    spoken_counts,
)
from desktop_app.gui.row_count import counted_rows
from desktop_app.jobs.chart_figures import ConfidenceBin, PeriodCounts, TimeFigures
from desktop_app.jobs.views import ConfidenceRange, DatePeriod, LabelCounts, RowFilter

_LABELLED_EDGES = (0.4, 0.6, 0.8, 1.0)


def draw_timeline(figures: TimeFigures, *, is_share: bool) -> Draw:
    """A column for each period that has rows, to a scale of days, so that gaps show."""
    points = figures.points
    columns = tuple(_period(figures, point) for point in points)
    labels = tuple(
        AxisLabel((column.start + column.end) / 2, axis_words(point.first, figures.step))
        for column, point in zip(columns, points, strict=True)
    )
    return _drawn(columns, labels, is_share=is_share)


def draw_confidences(bins: Sequence[ConfidenceBin]) -> Draw | None:
    """None where no row has text."""
    if not any(one.counts.total for one in bins):
        return None
    columns = tuple(_bin(one, is_last=one is bins[-1]) for one in bins)
    labels = tuple(AxisLabel(edge, formatting.percent(edge)) for edge in _LABELLED_EDGES)
    limits = (
        AxisLabel(bins[0].low, QCoreApplication.translate("Charts", "not sure")),
        AxisLabel(FAIRLY_SURE_FROM, QCoreApplication.translate("Charts", "fairly sure")),
        AxisLabel(VERY_SURE_FROM, QCoreApplication.translate("Charts", "very sure")),
    )
    return _drawn(columns, labels, limits=limits)


def _drawn(
    columns: tuple[Column, ...],
    labels: tuple[AxisLabel, ...],
    *,
    is_share: bool = False,
    limits: tuple[AxisLabel, ...] = (),
) -> Draw:
    share, rows = (
        QCoreApplication.translate("Charts", "share"),
        QCoreApplication.translate("Charts", "rows"),
    )
    chart = ColumnChart(
        columns,
        labels,
        label_key(),
        share if is_share else rows,
        formatting.percent if is_share else _count,
        is_share,
        limits,
    )
    return lambda size, metrics: column_scene(chart, size, metrics)


def _count(step: float) -> str:
    return formatting.count(round(step))


def _period(figures: TimeFigures, point: PeriodCounts) -> Column:
    name = period_words(point, figures.step)
    period = DatePeriod(figures.column, point.first, point.last, figures.date_format)
    return Column(
        point.first.toordinal(),
        point.last.toordinal() + 1,
        _parts(point.counts),
        _words(name, point.counts),
        RowFilter(dates=period),
    )


def _bin(one: ConfidenceBin, *, is_last: bool) -> Column:
    told = QCoreApplication.translate("Charts", "Confidence {low} to {high}")
    name = told.format(low=formatting.percent(one.low), high=formatting.percent(one.high))
    confidence = ConfidenceRange(one.low, None if is_last else one.high)
    return Column(
        one.low,
        one.high,
        _parts(one.counts),
        _words(name, one.counts),
        RowFilter(confidence=confidence),
    )


def _words(name: str, counts: LabelCounts) -> str:
    told = QCoreApplication.translate("Charts", "{name}: {rows}; {counts}")
    return told.format(name=name, rows=counted_rows(counts.total), counts=spoken_counts(counts))


def _parts(counts: LabelCounts) -> tuple[ColumnPart, ...]:
    return tuple(
        ColumnPart(counts.of(label), LABEL_INKS[label], LABEL_HATCHES[label]) for label in LABELS
    )
