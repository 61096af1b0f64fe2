"""A text into sentences, and a sentence into the clauses that may contradict each other.

Libraries for this are made for edited prose and keep what goes on in lower case together; the
comments that people type read "good product. awful delivery". So the rules are our own, and lean
towards cutting.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text: text[start:end], in Python's characters."""

    start: int
    end: int


_EMOJI = (
    "\u2600-\u27bf\u2b00-\u2bff\u3297\u3299\U0001f000-\U0001faff"  # signs
    "\u200d\ufe0f\u20e3\U000e0020-\U000e007f"  # what joins and varies them
)
_CLOSERS = "\"'”’»›)\\]}」』）】》"
_END = re.compile(
    rf"""
    (?P<stop>
        [.!?…‽؟۔।॥]+ [{_CLOSERS}]*    # needs a space after it
      | [。！？｡]+ [{_CLOSERS}]*       # the scripts that write these put none
    )
    (?P<emoji>[ \t\u00a0]*+[{_EMOJI}][{_EMOJI}\ \t\u00a0]*+)?
    | (?P<only_emoji>[{_EMOJI}][{_EMOJI}\ ]*+)
    | (?P<line>(?:\r\n|[\n\r\v\f\x85\u2028\u2029])\s*+)
    """,
    re.VERBOSE,
)
_FULL_WIDTH = "。！？｡"
_LINE_WORTH_WRAPPING = 50
"""Characters: a line shorter than that was ended on purpose."""
_NEARBY = 80
"""Characters around a mark that are looked at."""
_WORDS_BEFORE_EMOJI = 3
"""In "I ❤ New York" the heart ends nothing."""


def _words(spaced: str) -> frozenset[str]:
    return frozenset(spaced.split())


_ABBREVIATIONS = _words(
    "mr mrs ms mx dr prof rev hon st sgt capt lt col gen gov sen rep messrs mme mlle sr jr"
    " vs v cf al ca approx appt apt dept est ext fig figs inc ltd co corp bros no nos nr p pp vol"
    " ch sec art op ed eds e.g i.e viz resp incl excl min max temp tel"
    " jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun"
    " z.b d.h bzw usw"
)
_ENDS_BEFORE_A_CAPITAL = _words("etc a.m p.m am pm u.s u.k u.n e.u ph.d b.a m.a inc ltd co")
_ONLY_BEFORE_A_DIGIT = _words(
    "no nos p pp ch sec art fig figs vol op min max mar jun sat sun est ed"
)
_LAST_TOKEN = re.compile(r"[^\s(\[{\"'“‘«]+$")
_GLUED = re.compile(r"[^\W\d_]{3}$")
_WORD = re.compile(rf"[^\W_]+|[{_EMOJI}]+")


def split_sentences(text: str) -> list[Span]:
    """The sentences of `text` in order, without the space around them.

    Every word is in exactly one of them; a stretch of punctuation alone is in the one before it.
    Line breaks end a sentence, unless the line goes on in lower case and was long enough to have
    been wrapped. Emoji belong to the sentence they follow.
    """
    cuts = [0, *_cuts(text), len(text)]
    return _joined(text, (Span(start, end) for start, end in pairwise(cuts)))


def split_clauses(text: str, sentence: Span) -> list[Span]:
    """A sentence at its commas, semicolons, dashes and words of contrast, without what parts them.

    A single word between commas stays with its neighbour; before or after a "but" it may stand
    alone.
    """
    pieces: list[Span] = []
    start, is_weak_before = sentence.start, False
    for mark in _CLAUSE_END.finditer(text, sentence.start, sentence.end):
        is_weak = mark["contrast"] is None and mark["strong"] is None
        piece = Span(start, mark.start())
        _add_clause(pieces, text, piece, is_weak=is_weak_before and is_weak)
        start, is_weak_before = mark.end(), is_weak
    _add_clause(pieces, text, Span(start, sentence.end), is_weak=is_weak_before)
    return pieces


_CONTRAST = (
    r"(?:but|however|although|though|yet|whereas|while|except|unfortunately|sadly|luckily)\b"
    r"|但是|但|可是|不过|不過|然而|却|卻"
)
_DASH = r"(?<!\s)\s++[-–—]++\s++|—"
_CLAUSE_END = re.compile(
    rf"(?:[,;，；]\s*+|{_DASH}|(?<!\s)\s++)(?P<contrast>(?={_CONTRAST}))"
    rf"|[,;]\s++|(?P<strong>[，；]|{_DASH})",
    re.IGNORECASE,
)


def _add_clause(pieces: list[Span], text: str, piece: Span, *, is_weak: bool) -> None:
    found = _stripped(text, piece)
    words = _WORD.findall(text, found.start, found.end)
    if pieces and (not words or (is_weak and len(words) < 2)):
        pieces[-1] = Span(pieces[-1].start, found.end)
    elif words:
        pieces.append(found)


def _cuts(text: str) -> Iterator[int]:
    start = 0
    for match in _END.finditer(text):
        if _is_end(text, start, match):
            start = match.end()
            yield start


def _is_end(text: str, start: int, match: re.Match[str]) -> bool:
    if match["line"] is not None:
        return not _is_wrapped(text, start, match)
    before = text[max(start, match.start() - _NEARBY) : match.start()]
    after = text[match.end() : match.end() + _NEARBY]
    if match["only_emoji"] is not None:
        is_apart = match["only_emoji"].endswith(" ") and after[:1].isupper()
        return is_apart and len(_WORD.findall(before)) >= _WORDS_BEFORE_EMOJI
    stop = match["stop"]
    if stop[0] in _FULL_WIDTH or match["emoji"]:
        return True
    if after and not after[0].isspace():
        return _is_glued(before, after)
    return _is_stop(before, stop, after.lstrip())


def _is_wrapped(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a line break stands in the midst of a sentence."""
    if len(re.findall(r"\r\n|[\n\r\v\f\x85\u2028\u2029]", match[0])) > 1:
        return False
    line_start = max(text.rfind("\n", 0, match.start()) + 1, start)
    is_long = match.start() - line_start >= _LINE_WORTH_WRAPPING
    return is_long and text[match.end() : match.end() + 1].islower()


def _is_glued(before: str, after: str) -> bool:
    """Whether someone left out the space: "great product.Bad delivery", but not "www.Shop.com"."""
    token = _last_token(before)
    if "/" in token or "@" in token or "." in token or token.lower() == "www":
        return False
    return bool(_GLUED.search(token)) and after[0].isupper() and after[1:2].islower()


def _is_stop(before: str, stop: str, after: str) -> bool:
    """Whether marks with space behind them end a sentence."""
    goes_on_low = after[:1].islower()
    if set(stop) & set(_CLOSERS):
        return not goes_on_low  # "Really?" he said
    if stop.startswith(("…", "..")):
        return not goes_on_low
    return stop != "." or not _is_abbreviation(before, after)


def _is_abbreviation(before: str, after: str) -> bool:
    token = _last_token(before)
    lowered = token.lower()
    if lowered in _ENDS_BEFORE_A_CAPITAL:
        return not after[:1].isupper()
    if lowered in _ONLY_BEFORE_A_DIGIT:
        return after[:1].isdigit()
    if lowered in _ABBREVIATIONS:
        return True
    if token.isdigit():
        return not before[: -len(token)].strip()  # "1. Good battery"
    is_initial = len(token) == 1 and token.isupper() and token != "I"
    return is_initial and after[:1].isupper()


def _last_token(before: str) -> str:
    found = _LAST_TOKEN.search(before)
    return found[0] if found else ""


def _joined(text: str, spans: Iterable[Span]) -> list[Span]:
    """Without the space around them; one without a word goes to the one before."""
    joined: list[Span] = []
    for span in spans:
        found = _stripped(text, span)
        if _WORD.search(text, found.start, found.end):
            joined.append(found)
        elif found.start < found.end and joined:
            joined[-1] = Span(joined[-1].start, found.end)
    return joined


def _stripped(text: str, span: Span) -> Span:
    piece = text[span.start : span.end]
    start = span.start + len(piece) - len(piece.lstrip())
    return Span(start, max(start, span.start + len(piece.rstrip())))


def quoted(text: str, spans: Sequence[Span]) -> list[str]:
    """The words of each span."""
    return [text[span.start : span.end] for span in spans]
