"""Results with their charts beside them, which can be put away and come back as they were."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.gui.files.charts.pane import ChartsPane
from desktop_app.gui.frame.actions import add_keys
from desktop_app.gui.look import SPACE, set_role
from desktop_app.gui.state import UiState
from desktop_app.gui.turning_splitter import TurningSplitter

CHARTS_KEYS = "F9"
_WIDTH = "charts/width"
_HEIGHT = "charts/height"
_IS_SHOWN = "charts/shown"
_FIRST_WIDTH = 43 * SPACE
_LEAST_WIDTH = 36 * SPACE


class ChartsBeside(TurningSplitter):
    """`content` at the left, charts at the right, or below it in a narrow window; `button` shows
    and hides them."""

    def __init__(self, content: QWidget, charts: ChartsPane, state: UiState) -> None:
        super().__init__()
        self._ui_state = state
        self._charts = charts
        self._is_placed = False
        charts.setMinimumWidth(_LEAST_WIDTH)
        self.addWidget(content)
        self.addWidget(charts)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.button = QPushButton(self.tr("Charts"))
        self.button.setCheckable(True)
        set_role(self.button, "toggle")
        self.button.setAccessibleName(self.tr("Show the charts"))
        tip = self.tr("Show or hide the charts ({keys})")
        self.button.setToolTip(tip.format(keys=CHARTS_KEYS))
        is_shown = state.read_bool(_IS_SHOWN)
        self.button.setChecked(is_shown is not False)
        charts.setVisible(self.button.isChecked())
        self.button.toggled.connect(self._on_toggled)
        self.splitterMoved.connect(self._on_dragged)
        self.turned.connect(self._place)

    def add_shortcut(self, owner: QWidget) -> None:
        """While `owner` is to be seen, keys show and hide the charts."""
        words = self.tr("Show or hide the charts")
        keys = add_keys(owner, CHARTS_KEYS, words, self.button.toggle)
        keys.setContext(Qt.ShortcutContext.WindowShortcut)

    def show_first_part(self) -> None:
        """Come into sight without the charts."""
        self._charts.hide()
        self.show()

    def next_part(self) -> Callable[[], object] | None:
        """What shows the charts, where they are to be seen and are not yet."""
        return self._charts.show if self.button.isChecked() and self._charts.isHidden() else None

    def _on_toggled(self, is_shown: bool) -> None:
        self._ui_state.write_bool(_IS_SHOWN, is_shown)
        self._charts.setVisible(is_shown)
        if is_shown:
            self._place()

    def _on_dragged(self) -> None:
        if self.is_stacked:
            self._ui_state.write_int(_HEIGHT, self._charts.height())
        else:
            self._ui_state.write_int(_WIDTH, self._charts.width())

    def _place(self) -> None:
        if self.is_stacked:
            room, size = self.height(), self._ui_state.read_int(_HEIGHT) or self.height() // 2
        else:
            room, size = self.width(), self._ui_state.read_int(_WIDTH) or _FIRST_WIDTH
            size = max(size, _LEAST_WIDTH)
        self.setSizes([max(room - size, 1), size])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_placed:
            self._is_placed = True
            self._place()
