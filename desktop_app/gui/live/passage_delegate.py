"""Paints a sentence: its label in word and shape, how sure, its bar, its words."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.core.passages import Passage
from desktop_app.core.predictions import LABELS
from desktop_app.core.sureness import Sureness, sureness
from desktop_app.gui.live import wording
from desktop_app.gui.live.passages_model import PassagesModel
from desktop_app.gui.look import SPACE
from desktop_app.gui.theme import label_color, label_shape, label_word, muted_color

_BAR_WIDTH = 12 * SPACE
_BAR_HEIGHT = 10
_MARK_WIDTH = 3
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class PassageDelegate(QStyledItemDelegate):
    """For a view of a PassagesModel."""

    def _passage(self, index: QModelIndex | QPersistentModelIndex) -> Passage:
        model = index.model()
        assert isinstance(model, PassagesModel)
        return model.passages[index.row()]

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        palette, state = option.palette, option.state
        area: QRect = option.rect
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, palette.alternateBase())
            mark = QRect(area.left(), area.top(), _MARK_WIDTH, area.height())
            painter.fillRect(mark, palette.color(QPalette.ColorRole.Accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, palette.alternateBase())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(palette.color(QPalette.ColorRole.Accent))
            painter.drawRect(area.adjusted(0, 0, -1, -1))

    def _paint_label(self, painter: QPainter, passage: Passage, area: QRect) -> int:
        """Gives where the next column begins."""
        metrics, label = painter.fontMetrics(), passage.prediction.label
        words = {one: f"{label_shape(one)} {label_word(one)}" for one in (*LABELS, None)}
        painter.setPen(label_color(label))
        painter.drawText(area, _LEFT, words[label])
        left = area.left() + max(map(metrics.horizontalAdvance, words.values())) + 2 * SPACE
        if label is not None:
            painter.setPen(muted_color())
            step = wording.sureness_words(sureness(passage.prediction.confidence))
            painter.drawText(area.adjusted(left - area.left(), 0, 0, 0), _LEFT, step)
        steps = map(wording.sureness_words, Sureness)
        return left + max(map(metrics.horizontalAdvance, steps)) + 2 * SPACE

    def _paint_bar(self, painter: QPainter, passage: Passage, bar: QRect) -> None:
        if passage.prediction.label is None:
            return
        left = float(bar.left())
        for label, share in zip(LABELS, passage.prediction.probabilities, strict=True):
            right = left + share * bar.width()
            painter.fillRect(
                QRect(round(left), bar.top(), round(right) - round(left), bar.height()),
                label_color(label),
            )
            left = right

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        area: QRect = option.rect
        painter.save()
        painter.setFont(option.font)
        self._paint_ground(painter, option)
        passage = self._passage(index)
        inside = area.adjusted(SPACE + _MARK_WIDTH, 0, -SPACE, 0)
        left = self._paint_label(painter, passage, inside)
        top = area.center().y() - _BAR_HEIGHT // 2 + 1
        self._paint_bar(painter, passage, QRect(left, top, _BAR_WIDTH, _BAR_HEIGHT))
        rest = inside.adjusted(left + _BAR_WIDTH + 2 * SPACE - inside.left(), 0, 0, 0)
        words = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, rest.width()
        )
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.drawText(rest, _LEFT, words)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(40 * SPACE, option.fontMetrics.height() + SPACE + 2)
