"""What kind of thing a single cell holds, as far as that tells text from data."""

import re
from enum import Enum, auto
from functools import lru_cache


class CellKind(Enum):
    """Everything but WORDS is data."""

    BLANK = auto()
    """Empty, or a word that programs write for nothing: nan, null, N/A."""
    NUMBER = auto()
    DATE = auto()
    URL = auto()
    """Or an e-mail address."""
    CODE = auto()
    """One unbroken string with digits in it: an id, a hash, a version."""
    WORDS = auto()


_BLANKS = frozenset({"", "nan", "null", "none", "n/a", "na", "#n/a", "<na>", "-", "nil"})
_LONGEST_DATA = 300
_NUMBER = re.compile(r"[-+(]?[$€£¥₹]?\s?\d[\d.,\s'’]*(?:e[-+]?\d+)?\s?[%€$)]?", re.IGNORECASE)
_MONTH = r"(?:jan|feb|mar|m[äa]r|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-zé]*\.?"
_DATE = re.compile(
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?(?:"
    r"\d{1,4}[-/.]\s?\d{1,2}[-/.]\s?\d{1,4}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?[-\s/.]+{_MONTH}(?:[-\s,/.]+\d{{2,4}})?"
    rf"|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+\d{{2,4}})?"
    r"|\d{4}\s?年.*|\d{1,2}:\d{2}"
    r")(?:[T\s,]+\d{1,2}:\d{2}.*)?",
    re.IGNORECASE,
)
_URL = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+", re.IGNORECASE)
_CODE = re.compile(r"(?=[!-~]*\d)[!-~]+")


def kind_of(cell: str) -> CellKind:
    """The kind, judged by the cell alone."""
    content = cell.strip()
    return CellKind.WORDS if len(content) > _LONGEST_DATA else _kind_of_short(content)


@lru_cache(maxsize=8192)
def _kind_of_short(content: str) -> CellKind:
    # The same cells are judged for the header, the text and each other column in turn.
    if content.casefold() in _BLANKS:
        return CellKind.BLANK
    for pattern, kind in _PATTERNS:
        if pattern.fullmatch(content):
            return kind
    return CellKind.WORDS


_PATTERNS = (
    (_DATE, CellKind.DATE),
    (_NUMBER, CellKind.NUMBER),
    (_URL, CellKind.URL),
    (_CODE, CellKind.CODE),
)
