"""The text area of the Live page."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from desktop_app.core.explanation import WordInfluence
from desktop_app.core.predictions import Label
from desktop_app.gui.dropping import local_files
from desktop_app.gui.live.offsets import utf16_offsets
from desktop_app.gui.look import set_role
from desktop_app.gui.theme import label_color

_TINT_ALPHA_MIN = 30
_TINT_ALPHA_MAX = 110


class LiveEditor(QPlainTextEdit):
    """Plain text that can mark its words; files dropped or pasted are handed to others.

    Dropped files go to whoever takes them further out; pasted ones are told by `files_pasted`
    (a list of paths).
    """

    files_pasted = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phrases: Sequence[WordInfluence] = ()
        set_role(self, "editor")
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Text to answer"))
        self.setPlaceholderText(self.tr("Type or paste a text…"))

    def mark_phrases(self, phrases: Sequence[WordInfluence]) -> None:
        """Tint and underline the phrases by how they pull: solid up, waved down."""
        self._phrases = phrases
        offsets = utf16_offsets(self.toPlainText())
        self.setExtraSelections(
            [
                self._mark(offsets[phrase.start], offsets[phrase.end], phrase.influence)
                for phrase in phrases
            ]
        )

    def _mark(self, start: int, end: int, influence: float) -> QTextEdit.ExtraSelection:
        color = label_color(Label.POSITIVE if influence > 0 else Label.NEGATIVE)
        look = QTextCharFormat()
        look.setUnderlineColor(color)
        look.setUnderlineStyle(
            QTextCharFormat.UnderlineStyle.SingleUnderline
            if influence > 0
            else QTextCharFormat.UnderlineStyle.WaveUnderline
        )
        strength = min(1.0, 2 * abs(influence))
        color.setAlpha(round(_TINT_ALPHA_MIN + (_TINT_ALPHA_MAX - _TINT_ALPHA_MIN) * strength))
        look.setBackground(color)
        return self._selection(start, end, look)

    def _selection(self, start: int, end: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format = look
        return selection

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.mark_phrases(self._phrases)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if files := local_files(source):
            self.files_pasted.emit(files)
        else:
            super().insertFromMimeData(source)
