"""A small live plot of the speed of a run."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.files.speed_history import SpeedHistory
from desktop_app.gui.theme import muted_color

if TYPE_CHECKING:
    import pyqtgraph

_HEIGHT = 96


class SpeedPlot(QWidget):
    """Texts/s against seconds. pyqtgraph is imported with the first points, so that the window
    opens without it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plot: pyqtgraph.PlotWidget | None = None
        self._curve: pyqtgraph.PlotDataItem | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.setMinimumHeight(_HEIGHT)
        self.setAccessibleName(self.tr("Texts per second over time"))

    def show_history(self, history: SpeedHistory) -> None:
        """Draw these points."""
        if self._curve is None:
            self._curve = self._make_plot()
        self._curve.setData(history.elapsed_s, history.texts_per_s)

    def _make_plot(self) -> "pyqtgraph.PlotDataItem":
        import pyqtgraph

        plot = pyqtgraph.PlotWidget()
        plot.setAntialiasing(True)
        plot.setMouseEnabled(x=False, y=False)
        plot.setMenuEnabled(False)
        plot.hideButtons()
        plot.setLimits(xMin=0, yMin=0)
        plot.setLabel("left", self.tr("texts/s"))
        plot.getAxis("left").enableAutoSIPrefix(False)
        plot.getAxis("bottom").enableAutoSIPrefix(False)
        plot.getAxis("bottom").setLabel(self.tr("seconds"))
        plot.setFocusPolicy(self.focusPolicy())
        self._layout.addWidget(plot)
        self._plot = plot
        curve = plot.plot(fillLevel=0)
        self._curve = curve
        self._take_colors()
        return curve

    def _take_colors(self) -> None:
        if self._plot is None or self._curve is None:
            return
        import pyqtgraph

        accent = self.palette().color(QPalette.ColorRole.Accent)
        shade = QColor(accent)
        shade.setAlphaF(0.2)
        self._plot.setBackground(self.palette().color(QPalette.ColorRole.Window))
        self._curve.setPen(pyqtgraph.mkPen(accent, width=2))
        self._curve.setFillBrush(shade)
        for name in ("left", "bottom"):
            axis = self._plot.getAxis(name)
            axis.setPen(muted_color())
            axis.setTextPen(muted_color())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._take_colors()
