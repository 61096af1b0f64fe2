"""One row in full."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.core.sureness import sureness
from desktop_app.gui.files import formatting
from desktop_app.gui.live import wording
from desktop_app.gui.live.bar import ProbabilityBar
from desktop_app.gui.look import SPACE, set_role
from desktop_app.gui.theme import label_color, label_shape, label_word
from desktop_app.jobs.views import StoredRow
from desktop_app.tables.layout import RowFlag

_LONGEST_TEXT = 200_000
"""Characters shown; a longer text would hold the window up."""


class RowDetail(QWidget):
    """The whole text of the selected row, its probabilities, and what is odd about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: StoredRow | None = None
        self.title = _line()
        self.answer = _line()
        font = self.answer.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self.answer.setFont(font)
        self.bar = ProbabilityBar()
        self.note = _line()
        self.note.setWordWrap(True)
        set_role(self.title, "muted")
        set_role(self.note, "muted")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the row"))
        self.text.setPlaceholderText(self.tr("Select a row to read its text here."))
        self.setMinimumWidth(38 * SPACE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, 0, 0, 0)
        layout.setSpacing(SPACE)
        for part in (self.title, self.answer, self.bar, self.text, self.note):
            layout.addWidget(part, 1 if part is self.text else 0)
        self.show_row(None, "")

    @property
    def row(self) -> StoredRow | None:
        """The row on show."""
        return self._row

    def show_row(self, row: StoredRow | None, text: str) -> None:
        """Show a row and its text, or nothing."""
        if row is not None and self._row is not None and row == self._row:
            return
        self._row = row
        for part in (self.title, self.answer, self.bar):
            part.setVisible(row is not None)
        self.text.setPlainText(text[:_LONGEST_TEXT])
        self.note.setText(self._notes(row, text) if row else "")
        self.note.setVisible(bool(self.note.text()))
        if row:
            self.title.setText(self.tr("Row {number}").format(number=formatting.count(row.number)))
            self._show_answer(row)

    def _show_answer(self, row: StoredRow) -> None:
        prediction = row.prediction
        words = f"{label_shape(prediction.label)} {label_word(prediction.label)}"
        if prediction.label is not None:
            words = f"{words} · {wording.sureness_words(sureness(prediction.confidence))}"
        self.answer.setText(words)
        palette = self.answer.palette()
        palette.setColor(self.answer.foregroundRole(), label_color(prediction.label))
        self.answer.setPalette(palette)
        self.bar.setVisible(prediction.label is not None)
        self.bar.show_prediction(prediction)

    def _notes(self, row: StoredRow, text: str) -> str:
        notes = [wording.windows_note(row.prediction)]
        if RowFlag.RAGGED in row.flags:
            notes.append(self.tr("This row has fewer or more cells than the header."))
        if RowFlag.UNDECODABLE in row.flags:
            notes.append(self.tr("Some bytes of this row are not valid in the encoding chosen."))
        if RowFlag.UNCLOSED_QUOTE in row.flags:
            notes.append(self.tr("A quote is opened in this row and never closed."))
        if RowFlag.MALFORMED in row.flags:
            notes.append(self.tr("This line of the file is no JSON, so it was not read as text."))
        if len(text) > _LONGEST_TEXT:
            notes.append(self.tr("Only the beginning of this very long text is shown."))
        return "\n".join(note for note in notes if note)


def _line() -> QLabel:
    line = QLabel()
    line.setTextFormat(Qt.TextFormat.PlainText)
    return line
