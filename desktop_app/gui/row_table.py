"""Tables of rows look alike in all of the window."""

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop_app.gui.look import SPACE


def look_like_rows(table: QTableView) -> None:
    """Whole rows are selected, nothing is edited, every row is a line of text high, and the Tab key
    leaves the table."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    rows = table.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(table.fontMetrics().height() + SPACE)
