"""By which column a chart is drawn, in which steps, of which rows."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from desktop_app.gui.files.charts.wording import step_word
from desktop_app.gui.files.form_parts import combo, fill
from desktop_app.gui.formatting import one_line
from desktop_app.gui.look import SPACE
from desktop_app.jobs.chart_figures import (
    AgreementFigures,
    ChartChoices,
    ChartKind,
    Figures,
    GroupFigures,
    TimeFigures,
)
from desktop_app.jobs.run_charts import ChartAnswer
from desktop_app.jobs.timeline import DateStep

_NAME_LENGTH = 60
_ROWS, _SHARES = "rows", "shares"


class ChartOptions(QWidget):
    """Only what the chart on show has use for is there."""

    choices_changed = Signal(object)
    """ChartChoices."""
    share_chosen = Signal(bool)
    """Whether the columns over time are to be shares."""
    shown_rows_chosen = Signal(bool)
    """Whether the chart is to be of the rows that the table shows."""
    meanings_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = ChartChoices()
        self._kind = ChartKind.SHARES
        self.column = combo(self.tr("Column of the chart"), width=6)
        self.step = combo(self.tr("Count by"), width=5)
        self.measure = combo(self.tr("Rows or shares"), width=5)
        self.meanings = QPushButton(self.tr("Meanings…"))
        self.meanings.setToolTip(self.tr("What the labels in the file stand for"))
        self.meanings.setAccessibleName(self.tr("What the labels in the file stand for"))
        self.shown_rows = QCheckBox(self.tr("Sho&wn rows"))
        tip = self.tr("Draw the chart of the rows that the table shows, and not of all")
        self.shown_rows.setToolTip(tip)
        self.shown_rows.setAccessibleName(tip)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE // 2)
        row.addWidget(self.column, 1)
        for part in (self.step, self.measure, self.meanings):
            row.addWidget(part)
        row.addStretch(0)
        row.addWidget(self.shown_rows)
        fill(self.measure, [(self.tr("Rows"), _ROWS), (self.tr("Shares"), _SHARES)], _ROWS)
        self._connect()
        self.show_kind(ChartKind.SHARES)

    def _connect(self) -> None:
        self.column.activated.connect(self._on_column_activated)
        self.step.activated.connect(self._on_step_activated)
        self.measure.activated.connect(
            lambda: self.share_chosen.emit(self.measure.currentData() == _SHARES)
        )
        self.meanings.clicked.connect(self.meanings_asked)
        self.shown_rows.toggled.connect(self.shown_rows_chosen)

    def show_kind(self, kind: ChartKind) -> None:
        """Turn to another chart."""
        self._kind = kind
        for part in (self.column, self.step, self.measure, self.meanings):
            part.hide()

    def show_answer(self, choices: ChartChoices, answer: ChartAnswer) -> None:
        """Offer what the run has."""
        self._choices = choices
        offered = {
            ChartKind.GROUPS: answer.columns.groups,
            ChartKind.TIME: answer.columns.dates,
            ChartKind.AGREEMENT: answer.columns.labels,
        }.get(self._kind, ())
        self._fill_columns(offered, answer)
        self._fill_steps(choices, answer.figures)
        self.meanings.setVisible(isinstance(answer.figures, AgreementFigures))

    def _fill_columns(self, offered: Sequence[int], answer: ChartAnswer) -> None:
        names = [answer.column_names[index] for index in offered]
        current = _column_of(answer.figures, answer)
        if current and current not in names:
            names.insert(0, current)
        fill(self.column, [(one_line(name, length=_NAME_LENGTH), name) for name in names], current)
        self.column.setVisible(bool(names))

    def _fill_steps(self, choices: ChartChoices, figures: Figures) -> None:
        step = figures.step if isinstance(figures, TimeFigures) else choices.date_step
        items = [(step_word(one), one.value) for one in DateStep]
        fill(self.step, items, step.value if step else None)
        for part in (self.step, self.measure):
            part.setVisible(isinstance(figures, TimeFigures))

    def _on_column_activated(self) -> None:
        name: str | None = self.column.currentData()
        match self._kind:
            case ChartKind.GROUPS:
                self._choose(replace(self._choices, group_column=name))
            case ChartKind.TIME:
                self._choose(replace(self._choices, date_column=name, date_step=None))
            case ChartKind.AGREEMENT:
                self._choose(replace(self._choices, label_column=name, label_mapping=None))

    def _on_step_activated(self) -> None:
        self._choose(replace(self._choices, date_step=DateStep(self.step.currentData())))

    def _choose(self, choices: ChartChoices) -> None:
        if choices != self._choices:
            self._choices = choices
            self.choices_changed.emit(choices)


def _column_of(figures: Figures, answer: ChartAnswer) -> str | None:
    if isinstance(figures, GroupFigures | TimeFigures | AgreementFigures):
        return answer.column_names[figures.column]
    return None
