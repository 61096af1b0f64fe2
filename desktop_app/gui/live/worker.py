"""The thread that answers what is typed: the newest text wins, the last is always answered."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Protocol

from PySide6.QtCore import QObject, QThread, Signal

from desktop_app.core.engine import CancelledError, Engine
from desktop_app.core.explanation import WordInfluence
from desktop_app.core.passages import PassageReader
from desktop_app.core.predictions import Prediction
from desktop_app.core.sentences import split_sentences
from desktop_app.gui.failures import Failure
from desktop_app.gui.live.mailbox import Mailbox
from desktop_app.gui.live.messages import LiveAnswer, LiveExplanation, LivePassages, LiveRequest

EXPLAIN_AFTER_S = 0.3
"""A pause in the typing after which it is worth the time to ask for each sentence, and which words
did it."""

SENTENCES_AT_ONCE = 200
"""Of a long text; the next ones are read when they are asked for."""


class Explain(Protocol):
    """Tells how much each word of a text pulled its answer; see `core.explanation.explain`."""

    def __call__(
        self, engine: Engine, text: str, *, is_cancelled: Callable[[], bool]
    ) -> Sequence[WordInfluence]:
        """Raises CancelledError when `is_cancelled` says so."""
        ...


class LiveWorker(QThread):
    """Answers the newest request, then, if the typing pauses, its sentences, and explains it.

    `answered` carries a LiveAnswer, `passages_read` a LivePassages, `explained` a LiveExplanation,
    `failed` a LiveRequest and a Failure. Requests may come before the engine does.
    """

    answered = Signal(object)
    passages_read = Signal(object)
    explained = Signal(object)
    failed = Signal(object, object)

    def __init__(self, explain: Explain | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("live-worker")
        self._explain = explain
        self._engine: Engine | None = None
        self._reader: PassageReader | None = None
        self._mailbox = Mailbox[LiveRequest]()
        self._last_number = 0

    def ask(self, text: str, *, first_sentence: int = 0) -> int:
        """Have `text` answered unless a newer one comes first, or its sentences from
        `first_sentence` on; gives the request's number."""
        self._last_number += 1
        self._mailbox.put(LiveRequest(self._last_number, text, first_sentence))
        return self._last_number

    def set_engine(self, engine: Engine) -> None:
        """Begin to answer, with the newest text asked so far; or go on with another engine from
        the next text on."""
        self._engine = engine
        self._reader = PassageReader(engine)
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
        prediction = None
        if request.first_sentence == 0:
            with self._reporting(self.tr("The text could not be answered"), request):
                prediction = self._answer(engine, request)
            if prediction is None or prediction.label is None:
                return
            if self._mailbox.wait_for_news(EXPLAIN_AFTER_S):
                return
        with self._reporting(self.tr("The sentences could not be answered"), request):
            self._tell_passages(request)
        if prediction and self._is_explained(prediction) and not self._mailbox.has_news:
            with self._reporting(self.tr("The words that did it could not be found"), request):
                self._tell_words(engine, request)

    @contextmanager
    def _reporting(self, title: str, request: LiveRequest) -> Iterator[None]:
        """The edge of the thread: what goes wrong is shown by the page."""
        try:
            yield
        except CancelledError:
            pass
        except Exception as exc:
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

    def _tell_passages(self, request: LiveRequest) -> None:
        assert self._reader is not None
        sentences = split_sentences(request.text)
        done = request.first_sentence
        wanted = sentences[done : done + SENTENCES_AT_ONCE]
        portions = self._reader.read(request.text, wanted, is_cancelled=self._is_in_vain)
        for portion in portions:
            read = portion.sentence_count
            self.passages_read.emit(
                LivePassages(request, portion.passages, done == 0, done + read, len(sentences))
            )
            done += read

    def _tell_words(self, engine: Engine, request: LiveRequest) -> None:
        assert self._explain is not None
        words = self._explain(engine, request.text, is_cancelled=self._is_in_vain)
        self.explained.emit(LiveExplanation(request, words))
