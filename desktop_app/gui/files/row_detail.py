"""One row in full."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.explanation import WordInfluence
from desktop_app.core.sureness import sureness
from desktop_app.gui import formatting
from desktop_app.gui.files.correction_bar import CorrectionBar
from desktop_app.gui.files.row_actions import RowActions
from desktop_app.gui.files.signs import by_hand_sign, label_sign
from desktop_app.gui.live import wording
from desktop_app.gui.live.bar import ProbabilityBar
from desktop_app.gui.live.editor import LiveEditor
from desktop_app.gui.look import SPACE, set_role
from desktop_app.gui.theme import label_color
from desktop_app.jobs.views import StoredRow
from desktop_app.tables.layout import RowFlag

_LONGEST_TEXT = 200_000
"""Characters shown; a longer text would hold the window up."""


class RowDetail(QWidget):
    """The whole text of the current row with the words that did it, its probabilities, what is odd
    about it, and what a person says."""

    def __init__(self, actions: RowActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: StoredRow | None = None
        self._text = ""
        self.title, self.answer, self.by_hand = _line(), _line(), _line()
        _emphasize(self.answer)
        self.bar = ProbabilityBar()
        self.because, self.note = _line(), _line()
        for line in (self.because, self.note):
            line.setWordWrap(True)
        for line in (self.title, self.note):
            set_role(line, "muted")
        self.correction = CorrectionBar(actions)
        self.text = LiveEditor()
        self._set_up_text(actions)
        self._lay_out()
        self.show_row(None, "")

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.addWidget(self.answer, 1)
        heading.addWidget(self.title)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, SPACE // 2, 0)
        column.setSpacing(SPACE)
        column.addLayout(heading)
        for part in (self.bar, self.because, self.by_hand, self.correction, self.text, self.note):
            column.addWidget(part, 1 if part is self.text else 0)
        area = QScrollArea()  # in a low window the table keeps its height, whatever is selected
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, 0, 0, 0)
        layout.addWidget(area)
        self.setMinimumWidth(36 * SPACE)

    def _set_up_text(self, actions: RowActions) -> None:
        set_role(self.text, "")
        self.text.setReadOnly(True)
        self.text.setMinimumHeight(8 * SPACE)
        # All the room that is left and no more, else the pane would scroll around the text.
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.text.setAccessibleName(self.tr("Text of the row"))
        actions.attach_labels(self.text)

    def _parts(self) -> tuple[QWidget, ...]:
        return self.title, self.answer, self.bar, self.because, self.by_hand, self.correction

    @property
    def row(self) -> StoredRow | None:
        """The row on show."""
        return self._row

    def show_row(self, row: StoredRow | None, text: str) -> None:
        """Show a row and its text, or nothing."""
        if row is not None and row == self._row:
            return
        is_other = row is None or self._row is None or row.number != self._row.number
        self._row = row
        self.text.setPlaceholderText(
            self.tr("This row has no text.")
            if row
            else self.tr("Select a row to read its text here.")
        )
        for part in self._parts():
            part.setVisible(row is not None)
        if is_other or text != self._text:
            self._show_text(text)
        self.note.setText(self._notes(row, text) if row else "")
        self.note.setVisible(bool(self.note.text()))
        self.because.setVisible(bool(self.because.text()))
        if row:
            self.title.setText(self.tr("Row {number}").format(number=formatting.count(row.number)))
            self._show_answer(row)
            self._show_by_hand(row)

    def show_phrases(self, text: str, phrases: Sequence[WordInfluence]) -> None:
        """The words that did it were found, for the text given."""
        if self._row and text == self._text:
            shown = [phrase for phrase in phrases if phrase.end <= _LONGEST_TEXT]
            self.text.mark_phrases(shown, text)
            label = self._row.prediction.label
            self.because.setText(wording.because_of(label, text, phrases))
            self.because.show()

    def _show_text(self, text: str) -> None:
        self._text = text
        self.text.clear_marks()
        self.text.setPlainText(text[:_LONGEST_TEXT])
        self.because.clear()

    def _show_answer(self, row: StoredRow) -> None:
        prediction = row.prediction
        words = label_sign(prediction.label)
        if prediction.label is not None:
            words = f"{words} · {wording.sureness_words(sureness(prediction.confidence))}"
        self.answer.setText(words)
        palette = self.answer.palette()
        palette.setColor(self.answer.foregroundRole(), label_color(prediction.label))
        self.answer.setPalette(palette)
        self.bar.setVisible(prediction.label is not None)
        self.bar.show_prediction(prediction)
        self.bar.tell(prediction)

    def _show_by_hand(self, row: StoredRow) -> None:
        label = row.label_by_hand
        self.by_hand.setVisible(label is not None)
        self.correction.show_row(row)
        if label is None:
            return
        words = self.tr("By hand: {label}")
        if label is row.prediction.label:
            words = self.tr("By hand: {label}, as the model says")
        self.by_hand.setText(words.format(label=by_hand_sign(label)))
        palette = self.by_hand.palette()
        palette.setColor(self.by_hand.foregroundRole(), label_color(label))
        self.by_hand.setPalette(palette)

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


def _emphasize(line: QLabel) -> None:
    font = line.font()
    font.setBold(True)
    font.setPointSizeF(font.pointSizeF() * 1.2)
    line.setFont(font)
