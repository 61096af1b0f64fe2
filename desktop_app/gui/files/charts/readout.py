"""The line below a chart: what the pointer is at."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.gui.look import set_role


class Readout(QLabel):
    """Has room for two lines always, so that the chart does not jump as the pointer moves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        set_role(self, "muted")
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(2 * self.fontMetrics().lineSpacing())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
