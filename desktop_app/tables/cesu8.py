"""CESU-8: UTF-8 in which a character beyond 16 bits, such as an emoji, is written as two surrogates
of three bytes each (Unicode Technical Report 26), as Java and older databases do."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer as Buffer

ENCODING = "cesu-8"
SURROGATE = re.compile(rb"\xed[\xa0-\xbf][\x80-\xbf]")
PAIR = re.compile(rb"\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]")
_CUT_PAIR = re.compile(rb"\xed(?:[\xa0-\xaf](?:[\x80-\xbf](?:\xed[\xb0-\xbf]?)?)?)?$")


def _joined(pair: re.Match[bytes]) -> bytes:
    surrogates = pair.group().decode("utf-8", "surrogatepass")
    return surrogates.encode("utf-16", "surrogatepass").decode("utf-16").encode()


def _decode(data: Buffer, errors: str = "strict") -> tuple[str, int]:
    whole = bytes(data)
    return PAIR.sub(_joined, whole).decode("utf-8", errors), len(whole)


class _Decoder(codecs.BufferedIncrementalDecoder):
    """Holds back a pair that the end of a piece cuts."""

    def _buffer_decode(self, data: Buffer, errors: str, final: bool) -> tuple[str, int]:
        whole = bytes(data)
        if not final and (cut := _CUT_PAIR.search(whole)):
            whole = whole[: cut.start()]
        joined = PAIR.sub(_joined, whole)
        text, taken = codecs.utf_8_decode(joined, errors, final)
        # What is left is the start of a character at the end, which no pair is part of.
        return text, len(whole) - (len(joined) - taken)


def _encode(text: str, errors: str = "strict") -> tuple[bytes, int]:
    return text.encode("utf-8", errors), len(text)


def _find(name: str) -> codecs.CodecInfo | None:
    if name.replace("_", "-") != ENCODING:
        return None
    return codecs.CodecInfo(
        _encode,
        _decode,
        incrementaldecoder=_Decoder,
        name=ENCODING,
    )


codecs.register(_find)
