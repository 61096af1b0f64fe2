"""Which code page older text is in, judged by what its bytes would say in each."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop_app.tables.alphabets import alphabet_coverage
from desktop_app.tables.decoding import MARK, decoded

if TYPE_CHECKING:
    from charset_normalizer import CharsetMatch

_SAMPLE_BYTES = 65_536
_SINGLE_BYTE = (
    "cp1252",
    "mac_roman",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "koi8_r",
    "iso8859-2",
    "cp850",
)
"""The commoner first."""
_HANDICAPS = {"mac_roman": 0.03, "cp1250": 0.02, "iso8859-2": 0.03, "cp850": 0.1}
"""Added to the measured mess of a code page that is rarer than one it resembles."""
_MOST_INVALID_SHARE = 0.01
_LEAST_CONFIDENCE, _MOST_CONFIDENCE = 0.3, 0.9
_CLEAR_MARGIN = 0.1
"""Between the penalties of the best and the second: with less, the confidence sinks."""

_NON_ASCII = re.compile(r"[\x80-\U0010ffff]+")
_NON_ASCII_IN_WORD = re.compile(r"[A-Za-z][\x80-\U0010ffff]+|[\x80-\U0010ffff]+[A-Za-z]", re.ASCII)
_KANA = re.compile("[\u3041-\u30fa]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_HAN = re.compile("[\u4e00-\u9fff]")
_HEBREW = re.compile("[\u05d0-\u05ea]")
_ARABIC = re.compile("[\u0621-\u06d2]")
_THAI = re.compile("[\u0e01-\u0e5b]")


@dataclass(frozen=True, slots=True)
class _Script:
    """How to tell that a text is in a language."""

    letters: re.Pattern[str]
    least_share: float
    """Of the letters among all characters beyond ASCII."""
    is_common: Callable[[str], bool]
    least_common: float = 0.85
    """Share of the common characters among all beyond ASCII."""
    has_short_words: bool = True
    """Whether a character may stand alone."""


@lru_cache(maxsize=8)
def guess_codepage(non_ascii_lines: bytes) -> tuple[str, float]:
    """A codec name and a confidence from 0 to 1, from lines that are not UTF-8."""
    sample = non_ascii_lines[:_SAMPLE_BYTES]
    if found := _by_script(sample):
        return found
    if _is_double_encoded(sample, "mac_roman"):
        return "mac_roman", 0.8
    return _single_byte(sample)


def _by_script(sample: bytes) -> tuple[str, float] | None:
    """The encoding in which nearly all characters are common ones of its language.

    The wrong one gives characters that nobody writes, as each orders its common ones first.
    """
    shares = {name: _common_share(sample, name, script) for name, script in _SCRIPTS.items()}
    best = max(shares, key=lambda name: shares[name] / _SCRIPTS[name].least_common)
    if shares[best] < _SCRIPTS[best].least_common:
        return None
    return best, _MOST_CONFIDENCE * shares[best]


def _common_share(sample: bytes, encoding: str, script: _Script) -> float:
    text = decoded(sample, encoding, is_whole=False)
    runs = _NON_ASCII.findall(text)
    wide = "".join(runs)
    if not wide or text.count(MARK) > len(wide) * _MOST_INVALID_SHARE:
        return 0.0
    if len(script.letters.findall(wide)) < len(wide) * script.least_share:
        return 0.0
    if len(wide) < 2 * len(runs) and not (script.has_short_words and _stands_apart(text, runs)):
        return 0.0
    return sum(map(script.is_common, wide)) / len(wide)


def _stands_apart(text: str, runs: Sequence[str]) -> bool:
    # An accented letter of a European word makes one such character, or swallows the next letter.
    return len(_NON_ASCII_IN_WORD.findall(text)) * 2 <= len(runs)


def _is_common_simplified(character: str) -> bool:
    return _lead_byte(character, "gb2312") in _GB2312_COMMON


def _is_common_traditional(character: str) -> bool:
    return _lead_byte(character, "big5") in _BIG5_COMMON


def _is_common_japanese(character: str) -> bool:
    return _lead_byte(character, "shift_jis") in _SHIFT_JIS_COMMON


def _is_common_korean(character: str) -> bool:
    return _lead_byte(character, "euc_kr") in _EUC_KR_COMMON


def _lead_byte(character: str, encoding: str) -> int:
    encoded = character.encode(encoding, "ignore")
    return encoded[0] if len(encoded) == 2 else 0


# Lead bytes of punctuation and of the first level of characters in each standard.
_GB2312_COMMON = frozenset([*range(0xA1, 0xA4), *range(0xB0, 0xD8)])
_BIG5_COMMON = frozenset(range(0xA1, 0xC7))
_SHIFT_JIS_COMMON = frozenset([*range(0x81, 0x84), *range(0x88, 0x98)])
_EUC_KR_COMMON = frozenset([*range(0xA1, 0xA4), *range(0xB0, 0xC9)])

_COMMON_HEBREW = frozenset("יוהלאמרתבשנםחד")
_COMMON_ARABIC = frozenset("اليمنورتبةعدهسفحكأق،")
_COMMON_THAI = frozenset("านรอกเงมยลวดทสตะปบคหแจพใไขช่้ีัิ์ืุูำ็")

_SCRIPTS = {
    "cp932": _Script(_KANA, 0.1, _is_common_japanese),
    "euc_jp": _Script(_KANA, 0.1, _is_common_japanese),
    "cp949": _Script(_HANGUL, 0.7, _is_common_korean),
    "gb18030": _Script(_HAN, 0.5, _is_common_simplified),
    "big5": _Script(_HAN, 0.5, _is_common_traditional),
    "cp1255": _Script(_HEBREW, 0.9, _COMMON_HEBREW.__contains__, 0.7, has_short_words=False),
    "cp1256": _Script(_ARABIC, 0.9, _COMMON_ARABIC.__contains__, 0.7, has_short_words=False),
    "cp874": _Script(_THAI, 0.9, _COMMON_THAI.__contains__, 0.75, has_short_words=False),
}


def _is_double_encoded(sample: bytes, encoding: str) -> bool:
    """Whether most of it is UTF-8 that was taken for cp1252 and then saved in `encoding`.

    Only the right encoding turns the debris back into valid UTF-8: in Mac Roman, as spreadsheets
    on a Mac saved scraped tweets, the bytes 89 DB AA are a garbled apostrophe.
    """
    runs = _NON_ASCII.findall(sample.decode(encoding, "replace"))
    repairable = sum(map(_is_utf8_in_cp1252, runs))
    return repairable * 2 > len(runs)


def _is_utf8_in_cp1252(run: str) -> bool:
    try:
        run.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return False
    return True


def _single_byte(sample: bytes) -> tuple[str, float]:
    # Imported where needed: it takes 50 ms, and nearly all files are UTF-8.
    from charset_normalizer import from_bytes

    matches = from_bytes(sample, cp_isolation=list(_SINGLE_BYTE))
    candidates = [
        (min((_penalty(name, match), _SINGLE_BYTE.index(name)) for name in names))
        for match in matches
        if (names := _readings(match, sample))
    ]
    if not candidates:
        return "cp1252", _LEAST_CONFIDENCE
    (penalty, index), *others = sorted(candidates)
    doubt = max(0.0, _CLEAR_MARGIN - (others[0][0] - penalty)) if others else 0.0
    confidence = _MOST_CONFIDENCE - max(0.0, penalty) - 3 * doubt
    return _SINGLE_BYTE[index], max(_LEAST_CONFIDENCE, confidence)


def _readings(match: CharsetMatch, sample: bytes) -> list[str]:
    """Code pages that give the very same text; the commonest also suits the rest of the file."""
    text = str(match)
    return [name for name in _SINGLE_BYTE if sample.decode(name, "replace") == text]


def _penalty(name: str, match: CharsetMatch) -> float:
    # Beyond 0.6 the coherence tells how much of the text is ASCII, not how well the rest fits.
    coherence = min(match.coherence, 0.6)
    misspelled = 1 - alphabet_coverage(str(match))
    return match.chaos - 0.1 * coherence + 0.6 * misspelled + _HANDICAPS.get(name, 0.0)
