"""The sentences of other kinds as hasty thumbs type them: misspelt, shortened, shouted, tagged.

A small encoder knows words by their pieces, and a slip of the thumb breaks a word into other ones.
"""

import random
import re

from models.recipe.rules.patterns import Kind, Source, Write
from models.recipe.rules.tones import phrases

_FORMS = phrases(
    "you=u, your=ur, are=r, for=4, before=b4, to=2, too=2, great=gr8, please=plz|pls, thanks=thx,"
    "because=cuz|bc|coz, with=w/|wit, people=ppl, really=rly|realy, the=da|teh, this=dis|ths,"
    "good=gud|gooood, love=luv|lov, what=wut|wot, and=n|&, very=vry|v, was=wuz|ws, never=neva|nvr,"
    "have=hv|av, service=serivce|srvice, again=agen|agn, would=wud|wld, but=bt, money=$$|moneyy,"
    "don't=dont|dnt, they=dey|thay, definitely=definately|def, bad=badd|baaad, it's=its,"
    "terrible=terrable|turrible, horrible=horrable|horribel, awful=awfull|aweful,"
    "worst=wurst|worset,"
    "beautiful=beautifull|beatiful, excellent=excelent|exellent,"
    "disappointed=disapointed|dissapoint,"
    "recommend=reccomend|recommand, waste=wast|wayst, friendly=frendly|freindly, nice=nyc|nise,"
    "amazing=amazng|amayzing, awesome=awsum|awesum, delicious=delishous|delicius, ever=eva|everr"
)
_SHORTENED = {
    word: tuple(forms.split("|")) for word, _, forms in (form.partition("=") for form in _FORMS)
}
_NEIGHBOURS = {
    **{"a": "sq", "b": "vn", "c": "xv", "d": "sf", "e": "wr", "f": "dg", "g": "fh", "h": "gj"},
    **{"i": "uo", "j": "hk", "k": "jl", "l": "k", "m": "n", "n": "bm", "o": "ip", "p": "o"},
    **{"q": "wa", "r": "et", "s": "ad", "t": "ry", "u": "yi", "v": "cb", "w": "qe", "x": "zc"},
    **{"y": "tu", "z": "x"},
}
_TAGS_PER_TEXT = 2
_SHORTENED_SHARE, _SLIP_SHARE = 0.7, 0.22
_ENDS = phrases("lol, smh, tbh, omg, fr, ngl, imo, btw")


def shorten(text: str, rng: random.Random) -> str:
    """Common words as text messages have them."""

    def short(match: re.Match[str]) -> str:
        forms = _SHORTENED.get(match[0].lower())
        return rng.choice(forms) if forms and rng.random() < _SHORTENED_SHARE else match[0]

    return re.sub(r"[A-Za-z']+", short, text).lower()


def misspell(text: str, rng: random.Random) -> str:
    """A slip in about every fourth word of four letters or more, one at least."""
    words = list(re.finditer(r"[A-Za-z]{4,}", text))
    hit = [word for word in words if rng.random() < _SLIP_SHARE] or words[:1]
    for word in reversed(hit):
        text = text[: word.start()] + _slip(word[0], rng) + text[word.end() :]
    return text


def _slip(word: str, rng: random.Random) -> str:
    at = rng.randrange(1, len(word) - 1)
    before, letter, after = word[:at], word[at], word[at + 1 :]
    return rng.choice(
        (
            before + after,
            before + letter * 2 + after,
            before + after[0] + letter + after[1:],
            before + rng.choice(_NEIGHBOURS.get(letter.lower(), letter)) + after,
        )
    )


def drop_vowels(text: str, rng: random.Random) -> str:
    """Some long words without the vowels inside them."""

    def squeeze(match: re.Match[str]) -> str:
        word = match[0]
        return word[0] + re.sub("[aeiou]", "", word[1:-1]) + word[-1]

    return re.sub(r"[A-Za-z]{5,9}", lambda m: squeeze(m) if rng.random() < 0.3 else m[0], text)


def shout(text: str, rng: random.Random) -> str:
    """In capitals."""
    return text.upper().rstrip(".") + rng.choice(("", "!", "!!!", "."))


def tag(text: str, rng: random.Random) -> str:
    """One or two of its longer words as hashtags."""
    words = sorted(set(re.findall(r"[A-Za-z]{5,}", text)))
    chosen = set(rng.sample(words, min(len(words), rng.randint(1, _TAGS_PER_TEXT))))
    return re.sub(r"[A-Za-z]{5,}", lambda m: f"#{m[0]}" if m[0] in chosen else m[0], text)


def spell_out(text: str, _: random.Random) -> str:
    """Contractions in full, as formal writers have them."""
    text = re.sub(r"\b([Cc])an't\b", r"\1annot", text)
    text = re.sub(r"\b([Ww])on't\b", r"\1ill not", text)
    text = re.sub(r"n't\b", " not", text)
    return re.sub(r"\b(I|you|we|they)'(ve|re|m|d)\b", _full, text)


def _full(match: re.Match[str]) -> str:
    return f"{match[1]} " + {"ve": "have", "re": "are", "m": "am", "d": "would"}[match[2]]


def bare(text: str, rng: random.Random) -> str:
    """No apostrophes, no capitals, hardly a full stop; a word of the chat at the end."""
    text = re.sub(r"['’,]", "", text.lower()).rstrip(".")
    return f"{text} {rng.choice(_ENDS)}" if rng.random() < 0.2 else text


_WAYS = (shorten, misspell, drop_vowels, shout, tag, spell_out, bare, misspell, bare)


def hasty(*kinds: Kind) -> Kind:
    """The sentences of all `kinds`, each text altered one way, labels as they were."""
    share = 1 / len(kinds)
    return Kind(
        "hasty",
        tuple(
            Source(source.label, source.share * share, _altered(source.write))
            for kind in kinds
            for source in kind.sources
        ),
    )


def _altered(write: Write) -> Write:
    def write_altered(rng: random.Random) -> str:
        return rng.choice(_WAYS)(write(rng), rng)

    return write_altered
