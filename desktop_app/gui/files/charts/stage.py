"""Where a chart is shown, or why there is none."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QStackedLayout, QWidget

from desktop_app.gui.files.charts.scene import Draw
from desktop_app.gui.files.charts.view import ChartView
from desktop_app.gui.look import SPACE, set_role


class ChartStage(QWidget):
    """A chart higher than the room there is can be scrolled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = ChartView()
        self.message = QLabel()
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setMargin(2 * SPACE)
        set_role(self.message, "muted")
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self.view)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._area)
        self._stack.addWidget(self.message)
        self.view.mark_focused.connect(self._on_mark_focused)

    def show_chart(self, draw: Draw, name: str) -> None:
        """`name` says what it is of."""
        self.view.show_chart(draw, name)
        self._stack.setCurrentWidget(self._area)
        self._fit()

    def show_message(self, words: str) -> None:
        """Instead of a chart."""
        self.view.show_chart(None, "")
        self.message.setText(words)
        self._stack.setCurrentWidget(self.message)

    def _fit(self) -> None:
        self.view.fit(self._area.viewport().height())

    def _on_mark_focused(self, box: QRect) -> None:
        middle = box.center()
        self._area.ensureVisible(middle.x(), middle.y(), 0, box.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
