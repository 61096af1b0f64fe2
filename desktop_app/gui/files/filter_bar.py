"""All that filters the results, and what they are filtered by now."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.gui.files.filter_chips import FilterChips
from desktop_app.gui.files.filter_dialogs import ConfidenceDialog, ValuesDialog
from desktop_app.gui.files.filter_menu import FilterMenu, column_names
from desktop_app.gui.files.filter_tokens import FilterTokens
from desktop_app.gui.files.query_worker import RunCounts
from desktop_app.gui.files.row_desk import RowDesk
from desktop_app.gui.look import SPACE, set_role
from desktop_app.jobs.filter_parts import FilterPart, without
from desktop_app.jobs.views import RowFilter, ValueCount
from desktop_app.tables.layout import TableLayout

_SEARCH_DELAY_MS = 200


class FilterBar(QWidget):
    """Keeps one filter; whoever changes it, all parts show it."""

    chosen = Signal(object)
    """RowFilter."""

    def __init__(self, desk: RowDesk, parent: QWidget | None = None) -> None:
        """`desk` finds the values of a column."""
        super().__init__(parent)
        self._desk = desk
        self._layout_of_run: TableLayout | None = None
        self._row_filter = RowFilter()
        self.chips = FilterChips()
        self.search = QLineEdit()
        self.menu = FilterMenu(self)
        self.menu_button = QPushButton(self.tr("&Filter"))
        self.tokens = FilterTokens()
        self.found = QLabel()
        set_role(self.found, "muted")
        self._typing = QTimer(self, singleShot=True, interval=_SEARCH_DELAY_MS)
        self._set_up()
        self._lay_out()
        self._connect()

    def _set_up(self) -> None:
        self.search.setPlaceholderText(self.tr("Search the texts…"))
        self.search.setAccessibleName(self.tr("Search the texts"))
        self.search.setToolTip(self.tr("Search the texts (Ctrl+F)"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(32 * SPACE)
        self.menu_button.setMenu(self.menu)
        self.menu_button.setAccessibleName(self.tr("Filter by confidence, a column, oddities"))

    def _lay_out(self) -> None:
        second = QHBoxLayout()
        second.setSpacing(SPACE)
        top = Qt.AlignmentFlag.AlignTop
        for part in (self.search, self.menu_button):
            second.addWidget(part, 0, top)
        second.addWidget(self.tokens, 1)
        second.addStretch()
        self.found.setMinimumHeight(self.search.sizeHint().height())
        second.addWidget(self.found, 0, top)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self.chips)
        layout.addLayout(second)

    def _connect(self) -> None:
        self.chips.chosen.connect(self._on_edited)
        self.search.textChanged.connect(self._on_search_edited)
        self._typing.timeout.connect(self._on_edited)
        self.menu.chosen.connect(self.set_filter)
        self.menu.range_asked.connect(self._on_range_asked)
        self.menu.values_asked.connect(self.ask_values)
        self.tokens.removed.connect(self._on_removed)
        self.tokens.all_removed.connect(lambda: self.set_filter(RowFilter()))

    @property
    def row_filter(self) -> RowFilter:
        """What is filtered by."""
        return self._row_filter

    def show_run(self, layout: TableLayout | None) -> None:
        """Another run, unfiltered; tells nobody."""
        self._layout_of_run = layout
        self.menu.show_run(layout)
        self.found.clear()
        self.show_counts(RunCounts())
        self._show(RowFilter())

    def show_counts(self, counts: RunCounts) -> None:
        """How many rows there are of each kind."""
        self.chips.show_counts(counts)

    def set_filter(self, row_filter: RowFilter) -> None:
        """Filter by this and nothing else."""
        if row_filter != self._row_filter:
            self._show(row_filter)
            self.chosen.emit(row_filter)

    def ask_values(self, column: int) -> None:
        """Ask which values of a column to show."""
        if self._layout_of_run is None:
            return
        dialog = ValuesDialog(column, self._layout_of_run.columns[column], self)

        def show(values: list[ValueCount]) -> None:
            if not is_closed:
                dialog.show_values(values, self._row_filter.cell)

        is_closed: list[int] = []
        dialog.accepted.connect(
            lambda: self.set_filter(replace(self._row_filter, cell=dialog.chosen))
        )
        dialog.finished.connect(is_closed.append)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self._desk.list_values(column, show)

    def shutdown(self) -> None:
        """Nothing comes later."""
        self._typing.stop()

    def _show(self, row_filter: RowFilter) -> None:
        self._typing.stop()
        self._row_filter = row_filter
        self.chips.show_filter(row_filter)
        self.menu.show_filter(row_filter)
        self.tokens.show_filter(row_filter, column_names(self._layout_of_run))
        if self.search.text() != row_filter.search:
            was_blocked = self.search.blockSignals(True)
            self.search.setText(row_filter.search)
            self.search.blockSignals(was_blocked)

    def _on_search_edited(self) -> None:
        self._typing.start()

    def _on_edited(self) -> None:
        edited = replace(self.chips.applied_to(self._row_filter), search=self.search.text())
        self.set_filter(edited)

    def _on_removed(self, part: FilterPart) -> None:
        self.set_filter(without(self._row_filter, part))

    def _on_range_asked(self) -> None:
        dialog = ConfidenceDialog(self._row_filter.confidence, self)
        dialog.accepted.connect(
            lambda: self.set_filter(replace(self._row_filter, confidence=dialog.chosen))
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
