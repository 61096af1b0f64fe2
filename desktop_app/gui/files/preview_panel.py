"""The first rows as they will be read, or why they cannot be."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QStackedLayout,
    QTableView,
    QWidget,
)

from desktop_app.gui.files.entries import FileEntry
from desktop_app.gui.files.preview_model import PreviewModel
from desktop_app.gui.look import SPACE, set_role

_COLUMN_WIDTH = 110
_TEXT_COLUMN_WIDTH = 340


class PreviewPanel(QWidget):
    """A table that follows the selected file's layout."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PreviewModel(self)
        self.table = _table(self.model)
        self.table.setAccessibleName(self.tr("Preview of the first rows"))
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setMargin(2 * SPACE)
        set_role(self.message, "card")
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.message)
        self._shown: tuple[object, object] | None = None

    def show_entry(self, entry: FileEntry) -> None:
        """Show a file's first rows; they change only when its layout does."""
        if entry.layout is None:
            failed = entry.failure.message if entry.failure else self.tr("Reading the file…")
            self._say(failed)
        elif not entry.preview:
            self._say(self.tr("There are no rows in this file."))
        else:
            self._stack.setCurrentWidget(self.table)
        if self._shown != (entry.layout, entry.preview):
            self._shown = (entry.layout, entry.preview)
            self.model.show_rows(entry.layout, entry.preview)
            self._fit_columns(entry)

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self._stack.setCurrentWidget(self.message)

    def _fit_columns(self, entry: FileEntry) -> None:
        if entry.layout is None:
            return
        for column in range(len(entry.layout.columns)):
            is_text = column == entry.layout.text_column
            self.table.setColumnWidth(column, _TEXT_COLUMN_WIDTH if is_text else _COLUMN_WIDTH)
        if entry.preview:
            self.table.scrollTo(self.model.index(0, entry.layout.text_column))


def _table(model: PreviewModel) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.horizontalHeader().setStretchLastSection(True)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + SPACE)
    return table
