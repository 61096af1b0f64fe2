"""Which words made an answer so: what to tell of them, and where they stand in Qt's text."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Protocol

from desktop_app.core.engine import Engine

NOTABLE_INFLUENCE = 0.05
"""Below it a word's influence is not worth a mark."""
PHRASES_TOLD = 4


class WordInfluence(Protocol):
    """One word of a text: `start` and `end` count Python characters; `influence` is in [-1, 1],
    above 0 where the word pulls the answer up, below where it pulls it down."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def influence(self) -> float: ...


Explain = Callable[[Engine, str], Sequence[WordInfluence]]


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a text and what it does to the answer; offsets as in `WordInfluence`."""

    start: int
    end: int
    influence: float

    @property
    def pulls_up(self) -> bool:
        return self.influence > 0


def notable_words(words: Sequence[WordInfluence]) -> list[Span]:
    """The words worth a mark, in reading order."""
    spans = [Span(word.start, word.end, word.influence) for word in words]
    notable = [span for span in spans if abs(span.influence) >= NOTABLE_INFLUENCE]
    return sorted(notable, key=lambda span: span.start)


def strongest_phrases(text: str, words: Sequence[WordInfluence]) -> list[Span]:
    """At most `PHRASES_TOLD`, strongest first.

    Neighbours that pull the same way are one phrase; a phrase that comes again counts once, with
    the influence of all its places.
    """
    merged: dict[tuple[str, bool], Span] = {}
    for phrase in _phrases(text, words):
        key = (text[phrase.start : phrase.end].casefold(), phrase.pulls_up)
        first = merged.get(key, Span(phrase.start, phrase.end, 0.0))
        merged[key] = Span(first.start, first.end, first.influence + phrase.influence)
    strongest = sorted(merged.values(), key=lambda span: -abs(span.influence))
    return strongest[:PHRASES_TOLD]


def _phrases(text: str, words: Sequence[WordInfluence]) -> list[Span]:
    phrases: list[Span] = []
    for word in notable_words(words):
        if phrases and _is_continued(text, phrases[-1], word):
            first = phrases.pop()
            phrases.append(Span(first.start, word.end, first.influence + word.influence))
        else:
            phrases.append(word)
    return phrases


def _is_continued(text: str, last: Span, span: Span) -> bool:
    return last.pulls_up == span.pulls_up and not text[last.end : span.start].strip()


def utf16_offsets(text: str) -> list[int]:
    """Where each Python character, and the end, stands in Qt's text: an emoji counts two there."""
    widths = (2 if ord(character) > 0xFFFF else 1 for character in text)
    return list(accumulate(widths, initial=0))
