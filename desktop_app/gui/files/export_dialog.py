"""What an export is to hold."""

from dataclasses import replace

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.files.export_memory import ExportMemory
from desktop_app.gui.files.export_wording import format_hint, format_name
from desktop_app.gui.files.exportable import Exportable
from desktop_app.gui.files.flow_layout import FlowLayout
from desktop_app.gui.files.own_columns import OwnColumns
from desktop_app.gui.look import SPACE, set_role
from desktop_app.gui.row_count import counted_rows
from desktop_app.jobs.export import ExportOptions
from desktop_app.jobs.output_format import OutputFormat
from desktop_app.jobs.result_columns import ALL_RESULTS
from desktop_app.jobs.timeline import DateStep
from desktop_app.jobs.views import RowFilter
from desktop_app.tables.writing import CsvOptions

_WIDTH = 72 * SPACE


class ExportDialog(QDialog):
    """Format, rows and columns; does not block the window."""

    def __init__(
        self, exportable: Exportable, memory: ExportMemory, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._last = memory.options
        self._has_dates = exportable.has_dates
        self._summary = exportable.summary
        self._make_format()
        self._make_rows(exportable, is_shown_only=memory.is_shown_only)
        # The only column cannot be chosen, so it is not left out unseen either.
        has_choice = len(exportable.columns) > 1
        self.own_columns = OwnColumns(
            exportable.columns, self._last.left_out if has_choice else frozenset()
        )
        self._make_columns(exportable.by_hand)
        self._make_csv_switches()
        self._make_date_step()
        self._lay_out()
        self.format.currentIndexChanged.connect(self._on_format_chosen)
        self.own_columns.itemChanged.connect(self._on_column_ticked)
        for box in self.columns.values():
            box.toggled.connect(self._on_column_ticked)
        self._on_format_chosen()

    @property
    def chosen_format(self) -> OutputFormat:
        """Kind of file."""
        return OutputFormat(self.format.currentData())

    def options(self, shown_rows: RowFilter) -> ExportOptions:
        """What is chosen; `shown_rows` is what is filtered by now."""
        columns = tuple(column for column, box in self.columns.items() if box.isChecked())
        csv = CsvOptions(
            with_bom=self.bom.isChecked(), neutralise_formulas=self.neutralise.isChecked()
        )
        row_filter = shown_rows if self.shown_rows.isChecked() else RowFilter()
        step = self.date_step.currentData()
        summary = replace(self._summary, date_step=DateStep(step) if step else None)
        return ExportOptions(
            self.chosen_format,
            columns,
            row_filter,
            csv,
            summary,
            with_labels_by_hand=self.by_hand.isChecked(),
            left_out=self.own_columns.left_out,
        )

    @property
    def is_shown_only(self) -> bool:
        """Whether the rows on show are wanted alone."""
        return self.shown_rows.isChecked()

    def _make_format(self) -> None:
        self.format = QComboBox()
        self.format.setAccessibleName(self.tr("Format"))
        for one in OutputFormat:
            self.format.addItem(format_name(one), one.value)
        self.format.setCurrentIndex(self.format.findData(self._last.format.value))
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        set_role(self.hint, "muted")

    def _make_rows(self, exportable: Exportable, *, is_shown_only: bool) -> None:
        total, shown = exportable.total, exportable.shown
        unfinished = exportable.unfinished
        every = self.tr("&All {rows} so far") if unfinished else self.tr("&All {rows}")
        self.all_rows = QRadioButton(every.format(rows=counted_rows(total)))
        self.unfinished = QLabel(unfinished.words() if unfinished else "")
        self.unfinished.setWordWrap(True)
        only = self.tr("Only the rows &shown")
        if shown is not None:
            only = self.tr("Only the {rows} &shown").format(rows=counted_rows(shown))
        self.shown_rows = QRadioButton(only)
        self.shown_rows.setEnabled(shown != total)
        chosen = self.shown_rows if is_shown_only and shown != total else self.all_rows
        chosen.setChecked(True)

    def _make_columns(self, by_hand: int) -> None:
        self.columns = {column: QCheckBox(column.value) for column in ALL_RESULTS}
        for column, box in self.columns.items():
            box.setChecked(column in self._last.columns)
            box.setAccessibleName(self.tr("Column {name}").format(name=column.value))
        words = self.tr("&Labels set by hand ({rows}), in columns of their own")
        self.by_hand = QCheckBox(words.format(rows=counted_rows(by_hand)))
        self.by_hand.setChecked(self._last.with_labels_by_hand)
        self._has_by_hand = by_hand > 0

    def _make_csv_switches(self) -> None:
        self.bom = QCheckBox(self.tr("&Byte-order mark, so that Excel reads every character right"))
        self.bom.setChecked(self._last.csv.with_bom)
        formulas = self.tr("&Neutralise formulas: cells that begin with = + - @ stay text")
        self.neutralise = QCheckBox(formulas)
        self.neutralise.setChecked(self._last.csv.neutralise_formulas)

    def _make_date_step(self) -> None:
        self.date_step = QComboBox()
        self.date_step.setAccessibleName(self.tr("Time is counted by"))
        for name, step in (
            (self.tr("What suits the span"), ""),
            (self.tr("Day"), DateStep.DAY.value),
            (self.tr("Week"), DateStep.WEEK.value),
            (self.tr("Month"), DateStep.MONTH.value),
        ):
            self.date_step.addItem(name, step)
        last = self._summary.date_step or self._last.summary.date_step
        self.date_step.setCurrentIndex(self.date_step.findData(last.value if last else ""))

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.setSpacing(SPACE)
        self._form.addRow(self.tr("&Format:"), self.format)
        self._form.addRow("", self.hint)
        self._form.addRow(self.tr("Rows:"), _beside(self.all_rows, self.shown_rows))
        self._form.addRow("", self.unfinished)
        self._form.setRowVisible(self.unfinished, bool(self.unfinished.text()))
        self._column_row = _beside(*self.columns.values())
        self._form.addRow(self.tr("&Your columns:"), self.own_columns)
        self._form.addRow(self.tr("Results:"), self._column_row)
        self._form.addRow("", self.by_hand)
        self._csv_row = _below(self.bom, self.neutralise)
        self._form.addRow(self.tr("CSV:"), self._csv_row)
        self._form.addRow(self.tr("Over &time by:"), self.date_step)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addLayout(self._form)
        layout.addStretch()
        layout.addWidget(self._buttons())
        self.setMinimumWidth(_WIDTH)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        choose = buttons.addButton(self.tr("&Choose file…"), QDialogButtonBox.ButtonRole.AcceptRole)
        choose.setDefault(True)
        self._choose = choose
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where there is little room, Qt gives a line that goes on in the next the height of one.
        layout = self.layout()
        assert layout is not None
        self.setMinimumHeight(layout.minimumHeightForWidth(self.width()))

    def _on_column_ticked(self) -> None:
        has_any = self.own_columns.has_ticked or any(b.isChecked() for b in self.columns.values())
        self._choose.setEnabled(has_any or self.chosen_format is OutputFormat.HTML)

    def _on_format_chosen(self) -> None:
        chosen = self.chosen_format
        self.hint.setText(format_hint(chosen))
        has_columns = chosen is not OutputFormat.HTML
        self._form.setRowVisible(self.own_columns, has_columns and self.own_columns.count() > 1)
        self._form.setRowVisible(self._column_row, has_columns)
        self._on_column_ticked()
        is_by_hand_asked = self._has_by_hand and chosen is not OutputFormat.HTML
        self._form.setRowVisible(self.by_hand, is_by_hand_asked)
        self._form.setRowVisible(self._csv_row, chosen is OutputFormat.CSV)
        is_summed_up = chosen in (OutputFormat.XLSX, OutputFormat.HTML)
        self._form.setRowVisible(self.date_step, is_summed_up and self._has_dates)


def _beside(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = FlowLayout(row, spacing=2 * SPACE)
    for widget in widgets:
        layout.addWidget(widget)
    return row


def _below(*widgets: QWidget) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE)
    for widget in widgets:
        layout.addWidget(widget)
    return column
