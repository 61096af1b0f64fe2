"""Throughput over the size of a batch, a line for each number of threads."""

import math
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from desktop_app.gui.benchmark.wording import threads_words
from desktop_app.gui.files.axis_ticks import ticks
from desktop_app.gui.formatting import count
from desktop_app.gui.look import SPACE
from desktop_app.gui.theme import muted_color
from desktop_app.measuring.figures import Measurement, Speed

_MOST_TICKS = 5
_MARK_RADIUS = 4.5
_HEIGHT = 200
_DASHES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
)
_CORNERS = (0, 4, 3, 5)
"""Of the marks: a circle, a square, a triangle, a pentagon."""


class SpeedsPlot(QWidget):
    """Lines differ by mark, dash and the words at their end; the fastest is in the accent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measurement: Measurement | None = None
        self.setMinimumHeight(_HEIGHT)
        self.setAccessibleName(self.tr("Texts per second by tokens in a batch and threads"))

    def show_measurement(self, measurement: Measurement) -> None:
        """Draw its speeds."""
        self._measurement = measurement
        self.setAccessibleDescription(self._spoken(measurement))
        self.update()

    def _spoken(self, measurement: Measurement) -> str:
        best = measurement.best
        words = self.tr("Fastest: {threads}, {tokens} tokens, {speed} texts per second")
        return words.format(
            threads=threads_words(best.setting.threads),
            tokens=count(best.setting.token_budget),
            speed=count(round(best.texts_per_s)),
        )

    def _budgets(self, measurement: Measurement) -> list[int]:
        return sorted({speed.setting.token_budget for speed in measurement.speeds})

    def _area(self, measurement: Measurement, marks: list[float]) -> QRectF:
        metrics = self.fontMetrics()
        left = max(metrics.horizontalAdvance(count(round(mark))) for mark in marks) + SPACE
        words = {threads_words(speed.setting.threads) for speed in measurement.speeds}
        right = max(map(metrics.horizontalAdvance, words)) + 2 * SPACE
        height = metrics.height()
        return QRectF(self.rect()).adjusted(left, 1.5 * height, -right, -2.5 * height)

    def _x(self, area: QRectF, budgets: list[int], budget: int) -> float:
        inset = 2 * SPACE  # budgets are doubled from one to the next, so they stand in even steps
        steps = max(1, len(budgets) - 1)
        return area.left() + inset + (area.width() - 2 * inset) * budgets.index(budget) / steps

    def _lines(self, measurement: Measurement) -> Iterator[tuple[int, list[Speed]]]:
        for threads in sorted({speed.setting.threads for speed in measurement.speeds}):
            line = [speed for speed in measurement.speeds if speed.setting.threads == threads]
            yield threads, sorted(line, key=lambda speed: speed.setting.token_budget)

    def _paint_frame(
        self, painter: QPainter, area: QRectF, budgets: list[int], marks: list[float]
    ) -> None:
        grid = muted_color()
        grid.setAlphaF(0.35)
        height = self.fontMetrics().height()
        for mark in marks:
            y = area.bottom() - area.height() * mark / marks[-1]
            painter.setPen(grid)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(muted_color())
            beside = QRectF(0, y - height / 2, area.left() - SPACE / 2, height)
            painter.drawText(beside, Qt.AlignmentFlag.AlignRight, count(round(mark)))
        for budget in budgets:
            below = QRectF(self._x(area, budgets, budget) - 50, area.bottom() + 4, 100, height)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, count(budget))
        above = QRectF(0, 0, self.width(), height)
        painter.drawText(above, Qt.AlignmentFlag.AlignLeft, self.tr("texts/s"))
        foot = QRectF(area.left(), self.height() - height, area.width(), height)
        painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter, self.tr("tokens in a batch"))

    def _paint_line(
        self, painter: QPainter, points: list[QPointF], number: int, color: QColor
    ) -> None:
        painter.setPen(QPen(color, 2, _DASHES[number % len(_DASHES)]))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        for point in points:
            _paint_mark(painter, point, _CORNERS[number % len(_CORNERS)])
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_lines(
        self,
        painter: QPainter,
        measurement: Measurement,
        area: QRectF,
        budgets: list[int],
        top: float,
    ) -> None:
        accent = self.palette().color(QPalette.ColorRole.Accent)
        height = self.fontMetrics().height()
        lowest_free = float(self.height())
        lines = list(self._lines(measurement))
        for number, (threads, speeds) in enumerate(lines):
            is_best = threads == measurement.best.setting.threads
            color = accent if is_best else muted_color()
            points = [
                QPointF(
                    self._x(area, budgets, speed.setting.token_budget),
                    area.bottom() - area.height() * speed.texts_per_s / top,
                )
                for speed in speeds
            ]
            self._paint_line(painter, points, number, color)
            # From the bottom up, each name above the one before it.
            y = min(points[-1].y() - height / 2, lowest_free - height)
            lowest_free = y
            painter.setPen(self.palette().windowText().color() if is_best else muted_color())
            place = QRectF(points[-1].x() + SPACE, y, self.width(), height)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft, threads_words(threads))

    def sizeHint(self) -> QSize:
        return QSize(3 * _HEIGHT, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._measurement is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marks = ticks(self._measurement.best.texts_per_s, _MOST_TICKS)
        area = self._area(self._measurement, marks)
        budgets = self._budgets(self._measurement)
        self._paint_frame(painter, area, budgets, marks)
        self._paint_lines(painter, self._measurement, area, budgets, marks[-1])
        painter.end()


def _paint_mark(painter: QPainter, center: QPointF, corners: int) -> None:
    if corners == 0:
        painter.drawEllipse(center, _MARK_RADIUS, _MARK_RADIUS)
        return
    turn = math.pi / 4 if corners == 4 else 0.0
    angles = [2 * math.pi * corner / corners + turn for corner in range(corners)]
    radius = _MARK_RADIUS + 1
    points = [center + QPointF(radius * math.sin(a), -radius * math.cos(a)) for a in angles]
    painter.drawPolygon(QPolygonF(points))
