"""The Live page: a text and, under it, the answer that follows every keystroke."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.engine import Engine
from desktop_app.core.explanation import notable
from desktop_app.core.passages import Passage
from desktop_app.core.sentences import Span
from desktop_app.gui.engine_host import EngineHost
from desktop_app.gui.failures import Failure
from desktop_app.gui.live.action_bar import ActionBar
from desktop_app.gui.live.answer_copier import copy_as_json, copy_as_text
from desktop_app.gui.live.card import AnswerCard
from desktop_app.gui.live.editor import LiveEditor
from desktop_app.gui.live.feed import LiveFeed
from desktop_app.gui.live.latencies import LatencySummary, RecentLatencies
from desktop_app.gui.live.lines_offer import LinesOffer
from desktop_app.gui.live.messages import LiveAnswer, LiveExplanation, LivePassages, LiveRequest
from desktop_app.gui.live.passages_panel import PassagesPanel
from desktop_app.gui.live.recent_menu import RecentMenu
from desktop_app.gui.live.text_sources import TextSources
from desktop_app.gui.live.worker import Explain
from desktop_app.gui.look import SPACE
from desktop_app.gui.scrolling import scrollable
from desktop_app.gui.settings.host import SettingsHost
from desktop_app.gui.state import UiState

_TELL_AFTER_MS = 20
"""Longer than a frame: the answer is painted before its figures are."""


class LivePage(QWidget):
    """Connects the editor, the feed and what shows its answers.

    `answer_shown` carries nothing, and comes before the answer is painted; `answer_told` comes
    after that, with the prediction and the latency summary (None where there was no text);
    `failed` carries a Failure; `files_pasted` a list of paths; `lines_saved` the path of a
    file of pasted lines that are to be answered; `compact_asked` nothing.
    """

    answer_shown = Signal()
    answer_told = Signal(object, object)
    failed = Signal(object)
    files_pasted = Signal(list)
    lines_saved = Signal(object)
    compact_asked = Signal()

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
        self.content = QWidget()
        """All that is on the page; what is taller than the window scrolls."""
        self.editor = LiveEditor()
        self.sources = TextSources(self.editor, self._settings, self)
        self.bar = ActionBar(RecentMenu(self.sources.recent, self))
        self.lines_offer = LinesOffer()
        self.card = AnswerCard()
        self.passages = PassagesPanel()
        self.feed = LiveFeed(explain, self)
        self._host = host
        self._latencies = RecentLatencies()
        self._max_tokens = 0
        self.shown: LiveAnswer | None = None
        """The answer on show, which may be that of the text of a moment ago."""
        self._load_failure: Failure | None = None
        # Once the label and the bar are painted: who types waits for them, not for figures.
        self._telling = QTimer(self, singleShot=True, interval=_TELL_AFTER_MS)
        self._latency: LatencySummary | None = None
        self._lay_out()
        self._connect()
        self._show_empty()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(SPACE + SPACE // 2)
        layout.addWidget(self.bar)
        layout.addWidget(self.editor, 4)
        layout.addWidget(self.lines_offer)
        layout.addWidget(self.card)
        layout.addWidget(self.passages, 3)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrollable(self.content))
        self.setFocusProxy(self.editor)

    def _connect(self) -> None:
        self.editor.textChanged.connect(self._on_text_changed)
        self.editor.files_pasted.connect(self.files_pasted)
        self.editor.lines_pasted.connect(self.lines_offer.offer)
        self.editor.too_long_pasted.connect(self.lines_offer.offer_instead)
        self.card.hints.sample_chosen.connect(self.sources.take)
        self._connect_sources()
        self.passages.passage_chosen.connect(self._on_passage_chosen)
        self.passages.more_asked.connect(self._on_more_asked)
        self.passages.left.connect(self.editor.setFocus)
        self.feed.answered.connect(self._on_answered)
        self.feed.slowed.connect(self._on_slowed)
        self.feed.passages_read.connect(self._on_passages_read)
        self.feed.explained.connect(self._on_explained)
        self.feed.failed.connect(self._on_feed_failed)
        self._host.engine_ready.connect(self._on_engine_ready)
        self._host.engine_failed.connect(self._on_engine_failed)
        self._telling.timeout.connect(self._tell)

    def _connect_sources(self) -> None:
        self.sources.failed.connect(self.failed)
        self.sources.files_found.connect(self.files_pasted)
        self.sources.lines_saved.connect(self.lines_saved)
        self.sources.taken.connect(self.lines_offer.dismiss)
        self.lines_offer.accepted.connect(self.sources.save_lines)
        self.bar.text_chosen.connect(self.sources.take)
        self.bar.open_asked.connect(self.sources.ask_for_file)
        self.bar.clipboard_asked.connect(self.sources.take_clipboard)
        self.bar.copy_text_asked.connect(self._on_copy_text_asked)
        self.bar.copy_json_asked.connect(self._on_copy_json_asked)
        self.bar.compact_asked.connect(self.compact_asked)

    def set_compact(self, is_compact: bool) -> None:
        """Show the text and its answer alone, or all again."""
        self.bar.set_compact(is_compact)
        self.card.set_compact(is_compact)
        self.passages.set_compact(is_compact)

    def shutdown(self) -> None:
        """Stop answering; waits for the worker. May be called again."""
        self._telling.stop()
        self.feed.shutdown()
        self.sources.shutdown()

    def _on_text_changed(self) -> None:
        text = self.editor.toPlainText()
        if text == self.feed.text:
            return
        self.feed.ask(text)
        self.sources.recent.note(text)
        self.editor.clear_marks()
        if not text or self._host.engine is None:
            self._show_empty()

    def _show_empty(self) -> None:
        """Say how things stand while there is no answer."""
        self.shown = None
        self.passages.clear()
        self.bar.set_answered(False)
        if not self.feed.text:
            self.lines_offer.dismiss()
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
        if self.feed.text:
            return self.tr("Your text is answered as soon as the model is ready.")
        return self.tr("You can type already; your text is answered as soon as it is ready.")

    def _on_engine_ready(self, engine: Engine) -> None:
        self._load_failure = None
        if not self.feed.text:
            self._show_empty()
        self._max_tokens = engine.card.max_tokens
        self.feed.set_engine(engine)

    def _on_engine_failed(self, failure: Failure) -> None:
        self._load_failure = failure
        self._show_empty()

    def _on_slowed(self) -> None:
        # What another text said is neither to be read below this one nor to be copied for it.
        self.passages.clear()
        self.bar.set_answered(False)
        self.card.say(self.tr("Reading…"), self.tr("A long text takes a moment."), busy=True)

    def _on_answered(self, answer: LiveAnswer) -> None:
        self.shown = answer
        has_text = answer.prediction.label is not None
        self._latency = self._latencies.add(answer.duration_ms) if has_text else None
        self.card.show_prediction(answer.prediction, self._max_tokens)
        self.bar.set_answered(has_text)
        if not has_text:
            self.passages.clear()
        self._telling.start()
        self.answer_shown.emit()

    def _tell(self) -> None:
        if self.shown:
            self.card.answer.tell(self.shown.prediction, self._latency)
            self.answer_told.emit(self.shown.prediction, self._latency)

    def _on_passages_read(self, read: LivePassages) -> None:
        counts = self.passages.show_passages(read)
        self.card.answer.show_mixed(counts.is_mixed)

    def _on_passage_chosen(self, passage: Passage) -> None:
        if self.passages.text == self.feed.text:
            self.editor.mark_passage(Span(passage.start, passage.end))

    def _on_more_asked(self, first_sentence: int) -> None:
        if self.passages.text == self.feed.text:
            self.feed.read_on(first_sentence)

    def _on_copy_text_asked(self) -> None:
        if self.shown:
            is_same = self.passages.text == self.shown.request.text
            copy_as_text(self.shown, self.passages.passages() if is_same else ())

    def _on_copy_json_asked(self) -> None:
        if self.shown:
            copy_as_json(self.shown)

    def _on_explained(self, explanation: LiveExplanation) -> None:
        text = explanation.request.text
        phrases = notable(explanation.words, text)
        self.editor.mark_phrases(phrases)
        self.card.answer.show_phrases(text, phrases)

    def _on_feed_failed(self, request: LiveRequest, failure: Failure) -> None:
        if self.feed.is_newest(request):
            is_answered = self.feed.is_answered(request)
            if not is_answered:
                self.bar.set_answered(False)
                self.card.say(failure.title, self.tr("Change the text to try again."))
            if not is_answered or self.passages.text != request.text:
                self.passages.clear()
        self.failed.emit(failure)
