"""A text sentence by sentence, each with an answer of its own."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from desktop_app.core.engine import Engine
from desktop_app.core.predictions import Label, Prediction
from desktop_app.core.sentences import Span, split_clauses
from desktop_app.core.sureness import FAIRLY_SURE_FROM

_CLAUSES_MAX = 12
"""A sentence of more is a list."""
_AT_ONCE = 16
_KEPT_ANSWERS = 2_000
_LEAST_SHARE_OF_MIXED = 0.2


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence, or a part of one that contradicts the rest of it."""

    start: int
    end: int
    """Offsets into the Python string: text[start:end]."""
    prediction: Prediction

    @property
    def pull(self) -> Label | None:
        """Positive or negative where the answer is at least fairly sure, else None."""
        return _pull(self.prediction)


@dataclass(frozen=True, slots=True)
class PassagePortion:
    """The passages of some sentences."""

    passages: Sequence[Passage]
    sentence_count: int


class PassageReader:
    """Answers sentences, and remembers the last 2,000 of its answers: while a text grows, most of
    its sentences stay as they were."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._known: dict[str, Prediction] = {}

    def read(
        self,
        text: str,
        sentences: Sequence[Span],
        *,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[PassagePortion]:
        """The passages of `sentences`, some sentences at a time, in order.

        A sentence whose clauses contradict each other, as in "good product, awful delivery", is
        told in parts. Raises CancelledError when `is_cancelled` says so.
        """
        for start in range(0, len(sentences), _AT_ONCE):
            some = sentences[start : start + _AT_ONCE]
            yield PassagePortion(self._read_some(text, some, is_cancelled), len(some))

    def _read_some(
        self, text: str, sentences: Sequence[Span], is_cancelled: Callable[[], bool]
    ) -> list[Passage]:
        clauses = [split_clauses(text, sentence) for sentence in sentences]
        divided = [parts if 1 < len(parts) <= _CLAUSES_MAX else [] for parts in clauses]
        spans = [*sentences, *(part for parts in divided for part in parts)]
        self._ask(text, spans, is_cancelled)
        told = [
            _contradicting([self._passage(text, part) for part in parts])
            or [Span(sentence.start, sentence.end)]
            for sentence, parts in zip(sentences, divided, strict=True)
        ]
        told_spans = [span for spans in told for span in spans]
        self._ask(text, told_spans, is_cancelled)
        return [self._passage(text, span) for span in told_spans]

    def _ask(self, text: str, spans: Sequence[Span], is_cancelled: Callable[[], bool]) -> None:
        wanted = dict.fromkeys(text[span.start : span.end] for span in spans)
        unknown = [words for words in wanted if words not in self._known]
        if unknown:
            answers = self._engine.predict_now(unknown, is_cancelled=is_cancelled)
            # What is wanted now must outlive the forgetting.
            known = {words: self._known.pop(words) for words in wanted if words in self._known}
            self._known |= known | dict(zip(unknown, answers, strict=True))
            for oldest in list(self._known)[:-_KEPT_ANSWERS]:
                del self._known[oldest]

    def _passage(self, text: str, span: Span) -> Passage:
        return Passage(span.start, span.end, self._known[text[span.start : span.end]])


@dataclass(frozen=True, slots=True)
class PassageTally:
    """How many passages have which label, and whether they disagree."""

    negative: int
    neutral: int
    positive: int
    is_mixed: bool
    """Of those that are at least fairly sure, a fifth or more are positive, and a fifth or more
    negative."""

    @property
    def total(self) -> int:
        """All passages with a label."""
        return self.negative + self.neutral + self.positive


def tally(passages: Sequence[Passage]) -> PassageTally:
    """Count them up."""
    labels = Counter(passage.prediction.label for passage in passages)
    pulls = Counter(passage.pull for passage in passages)
    ups, downs = pulls[Label.POSITIVE], pulls[Label.NEGATIVE]
    is_mixed = min(ups, downs) > 0 and min(ups, downs) >= _LEAST_SHARE_OF_MIXED * (ups + downs)
    return PassageTally(
        negative=labels[Label.NEGATIVE],
        neutral=labels[Label.NEUTRAL],
        positive=labels[Label.POSITIVE],
        is_mixed=is_mixed,
    )


def _pull(prediction: Prediction) -> Label | None:
    is_opinion = prediction.label in (Label.NEGATIVE, Label.POSITIVE)
    return prediction.label if is_opinion and prediction.confidence >= FAIRLY_SURE_FROM else None


def _contradicting(clauses: Sequence[Passage]) -> list[Span]:
    """The clauses with like-minded neighbours joined; none where they do not contradict.

    A clause that says neither goes with the one before it.
    """
    if len({clause.pull for clause in clauses} - {None}) < 2:
        return []
    first = next(clause.pull for clause in clauses if clause.pull)
    pulls: list[Label | None] = []
    for clause in clauses:
        pulls.append(clause.pull or (pulls[-1] if pulls else first))
    groups = groupby(zip(pulls, clauses, strict=True), key=lambda pair: pair[0])
    joined = [[clause for _, clause in group] for _, group in groups]
    return [Span(group[0].start, group[-1].end) for group in joined]
