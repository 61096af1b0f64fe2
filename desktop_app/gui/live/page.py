"""The Live page: a text and, under it, the answer that follows every keystroke."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.engine import Engine
from desktop_app.core.explanation import notable
from desktop_app.gui.engine_host import EngineHost
from desktop_app.gui.failures import Failure
from desktop_app.gui.live.card import AnswerCard
from desktop_app.gui.live.editor import LiveEditor
from desktop_app.gui.live.latencies import RecentLatencies
from desktop_app.gui.live.worker import (
    Explain,
    LiveAnswer,
    LiveExplanation,
    LiveRequest,
    LiveWorker,
)
from desktop_app.gui.look import SPACE
from desktop_app.gui.settings.host import SettingsHost
from desktop_app.gui.state import UiState

_SAY_READING_AFTER_MS = 250


class LivePage(QWidget):
    """Connects the editor, the worker and the card.

    `answer_shown` carries the prediction and the latency summary (None where there was no text);
    `failed` a Failure; `files_pasted` a list of paths.
    """

    answer_shown = Signal(object, object)
    failed = Signal(object)
    files_pasted = Signal(list)

    def __init__(
        self,
        host: EngineHost,
        explain: Explain | None = None,
        parent: QWidget | None = None,
        *,
        settings: SettingsHost | None = None,
        state: UiState | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._state = settings or SettingsHost(), state or UiState()
        self.editor = LiveEditor()
        self.card = AnswerCard()
        self.worker = LiveWorker(explain, self)
        self._host = host
        self._latencies = RecentLatencies()
        self._last_text = ""
        self._newest_number = 0
        self._first_number = 0
        self._shown_number = 0
        self._load_failure: Failure | None = None
        self._slow = QTimer(self, singleShot=True, interval=_SAY_READING_AFTER_MS)
        self._lay_out()
        self._connect()
        self._show_empty()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self.editor, 1)
        layout.addWidget(self.card)
        self.setFocusProxy(self.editor)

    def _connect(self) -> None:
        self.editor.textChanged.connect(self._on_text_changed)
        self.editor.files_pasted.connect(self.files_pasted)
        self.card.hints.sample_chosen.connect(self._on_sample_chosen)
        self.worker.answered.connect(self._on_answered)
        self.worker.explained.connect(self._on_explained)
        self.worker.failed.connect(self._on_worker_failed)
        self._host.engine_ready.connect(self._on_engine_ready)
        self._host.engine_failed.connect(self._on_engine_failed)
        self._slow.timeout.connect(self._on_answer_is_slow)

    def shutdown(self) -> None:
        """Stop answering; waits for the worker. May be called again."""
        self._slow.stop()
        self.worker.shutdown()

    def _on_text_changed(self) -> None:
        text = self.editor.toPlainText()
        if text == self._last_text:
            return
        self._last_text = text
        self.editor.mark_phrases(())
        self._newest_number = self.worker.ask(text)
        if not text or self._host.engine is None:
            self._show_empty()
        else:
            self._slow.start()

    def _show_empty(self) -> None:
        """Say how things stand while there is no answer."""
        self._slow.stop()
        if self._load_failure:
            self.card.say(self._load_failure.title, self._load_failure.message)
        elif self._host.engine is None:
            self.card.say(self.tr("Loading the model…"), self._loading_advice(), busy=True)
        else:
            self.card.say(
                self.tr("What does it say?"),
                self.tr("Type or paste a text above, drop a file anywhere, or try one of these:"),
                samples=True,
            )

    def _loading_advice(self) -> str:
        if self._last_text:
            return self.tr("Your text is answered as soon as the model is ready.")
        return self.tr("You can type already; your text is answered as soon as it is ready.")

    def _on_sample_chosen(self, text: str) -> None:
        self.editor.setPlainText(text)
        self.editor.moveCursor(QTextCursor.MoveOperation.End)
        self.editor.setFocus()

    def _on_engine_ready(self, engine: Engine) -> None:
        self._load_failure = None
        if not self._last_text:
            self._show_empty()
        self.worker.set_engine(engine)
        self._ask_anew()

    def _ask_anew(self) -> None:
        """What the engine of before still says of the text is not this one's."""
        if self._last_text:
            self._newest_number = self.worker.ask(self._last_text)
            self._first_number = self._newest_number

    def _on_engine_failed(self, failure: Failure) -> None:
        self._load_failure = failure
        self._show_empty()

    def _on_answer_is_slow(self) -> None:
        self.card.say(self.tr("Reading…"), self.tr("A long text takes a moment."), busy=True)

    def _on_answered(self, answer: LiveAnswer) -> None:
        # On a busy machine an answer may come late: while someone types on, one for the text of a
        # moment ago is better than none.
        oldest = max(self._shown_number, self._first_number)
        if answer.request.number < oldest or not self._last_text:
            return
        if self._is_newest(answer.request):
            self._slow.stop()
        if not answer.request.text:
            return
        self._shown_number = answer.request.number
        has_text = answer.prediction.label is not None
        latency = self._latencies.add(answer.duration_ms) if has_text else None
        self.card.show_prediction(answer.prediction)
        self.card.answer.show_latency(latency)
        self.answer_shown.emit(answer.prediction, latency)

    def _on_explained(self, explanation: LiveExplanation) -> None:
        if self._is_newest(explanation.request):
            text = explanation.request.text
            phrases = notable(explanation.words, text)
            self.editor.mark_phrases(phrases)
            self.card.answer.show_phrases(text, phrases)

    def _on_worker_failed(self, request: LiveRequest, failure: Failure) -> None:
        if self._is_newest(request) and self._shown_number != request.number:
            self._slow.stop()
            self.card.say(failure.title, self.tr("Change the text to try again."))
        self.failed.emit(failure)

    def _is_newest(self, request: LiveRequest) -> bool:
        return request.number == self._newest_number
