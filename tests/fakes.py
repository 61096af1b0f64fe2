"""An engine without a model: fast, and its answers can be told from the text."""

import threading
from collections.abc import Callable, Sequence

import numpy as np

from desktop_app.core.bundle import BundleCard
from desktop_app.core.engine import BatchTiming, CancelledError
from desktop_app.core.predictions import LABELS, Prediction, Predictions

_BATCH_ROWS = 16
_PROBABILITIES = {"bad": (0.8, 0.15, 0.05), "good": (0.05, 0.05, 0.9)}
_NEUTRAL = (0.2, 0.6, 0.2)


class FakeEngine:
    """Negative where the text holds "bad", positive where "good", else neutral; blank: no text.

    `hold` keeps every mini-batch waiting until `release`, so that a test can look at a run in
    its middle.
    """

    card = BundleCard(
        name="fake",
        version="0",
        labels=LABELS,
        quantization="int8",
        size_bytes=1_000_000,
        max_tokens=256,
        temperature=1.0,
        long_text_temperature=1.0,
        base_model="none",
        licence="Apache-2.0",
    )

    thread_count = 2

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.closed = False
        self._go = threading.Event()
        self._go.set()

    def hold(self) -> None:
        self._go.clear()

    def release(self) -> None:
        self._go.set()

    def predict_one(
        self, text: str, *, is_cancelled: Callable[[], bool] = lambda: False
    ) -> Prediction:
        return self.predict_now([text], is_cancelled=is_cancelled)[0]

    def predict_now(
        self, texts: Sequence[str], *, is_cancelled: Callable[[], bool] = lambda: False
    ) -> Predictions:
        if is_cancelled():
            raise CancelledError
        return _answer(texts)

    def predict(
        self,
        texts: Sequence[str],
        *,
        on_batch: Callable[[BatchTiming], None] = lambda timing: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> Predictions:
        for start in range(0, len(texts), _BATCH_ROWS):
            while not self._go.wait(0.005):
                if is_cancelled():
                    raise CancelledError
            if is_cancelled():
                raise CancelledError
            batch = texts[start : start + _BATCH_ROWS]
            self.texts.extend(batch)
            on_batch(BatchTiming(len(batch), sum(map(_tokens, batch)), 0.001))
        return _answer(texts)

    def close(self) -> None:
        self.closed = True


def _tokens(text: str) -> int:
    return len(text.split()) + 2 if text.strip() else 0


def _answer(texts: Sequence[str]) -> Predictions:
    def row(text: str) -> tuple[float, float, float]:
        if not text.strip():
            return (np.nan, np.nan, np.nan)
        found = (p for word, p in _PROBABILITIES.items() if word in text)
        return next(found, _NEUTRAL)

    return Predictions(
        np.array([row(text) for text in texts], dtype=np.float32).reshape(-1, 3),
        np.array([_tokens(text) for text in texts], dtype=np.int32),
        np.array([1 if text.strip() else 0 for text in texts], dtype=np.int32),
    )
