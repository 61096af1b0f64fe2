"""A small live plot of the speed of a run."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from desktop_app.gui.files.axis_ticks import ticks
from desktop_app.gui.files.speed_history import SpeedHistory
from desktop_app.gui.formatting import count
from desktop_app.gui.look import SPACE
from desktop_app.gui.theme import muted_color

_HEIGHT = 96
_HEIGHT_IN_LINES = 6.5
"""Of text, whatever its size: words above and below take three of them."""
_LINE_WIDTH = 2
_SHADE = 0.2
_ROW_HEIGHT_IN_LINES = 2.2
"""Room between two lines across, in lines of text."""


class SpeedPlot(QWidget):
    """Texts/s against seconds, painted here: importing a plotting library takes half a second in
    which the window does not answer, and in a thread of its own it crashed while the window was
    painting."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = SpeedHistory()
        self._newest: tuple[object, ...] = ()
        self.setAccessibleName(self.tr("Texts per second over time"))

    def show_history(self, history: SpeedHistory) -> None:
        """Draw these points."""
        # Points come twice a second, and progress five times as often.
        newest = (id(history), len(history.elapsed_s), history.elapsed_s[-1:])
        if newest != self._newest:
            self._history, self._newest = history, newest
            self.update()

    def _speed_ticks(self, height: float) -> list[float]:
        most = max(1, int(height / (self.fontMetrics().height() * _ROW_HEIGHT_IN_LINES)))
        return ticks(max(self._history.texts_per_s, default=0.0), most)

    def _area(self, speeds: list[float]) -> QRectF:
        """Where the curve goes: left of it the speeds, above it their unit, below it the time."""
        metrics = self.fontMetrics()
        left = max(metrics.horizontalAdvance(count(round(speed))) for speed in speeds) + SPACE
        top, bottom = metrics.height() * 1.5, metrics.height() + SPACE / 2
        right = metrics.horizontalAdvance(count(round(self._seconds()))) / 2
        return QRectF(self.rect()).adjusted(left, top, -right, -bottom)

    def _seconds(self) -> float:
        return max(self._history.elapsed_s, default=0.0)

    def _points(self, area: QRectF, top_speed: float) -> Iterator[QPointF]:
        seconds = self._seconds() or 1.0
        pairs = zip(self._history.elapsed_s, self._history.texts_per_s, strict=True)
        for elapsed_s, speed in pairs:
            x = area.left() + area.width() * elapsed_s / seconds
            yield QPointF(x, area.bottom() - area.height() * speed / top_speed)

    def _paint_frame(self, painter: QPainter, area: QRectF, speeds: list[float]) -> None:
        line = muted_color()
        line.setAlphaF(0.35)
        height = self.fontMetrics().height()
        for speed in speeds:
            y = area.bottom() - area.height() * speed / speeds[-1]
            painter.setPen(line)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(muted_color())
            beside = QRectF(0, y - height / 2, area.left() - SPACE / 2, height)
            painter.drawText(beside, Qt.AlignmentFlag.AlignRight, count(round(speed)))
        above = QRectF(0, 0, self.width(), height)
        painter.drawText(above, Qt.AlignmentFlag.AlignLeft, self.tr("texts/s"))

    def _paint_time(self, painter: QPainter, area: QRectF) -> None:
        below = QRectF(0, area.bottom() + SPACE / 2, self.width(), self.fontMetrics().height())
        end = self.tr("{seconds} s").format(seconds=count(round(self._seconds())))
        painter.drawText(below.adjusted(area.left(), 0, 0, 0), Qt.AlignmentFlag.AlignLeft, "0")
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, end)

    def _paint_curve(self, painter: QPainter, points: list[QPointF], floor: float) -> None:
        accent = self.palette().color(QPalette.ColorRole.Accent)
        shade = QColor(accent)
        shade.setAlphaF(_SHADE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        # The line hides the edge: smoothing it as well would take most of the time.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        corners = [QPointF(points[-1].x(), floor), QPointF(points[0].x(), floor)]
        painter.drawPolygon(QPolygonF([*points, *corners]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(accent, _LINE_WIDTH))
        painter.drawPolyline(QPolygonF(points))

    def _least_height(self) -> int:
        return max(_HEIGHT, round(_HEIGHT_IN_LINES * self.fontMetrics().height()))

    def sizeHint(self) -> QSize:
        return QSize(3 * _HEIGHT, self._least_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(_HEIGHT, self._least_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        speeds = self._speed_ticks(self.height() - 2 * self.fontMetrics().height())
        area = self._area(speeds)
        self._paint_frame(painter, area, speeds)
        self._paint_time(painter, area)
        if points := list(self._points(area, speeds[-1])):
            self._paint_curve(painter, points, area.bottom())
        painter.end()
