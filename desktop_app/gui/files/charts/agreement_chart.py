"""Against the file's own labels: a confusion matrix and its figures."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desktop_app.core.predictions import LABELS, Label
from desktop_app.gui import formatting
from desktop_app.gui.files.charts.inks import LABEL_INKS
from desktop_app.gui.files.charts.matrix import Head, MatrixCell, MatrixChart, matrix_scene
from desktop_app.gui.files.charts.scene import Draw
from desktop_app.gui.files.charts.wording import (
    label_name,
    share_words,
    value_words,
)
from desktop_app.gui.row_count import counted_rows
from desktop_app.gui.theme import label_shape, label_word
from desktop_app.jobs.chart_figures import AgreementFigures
from desktop_app.jobs.views import LabelledAs, RowFilter

_MOST_VALUES_NAMED = 6


def draw_agreement(figures: AgreementFigures) -> Draw | None:
    """None where nothing can be compared."""
    if not figures.comparison.rows:
        return None
    heads = tuple(Head(label_name(label), LABEL_INKS[label]) for label in LABELS)
    chart = MatrixChart(
        row_title=QCoreApplication.translate("Charts", "In the file"),
        column_title=QCoreApplication.translate("Charts", "Answered"),
        row_heads=heads,
        column_heads=heads,
        cells=tuple(tuple(_cell(figures, row, column) for column in LABELS) for row in LABELS),
        figures=_figures(figures),
        notes=tuple(_notes(figures)),
    )
    return lambda size, metrics: matrix_scene(chart, size, metrics)


def _figures(figures: AgreementFigures) -> tuple[tuple[str, str], ...]:
    comparison = figures.comparison
    return (
        (QCoreApplication.translate("Charts", "accuracy"), _percent(comparison.accuracy)),
        (QCoreApplication.translate("Charts", "macro F1"), _percent(comparison.macro_f1)),
        (QCoreApplication.translate("Charts", "macro recall"), _percent(comparison.macro_recall)),
    )


def _percent(share: float | None) -> str:
    return formatting.UNKNOWN if share is None else formatting.percent(share)


def _cell(figures: AgreementFigures, in_file: Label, answered: Label) -> MatrixCell:
    comparison = figures.comparison
    rows = comparison.confusion[LABELS.index(in_file)][LABELS.index(answered)]
    support = comparison.support(in_file)
    told = QCoreApplication.translate(
        "Charts", "{file} in the file, answered {answer}: {rows}, {share} of {file}"
    )
    share = share_words(rows, support)
    labelled = LabelledAs.of(figures.column, in_file, comparison.mapping)
    return MatrixCell(
        formatting.count(rows),
        share,
        rows / support if support else 0.0,
        told.format(
            file=label_word(in_file),
            answer=label_word(answered),
            rows=counted_rows(rows),
            share=share,
        ),
        RowFilter(labelled=labelled, label=answered),
        is_hit=in_file is answered,
    )


def _notes(figures: AgreementFigures) -> Iterator[str]:
    meanings = (_meaning(figures, label) for label in LABELS)
    means = " · ".join(filter(None, meanings))
    guessed = QCoreApplication.translate("Charts", "Guessed: {meanings}")
    yield guessed.format(meanings=means) if figures.is_guessed else means
    if unmapped := figures.comparison.rows_unmapped:
        told = QCoreApplication.translate("Charts", "Left out: {rows} with another label or none")
        yield told.format(rows=counted_rows(unmapped))


def _meaning(figures: AgreementFigures, label: Label) -> str:
    values = sorted(one.value for one in figures.values if one.meaning is label)
    shown = formatting.listed(value_words(value) for value in values[:_MOST_VALUES_NAMED])
    more = ", …" if len(values) > _MOST_VALUES_NAMED else ""
    return f"{shown}{more} = {label_shape(label)}" if values else ""
