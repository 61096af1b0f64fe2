"""One tab for each chart."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabBar, QWidget

from desktop_app.gui.files.charts.wording import chart_word
from desktop_app.gui.state import UiState
from desktop_app.jobs.chart_figures import ChartKind

_KIND = "charts/kind"


class ChartTabs(QTabBar):
    """Begins with the chart that was on show the last time."""

    kind_chosen = Signal(object)
    """ChartKind."""

    def __init__(self, state: UiState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setAccessibleName(self.tr("Charts"))
        for kind in ChartKind:
            self.addTab(chart_word(kind))
        kept = [kind for kind in ChartKind if kind.value == state.read_text(_KIND)]
        self.show_kind(kept[0] if kept else ChartKind.SHARES)
        self.currentChanged.connect(self._on_current_changed)

    @property
    def kind(self) -> ChartKind:
        """The chart chosen."""
        return list(ChartKind)[self.currentIndex()]

    def show_kind(self, kind: ChartKind) -> None:
        """Choose a chart."""
        self.setCurrentIndex(list(ChartKind).index(kind))

    def _on_current_changed(self) -> None:
        self._state.write_text(_KIND, self.kind.value)
        self.kind_chosen.emit(self.kind)
