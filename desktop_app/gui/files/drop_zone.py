"""Where files are dropped or opened."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.dropping import local_files


class DropZone(QWidget):
    """A dashed frame that takes files and lights up while they are over it; large where there is
    nothing else to see, else one line."""

    files_dropped = Signal(list)
    """list[Path]"""
    open_asked = Signal()
    paste_asked = Signal()

    def __init__(self, recent: QMenu, *, is_large: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_lit = False
        self.setAcceptDrops(True)
        self.open_button = QPushButton(self.tr("&Open…"))
        self.open_button.setAccessibleName(self.tr("Open files"))
        self.open_button.clicked.connect(self.open_asked)
        self.paste_button = QPushButton(self.tr("Paste"))
        self.paste_button.setAccessibleName(self.tr("Paste cells or lines of text as a file"))
        self.paste_button.setToolTip(self.tr("Cells or lines of text that you copied (Ctrl+V)"))
        self.paste_button.clicked.connect(self.paste_asked)
        self.recent_button = QPushButton(self.tr("Recent"))
        self.recent_button.setAccessibleName(self.tr("Files opened lately"))
        self.recent_button.setMenu(recent)
        self._words: QLabel | None = None
        """Those before the buttons, where all stands in one line."""
        if is_large:
            self._lay_out_large()
        else:
            self._lay_out_line()

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.open_button, self.recent_button, self.paste_button

    def set_lit(self, is_lit: bool) -> None:
        """Show that a file would be taken if it were let go now."""
        self._is_lit = is_lit
        self.update()

    def _lay_out_large(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(2)
        title = QLabel(self.tr("Drop files or a folder here, or"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        title.setFont(font)
        _add_centered(layout, title)
        button_font = self.open_button.font()
        button_font.setPointSizeF(button_font.pointSizeF() * 1.2)
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in self._buttons:
            button.setFont(button_font)
            buttons.addWidget(button)
        buttons.addStretch()
        layout.addLayout(buttons)
        kinds = self.tr(
            "CSV, Excel, JSON lines, Parquet or text with one comment a line, also in a zip "
            "archive. Every row gets its sentiment, and you get a file to hand on."
        )
        _add_centered(layout, QLabel(kinds))
        _add_centered(layout, QLabel(self.tr("Nothing leaves this computer.")))
        layout.addStretch(3)

    def _lay_out_line(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        self._words = QLabel(self.tr("Drop files here, or"))
        self._words.setMinimumWidth(1)  # else there would always be room for it
        layout.addWidget(self._words)
        for button in self._buttons:
            layout.addWidget(button)
        layout.addStretch()

    def _has_room_for_words(self) -> bool:
        """In a narrow window the buttons say enough, and half a word says nothing."""
        layout = self.layout()
        if self._words is None or layout is None:
            return True
        margins = layout.contentsMargins()
        parts = (self._words, *self._buttons)
        width = sum(part.sizeHint().width() + layout.spacing() for part in parts)
        return self.width() >= width + margins.left() + margins.right()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._words:
            self._words.setVisible(self._has_room_for_words())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()
            self.set_lit(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.set_lit(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.set_lit(False)
        event.acceptProposedAction()
        self.files_dropped.emit(local_files(event.mimeData()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self.palette().color(QPalette.ColorRole.Accent)
        quiet = self.palette().color(QPalette.ColorRole.PlaceholderText)
        pen = QPen(accent if self._is_lit else quiet, 2 if self._is_lit else 1.5)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        if self._is_lit:
            accent.setAlphaF(0.15)
            painter.setBrush(accent)
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 6, 6)


def _add_centered(layout: QBoxLayout, label: QLabel) -> None:
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setWordWrap(True)
    layout.addWidget(label)
