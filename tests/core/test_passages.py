"""A text is answered sentence by sentence."""

import pytest

from desktop_app.core.engine import CancelledError
from desktop_app.core.passages import PassageReader, tally
from desktop_app.core.sentences import split_sentences
from tests.fakes import FakeEngine


class CountingEngine(FakeEngine):
    """Remembers what it was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def predict_now(self, texts, *, is_cancelled=lambda: False):
        self.asked += texts
        return super().predict_now(texts, is_cancelled=is_cancelled)


@pytest.fixture
def engine() -> CountingEngine:
    return CountingEngine()


def read(engine, text, reader=None):
    sentences = split_sentences(text)
    parts = (reader or PassageReader(engine)).read(text, sentences)
    return [passage for part in parts for passage in part.passages]


def told(text, passages):
    return [(text[p.start : p.end], str(p.prediction.label)) for p in passages]


def test_each_sentence_has_its_answer(engine):
    text = "A good start. Then it was bad. It ended."

    assert told(text, read(engine, text)) == [
        ("A good start.", "positive"),
        ("Then it was bad.", "negative"),
        ("It ended.", "neutral"),
    ]


def test_clauses_that_contradict_each_other_are_told_apart(engine):
    text = "In all, good product, nice box, but bad delivery. A good pen, and good ink."

    assert told(text, read(engine, text)) == [
        ("In all, good product, nice box", "positive"),
        ("but bad delivery.", "negative"),
        ("A good pen, and good ink.", "positive"),
    ]


@pytest.mark.parametrize(
    ("text", "is_mixed"),
    [
        ("good product, bad delivery", True),
        ("A good start. Bad end.", False),  # the fake engine knows "bad" in small letters only
        ("A good start. A bad end.", True),
        ("A good start. An end.", False),
        ("good. " * 8 + "bad.", False),
        ("good. " * 4 + "bad.", True),
        ("", False),
    ],
)
def test_mixed_is_what_disagrees(engine, text, is_mixed):
    assert tally(read(engine, text)).is_mixed is is_mixed


def test_passages_are_counted(engine):
    counts = tally(read(engine, "good. good. bad. so so."))

    assert (counts.negative, counts.neutral, counts.positive, counts.total) == (1, 1, 2, 4)


def test_only_what_is_new_is_asked(engine):
    reader = PassageReader(engine)
    read(engine, "It is good. It is", reader)
    engine.asked.clear()
    read(engine, "It is good. It is bad.", reader)

    assert engine.asked == ["It is bad."]


def test_a_long_text_comes_in_portions_and_can_be_broken_off(engine):
    text = "This is good. " * 20
    cancelled = False
    portions = PassageReader(engine).read(
        text, split_sentences(text), is_cancelled=lambda: cancelled
    )
    assert len(next(portions).passages) == 16

    reader = PassageReader(engine)
    cancelled = True
    with pytest.raises(CancelledError):
        list(reader.read(text, split_sentences(text), is_cancelled=lambda: cancelled))


def test_memory_is_bounded(engine):
    text = "".join(f"Number {number}. " for number in range(2_500))
    reader = PassageReader(engine)
    read(engine, text, reader)

    assert len(reader._known) == 2_000
