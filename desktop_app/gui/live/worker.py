"""The thread that answers what is typed: the newest text wins, the last is always answered."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QThread, Signal

from desktop_app.core.engine import CancelledError, Engine
from desktop_app.core.explanation import WordInfluence
from desktop_app.core.predictions import Prediction
from desktop_app.gui.failures import Failure
from desktop_app.gui.live.mailbox import Mailbox

EXPLAIN_AFTER_S = 0.3
"""A pause in the typing after which it is worth the time to ask which words did it."""


class Explain(Protocol):
    """Tells how much each word of a text pulled its answer; see `core.explanation.explain`."""

    def __call__(
        self, engine: Engine, text: str, *, is_cancelled: Callable[[], bool]
    ) -> Sequence[WordInfluence]:
        """Raises CancelledError when `is_cancelled` says so."""
        ...


@dataclass(frozen=True, slots=True)
class LiveRequest:
    """A text as it stood after one keystroke; the numbers grow."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class LiveAnswer:
    """What the engine says of a request's text, and how long it took to say so."""

    request: LiveRequest
    prediction: Prediction
    duration_ms: float


@dataclass(frozen=True, slots=True)
class LiveExplanation:
    """The words that made an answer so."""

    request: LiveRequest
    words: Sequence[WordInfluence]


class LiveWorker(QThread):
    """Answers the newest request, then, if the typing pauses, explains it.

    `answered` carries a LiveAnswer, `explained` a LiveExplanation, `failed` a LiveRequest and a
    Failure. Requests may come before the engine does.
    """

    answered = Signal(object)
    explained = Signal(object)
    failed = Signal(object, object)

    def __init__(self, explain: Explain | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("live-worker")
        self._explain = explain
        self._engine: Engine | None = None
        self._mailbox = Mailbox[LiveRequest]()
        self._last_number = 0

    def ask(self, text: str) -> int:
        """Have `text` answered unless a newer one comes first; gives the request's number."""
        self._last_number += 1
        self._mailbox.put(LiveRequest(self._last_number, text))
        return self._last_number

    def set_engine(self, engine: Engine) -> None:
        """Begin to answer, with the newest text asked so far; or go on with another engine from
        the next text on."""
        self._engine = engine
        self.start()

    def shutdown(self) -> None:
        """Stop after the mini-batch that goes on now, and wait for it; may be called again."""
        self._mailbox.close()
        self.wait()

    def run(self) -> None:
        assert self._engine is not None
        while (request := self._mailbox.take()) is not None:
            self._serve(self._engine, request)

    def _serve(self, engine: Engine, request: LiveRequest) -> None:
        try:
            prediction = self._answer(engine, request)
        except Exception as exc:
            self._on_error(self.tr("The text could not be answered"), request, exc)
            return
        if not self._is_explained(prediction) or self._mailbox.wait_for_news(EXPLAIN_AFTER_S):
            return
        try:
            self._tell_words(engine, request)
        except Exception as exc:
            self._on_error(self.tr("The words that did it could not be found"), request, exc)

    def _on_error(self, title: str, request: LiveRequest, exc: Exception) -> None:
        """The edge of the thread: what went wrong is shown by the page."""
        if isinstance(exc, CancelledError):
            return
        self.failed.emit(request, Failure.from_exception(title, exc))

    def _answer(self, engine: Engine, request: LiveRequest) -> Prediction:
        started = time.perf_counter()
        prediction = engine.predict_one(request.text, is_cancelled=self._is_in_vain)
        duration_ms = (time.perf_counter() - started) * 1000
        self.answered.emit(LiveAnswer(request, prediction, duration_ms))
        return prediction

    def _is_in_vain(self) -> bool:
        return self._mailbox.has_news

    def _is_explained(self, prediction: Prediction) -> bool:
        # A text of several windows has too many words to try each in the time of a pause.
        return self._explain is not None and prediction.window_count == 1

    def _tell_words(self, engine: Engine, request: LiveRequest) -> None:
        assert self._explain is not None
        words = self._explain(engine, request.text, is_cancelled=self._is_in_vain)
        self.explained.emit(LiveExplanation(request, words))
