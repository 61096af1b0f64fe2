"""Bytes to lines of text, with a mark where bytes are not valid in the encoding."""

import codecs
import io
from collections.abc import Iterator
from functools import partial
from typing import BinaryIO

from desktop_app.tables import cesu8  # noqa: F401  # makes its codec known

MARK = "\udc80"
"""Stands for invalid bytes until a row is built. No decoder makes a lone surrogate of valid
bytes, so the mark tells them from a U+FFFD that the file itself holds."""

LONGEST_LINE = 4_194_304
"""Characters; a longer line, or cell, is a broken file. It bounds the memory that one takes."""

_HANDLER = "sentiment-desk-mark"
_CODECS_EATING_THE_MARK = frozenset({"utf-8-sig", "utf-16", "utf-32"})


def _mark(error: UnicodeError) -> tuple[str, int]:
    if isinstance(error, UnicodeDecodeError):
        return MARK, error.end
    raise error


codecs.register_error(_HANDLER, _mark)


def lines_of(source: BinaryIO, encoding: str) -> Iterator[str]:
    """Lines with their own ending (LF, CRLF or CR) kept, without a byte-order mark.

    A line of LONGEST_LINE characters comes in pieces of that length. Closing the source is the
    caller's.
    """
    text = io.TextIOWrapper(source, encoding, errors=_HANDLER, newline="")
    try:
        first = text.readline(LONGEST_LINE)
        yield first if handles_bom(encoding) else first.removeprefix("\ufeff")
        # A bound readline in iter() is looped in C: a generator's own loop costs a third more.
        yield from iter(partial(text.readline, LONGEST_LINE), "")
    finally:
        # The wrapper would close the source when it goes.
        if not source.closed:
            text.detach()


def pieces_of(source: BinaryIO, encoding: str, characters: int) -> Iterator[str]:
    """The text in pieces of that length, line endings as they are, without a byte-order mark.

    Closing the source is the caller's.
    """
    text = io.TextIOWrapper(source, encoding, errors=_HANDLER, newline="")
    try:
        first = text.read(characters)
        yield first if handles_bom(encoding) else first.removeprefix("\ufeff")
        yield from iter(partial(text.read, characters), "")
    finally:
        if not source.closed:
            text.detach()


def decoded(data: bytes, encoding: str, *, is_whole: bool) -> str:
    """A sample of a file as text, without a byte-order mark; a last cut character is left out."""
    text = codecs.getincrementaldecoder(encoding)(_HANDLER).decode(data, final=is_whole)
    return text if handles_bom(encoding) else text.removeprefix("\ufeff")


def replace_marks(text: str) -> str:
    """The text as the user gets to see it, U+FFFD for invalid bytes."""
    return text.replace(MARK, "\ufffd")


def handles_bom(encoding: str) -> bool:
    """Whether the codec itself drops a byte-order mark."""
    return codecs.lookup(encoding).name in _CODECS_EATING_THE_MARK
