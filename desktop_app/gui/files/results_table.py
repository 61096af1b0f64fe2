"""The table of results: keeps its place while rows come in, and its columns from file to file."""

import numpy as np
from PySide6.QtCore import (
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget

from desktop_app.gui.files.column_memory import ColumnMemory
from desktop_app.gui.files.column_menu import ColumnMenu
from desktop_app.gui.files.results_model import ResultColumn, ResultsModel
from desktop_app.gui.files.row_actions import RowActions
from desktop_app.gui.files.row_pages import Numbers
from desktop_app.gui.row_table import look_like_rows
from desktop_app.gui.state import UiState
from desktop_app.gui.theme import muted_color
from desktop_app.tables.layout import TableLayout

_WIDTHS = {
    ResultColumn.NUMBER: 72,
    ResultColumn.LABEL: 112,
    ResultColumn.CONFIDENCE: 96,
    ResultColumn.BY_HAND: 120,
    ResultColumn.TEXT: 400,
}
_OTHER_WIDTH = 120
_LEAST_WIDTH = 320
_LEAST_TEXT_WIDTH, _MOST_TEXT_WIDTH = 240, 640
_SEEN_WIDTH = 80
"""Of a column: from then on it need not be scrolled to."""
_SELECT_ROW = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)
_MOVES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_MOVE_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class ResultsTable(QTableView):
    """Sorts by a click on a header, tells which row is current and which are selected."""

    order_chosen = Signal(object)
    """SortOrder."""
    row_selected = Signal(int)
    """Position of the current row; -1 for none."""
    selection_grew = Signal(int)
    """How many rows are selected."""

    def __init__(
        self, model: ResultsModel, state: UiState | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.results = model
        self._top_number: int | None = None
        self._words_for_none = ""
        self.setModel(model)
        self.actions_on_rows = RowActions(self)
        self.actions_on_rows.attach(self)
        self._set_up()
        self._set_up_headers()
        self._memory = ColumnMemory(self.horizontalHeader(), state or UiState(parent=self), self)
        self.columns = ColumnMenu(self.horizontalHeader(), self)
        self.columns.changed.connect(self._memory.note)
        self.columns.reset_asked.connect(self._on_reset_asked)
        model.layoutAboutToBeChanged.connect(self._on_layout_about_to_be_changed)
        model.layoutChanged.connect(self._on_layout_changed)
        model.modelReset.connect(self._on_selection_changed)  # of which Qt tells nothing then
        self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def _set_up(self) -> None:
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setAccessibleName(self.tr("Results"))
        look_like_rows(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_asked)

    def _set_up_headers(self) -> None:
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setSortIndicatorShown(True)
        header.sortIndicatorChanged.connect(self._on_sort_indicator_changed)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu_asked)
        self.reset_order()

    @property
    def selected_numbers(self) -> Numbers:
        """Row numbers of the selection, in the order shown."""
        spans = [np.arange(part.top(), part.bottom() + 1) for part in self._selected()]
        positions = np.unique(np.concatenate(spans)) if spans else np.empty(0, np.int64)
        return self.results.numbers_at(positions)

    def leave_columns(self) -> None:
        """The model is about to have other columns."""
        self._memory.leave()

    def show_columns(self, layout: TableLayout | None) -> None:
        """The model has other columns: give them the look they had, in file order."""
        if not self._memory.show_columns(layout):
            self._fit_columns()
        self.setColumnHidden(ResultColumn.BY_HAND, True)
        self.reset_order()

    def show_by_hand(self) -> None:
        """There are labels set by hand: show their column."""
        self.columns.set_shown(ResultColumn.BY_HAND, is_shown=True)

    def reset_order(self) -> None:
        """Show file order on the headers; tells nobody."""
        header = self.horizontalHeader()
        was_blocked = header.blockSignals(True)
        header.setSortIndicator(ResultColumn.NUMBER, Qt.SortOrder.AscendingOrder)
        header.blockSignals(was_blocked)
        header.viewport().update()

    def go_to(self, position: int) -> None:
        """Make the row at a position the current one."""
        index = self.results.index(position, max(self.currentIndex().column(), 0))
        # Not setCurrentIndex: with Ctrl still held from a shortcut it would not select the row.
        self.selectionModel().setCurrentIndex(index, _SELECT_ROW)
        self.setFocus()

    def show_words(self, words: str) -> None:
        """What stands where the rows would, while there are none."""
        self._words_for_none = words
        self.viewport().update()

    def shutdown(self) -> None:
        """Keep what the columns look like."""
        self._memory.flush()

    def _selected(self) -> list[QItemSelectionRange]:
        return self.selectionModel().selection().toList()

    def _fit_columns(self) -> None:
        header = self.horizontalHeader()
        for column in range(self.results.columnCount()):
            is_own = column in _WIDTHS
            self.setColumnWidth(column, _WIDTHS[ResultColumn(column)] if is_own else _OTHER_WIDTH)
            self.setColumnHidden(column, False)
            header.moveSection(header.visualIndex(column), column)
        if self.isVisible():
            others = (ResultColumn.NUMBER, ResultColumn.LABEL, ResultColumn.CONFIDENCE)
            room = self.viewport().width() - sum(_WIDTHS[column] for column in others)
            width = min(max(room, _LEAST_TEXT_WIDTH), _MOST_TEXT_WIDTH)
            self.setColumnWidth(ResultColumn.TEXT, width)

    def _on_reset_asked(self) -> None:
        is_by_hand_shown = not self.isColumnHidden(ResultColumn.BY_HAND)
        self._fit_columns()
        self.setColumnHidden(ResultColumn.BY_HAND, not is_by_hand_shown)
        self._memory.forget()

    def _on_sort_indicator_changed(self, column: int, order: Qt.SortOrder) -> None:
        is_descending = order == Qt.SortOrder.DescendingOrder
        self.order_chosen.emit(self.results.sort_order(column, descending=is_descending))

    def _on_current_row_changed(self, current: QModelIndex) -> None:
        self.row_selected.emit(current.row())

    def _on_selection_changed(self) -> None:
        count = sum(part.height() for part in self._selected())
        self.actions_on_rows.show_selected(count)
        self.selection_grew.emit(count)

    def _on_menu_asked(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if not index.isValid():
            index = self.currentIndex()
            place = self.visualRect(index).center()
        menu = QMenu(self)
        self.actions_on_rows.fill(menu)
        menu.addSeparator()
        if index.isValid():
            self.columns.fill(menu.addMenu(self.tr("Colu&mn")), index.column())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.viewport().mapToGlobal(place))

    def _on_header_menu_asked(self, place: QPoint) -> None:
        column = self.horizontalHeader().logicalIndexAt(place)
        if column >= 0:
            menu = QMenu(self)
            self.columns.fill(menu, column)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.horizontalHeader().mapToGlobal(place))

    def _on_layout_about_to_be_changed(self) -> None:
        # At the very top the user watches what comes in first, not a certain row.
        is_at_top = self.verticalScrollBar().value() == 0
        self._top_number = None if is_at_top else self.results.number_at(self.rowAt(0))

    def _on_layout_changed(self) -> None:
        if self._top_number is not None:
            position = self.results.position_of(self._top_number)
            self.verticalScrollBar().setValue(position or 0)

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        # Whoever clicks on a text that is wider than the table would lose sight of its answer.
        sideways = self.horizontalScrollBar()
        left, place = self.columnViewportPosition(index.column()), sideways.value()
        super().scrollTo(index, hint)
        if 0 <= left < self.viewport().width() - _SEEN_WIDTH:
            sideways.setValue(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            # The row that is read beside the table is the one that keys act on.
            self.selectionModel().select(self.currentIndex(), _SELECT_ROW)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        # Rows are what is selected, so Home and End go to the first and the last of them.
        ends = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: self.results.rowCount() - 1,
        }
        if action in ends and self.currentIndex().isValid():
            return self.results.index(ends[action], self.currentIndex().column())
        return super().moveCursor(action, modifiers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _MOVES.get(Qt.Key(event.key())) if event.modifiers() == _MOVE_KEYS else None
        if step and self.currentIndex().isValid():
            self.columns.move(self.currentIndex().column(), step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._words_for_none and not self.results.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(muted_color())
            middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect(), middle, self._words_for_none)
            painter.end()
