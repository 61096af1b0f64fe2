"""Tables of rows look alike in all of the window."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop_app.gui.look import SPACE, TYPE_CHANGES


def look_like_rows(table: QTableView) -> None:
    """Whole rows are selected, nothing is edited, every row is a line of text high, and the Tab key
    leaves the table."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    keep_rows_a_line_high(table)


def keep_rows_a_line_high(table: QTableView) -> None:
    """Also in another size of type."""
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.installEventFilter(_LineHeight(table))


class _LineHeight(QObject):
    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TYPE_CHANGES:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        height = self._table.fontMetrics().height() + SPACE
        self._table.verticalHeader().setDefaultSectionSize(height)
