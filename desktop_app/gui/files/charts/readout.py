"""The line below a chart: what the pointer is at."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.gui.look import set_role

_LINES = 3


class Readout(QLabel):
    """Has room for three lines always, so that the chart does not jump as the pointer moves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        set_role(self, "muted")
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(_LINES * self.fontMetrics().lineSpacing())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
