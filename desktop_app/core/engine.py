"""What every layer above asks of an engine, so that tests can put a fake in its place."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop_app.core.bundle import BundleCard
from desktop_app.core.predictions import Prediction, Predictions


@dataclass(frozen=True, slots=True)
class BatchTiming:
    """One mini-batch that went through the model."""

    text_count: float
    """A window of a long text counts as its share of that text: one of four is a quarter."""
    token_count: int
    duration_s: float


class Engine(Protocol):
    """Texts in, predictions out. Methods may be called from any thread."""

    @property
    def card(self) -> BundleCard:
        """What the loaded model says of itself."""
        ...

    @property
    def thread_count(self) -> int:
        """Mini-batches computed side by side; 0 where it cannot be told."""
        ...

    def predict_one(
        self, text: str, *, is_cancelled: Callable[[], bool] = lambda: False
    ) -> Prediction:
        """Answer one text at once; see `predict_now`."""
        ...

    def predict_now(
        self, texts: Sequence[str], *, is_cancelled: Callable[[], bool] = lambda: False
    ) -> Predictions:
        """Answer a few texts at once, in the calling thread, in the order given.

        A running `predict` gives way between two of its mini-batches. Raises CancelledError
        when `is_cancelled` says so between two of this call's.
        """
        ...

    def predict(
        self,
        texts: Sequence[str],
        *,
        on_batch: Callable[[BatchTiming], None] = lambda timing: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> Predictions:
        """Answer all texts, in the order given.

        `on_batch` is told of each mini-batch, from a worker thread. Raises CancelledError when
        `is_cancelled` says so between two mini-batches.
        """
        ...

    def close(self) -> None:
        """Stop the worker threads and free the model."""
        ...


class CancelledError(Exception):
    """`predict` was asked to stop; nothing of its result is kept."""
