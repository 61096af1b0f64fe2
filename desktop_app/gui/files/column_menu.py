"""The menu of a column: sort by it, hide it, move it, choose which are shown."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QMenu

_ASCENDING, _DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class ColumnMenu(QObject):
    """Fills menus; what is chosen happens to the header."""

    changed = Signal()
    """Order or visibility of columns."""
    reset_asked = Signal()

    def __init__(self, header: QHeaderView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._header = header

    def fill(self, menu: QMenu, column: int) -> None:
        """The entries for a column."""
        name = self._name(column)
        menu.addSection(name)
        up = menu.addAction(self.tr("Sort &upwards"))
        up.triggered.connect(lambda: self._header.setSortIndicator(column, _ASCENDING))
        down = menu.addAction(self.tr("Sort &downwards"))
        down.triggered.connect(lambda: self._header.setSortIndicator(column, _DESCENDING))
        file_order = menu.addAction(self.tr("Order of the &file"))
        file_order.triggered.connect(lambda: self._header.setSortIndicator(0, _ASCENDING))
        menu.addSeparator()
        self._add_moves(menu, column)
        hide = menu.addAction(self.tr("&Hide this column"))
        hide.setEnabled(self._shown_count() > 1)
        hide.triggered.connect(lambda: self.set_shown(column, is_shown=False))
        self._add_choice(menu.addMenu(self.tr("&Columns shown")))

    def set_shown(self, column: int, *, is_shown: bool) -> None:
        """Show or hide a column."""
        if self._header.isSectionHidden(column) == is_shown:
            self._header.setSectionHidden(column, not is_shown)
            self.changed.emit()

    def move(self, column: int, step: int) -> None:
        """One place to the left (-1) or right (1), past what is hidden."""
        place = self._header.visualIndex(column)
        target = place + step
        while 0 <= target < self._header.count() and self._is_hidden_at(target):
            target += step
        if 0 <= target < self._header.count():
            self._header.moveSection(place, target)

    def _add_moves(self, menu: QMenu, column: int) -> None:
        left = menu.addAction(self.tr("Move to the &left"))
        left.triggered.connect(lambda: self.move(column, -1))
        right = menu.addAction(self.tr("Move to the &right"))
        right.triggered.connect(lambda: self.move(column, 1))

    def _add_choice(self, menu: QMenu) -> None:
        for place in range(self._header.count()):
            column = self._header.logicalIndex(place)
            action = menu.addAction(self._name(column).replace("&", "&&"))
            action.setCheckable(True)
            is_shown = not self._header.isSectionHidden(column)
            action.setChecked(is_shown)
            action.setEnabled(not is_shown or self._shown_count() > 1)
            action.toggled.connect(lambda on, column=column: self.set_shown(column, is_shown=on))
        menu.addSeparator()
        menu.addAction(self.tr("&As at first")).triggered.connect(self.reset_asked)

    def _shown_count(self) -> int:
        return self._header.count() - self._header.hiddenSectionCount()

    def _is_hidden_at(self, place: int) -> bool:
        return self._header.isSectionHidden(self._header.logicalIndex(place))

    def _name(self, column: int) -> str:
        return str(self._header.model().headerData(column, Qt.Orientation.Horizontal) or "")
