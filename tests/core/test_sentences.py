"""Texts are cut into sentences and clauses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.sentences import Span, quoted, split_clauses, split_sentences

SENTENCES = {
    "plain": ["It works.", "I like it!", "Do you?"],
    "lower case": ["good product.", "awful delivery"],
    "no space": ["Great product.", "Bad delivery."],
    "emoji after the mark": ["Great! 😍", "Bad delivery 👎🏽"],
    "emoji alone": ["works like a charm 🎉", "Would buy again"],
    "ellipsis": ["It was... okay.", "Hmm…", "No."],
    "quotes": ["“Really?” he said.", "(So he left.)", "Then I did."],
    "abbreviations": ["I paid 3.5 dollars, e.g. for Mr. Smith.", "J. R. Doe wrote No. 5 at 5 p.m."],
    "ending abbreviation": ["Cables, plugs, etc.", "All of it broke."],
    "marks alone": ["wow !!!", "Fine ."],
    "address": ["See www.Shop.com/a.Bc for more.", "It is cheap."],
    "heart as a word": ["I ❤️ New York"],
}


@pytest.mark.parametrize("sentences", SENTENCES.values(), ids=SENTENCES)
def test_sentences_of_a_line(sentences):
    separator = "" if sentences[0] == "Great product." else " "
    text = separator.join(sentences)

    assert quoted(text, split_sentences(text)) == sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("产品很好。快递很慢！不推荐", ["产品很好。", "快递很慢！", "不推荐"]),
        ("1. Good battery\n2. Bad screen", ["1. Good battery", "2. Bad screen"]),
        ("one\r\ntwo\u2028three\n\n\nfour", ["one", "two", "three", "four"]),
        ("", []),
        (" \n ", []),
        ("...", []),
    ],
)
def test_sentences_of_several_lines(text, sentences):
    assert quoted(text, split_sentences(text)) == sentences


def test_a_wrapped_line_goes_on():
    wrapped = "this line is long enough to have been wrapped by a mail program\nand goes on here."

    assert len(split_sentences(wrapped)) == 1
    assert len(split_sentences("short line\nand another")) == 2


@given(st.text(st.sampled_from('ab A.!?…。,;-\n\r😀❤\ufe0f"”)1\u2028')))
def test_every_word_is_in_exactly_one_sentence(text):
    spans = split_sentences(text)

    places = [place for span in spans for place in range(span.start, span.end)]
    assert places == sorted(set(places))
    wordy = [place for place, sign in enumerate(text) if sign.isalnum()]
    assert set(wordy) <= set(places)
    assert all(words == words.strip() != "" for words in quoted(text, spans))


@pytest.mark.parametrize(
    ("sentence", "clauses"),
    [
        ("good product, awful delivery", ["good product", "awful delivery"]),
        ("Good but slow", ["Good", "but slow"]),
        ("Loved it - hated the price", ["Loved it", "hated the price"]),
        ("Well made; too small", ["Well made", "too small"]),
        ("I like red, green, and blue.", ["I like red, green", "and blue."]),
        ("It cost 1,000 dollars", ["It cost 1,000 dollars"]),
        ("well-made butter", ["well-made butter"]),
        ("质量很好，但是很慢", ["质量很好", "但是很慢"]),
        ("- , but", ["but"]),
    ],
)
def test_clauses(sentence, clauses):
    assert quoted(sentence, split_clauses(sentence, Span(0, len(sentence)))) == clauses


@given(st.text(st.sampled_from("ab ,;-—but\n")))
def test_clauses_lose_no_word(text):
    spans = split_clauses(text, Span(0, len(text)))

    places = [place for span in spans for place in range(span.start, span.end)]
    assert places == sorted(set(places))
    assert {place for place, sign in enumerate(text) if sign.isalnum()} <= set(places)


@pytest.mark.parametrize("piece", [" ", "a, ", "😀 ", "a. ", "\n", ".", "a\n", "mr. "])
def test_a_long_text_of_any_kind_takes_no_quadratic_time(piece):
    text = piece * 30_000

    split_clauses(text, Span(0, len(text)))
    split_sentences(text)
