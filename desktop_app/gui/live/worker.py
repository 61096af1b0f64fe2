"""The thread that answers what is typed: the newest text wins, the last is always answered."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QThread, Signal

from desktop_app.core.bundle import BundleCard
from desktop_app.core.engine import BatchTiming, CancelledError, Engine
from desktop_app.core.predictions import Prediction, Predictions
from desktop_app.gui.failures import Failure
from desktop_app.gui.live.influences import Explain, WordInfluence
from desktop_app.gui.live.mailbox import Mailbox

EXPLAIN_AFTER_S = 0.3
"""A pause in the typing after which it is worth the time to ask which words did it."""
INTERRUPTIBLE_FROM_CHARACTERS = 2_000
"""From here on a text is read so that a newer keystroke can break it off."""


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
        """Begin to answer, with the newest text asked so far."""
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
        prediction = self._predict(engine, request.text)
        duration_ms = (time.perf_counter() - started) * 1000
        self.answered.emit(LiveAnswer(request, prediction, duration_ms))
        return prediction

    def _predict(self, engine: Engine, text: str) -> Prediction:
        if len(text) < INTERRUPTIBLE_FROM_CHARACTERS:
            return engine.predict_one(text)
        return engine.predict([text], is_cancelled=lambda: self._mailbox.has_news)[0]

    def _is_explained(self, prediction: Prediction) -> bool:
        # A long text has too many words to try each in the time of a pause.
        return self._explain is not None and prediction.window_count == 1

    def _tell_words(self, engine: Engine, request: LiveRequest) -> None:
        assert self._explain is not None
        giving_way = GivingWay(engine, lambda: self._mailbox.has_news)
        words = self._explain(giving_way, request.text)
        self.explained.emit(LiveExplanation(request, words))


class GivingWay:
    """An engine that breaks off with CancelledError as soon as `is_in_vain` says so."""

    def __init__(self, engine: Engine, is_in_vain: Callable[[], bool]) -> None:
        self._engine = engine
        self._is_in_vain = is_in_vain

    @property
    def card(self) -> BundleCard:
        """The card of the engine behind."""
        return self._engine.card

    def predict_one(self, text: str) -> Prediction:
        """As the engine's own, unless it is in vain."""
        if self._is_in_vain():
            raise CancelledError
        return self._engine.predict_one(text)

    def predict(
        self,
        texts: Sequence[str],
        *,
        on_batch: Callable[[BatchTiming], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> Predictions:
        """As the engine's own, asking `is_in_vain` between two mini-batches as well."""

        def stops() -> bool:
            return self._is_in_vain() or (is_cancelled is not None and is_cancelled())

        return self._engine.predict(texts, on_batch=on_batch, is_cancelled=stops)

    def close(self) -> None:
        """Does nothing: the engine belongs to another."""
