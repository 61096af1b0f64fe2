"""Words with an underlined letter, where they are shown without it."""

import re

_KEY_BEHIND = re.compile(r"\s?\(&\w\)")


def without_mnemonic(words: str) -> str:
    """A button's or a menu's words without what only they need. Where the letters of a language
    are on no key, the key stands in brackets behind the words: it goes with them."""
    words = _KEY_BEHIND.sub("", words)
    return words.partition("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&")
