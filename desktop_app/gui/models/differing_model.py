"""The rows that two models answer differently, as a table."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from desktop_app.catalog.comparing import AnsweredRow, ModelComparison
from desktop_app.catalog.differing import title_of
from desktop_app.core.predictions import Prediction
from desktop_app.gui import formatting
from desktop_app.gui.plain import plain_tip
from desktop_app.gui.row_table import look_like_rows
from desktop_app.gui.theme import label_color, label_shape, label_word

Index = QModelIndex | QPersistentModelIndex
ROW, FIRST, SECOND, FILE_LABEL = range(4)
_TEXT_LENGTH = 300
_TIP_LENGTH = 2_000
_WIDTHS = {ROW: 72, FIRST: 170, SECOND: 170, FILE_LABEL: 130}


class DifferingModel(QAbstractTableModel):
    """Row number, both answers, the file's label where there is one, and the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: ModelComparison | None = None

    @property
    def has_labels(self) -> bool:
        """Whether the file's own labels are shown."""
        return self._comparison is not None and self._comparison.file.label_column is not None

    def show_comparison(self, comparison: ModelComparison | None) -> None:
        """Show another one's rows."""
        self.beginResetModel()
        self._comparison = comparison
        self.endResetModel()

    def row_at(self, position: int) -> AnsweredRow:
        """The row that stands there."""
        assert self._comparison is not None
        return self._comparison.differing[position]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if parent.isValid() or self._comparison is None:
            return 0
        return len(self._comparison.differing)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else FILE_LABEL + 1 + self.has_labels

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or self._comparison is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        first, second = self._comparison.first, self._comparison.second
        titles = [self.tr("Row"), title_of(first, second), title_of(second, first)]
        if self.has_labels:
            titles.append(self._comparison.file.label_column or "")
        titles.append(self.tr("Text"))
        return titles[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.row_at(index.row())
        answer = {FIRST: row.first, SECOND: row.second}.get(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _answer_words(answer) if answer else self._words(row, index.column())
        if role == Qt.ItemDataRole.ForegroundRole and answer:
            return label_color(answer.label)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.row.text[:_TIP_LENGTH])
        return None

    def _words(self, row: AnsweredRow, column: int) -> str:
        if column == ROW:
            return formatting.count(row.row.number)
        if column == FILE_LABEL and self.has_labels:
            return formatting.one_line(row.row.label, length=80)
        return formatting.one_line(row.row.text, length=_TEXT_LENGTH)


def _answer_words(answer: Prediction) -> str:
    label = answer.label
    share = formatting.percent(answer.confidence)
    return f"{label_shape(label)} {label_word(label)} {share}"


class DifferingTable(QTableView):
    """Those rows on show."""

    def __init__(self, model: DifferingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(self.tr("Rows that the models answer differently"))
        look_like_rows(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)

    def fit_columns(self) -> None:
        """Give each column its usual width."""
        for column, width in _WIDTHS.items():
            if column < self.model().columnCount() - 1:
                self.setColumnWidth(column, width)
