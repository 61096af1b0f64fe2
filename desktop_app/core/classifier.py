"""Texts in, predictions out."""

import itertools
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from desktop_app.core.bundle import Bundle, BundleCard, open_bundle
from desktop_app.core.dispatch import BatchDispatcher
from desktop_app.core.encoding import EncodedTexts, Encoder
from desktop_app.core.engine import BatchTiming, CancelledError
from desktop_app.core.options import EngineOptions, available_processors
from desktop_app.core.planning import plan_batches
from desktop_app.core.predictions import LABELS, Prediction, Predictions
from desktop_app.core.session import ModelSession
from desktop_app.errors import BundleError
from desktop_app.language import translate

_STREAM_CHUNK_TEXTS = 1_024
_MOST_THREADS_AT_ONCE = 4
"""A single text has no more work than that many threads can share."""
_TOKENS_AT_ONCE = 256
"""Padded tokens that a keystroke may have to wait for: 40 short texts took 6 % longer in three such
batches than in one."""


class Classifier:
    """A loaded model. Every method may be called from any thread; satisfies `Engine`."""

    def __init__(self, bundle: Bundle, options: EngineOptions | None = None) -> None:
        self._card = bundle.card
        self._options = options or EngineOptions()
        self._encoder = Encoder(bundle.tokenizer_path, bundle.card.max_tokens)
        self._session = ModelSession(bundle.model_path, pad_id=self._encoder.pad_id)
        _check_class_count(self._session, bundle)
        self._columns = [LABELS.index(label) for label in bundle.card.labels]
        self._dispatcher = BatchDispatcher(
            self._options.thread_count, gives_way=self._options.gives_way
        )
        self._model_path = bundle.model_path

    @cached_property
    def _urgent_session(self) -> ModelSession:
        """All threads on one text, but for a processor that is left to the window where the engine
        gives way. Made when first asked for: who answers files alone needs neither its memory nor
        the time to load it."""
        # A key is painted while its text is answered: without a processor of its own that holds
        # one of the threads up, and all others wait for it.
        processors = available_processors() - self._options.gives_way
        threads = min(self.thread_count, processors, _MOST_THREADS_AT_ONCE)
        if threads <= 1:
            return self._session
        return ModelSession(self._model_path, pad_id=self._encoder.pad_id, threads_per_run=threads)

    @classmethod
    def open(cls, bundle_dir: Path, options: EngineOptions | None = None) -> Self:
        """Load a verified bundle.

        Raises BundleError for a bundle that must not be used, EngineError for one that this
        machine cannot run.
        """
        return cls(open_bundle(bundle_dir), options)

    @property
    def card(self) -> BundleCard:
        """What the loaded model says of itself."""
        return self._card

    @property
    def thread_count(self) -> int:
        """Mini-batches run side by side."""
        return self._dispatcher.thread_count

    def predict_one(
        self, text: str, *, is_cancelled: Callable[[], bool] = lambda: False
    ) -> Prediction:
        """Answer one text at once; see `predict_now`."""
        return self.predict_now([text], is_cancelled=is_cancelled)[0]

    def predict_now(
        self, texts: Sequence[str], *, is_cancelled: Callable[[], bool] = lambda: False
    ) -> Predictions:
        """Answer a few texts at once, in the calling thread; see `Engine.predict_now`."""
        with self._dispatcher.gate.urgent():
            encoded = self._encoder.encode(texts)
            logits = self._allocate(encoded)
            for batch in self._plan(encoded, _TOKENS_AT_ONCE):
                if is_cancelled():
                    raise CancelledError
                # Beside a mini-batch that is not done yet, more threads would only wait.
                is_alone = not self._dispatcher.is_busy
                session = self._urgent_session if is_alone else self._session
                _run_batch(session, encoded, batch, logits)
        return self._to_predictions(encoded, logits)

    def predict(
        self,
        texts: Sequence[str],
        *,
        on_batch: Callable[[BatchTiming], None] = lambda timing: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> Predictions:
        """Answer all texts, in the order given; see `Engine.predict`."""
        encoded = self._encoder.encode(texts)
        logits = self._allocate(encoded)
        shares = encoded.shares()

        def run(batch: Sequence[int]) -> None:
            duration_s = _run_batch(self._session, encoded, batch, logits)
            token_count = sum(len(encoded.windows[index]) for index in batch)
            on_batch(BatchTiming(sum(shares[i] for i in batch), token_count, duration_s))

        plan = self._plan(encoded, self._options.token_budget)
        self._dispatcher.run(plan, run, is_cancelled)
        return self._to_predictions(encoded, logits)

    def stream(self, texts: Iterable[str]) -> Iterator[Prediction]:
        """Answers for any number of texts, in order, holding a bounded number at a time."""
        iterator = iter(texts)
        while chunk := list(itertools.islice(iterator, _STREAM_CHUNK_TEXTS)):
            yield from self.predict(chunk)

    def close(self) -> None:
        """Wait for what is running and stop the worker threads."""
        self._dispatcher.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _plan(self, encoded: EncodedTexts, token_budget: int) -> list[list[int]]:
        lengths = [len(window) for window in encoded.windows]
        return plan_batches(lengths, token_budget=token_budget)

    def _allocate(self, encoded: EncodedTexts) -> NDArray[np.float32]:
        return np.empty((len(encoded.windows), len(self._columns)), dtype=np.float32)

    def _to_predictions(
        self, encoded: EncodedTexts, window_logits: NDArray[np.float32]
    ) -> Predictions:
        window_counts = np.array(encoded.window_counts, dtype=np.int32)
        logits = mean_over_windows(window_logits, window_counts)
        probabilities = np.zeros((len(logits), len(LABELS)), dtype=np.float32)
        is_long = window_counts > 1
        temperatures = np.where(is_long, self._card.long_text_temperature, self._card.temperature)
        probabilities[:, self._columns] = softmax(logits / temperatures[:, None])
        probabilities[window_counts == 0] = np.nan
        token_counts = np.array(encoded.token_counts, dtype=np.int32)
        return Predictions(probabilities, token_counts, window_counts)


def _check_class_count(session: ModelSession, bundle: Bundle) -> None:
    count, wanted = session.class_count, len(bundle.card.labels)
    if count not in (None, wanted):
        raise BundleError(
            translate(
                "Model",
                "{model_path} tells {count} classes apart, and its card names {wanted}. Convert "
                "the model again, with a label for each class.",
            ).format(model_path=bundle.model_path, count=count, wanted=wanted)
        )


def _run_batch(
    session: ModelSession,
    encoded: EncodedTexts,
    batch: Sequence[int],
    logits: NDArray[np.float32],
) -> float:
    """Put the batch's logits into their rows; the seconds it took."""
    windows = [encoded.windows[index] for index in batch]
    started = time.perf_counter()
    logits[batch] = session.run(windows)
    return time.perf_counter() - started


def mean_over_windows(
    window_logits: NDArray[np.float32], window_counts: NDArray[np.int32]
) -> NDArray[np.float64]:
    """float64[texts, classes]: each text's logits averaged over its windows, 0 where it has none.

    The windows of a long text are alike in length, so each counts the same.
    """
    text_of_window = np.repeat(np.arange(len(window_counts)), window_counts)
    sums = np.zeros((len(window_counts), window_logits.shape[1]))
    np.add.at(sums, text_of_window, window_logits)
    return sums / np.maximum(window_counts, 1)[:, None]


def softmax(logits: NDArray[np.float64]) -> NDArray[np.float64]:
    """Probabilities over the last axis."""
    powers = np.exp(logits - logits.max(axis=-1, keepdims=True, initial=-np.inf))
    probabilities: NDArray[np.float64] = powers / powers.sum(axis=-1, keepdims=True)
    return probabilities
