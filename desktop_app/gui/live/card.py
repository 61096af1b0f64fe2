"""The answer to the text above it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.explanation import WordInfluence
from desktop_app.core.predictions import Label, Prediction
from desktop_app.core.sureness import sureness
from desktop_app.gui.live import wording
from desktop_app.gui.live.bar import ProbabilityBar
from desktop_app.gui.live.hints import HintPanel
from desktop_app.gui.live.latencies import LatencySummary
from desktop_app.gui.look import SPACE, set_role
from desktop_app.gui.theme import label_shape, label_word


class AnswerPanel(QWidget):
    """Label, sureness, milliseconds, bar, and the words that did it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = _line("headline")
        self.sureness = _line("subhead")
        self.mixed = _line("subhead")
        self.latency = _line("subhead")
        self.recent = _line("muted")
        self.bar = ProbabilityBar()
        self.because = _line("reason")
        self.because.setWordWrap(True)
        self.note = _line("muted")
        self._shown_label: Label | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        times = QVBoxLayout()
        times.setSpacing(0)
        for line in (self.latency, self.recent):
            times.addWidget(line, alignment=Qt.AlignmentFlag.AlignRight)
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(self.label)
        for line in (self.sureness, self.mixed):
            head.addWidget(line, alignment=Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        head.addLayout(times)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE + SPACE // 2)
        layout.addLayout(head)
        layout.addWidget(self.bar)
        layout.addWidget(self.because)
        layout.addWidget(self.note)
        layout.addStretch(1)

    def show_prediction(self, prediction: Prediction, max_tokens: int) -> None:
        """Show an answer; neither the words that did it nor the sentences are known yet. What does
        not meet the eye is for `tell`.

        `max_tokens` is the most that the model reads at a time.
        """
        self._shown_label = label = prediction.label
        set_role(self.label, "headline" if label is None else str(label))
        self.label.setText(f"{label_shape(label)} {label_word(label)}")
        self.sureness.setText(self._sureness_words(prediction))
        self.bar.show_prediction(prediction)
        self.because.setText("")
        self.show_mixed(False)
        self.note.setText(wording.windows_note(prediction, max_tokens))
        self.note.setVisible(prediction.window_count > 1)
        self.because.setVisible(prediction.window_count <= 1)  # words of a long text are not told

    def _sureness_words(self, prediction: Prediction) -> str:
        if prediction.label is None:
            return self.tr("· there is nothing to read in it")
        return f"· {wording.sureness_words(sureness(prediction.confidence))}"

    def tell(self, prediction: Prediction, latency: LatencySummary | None) -> None:
        """Say of the answer on show what it cost, and what is heard or pointed at; no cost where
        there was no text."""
        word = label_word(prediction.label)
        self.label.setAccessibleName(self.tr("Answer: {label}").format(label=word))
        exact = self.tr("Confidence {share:.4f}").format(share=prediction.confidence)
        self.sureness.setToolTip(exact if prediction.label else "")
        self.bar.tell(prediction)
        self._show_latency(latency)

    def show_mixed(self, is_mixed: bool) -> None:
        """Say that some of the sentences are positive and others negative, or say nothing."""
        words = f"· {wording.mixed_word()}" if is_mixed else ""
        if words != self.mixed.text():
            tip = self.tr("Some of its sentences are positive, others negative.")
            self.mixed.setText(words)
            self.mixed.setToolTip(tip if is_mixed else "")

    def _show_latency(self, latency: LatencySummary | None) -> None:
        if latency is None:
            self.latency.clear()
            self.recent.clear()
            return
        self.latency.setText(wording.milliseconds(latency.now_ms))
        self.recent.setText(wording.percentiles(latency))
        tip = self.tr("Time in the engine; percentiles of the last {count} answers")
        self.recent.setToolTip(tip.format(count=latency.answer_count))

    def show_phrases(self, text: str, phrases: Sequence[WordInfluence]) -> None:
        """Say which phrases of `text` did it; strongest first."""
        self.because.setText(wording.because_of(self._shown_label, text, phrases))


class AnswerCard(QFrame):
    """Shows either the answer panel or, where there is no answer, the hint panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.setAccessibleName(self.tr("Answer"))
        self.hints = HintPanel()
        self.answer = AnswerPanel()
        self._stack = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.addWidget(self._stack)
        self._stack.addWidget(self.hints)
        self._stack.addWidget(self.answer)

    def set_compact(self, is_compact: bool) -> None:
        """Take no more room than the answer needs."""
        self.answer.recent.setVisible(not is_compact)
        policy = self.hints.sizePolicy()
        policy.setVerticalPolicy(
            QSizePolicy.Policy.Ignored if is_compact else QSizePolicy.Policy.Preferred
        )
        self.hints.setSizePolicy(policy)

    @property
    def shows_answer(self) -> bool:
        """Whether there is an answer to see."""
        return self._stack.currentWidget() is self.answer

    def show_prediction(self, prediction: Prediction, max_tokens: int) -> None:
        """Turn to the answer."""
        self.answer.show_prediction(prediction, max_tokens)
        self._stack.setCurrentWidget(self.answer)

    def say(self, headline: str, advice: str, *, busy: bool = False, samples: bool = False) -> None:
        """Turn to the hints and say this there."""
        self.hints.say(headline, advice, busy=busy, samples=samples)
        self._stack.setCurrentWidget(self.hints)


def _line(role: str) -> QLabel:
    line = QLabel()
    line.setTextFormat(Qt.TextFormat.PlainText)
    set_role(line, role)
    return line
