"""The menu of all that rows can be filtered by."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.core.sureness import FAIRLY_SURE_FROM, VERY_SURE_FROM, Sureness
from desktop_app.gui import formatting
from desktop_app.gui.files.filter_wording import flag_words, sureness_range_words
from desktop_app.jobs.views import UNSURE, ConfidenceRange, RowFilter
from desktop_app.tables.layout import RowFlag, TableLayout

_STEPS = {
    Sureness.VERY_SURE: ConfidenceRange(VERY_SURE_FROM),
    Sureness.FAIRLY_SURE: ConfidenceRange(FAIRLY_SURE_FROM, VERY_SURE_FROM),
    Sureness.NOT_SURE: UNSURE,
}
_NAME_LENGTH = 40


class FilterMenu(QMenu):
    """Filled anew each time it opens."""

    chosen = Signal(object)
    """RowFilter."""
    range_asked = Signal()
    values_asked = Signal(int)
    """Index into the layout's columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout: TableLayout | None = None
        self._now = RowFilter()
        self.aboutToShow.connect(self.fill)

    def show_run(self, layout: TableLayout | None) -> None:
        """The columns of another run."""
        self._layout = layout

    def show_filter(self, row_filter: RowFilter) -> None:
        """What is filtered by now."""
        self._now = row_filter

    def fill(self) -> None:
        """As it stands now."""
        self.clear()
        self.addSection(self.tr("Confidence"))
        for step, confidence in _STEPS.items():
            self._add(
                self,
                sureness_range_words(step, confidence),
                replace(self._now, confidence=confidence),
                without=replace(self._now, confidence=None),
            )
        self.addAction(self.tr("Another &range…")).triggered.connect(self.range_asked)
        self._add_columns()
        self._add_oddities()

    def _add_columns(self) -> None:
        if self._layout is None:
            return
        self.addSection(self.tr("Values of a column"))
        likely = self._layout.group_columns
        for column in likely:
            self._add_column(self, column)
        others = [column for column in range(len(self._layout.columns)) if column not in likely]
        menu = self.addMenu(self.tr("&Other columns")) if likely else self
        for column in others:
            self._add_column(menu, column)

    def _add_column(self, menu: QMenu, column: int) -> None:
        assert self._layout is not None
        name = formatting.one_line(self._layout.columns[column], length=_NAME_LENGTH)
        action = menu.addAction(f"{name}…".replace("&", "&&"))
        action.triggered.connect(lambda: self.values_asked.emit(column))

    def _add_oddities(self) -> None:
        menu = self.addMenu(self.tr("O&dd rows"))
        for flag in RowFlag:
            self._add(
                menu,
                flag_words(flag),
                replace(self._now, with_flags=flag),
                without=replace(self._now, with_flags=RowFlag.NONE),
            )

    def _add(self, menu: QMenu, words: str, wanted: RowFilter, *, without: RowFilter) -> QAction:
        """A second choice of the same takes it away."""
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(wanted == self._now)
        result = without if wanted == self._now else wanted
        action.triggered.connect(lambda: self.chosen.emit(result))
        return action


def column_names(layout: TableLayout | None) -> Sequence[str]:
    """Of a run, or none."""
    return layout.columns if layout else ()
