"""By group: how the answers of each value of a column are split."""

from PySide6.QtCore import QCoreApplication

from desktop_app.core.predictions import LABELS
from desktop_app.gui import formatting
from desktop_app.gui.files.charts.bars import BarPart, BarRow, bar_scene
from desktop_app.gui.files.charts.inks import LABEL_HATCHES, LABEL_INKS
from desktop_app.gui.files.charts.scene import Draw, Ink
from desktop_app.gui.files.charts.wording import (
    label_key,
    others_words,
    share_words,
    spoken_counts,
    value_words,
)
from desktop_app.gui.row_count import counted_rows
from desktop_app.gui.theme import label_word
from desktop_app.jobs.chart_figures import GroupFigures
from desktop_app.jobs.views import CellIs, LabelCounts, RowFilter


def draw_groups(figures: GroupFigures) -> Draw | None:
    """None where there are no rows."""
    if not figures.groups:
        return None
    rows = [
        _row(value_words(group.value), CellIs(figures.column, (group.value,)), group.counts)
        for group in figures.groups
    ]
    if figures.others.total:
        named = tuple(group.value for group in figures.groups)
        others = CellIs(figures.column, named, is_other=True)
        rows.append(_row(others_words(figures.other_values), others, figures.others, Ink.MUTED))
    return lambda size, metrics: bar_scene(rows, size, metrics, key=label_key())


def _row(name: str, cell: CellIs, counts: LabelCounts, ink: Ink = Ink.TEXT) -> BarRow:
    with_text = counts.total - counts.no_text
    told = QCoreApplication.translate("Charts", "{name}: {rows}; {counts}")
    words = told.format(name=name, rows=counted_rows(counts.total), counts=spoken_counts(counts))
    parts = []
    for label in LABELS:
        rows = counts.of(label)
        share = share_words(rows, with_text)
        part_words = QCoreApplication.translate("Charts", "{name}, {label}: {rows}, {share}")
        parts.append(
            BarPart(
                rows / with_text if with_text else 0.0,
                LABEL_INKS[label],
                LABEL_HATCHES[label],
                share,
                part_words.format(
                    name=name, label=label_word(label), rows=counted_rows(rows), share=share
                ),
                RowFilter(cell=cell, label=label),
            )
        )
    figures = (formatting.count(counts.total),)
    return BarRow(name, tuple(parts), figures, words, RowFilter(cell=cell), ink)
