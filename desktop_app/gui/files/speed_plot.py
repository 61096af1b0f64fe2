"""A small live plot of the speed of a run."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.files.plot_library import PlotLibrary
from desktop_app.gui.files.speed_history import SpeedHistory
from desktop_app.gui.theme import muted_color

if TYPE_CHECKING:
    import pyqtgraph

_HEIGHT = 96


class SpeedPlot(QWidget):
    """Texts/s against seconds. Empty until pyqtgraph is imported, which begins with `prepare`, so
    that the window opens without it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = SpeedHistory()
        self._library = PlotLibrary(self)
        self._library.loaded.connect(self._draw)
        self._plot: pyqtgraph.PlotWidget | None = None
        self._curve: pyqtgraph.PlotDataItem | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.setMinimumHeight(_HEIGHT)
        self.setAccessibleName(self.tr("Texts per second over time"))

    def prepare(self) -> None:
        """A run is likely to come."""
        self._library.load()

    def show_history(self, history: SpeedHistory) -> None:
        """Draw these points as soon as it can be done."""
        self._history = history
        self.prepare()
        self._draw()

    def shutdown(self) -> None:
        """Wait for an import under way. A second call does nothing."""
        self._library.shutdown()

    def _draw(self) -> None:
        if self._library.is_loaded:
            curve = self._curve or self._make_plot()
            curve.setData(self._history.elapsed_s, self._history.texts_per_s)

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
