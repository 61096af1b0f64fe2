"""Which code page older text is in, judged by what its bytes would say in each."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.tables.decoding import MARK, decoded

if TYPE_CHECKING:
    from charset_normalizer import CharsetMatch

_SAMPLE_BYTES = 65_536
_SINGLE_BYTE = ("cp1252", "mac_roman", "cp1250", "cp1251", "cp1253", "cp1254", "koi8_r", "cp850")
_HANDICAPS = {"mac_roman": 0.03, "cp1250": 0.03, "cp850": 0.03}
"""Added to the measured mess of a code page that is rarer than one it resembles."""
_MOST_INVALID_SHARE = 0.01
_LEAST_COMMON_SHARE = 0.85

_NON_ASCII = re.compile(r"[\x80-\U0010ffff]+")
_KANA = re.compile("[\u3041-\u30fa]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_HAN = re.compile("[\u4e00-\u9fff]")


@dataclass(frozen=True, slots=True)
class _Script:
    """How to tell that a text is in a language."""

    letters: re.Pattern[str]
    least_share: float
    """Of the letters among all characters beyond ASCII."""
    is_common: Callable[[str], bool]


def guess_codepage(non_ascii_lines: bytes) -> tuple[str, float]:
    """A codec name and a confidence from 0 to 1, from lines that are not UTF-8."""
    sample = non_ascii_lines[:_SAMPLE_BYTES]
    if found := _east_asian(sample):
        return found
    if _is_double_encoded(sample, "mac_roman"):
        return "mac_roman", 0.8
    return _single_byte(sample)


def _east_asian(sample: bytes) -> tuple[str, float] | None:
    """The encoding in which nearly all characters are common ones of its language.

    The wrong one gives characters that nobody writes, as each orders its common ones first.
    """
    shares = {name: _common_share(sample, name, script) for name, script in _EAST_ASIAN.items()}
    best = max(shares, key=lambda name: shares[name])
    return (best, 0.9 * shares[best]) if shares[best] >= _LEAST_COMMON_SHARE else None


def _common_share(sample: bytes, encoding: str, script: _Script) -> float:
    text = decoded(sample, encoding, is_whole=False)
    wide = "".join(_NON_ASCII.findall(text))
    if not wide or text.count(MARK) > len(wide) * _MOST_INVALID_SHARE:
        return 0.0
    if len(script.letters.findall(wide)) < len(wide) * script.least_share:
        return 0.0
    return sum(map(script.is_common, wide)) / len(wide)


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

_EAST_ASIAN = {
    "cp932": _Script(_KANA, 0.1, _is_common_japanese),
    "euc_jp": _Script(_KANA, 0.1, _is_common_japanese),
    "cp949": _Script(_HANGUL, 0.7, _is_common_korean),
    "gb18030": _Script(_HAN, 0.5, _is_common_simplified),
    "big5": _Script(_HAN, 0.5, _is_common_traditional),
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
    best = min(
        ((_penalty(name, match), name) for match in matches for name in _readings(match)),
        default=None,
    )
    if best is None:
        return "cp1252", 0.3
    return best[1], min(0.9, max(0.3, 0.9 - 2 * best[0]))


def _readings(match: CharsetMatch) -> list[str]:
    """Code pages that give the very same text; the commonest also suits the rest of the file."""
    same = {match.encoding, *match.could_be_from_charset}
    return [name for name in _SINGLE_BYTE if name in same]


def _penalty(name: str, match: CharsetMatch) -> float:
    # Beyond 0.6 the coherence tells how much of the text is ASCII, not how well the rest fits.
    return match.chaos - 0.1 * min(match.coherence, 0.6) + _HANDICAPS.get(name, 0.0)
