"""The text area of the Live page."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QSize, Signal
from PySide6.QtGui import QDragEnterEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from desktop_app.core.explanation import WordInfluence
from desktop_app.core.predictions import Label
from desktop_app.core.sentences import Span
from desktop_app.gui.dropping import local_files
from desktop_app.gui.live.offsets import utf16_offset, utf16_offsets
from desktop_app.gui.live.pasted_lines import count_lines
from desktop_app.gui.look import SPACE, set_role
from desktop_app.gui.theme import label_color

_TINT_ALPHA_MIN = 30
_TINT_ALPHA_MAX = 110
_PASSAGE_ALPHA = 50
_LINES = 3
LONGEST_TEXT = 1_000_000
"""Characters that can be pasted: with more of them each keystroke would take long."""


class LiveEditor(QPlainTextEdit):
    """Plain text that can mark its words; files dropped or pasted are handed to others.

    Dropped files go to whoever takes them further out; pasted ones are told by `files_pasted`
    (a list of paths). `lines_pasted` tells of a text that may be a column of several (the text,
    the number of lines, 0 where it is one text), `too_long_pasted` of one that was not taken.
    """

    files_pasted = Signal(list)
    lines_pasted = Signal(str, int)
    too_long_pasted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phrases: Sequence[WordInfluence] = ()
        self._phrases_text: str | None = None
        self._passage: Span | None = None
        set_role(self, "editor")
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Text to answer"))
        self.setPlaceholderText(self.tr("Type or paste a text…"))

    def sizeHint(self) -> QSize:
        """A few lines: on a small screen the answer is to be seen below them."""
        least = self.minimumSizeHint()
        lines = _LINES * self.fontMetrics().lineSpacing() + 2 * SPACE
        return QSize(super().sizeHint().width(), max(lines, least.height()))

    def replace_text(self, text: str) -> None:
        """Put `text` in place of what is there; unlike `setPlainText` it can be undone."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def mark_phrases(self, phrases: Sequence[WordInfluence], text: str | None = None) -> None:
        """Tint and underline the phrases by how they pull: solid up, waved down. They are those of
        the `text` that was set, where Qt may have changed it."""
        if phrases or self._phrases:
            self._phrases, self._phrases_text = phrases, text
            self._draw_marks()

    def clear_marks(self) -> None:
        """Mark nothing: the marks belong to a text that may be there no more."""
        if self._phrases or self._passage:
            self._phrases, self._passage = (), None
            self._draw_marks()

    def mark_passage(self, passage: Span | None) -> None:
        """Tint a stretch of the text, and scroll to it; none for None."""
        if passage != self._passage:
            self._passage = passage
            self._draw_marks()
        if passage:
            cursor = self.textCursor()
            cursor.setPosition(utf16_offset(self.toPlainText(), passage.start))
            self.setTextCursor(cursor)

    def _draw_marks(self) -> None:
        if not self._phrases and self._passage is None:
            self.setExtraSelections([])
            return
        # Not before it is needed: in a long text, it takes longer than all else.
        text = self.toPlainText() if self._phrases_text is None else self._phrases_text
        offsets = utf16_offsets(text)
        marks = [
            self._mark(offsets[phrase.start], offsets[phrase.end], phrase.influence)
            for phrase in self._phrases
        ]
        if self._passage:
            look = QTextCharFormat()
            tint = self.palette().highlight().color()
            tint.setAlpha(_PASSAGE_ALPHA)
            look.setBackground(tint)
            start, end = offsets[self._passage.start], offsets[self._passage.end]
            marks.insert(0, self._selection(start, end, look))
        self.setExtraSelections(marks)

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
            self._draw_marks()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if files := local_files(source):
            self.files_pasted.emit(files)
            return
        text = source.text()
        cursor = self.textCursor()
        replaced = cursor.selectionEnd() - cursor.selectionStart()
        if self.document().characterCount() - replaced + len(text) > LONGEST_TEXT:
            self.too_long_pasted.emit(text)
            return
        super().insertFromMimeData(source)
        self.lines_pasted.emit(text, count_lines(text))
