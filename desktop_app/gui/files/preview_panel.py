"""The first rows as they will be read, or why they cannot be."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QStackedLayout,
    QTableView,
    QWidget,
)

from desktop_app.gui.files.entries import FileEntry
from desktop_app.gui.files.preview_model import PreviewModel
from desktop_app.gui.look import SPACE, set_role
from desktop_app.gui.row_table import keep_rows_a_line_high

_COLUMN_WIDTH = 110
_TEXT_COLUMN_WIDTH = 340


class PreviewPanel(QWidget):
    """A table that follows the selected file's layout."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PreviewModel(self)
        self.table = _PreviewTable(self.model)
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
            self.table.keep_in_sight(entry.layout.text_column)


class _PreviewTable(QTableView):
    def __init__(self, model: PreviewModel) -> None:
        super().__init__()
        self._kept = 0
        self.setModel(model)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        keep_rows_a_line_high(self)

    def keep_in_sight(self, column: int) -> None:
        """Scroll there, and again whenever there is more or less room."""
        self._kept = column
        self._show_kept()

    def _show_kept(self) -> None:
        self.scrollTo(self.model().index(0, self._kept))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_kept()
