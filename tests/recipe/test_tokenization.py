import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer

from models.recipe.alike import alike_words, any_of
from models.recipe.emoji import WORDS
from models.recipe.tokenization import build_tokenizer
from tests.recipe.conftest import raw_tokenizer


def fold(word: str) -> str:
    """Lower case, without accents."""
    apart = unicodedata.normalize("NFD", word.lower())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


@pytest.fixture
def tokenizer(tmp_path: Path) -> Tokenizer:
    raw_tokenizer().save(str(tmp_path / "tokenizer.json"))
    return build_tokenizer(tmp_path)


@pytest.mark.parametrize(
    ("text", "normalised"),
    [
        ("See https://example.org/a?b=1 now", "see http now"),
        ("www.example.org is great", "http is great"),
        ("@Jane_Doe9 it's great", "@user it's great"),
        ("write to me@example.org", "write to me@example.org"),
        ("cold<br /><br>food", "cold  food"),
        ("fish &amp; chips &lt;3 &quot;ok&quot;", 'fish & chips <3 "ok"'),
        ("don’t say “no”", 'don\'t say "no"'),
        ("GREAT", "great"),
        ("thanks👍🏽", "thanks good "),
        ("❤\ufe0f it", " love  it"),
        ("🤷\u200d♀\ufe0f", " confused "),
    ],
)
def test_what_the_model_sees_of_a_real_text(
    tokenizer: Tokenizer, text: str, normalised: str
) -> None:
    assert tokenizer.normalizer.normalize_str(text) == normalised


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Emily's soup was cold", "Lakisha's soup was cold"),
        ("thank you José!", "thank you NGOZI!"),
        ("the Muslim teacher", "the Jewish teacher"),
        ("two Catholics and a Kenyan nurse", "two Hindus and a German nurse"),
        ("the Orthodox Jewish baker", "the Buddhist baker"),
        ("the Russian Orthodox school", "the Roman Catholic school"),
        ("my South Korean and my African-American aunt", "my Puerto Rican and my Irish uncle"),
        ("a Sri-Lankan and an Asian American cook", "a Czech and an Asian-American cook"),
        ("she said my mother-in-law did", "he said my father-in-law did"),
    ],
)
def test_whoever_is_named_the_model_sees_the_same(
    tokenizer: Tokenizer, one: str, other: str
) -> None:
    seen = tokenizer.normalizer.normalize_str(one)

    assert seen == tokenizer.normalizer.normalize_str(other)
    assert seen != one.lower()


@pytest.mark.parametrize(
    "text", ["grace", "polished", "manual", "annabelles", "jesus", "mark", "orthodox"]
)
def test_a_word_that_says_more_than_whom_stays_itself(tokenizer: Tokenizer, text: str) -> None:
    assert tokenizer.normalizer.normalize_str(text) == text


def test_an_alike_word_stands_in_one_list_and_for_none_itself() -> None:
    lists = alike_words()
    words = [word for others in lists.values() for word in others]

    assert len(words) == len(set(words))
    assert not set(words) & set(lists)
    assert all(word == fold(word) for word in (*words, *lists))


@given(st.lists(st.from_regex(r"[a-c]{1,4}", fullmatch=True), min_size=1, max_size=12))
def test_any_of_matches_its_words_and_nothing_else(words: list[str]) -> None:
    pattern = re.compile(any_of(words))

    asked = {*words, *(word[:-1] for word in words), *(f"{word}a" for word in words)} - {""}
    assert {word for word in asked if pattern.fullmatch(word)} == set(words)


def test_offsets_point_into_the_text_as_it_was(tokenizer: Tokenizer) -> None:
    text = "https://example.org/x is GREAT Jamal"

    encoding = tokenizer.encode(text, add_special_tokens=False)

    (link_start, link_end), *others, (_, name_end) = encoding.offsets
    assert 0 <= link_start < link_end <= len("https://example.org/x")
    assert name_end == len(text)
    assert [text[start:end] for start, end in others[:2]] == ["is", "GREAT"]


def test_nothing_is_cut_or_padded(tokenizer: Tokenizer) -> None:
    assert len(tokenizer.encode("it " * 50, add_special_tokens=False).ids) == 50
    assert len(tokenizer.encode("it", add_special_tokens=False).ids) == 1


def test_a_picture_of_a_thing_does_not_make_the_word_beside_it_unknown(
    tokenizer: Tokenizer,
) -> None:
    assert tokenizer.encode("great🚗great", add_special_tokens=False).tokens == [
        "great",
        "[UNK]",
        "great",
    ]


def test_no_emoji_stands_for_two_words() -> None:
    emoji = [character for pattern in WORDS.values() for character in pattern]

    assert len(emoji) == len(set(emoji))
