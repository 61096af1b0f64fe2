"""One chunk of texts in, answers out; a text that was answered before costs nothing."""

import hashlib
import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from desktop_app.core.engine import BatchTiming, Engine
from desktop_app.core.predictions import LABELS, Prediction, Predictions
from desktop_app.jobs.no_text import has_no_text

_ANSWER = np.dtype([("p", "<f4", len(LABELS)), ("tokens", "<i4"), ("windows", "<i4")])
_NO_TEXT = np.array([((np.nan, np.nan, np.nan), 0, 0)], dtype=_ANSWER).tobytes()
_pack = struct.Struct("<3f2i").pack
MEMO_TEXTS = 20_000
"""Different texts whose answers are at hand: about 3 MB. Those of the others are recalled from the
run's store."""
Recall = Callable[[Mapping[bytes, str]], dict[bytes, bytes]]
"""Gives the packed answers to those of the texts, by digest, that were answered before."""


def _recall_nothing(texts: Mapping[bytes, str]) -> dict[bytes, bytes]:
    return {}


class AnswerMemo:
    """Answers by digest of the text; the oldest are forgotten first, half of them at a time."""

    def __init__(self, capacity: int = MEMO_TEXTS) -> None:
        self._half = max(1, capacity // 2)
        self._young: dict[bytes, bytes] = {}
        self._old: dict[bytes, bytes] = {}

    def __len__(self) -> int:
        return len(self._young) + len(self._old)

    def get(self, digest: bytes) -> bytes | None:
        """The answer, or None where it is not, or no longer, known."""
        answer = self._young.get(digest)
        if answer is None and (answer := self._old.pop(digest, None)) is not None:
            self.put(digest, answer)
        return answer

    def put(self, digest: bytes, answer: bytes) -> None:
        """Remember an answer."""
        if len(self._young) >= self._half:
            self._old, self._young = self._young, {}
        self._young[digest] = answer


@dataclass(frozen=True)
class Plan:
    """What a chunk of texts asks of the engine."""

    digests: tuple[bytes | None, ...]
    """One a row; None where there is no text."""
    fresh: dict[bytes, str]
    """Each text not answered before, once."""
    known: dict[bytes, bytes]
    """The answers of the others."""

    @property
    def duplicates(self) -> int:
        """Rows that need no work because their very text was answered before."""
        with_text = sum(digest is not None for digest in self.digests)
        return with_text - len(self.fresh)


class Answerer:
    """Plans chunks of texts and answers them, remembering what it answered; `recall` knows what
    the memo has forgotten, or never knew."""

    def __init__(
        self, engine: Engine, memo: AnswerMemo | None = None, recall: Recall = _recall_nothing
    ) -> None:
        self._engine = engine
        self._memo = AnswerMemo(MEMO_TEXTS) if memo is None else memo
        self._recall = recall

    def plan(self, texts: Sequence[str]) -> Plan:
        """Which of the texts must go through the model."""
        digests = tuple(map(digest_of, texts))
        fresh: dict[bytes, str] = {}
        known: dict[bytes, bytes] = {}
        for digest, text in zip(digests, texts, strict=True):
            if digest is None or digest in fresh or digest in known:
                continue
            answer = self._memo.get(digest)
            if answer is None:
                fresh[digest] = text
            else:
                known[digest] = answer
        for digest, answer in self._recall(fresh).items():
            del fresh[digest]
            known[digest] = answer
            self._memo.put(digest, answer)
        return Plan(digests, fresh, known)

    def answer(
        self,
        plan: Plan,
        *,
        on_batch: Callable[[BatchTiming], None],
        is_cancelled: Callable[[], bool],
    ) -> Predictions:
        """One answer a row of the plan, in its order. Raises CancelledError as the engine does."""
        answers = dict(plan.known)
        if plan.fresh:
            fresh = self._engine.predict(
                list(plan.fresh.values()), on_batch=on_batch, is_cancelled=is_cancelled
            )
            answers.update(zip(plan.fresh, _packed(fresh), strict=True))
        for digest in plan.fresh:
            self._memo.put(digest, answers[digest])
        return _unpacked([answers[digest] if digest else _NO_TEXT for digest in plan.digests])


def digest_of(text: str) -> bytes | None:
    """16 bytes that stand for the text; None where it is no text."""
    if has_no_text(text):
        return None
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def packed_answer(prediction: Prediction) -> bytes:
    """An answer as a memo holds it."""
    return _pack(*prediction.probabilities, prediction.token_count, prediction.window_count)


def _packed(predictions: Predictions) -> list[bytes]:
    answers = np.empty(len(predictions), dtype=_ANSWER)
    answers["p"] = predictions.probabilities
    answers["tokens"] = predictions.token_counts
    answers["windows"] = predictions.window_counts
    packed = answers.tobytes()
    return [packed[at : at + _ANSWER.itemsize] for at in range(0, len(packed), _ANSWER.itemsize)]


def _unpacked(packed: list[bytes]) -> Predictions:
    answers = np.frombuffer(b"".join(packed), dtype=_ANSWER)
    return Predictions(answers["p"], answers["tokens"], answers["windows"])
