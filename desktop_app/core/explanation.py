"""Which words made it so."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.core.engine import Engine
from desktop_app.core.predictions import Prediction

# An emoji is a word; punctuation is none.
_WORD = re.compile(r"[^\s.,;:!?\"()\[\]…]+")
_MAX_SPANS = 60
_NOTABLE_INFLUENCE = 0.2


@dataclass(frozen=True, slots=True)
class WordInfluence:
    """How much a stretch of the text pulled the answer up or down."""

    start: int
    end: int
    """Offsets into the Python string: text[start:end]."""
    influence: float
    """In [-1, 1]: how far it pulls towards positive (above 0) or negative (below 0)."""


def explain(
    engine: Engine, text: str, *, is_cancelled: Callable[[], bool] = lambda: False
) -> tuple[WordInfluence, ...]:
    """The influence of each word: what the text loses without it, and what it says alone.

    Leaving a word out (Li, Monroe and Jurafsky 2016, "Understanding Neural Networks through
    Representation Erasure") says nothing where two words say the same, for either is enough. So
    the mean of two figures is taken, comprehensiveness and sufficiency (DeYoung et al. 2020,
    ERASER), which are also a word's last and first contribution in the sense of Shapley.

    A text of over 60 words is taken in stretches of several words. A text of more than one token
    window is not explained: the result is empty. Raises CancelledError when `is_cancelled` says
    so.
    """
    whole = engine.predict_one(text, is_cancelled=is_cancelled)
    if whole.label is None or whole.window_count > 1:
        return ()
    spans = word_spans(text)
    without = [text[:start] + text[end:] for start, end in spans]
    alone = [text[start:end] for start, end in spans]
    answers = engine.predict_now([*without, *alone], is_cancelled=is_cancelled)
    valences = [_valence(answer) for answer in answers]
    lost = [(_valence(whole) - valence) / 2 for valence in valences[: len(spans)]]
    said = valences[len(spans) :]
    return tuple(
        WordInfluence(start, end, (last + first) / 2)
        for (start, end), last, first in zip(spans, lost, said, strict=True)
    )


def notable(influences: Sequence[WordInfluence], text: str) -> tuple[WordInfluence, ...]:
    """The stretches worth naming, strongest first: like-minded neighbours become one.

    "terribly" and "slow" that both pull down read better, and truer, as "terribly slow".
    """
    strong = [item for item in influences if abs(item.influence) >= _NOTABLE_INFLUENCE]
    merged: list[WordInfluence] = strong[:1]
    for before, item in pairwise(strong):
        adjoining = not text[before.end : item.start].strip()
        if adjoining and before.influence * item.influence > 0:
            last = merged.pop()
            influence = max(last.influence, item.influence, key=abs)
            item = WordInfluence(last.start, item.end, influence)  # noqa: PLW2901
        merged.append(item)
    return tuple(sorted(merged, key=lambda item: -abs(item.influence)))


def word_spans(text: str) -> list[tuple[int, int]]:
    """Offsets of at most 60 stretches that hold all words, each of the same number of words."""
    words = [match.span() for match in _WORD.finditer(text)]
    size = -(-len(words) // _MAX_SPANS) or 1
    groups = [words[start : start + size] for start in range(0, len(words), size)]
    return [(group[0][0], group[-1][1]) for group in groups]


def _valence(prediction: Prediction) -> float:
    """In [-1, 1]; 0 where there is no text."""
    return 0.0 if prediction.label is None else prediction.p_positive - prediction.p_negative
