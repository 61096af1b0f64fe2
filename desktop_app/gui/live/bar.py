"""The bar of the three probabilities."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.core.predictions import LABELS, Label, Prediction
from desktop_app.gui.formatting import listed, percents
from desktop_app.gui.live.wording import exact_shares
from desktop_app.gui.look import SPACE
from desktop_app.gui.theme import label_color, label_shape, label_word, on_label_color

_BAR_HEIGHT = 28
_GAP = 2
_RADIUS = 6
_ALIGNMENTS = {
    Label.NEGATIVE: Qt.AlignmentFlag.AlignLeft,
    Label.NEUTRAL: Qt.AlignmentFlag.AlignHCenter,
    Label.POSITIVE: Qt.AlignmentFlag.AlignRight,
}


class ProbabilityBar(QWidget):
    """Negative, neutral and positive side by side, each as wide as it is likely."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: tuple[float, float, float] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._name())

    def show_prediction(self, prediction: Prediction) -> None:
        """Draw the shares of `prediction`; an empty bar for no text."""
        has_shares = prediction.label is not None
        self._shares = prediction.probabilities if has_shares else None
        self.update()

    def tell(self, prediction: Prediction) -> None:
        """Say the shares drawn, to who listens and to who points at them."""
        self.setAccessibleName(self._name())
        self.setToolTip(exact_shares(prediction))

    def _name(self) -> str:
        return self.tr("Probabilities: {shares}").format(shares=self._spoken())

    def _spoken(self) -> str:
        if self._shares is None:
            return self.tr("none")
        told = zip(LABELS, percents(self._shares), strict=True)
        return listed(f"{label_word(label)} {share}" for label, share in told)

    def _segments(self) -> Iterator[tuple[Label, QRectF]]:
        left = 0.0
        for label, share in zip(LABELS, self._shares or (), strict=True):
            width = share * self.width()
            gap = 0 if label is LABELS[-1] else _GAP
            yield label, QRectF(left, 0, max(width - gap, 1), _BAR_HEIGHT)
            left += width

    def _draw_bar(self, painter: QPainter) -> None:
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(0, 0, self.width(), _BAR_HEIGHT), _RADIUS, _RADIUS)
        painter.setClipPath(outline)
        if self._shares is None:
            painter.fillRect(self.rect(), self.palette().button())
            return
        for label, area in self._segments():
            painter.fillRect(area, label_color(label))
            if area.width() > self.fontMetrics().horizontalAdvance(label_shape(label)) + SPACE:
                painter.setPen(on_label_color())
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, label_shape(label))
        painter.setClipping(False)

    def _draw_legend(self, painter: QPainter) -> None:
        if self._shares is None:
            return
        area = self.rect().adjusted(0, _BAR_HEIGHT + SPACE // 2, 0, 0)
        for label, words in zip(LABELS, self.legend(), strict=True):
            painter.setPen(label_color(label))
            painter.drawText(area, _ALIGNMENTS[label] | Qt.AlignmentFlag.AlignVCenter, words)

    def legend(self) -> list[str]:
        """What stands below the bar; only shapes and shares where there is no room for more."""
        told = list(zip(LABELS, percents(self._shares or ()), strict=False))
        full = [f"{label_shape(one)} {label_word(one)} {share}" for one, share in told]
        widths = [self.fontMetrics().horizontalAdvance(words) + SPACE for words in full]
        # The middle one stands in the middle of the bar.
        if not widths or 2 * max(widths[0], widths[-1]) + widths[1] <= self.width():
            return full
        return [f"{label_shape(one)} {share}" for one, share in told]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_bar(painter)
        self._draw_legend(painter)

    def sizeHint(self) -> QSize:
        return QSize(400, _BAR_HEIGHT + SPACE + self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())
