"""Which encoding a file is in."""

import codecs
import re
from dataclasses import dataclass
from pathlib import Path

from desktop_app.errors import UnreadableFileError
from desktop_app.language import translate
from desktop_app.tables import cesu8
from desktop_app.tables.codepages import guess_codepage
from desktop_app.tables.decoding import MARK, decoded
from desktop_app.tables.files import refuse_binary
from desktop_app.tables.scanning import ByteScan

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_UNMARKED_UTF16_CONFIDENCE = 0.95
_SAMPLED_UTF8_CONFIDENCE = 0.99
_DAMAGED_UTF8_CONFIDENCE = 0.9


@dataclass(frozen=True, slots=True)
class EncodingGuess:
    """A Python codec name, and from 0 to 1 how sure it is."""

    name: str
    confidence: float


def guess_encoding(path: Path, scan: ByteScan) -> EncodingGuess:
    """Byte-order mark, UTF-16 by its NULs, UTF-8 by its bytes, else the likeliest code page.

    Raises UnreadableFileError, with what the file seems to be, where it holds no text.
    """
    if name := _from_byte_order_mark(scan.head):
        return EncodingGuess(name, 1.0)
    if name := _from_nuls(scan.head):
        return EncodingGuess(name, _UNMARKED_UTF16_CONFIDENCE)
    refuse_binary(path, scan.head)
    if scan.is_valid_utf8:
        return EncodingGuess("utf-8", 1.0 if scan.is_complete else _SAMPLED_UTF8_CONFIDENCE)
    if _is_mostly_utf8(scan.non_ascii_lines):
        if cesu8.PAIR.search(scan.non_ascii_lines):
            return EncodingGuess(cesu8.ENCODING, _DAMAGED_UTF8_CONFIDENCE)
        return EncodingGuess("utf-8", _DAMAGED_UTF8_CONFIDENCE)
    return EncodingGuess(*guess_codepage(scan.non_ascii_lines))


def check_encoding(name: str) -> EncodingGuess:
    """The user's own choice. Raises UnreadableFileError for a name that Python does not know."""
    try:
        b" ".decode(name, "replace")
        codecs.getincrementaldecoder(name)
    except (LookupError, UnicodeError, ValueError) as error:
        raise UnreadableFileError(
            translate(
                "Tables",
                'There is no text encoding called "{name}". Common ones are utf-8, cp1252, '
                "mac_roman, utf-16, gb18030, big5 and shift_jis.",
            ).format(name=name)
        ) from error
    return EncodingGuess(name, 1.0)


def _from_byte_order_mark(head: bytes) -> str | None:
    return next((name for mark, name in _BYTE_ORDER_MARKS if head.startswith(mark)), None)


def _from_nuls(head: bytes) -> str | None:
    # In UTF-16 every ASCII character, at least the delimiters and line ends, has a NUL beside it,
    # always on the same side; stray NULs in an 8-bit file fall on both, or are few. A handful of
    # Korean syllables and Chinese characters have one on the other side.
    even, odd = head[::2].count(0), head[1::2].count(0)
    if even + odd < max(2, len(head) // _least_bytes_a_nul(head)):
        return None
    if min(even, odd) * 3 > max(even, odd):
        return None
    name = "utf-16-le" if odd > even else "utf-16-be"
    return None if _looks_broken(head, name) else name


def _least_bytes_a_nul(head: bytes) -> int:
    if _is_plain_ascii(head):
        return 8
    # Long lines of Chinese have few characters of ASCII, but are never valid UTF-8 by chance.
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return 400
    return 50


def _is_plain_ascii(head: bytes) -> bool:
    # Then NULs are strays, unless every other byte is one: characters beyond ASCII have a byte
    # beyond it, or like those of Thai and Hindi half of their bytes are one control.
    rest = head.translate(None, b"\0")
    space = len(rest) - len(rest.translate(None, b"\t\r\n"))
    return rest.isascii() and not _CONTROL.search(rest) and space * 4 < len(rest)


def _looks_broken(head: bytes, encoding: str) -> bool:
    text = decoded(head, encoding, is_whole=False)
    strange = sum(1 for character in text[:4096] if not _is_text(character))
    return MARK in text[:4096] or strange * 20 > min(len(text), 4096)


def _is_text(character: str) -> bool:
    return character.isprintable() or character in "\t\r\n\ufeff\u3000\xa0"


def _is_mostly_utf8(non_ascii_lines: bytes) -> bool:
    # A surrogate is wrong in UTF-8, and yet its bytes are hardly those of anything else.
    text = decoded(cesu8.SURROGATE.sub("é".encode(), non_ascii_lines), "utf-8", is_whole=True)
    invalid = text.count(MARK)
    valid = sum(1 for character in text if character > "\x7f") - invalid
    # Other encodings hold a valid sequence by chance: Chinese in GB 18030 about one in seven.
    return valid >= 2 * invalid
