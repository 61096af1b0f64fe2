"""What the Live page and its worker tell each other."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.core.explanation import WordInfluence
from desktop_app.core.passages import Passage
from desktop_app.core.predictions import Prediction


@dataclass(frozen=True, slots=True)
class LiveRequest:
    """A text as it stood after one keystroke; the numbers grow."""

    number: int
    text: str
    first_sentence: int = 0
    """Above 0, the text is answered already and its sentences from here on are wanted."""


@dataclass(frozen=True, slots=True)
class LiveAnswer:
    """What the engine says of a request's text, and how long it took to say so."""

    request: LiveRequest
    prediction: Prediction
    duration_ms: float


@dataclass(frozen=True, slots=True)
class LivePassages:
    """Some of the passages of a request's text, in order."""

    request: LiveRequest
    passages: Sequence[Passage]
    is_beginning: bool
    """Whether they are the first of the text, and so take the place of another's."""
    sentences_read: int
    """Of the text, up to the last of these."""
    sentence_count: int
    """Of the whole text."""


@dataclass(frozen=True, slots=True)
class LiveExplanation:
    """The words that made an answer so."""

    request: LiveRequest
    words: Sequence[WordInfluence]
