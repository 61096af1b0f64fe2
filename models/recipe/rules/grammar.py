"""What a filled template still wants: articles, capitals, short comparatives, plurals."""

import re

from models.recipe.rules.tones import phrases

_SAID_WITH_CONSONANT = ("unit", "uniq", "unif", "univ", "unio", "use", "eu", "one", "once")
_SHORT = frozenset(
    phrases(
        "quick, simple, warm, cold, fair, fast, slow, dull, kind, clean, quiet, soft, clear,"
        "rude, curt, steep, bland, safe, light, sharp, smooth, strong, weak, thin, dim, rich, full,"
        "bold, wise, fresh, crisp, bleak, grim, foul, mild, cheap, stale, tender, flat, harsh,"
        "drab, bright, gentle, late, stiff, damp"
    )
)
_DOUBLED = ("dim", "thin", "grim", "flat", "drab")


def tidy(text: str) -> str:
    """`text` with its articles, comparatives and possessives right, sentences in capitals."""
    text = re.sub(r"\b(more|most) (\w+)\b", _graded, text)
    text = re.sub(r"\b([Aa])n? (?=(\w+))", _article, text)
    text = text.replace("s's ", "s' ")
    return re.sub(r"(^[\"'(]*|(?<!\.)[.!?]['\"]?\s+[\"'(]*)([a-z])", _capital, text)


def plural(noun: str) -> str:
    """Of a domain's wholes, "series" their only irregular noun; "pair of shoes" too."""
    head, of, rest = noun.partition(" of ")
    if head == "series":
        return noun
    if head.endswith("y") and head[-2] not in "aeiou":
        return f"{head[:-1]}ies{of}{rest}"
    ending = "es" if head.endswith(("ch", "sh", "s")) else "s"
    return f"{head}{ending}{of}{rest}"


def _graded(match: re.Match[str]) -> str:
    word, ending = match[2], "er" if match[1] == "more" else "est"
    if word.endswith("y") and len(word) <= 8:
        stem = word if word[-2] in "aeiou" else f"{word[:-1]}i"
        return f"{stem}{ending}"
    if word not in _SHORT:
        return match[0]
    if word in _DOUBLED:
        word += word[-1]
    return f"{word.removesuffix('e')}{ending}"


def _article(match: re.Match[str]) -> str:
    word = match[2].lower()
    vowel = word[0] in "aeiou8" and not word.startswith(_SAID_WITH_CONSONANT)
    vowel = vowel or word.startswith(("hour", "honest")) or word in ("11", "18")
    return f"{match[1]}n " if vowel else f"{match[1]} "


def _capital(match: re.Match[str]) -> str:
    return match[1] + match[2].upper()
