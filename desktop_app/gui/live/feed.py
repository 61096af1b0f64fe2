"""Keeps the answer up to date with the text that is typed."""

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.core.engine import Engine
from desktop_app.gui.failures import Failure
from desktop_app.gui.live.messages import LiveAnswer, LiveExplanation, LivePassages, LiveRequest
from desktop_app.gui.live.worker import Explain, LiveWorker

_SLOW_AFTER_MS = 250


class LiveFeed(QObject):
    """One text, one engine: what the worker still says of those before is not told."""

    answered = Signal(object)
    """LiveAnswer, to the text or, while someone types on, to that of a moment ago."""
    passages_read = Signal(object)
    """LivePassages."""
    explained = Signal(object)
    """LiveExplanation."""
    failed = Signal(object, object)
    """LiveRequest, Failure; of a text before, too."""
    slowed = Signal()
    """The text takes a moment to be answered."""

    def __init__(self, explain: Explain | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._has_engine = False
        self._newest_number = 0
        self._first_number = 0
        self._answered_number = 0
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_AFTER_MS)
        self._slow.timeout.connect(self.slowed)
        self.worker = LiveWorker(explain, self)
        self.worker.answered.connect(self._on_answered)
        self.worker.passages_read.connect(self._on_passages_read)
        self.worker.explained.connect(self._on_explained)
        self.worker.failed.connect(self._on_failed)

    @property
    def text(self) -> str:
        """What is to be answered."""
        return self._text

    def ask(self, text: str) -> None:
        """Have this text answered, in place of the one before."""
        self._text = text
        self._newest_number = self.worker.ask(text)
        if text and self._has_engine:
            self._slow.start()
        else:
            self._slow.stop()

    def set_engine(self, engine: Engine) -> None:
        """Answer the text by this one."""
        self._has_engine = True
        self.worker.set_engine(engine)
        if self._text:
            # What the engine of before still says of it is not this one's.
            self._newest_number = self._first_number = self.worker.ask(self._text)

    def read_on(self, first_sentence: int) -> None:
        """Have the next sentences of the text read."""
        self._newest_number = self.worker.ask(self._text, first_sentence=first_sentence)

    def is_newest(self, request: LiveRequest) -> bool:
        """Whether it is the last that was asked."""
        return request.number == self._newest_number

    def is_answered(self, request: LiveRequest) -> bool:
        """Whether the answer to its text was told."""
        return request.number == self._answered_number or request.first_sentence > 0

    def shutdown(self) -> None:
        """Stop answering; waits for the worker. May be called again."""
        self._slow.stop()
        self.worker.shutdown()

    def _on_answered(self, answer: LiveAnswer) -> None:
        # On a busy machine an answer may come late: while someone types on, one for the text of a
        # moment ago is better than none.
        request = answer.request
        oldest = max(self._answered_number, self._first_number)
        if request.number < oldest or not self._text:
            return
        if self.is_newest(request):
            self._slow.stop()
        if request.text:
            self._answered_number = request.number
            self.answered.emit(answer)

    def _on_passages_read(self, read: LivePassages) -> None:
        if self.is_newest(read.request):
            self.passages_read.emit(read)

    def _on_explained(self, explanation: LiveExplanation) -> None:
        if self.is_newest(explanation.request):
            self.explained.emit(explanation)

    def _on_failed(self, request: LiveRequest, failure: Failure) -> None:
        if self.is_newest(request) and not self.is_answered(request):
            self._slow.stop()
        self.failed.emit(request, failure)
