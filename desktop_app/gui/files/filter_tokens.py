"""The further conditions of a filter, each a button that takes it away."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.gui.files.filter_wording import part_words
from desktop_app.gui.files.flow_layout import FlowLayout
from desktop_app.gui.look import SPACE, set_role
from desktop_app.jobs.filter_parts import FilterPart, active_parts
from desktop_app.jobs.views import RowFilter
from desktop_app.tables.layout import RowFlag

_SHOWN = (
    FilterPart.CONFIDENCE,
    FilterPart.CELL,
    FilterPart.DATES,
    FilterPart.LABELLED,
    FilterPart.WITH_FLAGS,
)
"""The others have chips or the search field."""


class FilterTokens(QWidget):
    """Hidden while there are none."""

    removed = Signal(object)
    """FilterPart."""
    all_removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: Sequence[str] = ()
        self._shown = RowFilter()
        self.tokens: dict[FilterPart, QPushButton] = {}
        self._row = FlowLayout(self, spacing=SPACE // 2)
        for part in _SHOWN:
            self.tokens[part] = self._add(part)
        self.clear_all = QPushButton(self.tr("Clear"))
        self.clear_all.setAccessibleName(self.tr("Clear all filters"))
        self.clear_all.setToolTip(self.tr("Clear all filters"))
        self.clear_all.setFlat(True)
        self.clear_all.clicked.connect(self.all_removed)
        self._row.addWidget(self.clear_all)
        self.show_filter(RowFilter(), ())

    def show_filter(self, row_filter: RowFilter, columns: Sequence[str]) -> None:
        """Show its conditions; `columns` are those of the file."""
        self._shown, self._columns = row_filter, columns
        active = active_parts(row_filter)
        for part, button in self.tokens.items():
            is_on = part in active and not self._is_chip(part)
            button.setVisible(is_on)
            if is_on:
                self._name(button, part_words(row_filter, part, columns))
        self.setVisible(bool(active))

    def _is_chip(self, part: FilterPart) -> bool:
        return part is FilterPart.WITH_FLAGS and self._shown.with_flags == ~RowFlag.NONE

    def _add(self, part: FilterPart) -> QPushButton:
        button = QPushButton()
        set_role(button, "chip")
        button.clicked.connect(lambda: self.removed.emit(part))
        self._row.addWidget(button)
        return button

    def _name(self, button: QPushButton, words: str) -> None:
        button.setText(f"{words}  ✕".replace("&", "&&"))
        button.setToolTip(self.tr("Take this filter away"))
        button.setAccessibleName(self.tr("Take the filter away: {filter}").format(filter=words))
