"""The first rows of a file, with the column that holds the text lit."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from desktop_app.gui.formatting import one_line
from desktop_app.tables.layout import Row, TableLayout

_CELL_LENGTH = 200
Index = QModelIndex | QPersistentModelIndex


class PreviewModel(QAbstractTableModel):
    """A few rows held in memory."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layout: TableLayout | None = None
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, layout: TableLayout | None, rows: tuple[Row, ...]) -> None:
        """Replace what is shown."""
        self.beginResetModel()
        self._layout = layout
        self._rows = rows
        self.endResetModel()

    def _is_text(self, column: int) -> bool:
        return self._layout is not None and column == self._layout.text_column

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self._layout is None else len(self._layout.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(self._rows[index.row()].cells[index.column()], length=_CELL_LENGTH)
        if role == Qt.ItemDataRole.BackgroundRole and self._is_text(index.column()):
            return _tint()
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if self._layout is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            is_row = role == Qt.ItemDataRole.DisplayRole and section < len(self._rows)
            return self._rows[section].number if is_row else None
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(self._layout.columns[section], length=_CELL_LENGTH)
        if role == Qt.ItemDataRole.FontRole and self._is_text(section):
            font = QFont()
            font.setBold(True)
            return font
        return None


def _tint() -> QColor:
    color = QGuiApplication.palette().color(QPalette.ColorRole.Accent)
    color.setAlphaF(0.18)
    return color
