"""The table of results: keeps its place while rows come in."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop_app.gui.files.results_model import ResultColumn, ResultsModel
from desktop_app.gui.look import SPACE

_WIDTHS = {
    ResultColumn.NUMBER: 72,
    ResultColumn.LABEL: 112,
    ResultColumn.CONFIDENCE: 96,
    ResultColumn.TEXT: 400,
}
_OTHER_WIDTH = 120


class ResultsTable(QTableView):
    """Sorts by a click on a header, tells which row is selected."""

    order_chosen = Signal(object)
    """SortOrder."""
    row_selected = Signal(int)
    """Its position."""

    def __init__(self, model: ResultsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = model
        self._top_number: int | None = None
        self.setModel(model)
        self.setAccessibleName(self.tr("Results"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self._set_up_headers()
        model.layoutAboutToBeChanged.connect(self._on_layout_about_to_be_changed)
        model.layoutChanged.connect(self._on_layout_changed)
        self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)

    def _set_up_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + SPACE)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.sortIndicatorChanged.connect(self._on_sort_indicator_changed)
        self.reset_order()

    def reset_order(self) -> None:
        """Show file order on the headers; tells nobody."""
        header = self.horizontalHeader()
        was_blocked = header.blockSignals(True)
        header.setSortIndicator(ResultColumn.NUMBER, Qt.SortOrder.AscendingOrder)
        header.blockSignals(was_blocked)
        header.viewport().update()

    def fit_columns(self) -> None:
        """Give every column the width that suits what it holds."""
        for column in range(self._results.columnCount()):
            is_own = column in _WIDTHS
            self.setColumnWidth(column, _WIDTHS[ResultColumn(column)] if is_own else _OTHER_WIDTH)

    def _on_sort_indicator_changed(self, column: int, order: Qt.SortOrder) -> None:
        is_descending = order == Qt.SortOrder.DescendingOrder
        self.order_chosen.emit(self._results.sort_order(column, descending=is_descending))

    def _on_current_row_changed(self, current: QModelIndex) -> None:
        self.row_selected.emit(current.row())

    def _on_layout_about_to_be_changed(self) -> None:
        # At the very top the user watches what comes in first, not a certain row.
        is_at_top = self.verticalScrollBar().value() == 0
        self._top_number = None if is_at_top else self._results.number_at(self.rowAt(0))

    def _on_layout_changed(self) -> None:
        if self._top_number is not None:
            position = self._results.position_of(self._top_number)
            self.verticalScrollBar().setValue(position or 0)
