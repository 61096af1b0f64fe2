"""The results as a table that never holds all rows."""

from enum import IntEnum

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor

from desktop_app.errors import StoreError
from desktop_app.gui import formatting
from desktop_app.gui.files.row_pages import Fetch, Numbers, RowPages
from desktop_app.gui.files.signs import by_hand_sign, label_sign
from desktop_app.gui.theme import label_color
from desktop_app.jobs.views import SortKey, SortOrder, StoredRow
from desktop_app.tables.layout import TableLayout

_CELL_LENGTH = 300
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex


class ResultColumn(IntEnum):
    """The columns before the file's own, of which the text comes first."""

    NUMBER = 0
    LABEL = 1
    CONFIDENCE = 2
    BY_HAND = 3
    TEXT = 4


_KEYS = {
    ResultColumn.NUMBER: SortKey.ROW,
    ResultColumn.LABEL: SortKey.LABEL,
    ResultColumn.CONFIDENCE: SortKey.CONFIDENCE,
    ResultColumn.BY_HAND: SortKey.BY_HAND,
    ResultColumn.TEXT: SortKey.TEXT,
}
_NUMERIC = (ResultColumn.NUMBER, ResultColumn.CONFIDENCE)
_COLORED = (ResultColumn.LABEL, ResultColumn.BY_HAND)


class ResultsModel(QAbstractTableModel):
    """Number, sentiment, confidence, label set by hand, text, and the file's other columns."""

    fetch_failed = Signal(object)
    """StoreError, told once a run; the cells stay empty."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layout: TableLayout | None = None
        self._pages = RowPages(lambda numbers: [])
        self._columns: tuple[int, ...] = ()
        self._has_failed = False

    def show_run(self, layout: TableLayout | None, fetch: Fetch) -> None:
        """Turn to a run whose rows `fetch` reads; none are shown until told which."""
        self.beginResetModel()
        self._layout = layout
        self._pages = RowPages(fetch)
        self._has_failed = False
        others = range(len(layout.columns)) if layout else ()
        text = (layout.text_column,) if layout else ()
        self._columns = (*text, *(column for column in others if column not in text))
        self.endResetModel()

    def set_numbers(self, numbers: Numbers) -> None:
        """Show these rows in this order."""
        self.beginResetModel()
        self._pages.rearrange(numbers)
        self.endResetModel()

    def reload(self) -> None:
        """What stands in the rows on show has changed."""
        self._pages.forget()
        if rows := self.rowCount():
            last = self.index(rows - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def update_numbers(self, numbers: Numbers) -> None:
        """Show these rows, among them all that are shown: views keep their place."""
        old = self._pages.numbers
        if np.array_equal(numbers[: len(old)], old):
            self._append(numbers[len(old) :])
        elif np.isin(old, numbers).all():
            self._append(numbers[~np.isin(numbers, old)])
            self._rearrange(numbers)
        else:
            self.set_numbers(numbers)

    def _append(self, numbers: Numbers) -> None:
        if len(numbers):
            first = len(self._pages)
            self.beginInsertRows(QModelIndex(), first, first + len(numbers) - 1)
            self._pages.extend(numbers)
            self.endInsertRows()

    def _rearrange(self, numbers: Numbers) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [int(self._pages.numbers[index.row()]) for index in before]
        self._pages.rearrange(numbers)
        positions = [self.position_of(number) for number in kept]
        after = [
            self.index(position, index.column()) if position is not None else QModelIndex()
            for position, index in zip(positions, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def position_of(self, number: int) -> int | None:
        """Where the row with this number is shown."""
        found = np.flatnonzero(self._pages.numbers == number)
        return int(found[0]) if len(found) else None

    def number_at(self, position: int) -> int | None:
        """The number of the row shown at a position."""
        inside = 0 <= position < len(self._pages)
        return int(self._pages.numbers[position]) if inside else None

    def numbers_at(self, positions: Numbers) -> Numbers:
        """The numbers of the rows shown at these positions."""
        return self._pages.numbers[positions[positions < len(self._pages)]]

    def source_column(self, column: int) -> int | None:
        """Index into the layout's columns; None for a column of ours."""
        return self._columns[column - ResultColumn.TEXT] if column >= ResultColumn.TEXT else None

    def row_at(self, position: int) -> StoredRow | None:
        """The row shown at a position; None where there is none or it cannot be read."""
        if not 0 <= position < len(self._pages):
            return None
        try:
            return self._pages.row(position)
        except StoreError as error:
            if not self._has_failed:
                self._has_failed = True
                self.fetch_failed.emit(error)
            return None

    def sort_order(self, column: int, *, descending: bool) -> SortOrder:
        """What sorting by a column of the table asks of the store."""
        if column in _KEYS:
            return SortOrder(_KEYS[ResultColumn(column)], descending)
        source_column = self._columns[column - ResultColumn.TEXT]
        return SortOrder(SortKey.COLUMN, descending, source_column)

    def _text(self, row: StoredRow, column: int) -> str:
        prediction = row.prediction
        match column:
            case ResultColumn.NUMBER:
                return formatting.count(row.number)
            case ResultColumn.LABEL:
                return label_sign(prediction.label)
            case ResultColumn.CONFIDENCE:
                return formatting.percent(prediction.confidence)
            case ResultColumn.BY_HAND:
                return by_hand_sign(row.label_by_hand) if row.label_by_hand else ""
        cell = row.cells[self._columns[column - ResultColumn.TEXT]]
        return formatting.one_line(cell, length=_CELL_LENGTH)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._pages)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if parent.isValid() or self._layout is None:
            return 0
        return ResultColumn.TEXT + len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in _NUMERIC else None
        is_words = role == Qt.ItemDataRole.DisplayRole
        is_color = role == Qt.ItemDataRole.ForegroundRole and column in _COLORED
        row = self.row_at(index.row()) if is_words or is_color else None
        if row is None:
            return None
        return self._text(row, column) if is_words else _color(row, column)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        is_words = role == Qt.ItemDataRole.DisplayRole
        if not is_words or orientation == Qt.Orientation.Vertical or self._layout is None:
            return None
        names = {
            ResultColumn.NUMBER: self.tr("Row"),
            ResultColumn.LABEL: self.tr("Sentiment"),
            ResultColumn.CONFIDENCE: self.tr("Confidence"),
            ResultColumn.BY_HAND: self.tr("By hand"),
        }
        if section in names:
            return names[ResultColumn(section)]
        name = self._layout.columns[self._columns[section - ResultColumn.TEXT]]
        return formatting.one_line(name, length=60)


def _color(row: StoredRow, column: int) -> QColor | None:
    if column == ResultColumn.LABEL:
        return label_color(row.prediction.label)
    return label_color(row.label_by_hand) if row.label_by_hand else None
