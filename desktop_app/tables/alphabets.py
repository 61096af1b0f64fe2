"""Whether a text's letters are those of one language: wrong code pages mix letters of several."""

import re

_MOST_TOKENS = 500

_LATIN = (
    "äöüÄÖÜßẞ",  # German
    "àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ",  # French, Dutch
    "áéíóúüñÁÉÍÓÚÜÑ¿¡ªºàçèòïÀÇÈÒÏ",  # Spanish, Catalan
    "áâãàçéêíóôõúüÁÂÃÀÇÉÊÍÓÔÕÚÜªº",  # Portuguese
    "àèéìíòóùúÀÈÉÌÍÒÓÙÚ",  # Italian
    "åäöæøéüÅÄÖÆØÉÜ",  # Nordic
    "áðéíóúýþæöÁÐÉÍÓÚÝÞÆÖ",  # Icelandic
    "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ",  # Polish
    "áčďéěíňóřšťúůýžäľĺôŕÁČĎÉĚÍŇÓŘŠŤÚŮÝŽÄĽĹÔŔ",  # Czech, Slovak
    "áéíóöőúüűÁÉÍÓÖŐÚÜŰ",  # Hungarian
    "ăâîșțşţĂÂÎȘȚŞŢ",  # Romanian
    "čćđšžČĆĐŠŽ",  # Croatian, Slovene
    "çğıöşüâîûÇĞİÖŞÜÂÎÛ",  # Turkish
)
_OTHER = (
    "".join(map(chr, range(0x410, 0x450))) + "ёЁіїєґІЇЄҐўЎ",  # Russian, Ukrainian, Bulgarian
    "".join(map(chr, range(0x386, 0x3CF))),  # Greek
)
_PUNCTUATION = "’‘‚“”„–—…«»‹›€£¥°•™®©§´·\xa0\xad№"

_TOKEN_WITH_NON_ASCII = re.compile(r"[!-~]*[^\x00-\x7f]\S*")
_NO_LETTER = re.compile(f"[^\\w\x80-\U0010ffff]|[\\d_{_PUNCTUATION}]")
_ASCII_LETTERS = re.compile("[A-Za-z]+")


def alphabet_coverage(text: str) -> float:
    """Share, from 0 to 1, of the words beyond ASCII that the best single language can spell.

    1 where there are none. A word with no more than curly quotes and dashes is one in every
    language. Cyrillic and Greek words must be so wholly, and capitals stand first: "cafй" and
    "donÆt" are no words.
    """
    tokens = _TOKEN_WITH_NON_ASCII.findall(text)[:_MOST_TOKENS]
    words = [_NO_LETTER.sub("", token) for token in tokens]
    if not words:
        return 1.0
    ascii_count = sum(map(str.isascii, words))
    foreign = [word for word in words if not word.isascii() and _is_cased_like_a_word(word)]
    bare = [_ASCII_LETTERS.sub("", word) for word in foreign]
    spelled = [sum(map(frozenset(letters).issuperset, bare)) for letters in _LATIN]
    spelled += [sum(map(frozenset(letters).issuperset, foreign)) for letters in _OTHER]
    return (ascii_count + max(spelled)) / len(words)


def _is_cased_like_a_word(word: str) -> bool:
    return word.isupper() or word[1:] == word[1:].lower()
