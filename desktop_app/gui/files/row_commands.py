"""From a key or a menu to what happens to the selected rows."""

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QWidget

from desktop_app.core.predictions import Label
from desktop_app.gui.files.filter_bar import FilterBar
from desktop_app.gui.files.results_model import ResultColumn
from desktop_app.gui.files.results_table import ResultsTable
from desktop_app.gui.files.results_wording import copied_words, not_shown_words
from desktop_app.gui.files.row_desk import RowDesk
from desktop_app.jobs.views import CellIs, RowFilter, StoredRow

_LARGEST_ROW = 2_147_483_647


class RowCommands(QObject):
    """Connects the table's actions with the desk and the filter."""

    def __init__(
        self, window: QWidget, table: ResultsTable, desk: RowDesk, filters: FilterBar
    ) -> None:
        super().__init__(window)
        self._window = window
        self._table = table
        self._model = table.results
        self._desk = desk
        self._filters = filters
        actions = table.actions_on_rows
        for label, action in actions.labels.items():
            action.triggered.connect(lambda _, label=label: self._set_label(label))
        actions.take_back.triggered.connect(lambda _: self._set_label(None))
        actions.confirm.triggered.connect(lambda _: desk.confirm(table.selected_numbers))
        actions.undo.triggered.connect(lambda _: desk.undo())
        actions.redo.triggered.connect(lambda _: desk.redo())
        actions.copy.triggered.connect(lambda _: desk.copy(table.selected_numbers))
        actions.go_to.triggered.connect(self.ask_row)
        actions.filter_by_cell.triggered.connect(self._filter_by_cell)
        desk.history_changed.connect(
            lambda: actions.show_history(can_undo=desk.can_undo, can_redo=desk.can_redo)
        )
        desk.copied.connect(self._on_copied)

    def ask_row(self) -> None:
        """Ask which row to go to."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Go to row"))
        dialog.setLabelText(self.tr("Number of the row in the file:"))
        dialog.setInputMode(QInputDialog.InputMode.IntInput)
        dialog.setIntRange(1, _LARGEST_ROW)
        current = self._model.number_at(self._table.currentIndex().row())
        dialog.setIntValue(current or 1)
        dialog.intValueSelected.connect(self.go_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def go_to(self, number: int) -> None:
        """Make a row the current one, or say that it is not shown."""
        position = self._model.position_of(number)
        if position is None:
            self._filters.found.setText(not_shown_words(number))
        else:
            self._table.go_to(position)

    def _set_label(self, label: Label | None) -> None:
        self._desk.set_label(self._table.selected_numbers, label)

    def _filter_by_cell(self) -> None:
        index = self._table.currentIndex()
        row = self._model.row_at(index.row())
        if row is None:
            return
        if wanted := self._like(row, index.column()):
            self._filters.set_filter(wanted)
        else:
            words = self.tr("Only labels and values of the file’s columns can be filtered by")
            self._filters.found.setText(words)

    def _like(self, row: StoredRow, column: int) -> RowFilter | None:
        """The filter, with what stands in a cell of the table; None where that is not filtered
        by."""
        now = self._filters.row_filter
        source_column = self._model.source_column(column)
        if source_column is not None:
            value = row.cells[source_column].strip()
            return replace(now, cell=CellIs(source_column, (value,)))
        if column == ResultColumn.LABEL:
            label = row.prediction.label
            return replace(now, label=label, no_text=label is None)
        return None

    def _on_copied(self, copied: int, wanted: int) -> None:
        self._filters.found.setText(copied_words(copied, wanted))
