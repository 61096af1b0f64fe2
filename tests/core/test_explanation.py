import pytest

from desktop_app.core.engine import CancelledError
from desktop_app.core.explanation import WordInfluence, explain, notable, word_spans
from tests.fakes import FakeEngine


def test_the_word_that_did_it_has_the_influence(fake_engine: FakeEngine) -> None:
    text = "a bad day"
    words = {text[w.start : w.end]: w.influence for w in explain(fake_engine, text)}
    # Alone it is at -0.75 on the scale of the fake engine; without it the text is at 0.
    assert words["bad"] == pytest.approx((-0.75 / 2 - 0.75) / 2)
    assert words["a"] == words["day"] == 0


def test_two_words_that_say_the_same_both_count(fake_engine: FakeEngine) -> None:
    text = "bad and bad"
    first, _, last = explain(fake_engine, text)
    assert first.influence == last.influence == pytest.approx(-0.75 / 2)


def test_offsets_count_python_characters(fake_engine: FakeEngine) -> None:
    text = "😀 good"
    [strongest, *_] = notable(explain(fake_engine, text), text)
    assert text[strongest.start : strongest.end] == "good"
    assert strongest.influence > 0


def test_like_minded_neighbours_become_one() -> None:
    text = "terribly slow, great view"
    words = [
        WordInfluence(0, 8, -0.3),
        WordInfluence(9, 14, -0.4),
        WordInfluence(15, 20, 0.3),
        WordInfluence(21, 25, 0.01),
    ]
    assert notable(words, text) == (WordInfluence(0, 14, -0.4), WordInfluence(15, 20, 0.3))


def test_no_text_needs_no_explanation(fake_engine: FakeEngine) -> None:
    assert explain(fake_engine, "  ") == ()


def test_a_text_of_many_words_is_taken_in_stretches() -> None:
    text = "word " * 150
    spans = word_spans(text)
    assert len(spans) == 50
    assert spans[0] == (0, 14)
    assert "".join(text[start:end].replace(" ", "") for start, end in spans) == "word" * 150


def test_an_explanation_can_be_broken_off(fake_engine: FakeEngine) -> None:
    with pytest.raises(CancelledError):
        explain(fake_engine, "good", is_cancelled=lambda: True)
