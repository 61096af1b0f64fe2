"""The list of files: each with its state, its progress and, where it failed, why."""

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.core.predictions import Label
from desktop_app.gui.files.entries import FileEntry
from desktop_app.gui.files.entry_wording import second_line
from desktop_app.gui.files.queue_model import ENTRY_ROLE, STATE_WORDS_ROLE, QueueModel
from desktop_app.gui.theme import label_color

_MARGIN = 8
SECOND_RANK = 0.9
"""Opacity; with less, what is selected cannot be read well."""
_BAR_HEIGHT = 4
Index = QModelIndex | QPersistentModelIndex


class QueueView(QListView):
    """Shows the queue; tells which files are selected."""

    entry_selected = Signal(int)
    """The one that the rest of the page shows."""
    entries_selected = Signal()
    """Others than before are in `selected_ids`."""

    def __init__(self, model: QueueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(_EntryDelegate(self))
        self.setAccessibleName(self.tr("Files"))
        self.setToolTip("")
        self.setUniformItemSizes(True)
        self.setMinimumHeight(6 * self.fontMetrics().height())
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    @property
    def selected_id(self) -> int | None:
        """The file that is selected."""
        entry = self.currentIndex().data(ENTRY_ROLE)
        return entry.id if isinstance(entry, FileEntry) else None

    @property
    def selected_ids(self) -> tuple[int, ...]:
        """All files that are selected, in the order of the list; where none is, the one that the
        page shows, for its buttons are about that."""
        chosen = self.selectionModel().selectedIndexes() or [self.currentIndex()]
        indexes = sorted(chosen, key=lambda index: index.row())
        found = (index.data(ENTRY_ROLE) for index in indexes)
        return tuple(entry.id for entry in found if isinstance(entry, FileEntry))

    def select(self, entry_id: int) -> None:
        """Select a file."""
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._model.index_of(entry_id), flag)

    def _on_selection_changed(self) -> None:
        self.entries_selected.emit()

    def _on_current_changed(self, current: QModelIndex) -> None:
        entry = current.data(ENTRY_ROLE)
        if isinstance(entry, FileEntry):
            self.entry_selected.emit(entry.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Below the last file: what is selected stays so, for the page goes on showing it.
        if self.indexAt(event.position().toPoint()).isValid():
            super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Once there are results the list is low: the file they are of stays in sight.
        self.scrollTo(self.currentIndex())


class _EntryDelegate(QStyledItemDelegate):
    """Name and state on the first line, detail on the second, a thin bar beneath."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, FileEntry):
            return
        self._paint_background(painter, option)
        painter.save()
        inside = option.rect.adjusted(_MARGIN, _MARGIN // 2, -_MARGIN, -_MARGIN // 2)
        line_height = option.fontMetrics.height()
        first = QRect(inside.left(), inside.top(), inside.width(), line_height)
        self._paint_first_line(painter, option, first, entry, str(index.data(STATE_WORDS_ROLE)))
        self._paint_second_line(painter, option, first.translated(0, line_height), entry)
        if entry.state.is_under_way and entry.progress:
            bar = QRect(inside.left(), inside.bottom() - _BAR_HEIGHT, inside.width(), _BAR_HEIGHT)
            _paint_bar(painter, option, bar, entry.progress.share_done)
        painter.restore()

    def _paint_background(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        style = option.widget.style()
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )

    def _paint_first_line(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        line: QRect,
        entry: FileEntry,
        words: str,
    ) -> None:
        metrics = option.fontMetrics
        # A pixel or two more than the advance, or the style cuts what just fits.
        words_width = min(metrics.horizontalAdvance(words) + 4, line.width() * 2 // 3)
        painter.setPen(_text_color(option))
        painter.setFont(_bold(option.font))
        name_width = line.width() - words_width - _MARGIN
        name = painter.fontMetrics().elidedText(
            entry.path.name, Qt.TextElideMode.ElideMiddle, name_width
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, name)
        painter.setFont(option.font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, words_width)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, shown)

    def _paint_second_line(
        self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, entry: FileEntry
    ) -> None:
        color = _text_color(option)
        if entry.has_failed and not _is_selected(option):
            color = label_color(Label.NEGATIVE)
        elif not entry.has_failed:
            color.setAlphaF(SECOND_RANK)
        painter.setPen(color)
        words = " ".join(second_line(entry).split())
        shown = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, shown)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = 2 * option.fontMetrics.height() + _BAR_HEIGHT + _MARGIN + 2
        return QSize(200, height)


def _is_selected(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_Selected)


def _text_color(option: QStyleOptionViewItem) -> QColor:
    role = QPalette.ColorRole.HighlightedText if _is_selected(option) else QPalette.ColorRole.Text
    return option.palette.color(role)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _paint_bar(painter: QPainter, option: QStyleOptionViewItem, rect: QRect, share: float) -> None:
    track = _text_color(option)
    track.setAlphaF(0.25)
    painter.fillRect(rect, track)
    done = QRect(rect)
    done.setWidth(round(rect.width() * min(max(share, 0.0), 1.0)))
    accent = option.palette.color(QPalette.ColorRole.Accent)
    painter.fillRect(done, _text_color(option) if _is_selected(option) else accent)
