"""Paints a scene."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from desktop_app.gui.files.charts.hatching import WIDTH, hatch_lines
from desktop_app.gui.files.charts.inks import DIMMED, HATCH_STRENGTH
from desktop_app.gui.files.charts.scene import Anchor, Bar, Hatch, Ink, Metrics, Rule, Scene, Words

_OUTLINE = 2.0
_DASHES = [3.0, 3.0]


def metrics_of(font: QFont) -> Metrics:
    """What a layout must know of a font."""
    measured = QFontMetricsF(font)
    bold = QFontMetricsF(_bold(font))
    # Some words are bold, and none may be cut.
    return Metrics(
        measured.height(),
        lambda text: max(measured.horizontalAdvance(text), bold.horizontalAdvance(text)),
    )


class ScenePainter:
    """Paints in the colours of `inks`; while `is_on` holds for any mark, the others are dimmed."""

    def __init__(
        self,
        painter: QPainter,
        inks: Mapping[Ink, str],
        is_on: Callable[[int], bool] = lambda mark: False,
    ) -> None:
        self._painter = painter
        self._inks = inks
        self._is_on = is_on

    def paint(self, scene: Scene) -> None:
        """All of it."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = [mark for mark in range(len(scene.marks)) if self._is_on(mark)]
        for shape in scene.shapes:
            match shape:
                case Bar():
                    self._paint_bar(shape, self._is_dimmed(shape.mark, scene, chosen))
                case Words():
                    self._paint_words(shape, self._is_dimmed(shape.mark, scene, chosen))
                case Rule():
                    self._paint_rule(shape)
        for mark in chosen:
            box = scene.marks[mark].box
            self.outline(QRectF(box.x, box.y, box.width, box.height), Ink.TEXT)

    def outline(self, box: QRectF, ink: Ink, *, is_dashed: bool = False) -> None:
        """A frame just inside a box."""
        pen = QPen(self._color(ink), _OUTLINE)
        if is_dashed:
            pen.setDashPattern([2.0, 1.5])
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = _OUTLINE / 2
        self._painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 3, 3)

    def _is_dimmed(self, mark: int | None, scene: Scene, chosen: list[int]) -> bool:
        if not chosen or mark is None or mark in chosen:
            return False
        # A piece of a row that is chosen as a whole belongs to it.
        row, column = scene.marks[mark].place
        whole_rows = [scene.marks[one].place[0] for one in chosen if scene.marks[one].place[1] == 0]
        return column == 0 or row not in whole_rows

    def _color(self, ink: Ink, strength: float = 1.0) -> QColor:
        color = QColor(self._inks[ink])
        color.setAlphaF(strength)
        return color

    def _paint_bar(self, bar: Bar, is_dimmed: bool) -> None:
        box = QRectF(bar.box.x, bar.box.y, bar.box.width, bar.box.height)
        strength = bar.strength * (DIMMED if is_dimmed else 1.0)
        if bar.hatch is Hatch.HOLLOW:
            self._painter.setPen(QPen(self._color(bar.ink, strength), 1.0))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
            return
        self._painter.fillRect(box, self._color(bar.ink, strength))
        self._painter.setPen(QPen(self._color(Ink.ON_FILL, HATCH_STRENGTH), WIDTH))
        self._painter.drawLines([QLineF(*line) for line in hatch_lines(bar.box, bar.hatch)])

    def _paint_words(self, words: Words, is_dimmed: bool) -> None:
        plain = self._painter.font()
        font = QFont(plain)
        font.setBold(words.is_bold)
        font.setPointSizeF(plain.pointSizeF() * words.scale)
        self._painter.setFont(font)
        metrics = QFontMetricsF(font)
        width = metrics.horizontalAdvance(words.text)
        shift = {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[words.anchor]
        ink = Ink.TEXT if is_dimmed and words.ink is Ink.ON_FILL else words.ink
        self._painter.setPen(self._color(ink))
        baseline = words.y + (metrics.ascent() - metrics.descent()) / 2
        self._painter.drawText(QPointF(words.x - shift, baseline), words.text)
        self._painter.setFont(plain)

    def _paint_rule(self, rule: Rule) -> None:
        pen = QPen(self._color(Ink.MUTED if rule.is_dashed else Ink.FAINT), 1.0)
        if rule.is_dashed:
            pen.setDashPattern(_DASHES)
        self._painter.setPen(pen)
        # On the middle of a pixel a line is thin and sharp.
        start, end = (QPointF(int(x) + 0.5, int(y) + 0.5) for x, y in _ends(rule))
        self._painter.drawLine(start, end)


def _ends(rule: Rule) -> tuple[tuple[float, float], tuple[float, float]]:
    return (rule.x1, rule.y1), (rule.x2, rule.y2)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold
