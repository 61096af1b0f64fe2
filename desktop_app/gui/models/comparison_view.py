"""What came out of a comparison."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.catalog.comparing import ModelComparison, Side
from desktop_app.catalog.differing import title_of
from desktop_app.core.predictions import LABELS
from desktop_app.gui import formatting
from desktop_app.gui.look import SPACE, set_role
from desktop_app.gui.models import wording
from desktop_app.gui.models.differing_model import DifferingModel, DifferingTable
from desktop_app.gui.models.parts import heading, number_label, text_label
from desktop_app.gui.row_count import counted_rows
from desktop_app.gui.theme import label_shape, label_word

_LEFT = Qt.AlignmentFlag.AlignLeft


class ComparisonView(QWidget):
    """Agreement, counts by pair of labels, each model's figures, and the rows that differ."""

    export_asked = Signal(object)
    """ModelComparison."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: ModelComparison | None = None
        self._is_busy = False
        self.headline = text_label(role="subhead")
        self.sample = text_label(role="muted")
        self.verdict = text_label()
        self.export_button = QPushButton(self.tr("&Export the differing rows…"))
        self.export_button.setAccessibleName(self.tr("Export the differing rows as CSV"))
        self.model = DifferingModel(self)
        self.table = DifferingTable(self.model)
        self.table_title = heading("")
        self._figures = QWidget()
        self._lay_out()
        self.export_button.clicked.connect(self._on_export_clicked)

    def _lay_out(self) -> None:
        over_table = QHBoxLayout()
        over_table.addWidget(self.table_title, 1)
        over_table.addWidget(self.export_button)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE)
        self._layout.addWidget(self.headline)
        self._layout.addWidget(self.sample)
        self._layout.addWidget(self._figures)
        self._layout.addWidget(self.verdict)
        self._layout.addLayout(over_table)
        self._layout.addWidget(self.table, 1)

    def show_comparison(self, comparison: ModelComparison) -> None:
        """Show another one."""
        self._comparison = comparison
        first, second = _names(comparison)
        self.headline.setText(wording.agreement_words(comparison))
        self.sample.setText(wording.sample_words(comparison))
        self.verdict.setText(wording.verdict_words(comparison, first, second))
        self.verdict.setVisible(bool(self.verdict.text()))
        self._replace_figures(_Figures(comparison))
        count = len(comparison.differing)
        words = self.tr("{rows} with two labels").format(rows=counted_rows(count))
        self.table_title.setText(words)
        self._show_export()
        self.model.show_comparison(comparison)
        self.table.fit_columns()

    def set_busy(self, is_busy: bool) -> None:
        """Whether something else is done now, beside which nothing is exported."""
        self._is_busy = is_busy
        self._show_export()

    def _show_export(self) -> None:
        has_rows = self._comparison is not None and bool(self._comparison.differing)
        self.export_button.setEnabled(has_rows and not self._is_busy)

    def _replace_figures(self, figures: QWidget) -> None:
        self._layout.replaceWidget(self._figures, figures)
        self._figures.deleteLater()
        self._figures = figures

    def _on_export_clicked(self) -> None:
        self.export_asked.emit(self._comparison)


class _Figures(QWidget):
    """The matrix and, beside it, both models."""

    def __init__(self, comparison: ModelComparison) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACE)
        row.addWidget(self._card(self._matrix(comparison)))
        row.addWidget(self._card(self._sides(comparison)))
        row.addStretch()

    def _card(self, grid: QGridLayout) -> QFrame:
        card = QFrame()
        set_role(card, "card")
        grid.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        card.setLayout(grid)
        return card

    def _matrix(self, comparison: ModelComparison) -> QGridLayout:
        first, second = _names(comparison)
        grid = QGridLayout()
        corner = self.tr("{first} ↓   {second} →").format(first=first, second=second)
        grid.addWidget(text_label(corner, role="muted", wraps=False), 0, 0)
        for place, label in enumerate(LABELS, start=1):
            sign = f"{label_shape(label)} {label_word(label)}"
            grid.addWidget(number_label(sign), 0, place)
            grid.addWidget(text_label(sign, wraps=False), place, 0)
        for row, counts in enumerate(comparison.matrix):
            for column, count in enumerate(counts):
                grid.addWidget(self._cell(count, row, column), row + 1, column + 1)
        return grid

    def _cell(self, count: int, row: int, column: int) -> QWidget:
        cell = number_label(formatting.count(count))
        words = self.tr("{first} and {second}: {rows}").format(
            first=label_word(LABELS[row]),
            second=label_word(LABELS[column]),
            rows=counted_rows(count),
        )
        cell.setAccessibleName(words)
        cell.setToolTip(words)
        font = cell.font()
        font.setBold(row == column)
        cell.setFont(font)
        return cell

    def _sides(self, comparison: ModelComparison) -> QGridLayout:
        grid = QGridLayout()
        names = _names(comparison)
        sides = (comparison.first, comparison.second)
        figures = [(self.tr("Texts per second"), [formatting.rate(s.texts_per_s) for s in sides])]
        column_name = comparison.file.label_column
        if column_name and comparison.disagreement:
            title = self.tr("Accuracy against {column}").format(column=column_name)
            figures += [
                (title, [_share(side, "accuracy") for side in sides]),
                (self.tr("Macro recall"), [_share(side, "macro_recall") for side in sides]),
                (self.tr("Macro F1"), [_share(side, "macro_f1") for side in sides]),
            ]
        for column, name in enumerate(names, start=1):
            label = number_label(name)
            grid.addWidget(label, 0, column)
        for row, (title, values) in enumerate(figures, start=1):
            grid.addWidget(text_label(title, role="muted", wraps=False), row, 0)
            for column, value in enumerate(values, start=1):
                grid.addWidget(number_label(value), row, column)
        self._add_notes(grid, comparison)
        grid.setRowStretch(grid.rowCount(), 1)
        return grid

    def _add_notes(self, grid: QGridLayout, comparison: ModelComparison) -> None:
        names = _names(comparison)
        for name, side in zip(names, (comparison.first, comparison.second), strict=True):
            for label in side.card.unknown_labels:
                words = (
                    self.tr("{model} never answers {label}: rows labelled so count as wrong.")
                    if comparison.disagreement
                    else self.tr("{model} never answers {label}.")
                )
                told = words.format(model=name, label=label_word(label).lower())
                row = grid.rowCount()
                grid.addWidget(text_label(told, role="muted", wraps=False), row, 0, 1, 3, _LEFT)
        if comparison.file.label_column and comparison.disagreement is None:
            told = self.tr("The values of {column} are no labels that are understood.").format(
                column=comparison.file.label_column
            )
            grid.addWidget(
                text_label(told, role="muted", wraps=False), grid.rowCount(), 0, 1, 3, _LEFT
            )


def _names(comparison: ModelComparison) -> tuple[str, str]:
    first, second = comparison.first, comparison.second
    return title_of(first, second), title_of(second, first)


def _share(side: Side, figure: str) -> str:
    labels = side.against_labels
    return wording.percent(getattr(labels, figure) if labels else None)
