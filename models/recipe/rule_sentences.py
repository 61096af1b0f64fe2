"""Sentences written by rule for what the labelled sets hardly hold.

Reviews with stars have few plainly lukewarm sentences (an "okay" comes with four stars as often as
with three), and few minimal pairs of negation and contrast. Each template has its label by
construction; the manner is that of CheckList (Ribeiro et al. 2020), used here for training only:
no sentence of the tests is made from these lists.
"""

import itertools
import random
from collections.abc import Iterable, Iterator

from models.recipe.mixture import Example

CORPUS = "rule_sentences"

# fmt: off
_THINGS = (
    "it", "this", "that", "food", "service", "room", "staff", "app", "phone", "product", "movie",
    "book", "delivery", "battery", "camera", "hotel", "coffee", "game", "course", "price",
    "quality", "fit", "fabric", "sound", "screen", "driver", "flight",
)
_GOOD = (
    "good", "great", "excellent", "wonderful", "amazing", "fantastic", "lovely", "helpful",
    "perfect", "nice",
)
_BAD = (
    "bad", "terrible", "awful", "horrible", "poor", "disappointing", "useless", "dreadful",
    "slow", "rude",
)
# fmt: on
_LUKEWARM = (
    "okay",
    "ok",
    "alright",
    "all right",
    "just okay",
    "so-so",
    "average",
    "just average",
    "acceptable",
    "passable",
    "nothing special",
    "neither good nor bad",
    "not great, not terrible",
    "middling",
    "okay, I guess",
    "ordinary",
    "nothing to write home about",
)
_LUKEWARM_WHOLE = (
    "No strong opinion either way.",
    "Could be better, could be worse.",
    "Does what it says, no more and no less.",
    "Meh, it exists.",
    "Three stars from me.",
    "I have no feelings about it.",
    "Some good, some bad.",
    "Neither impressed nor disappointed.",
)
_SUBTLE_GOOD = ("bad at all", "a bad choice", "disappointed in the least", "terrible at all")


def rule_sentences(count_each: int, *, seed: int) -> list[Example]:
    """Up to `count_each` sentences of each kind, in an order that depends on `seed` only."""
    rng = random.Random(seed)
    kinds = (_lukewarm(), _plain(), _negated(), _contrasted())
    chosen: list[Example] = []
    for kind in kinds:
        sentences = sorted(set(kind))
        rng.shuffle(sentences)
        chosen.extend(_example(text, label) for text, label in sentences[:count_each])
    return chosen


def _example(text: str, label: str) -> Example:
    return Example(text, label, CORPUS, binary=False)


def _subject(thing: str) -> str:
    return thing.capitalize() if thing in ("it", "this", "that") else f"The {thing}"


def _lukewarm() -> Iterator[tuple[str, str]]:
    for thing, word in itertools.product(_THINGS, _LUKEWARM):
        subject = _subject(thing)
        for text in (f"{subject} is {word}", f"{subject} was {word}"):
            yield from _with_ends(text, "neutral", (".", "", "..."))
        if thing in ("it", "that"):
            yield from _with_ends(f"{subject}'s {word}", "neutral", (".", "", "..."))
    for word in _LUKEWARM:
        yield from _with_ends(word.capitalize(), "neutral", (".", ""))
    yield from ((text, "neutral") for text in _LUKEWARM_WHOLE)


def _plain() -> Iterator[tuple[str, str]]:
    for words, label in ((_GOOD, "positive"), (_BAD, "negative")):
        for thing, word in itertools.product(_THINGS, words):
            subject = _subject(thing)
            yield from _with_ends(f"{subject} is {word}", label, (".", "!", ""))
            yield f"{subject} was really {word}.", label
            if thing not in ("it", "this", "that"):
                yield f"{word.capitalize()} {thing}.", label


def _negated() -> Iterator[tuple[str, str]]:
    for thing, word in itertools.product(_THINGS, _GOOD):
        for verb in ("is not", "isn't", "was not", "wasn't", "was never"):
            yield f"{_subject(thing)} {verb} {word}.", "negative"
        yield f"I wouldn't call the {thing} {word}.", "negative"
    for thing, phrase in itertools.product(_THINGS, _SUBTLE_GOOD[:1] + _SUBTLE_GOOD[3:]):
        for verb in ("is not", "isn't", "was not", "wasn't"):
            yield f"{_subject(thing)} {verb} {phrase}.", "positive"
    for phrase in _SUBTLE_GOOD:
        yield f"Not {phrase}.", "positive"


def _contrasted() -> Iterator[tuple[str, str]]:
    things = [thing for thing in _THINGS if thing not in ("it", "this", "that")]
    # In "A, but B" the second half is what the speaker means.
    for (first, second), good, bad in zip(
        itertools.permutations(things, 2),
        itertools.cycle(_GOOD),
        itertools.cycle((*_BAD, "late", "broken", "too expensive")),
        strict=False,
    ):
        yield f"The {first} was {good}, but the {second} was {bad}.", "negative"
        yield f"The {second} was {bad}, but the {first} was {good}.", "positive"
        yield f"Although the {first} was {good}, the {second} was {bad}.", "negative"


def _with_ends(text: str, label: str, ends: Iterable[str]) -> Iterator[tuple[str, str]]:
    return ((text + end, label) for end in ends)
