from pathlib import Path

import pytest
from tokenizers import Tokenizer

from models.recipe.emoji import WORDS
from models.recipe.tokenization import build_tokenizer
from tests.recipe.conftest import raw_tokenizer


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


def test_offsets_point_into_the_text_as_it_was(tokenizer: Tokenizer) -> None:
    text = "https://example.org/x is GREAT"

    encoding = tokenizer.encode(text, add_special_tokens=False)

    (link_start, link_end), *others = encoding.offsets
    assert 0 <= link_start < link_end <= len("https://example.org/x")
    assert [text[start:end] for start, end in others] == ["is", "GREAT"]


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
