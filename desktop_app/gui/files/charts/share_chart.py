"""Shares: a bar for each answer, and one for those that are not sure."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from desktop_app.core.predictions import LABELS
from desktop_app.gui import formatting
from desktop_app.gui.files.charts.bars import BarPart, BarRow, bar_scene
from desktop_app.gui.files.charts.inks import LABEL_HATCHES, LABEL_INKS
from desktop_app.gui.files.charts.scene import Draw, Hatch, Ink
from desktop_app.gui.files.charts.wording import label_name, share_words
from desktop_app.gui.row_count import counted_rows
from desktop_app.jobs.chart_figures import ShareFigures
from desktop_app.jobs.views import RowFilter


def draw_shares(figures: ShareFigures) -> Draw | None:
    """None where there are no rows."""
    counts = figures.counts
    if not counts.total:
        return None
    rows = tuple(_rows(figures))
    longest = max(counts.of(label) for label in (*LABELS, None))
    return lambda size, metrics: bar_scene(rows, size, metrics, whole=max(longest, 1))


def _rows(figures: ShareFigures) -> Iterator[BarRow]:
    counts = figures.counts
    with_text = counts.total - counts.no_text
    for label in LABELS:
        part = BarPart(counts.of(label), LABEL_INKS[label], LABEL_HATCHES[label])
        target = RowFilter(label=label)
        yield _row(_named(label_name(label), LABEL_INKS[label]), part, with_text, target)
    if counts.no_text:
        part = BarPart(counts.no_text, Ink.MUTED, Hatch.HOLLOW)
        target = RowFilter(no_text=True)
        yield _row(_named(label_name(None), Ink.MUTED), part, None, target)
    part = BarPart(figures.not_sure, Ink.MUTED, Hatch.RISING)
    name = QCoreApplication.translate("Charts", "? Not sure")
    yield _row(_named(name, Ink.TEXT, is_apart=True), part, with_text, RowFilter(unsure=True))


def _named(name: str, ink: Ink, *, is_apart: bool = False) -> BarRow:
    return BarRow(name, (), (), name, None, ink, is_apart)


def _row(named: BarRow, part: BarPart, whole: int | None, target: RowFilter) -> BarRow:
    rows = round(part.length)
    share = "" if whole is None else share_words(rows, whole)
    words = f"{named.name}: {counted_rows(rows)}"
    if share:
        told = QCoreApplication.translate("Charts", "{rows}, {share} of those with text")
        words = told.format(rows=words, share=share)
    figures = (formatting.count(rows), share)
    return replace(named, parts=(part,), figures=figures, words=words, target=target)
