"""Words for people that the model reads as one: whoever is named, the answer is the same.

Trained models answer otherwise for "Lakisha" than for "Emily", or for "Muslim" than for
"Buddhist" (Kiritchenko and Mohammad 2018, "Examining Gender and Race Bias in Two Hundred Sentiment
Analysis Systems"). Examples with other names narrow that gap; a tokenizer to which they are one
word closes it. It is the hard form of the equalizing of Bolukbasi et al. 2016, "Man is to Computer
Programmer as Woman is to Homemaker?".
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from tokenizers import Regex

_LISTS = Path(__file__).with_name("alike.toml")

_Trie = dict[str, "_Trie"]
_END = ""
_BLANK = re.escape(" ")


def alike_words() -> Mapping[str, tuple[str, ...]]:
    """The words, or two words at a time, that each word stands for, in lower case and without
    accents."""
    lists: dict[str, str] = tomllib.loads(_LISTS.read_text(encoding="utf-8"))
    return {
        one: tuple(other.replace("_", " ") for other in others.split())
        for one, others in lists.items()
    }


def alike_replacements() -> Iterator[tuple[Regex, str]]:
    """(pattern, word) for a tokenizer's normaliser, after it has lowered case and taken accents.

    Two words are found with a hyphen between them, too.
    """
    for one, others in alike_words().items():
        written = any_of(others).replace(_BLANK, "[ -]")
        yield Regex(rf"\b{written}\b"), one


def any_of(words: Iterable[str]) -> str:
    """A pattern that any of the words matches, and that looks at each letter of a text once."""
    trie: _Trie = {}
    for word in words:
        node = trie
        for letter in word:
            node = node.setdefault(letter, {})
        node[_END] = {}
    return _pattern(trie)


def _pattern(trie: _Trie) -> str:
    branches = [re.escape(letter) + _pattern(rest) for letter, rest in trie.items() if letter]
    if not branches:
        return ""
    return f"(?:{'|'.join(branches)}){'?' if _END in trie else ''}"
