"""What a file's bytes say before anything is decoded."""

import codecs
import os
import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO

from desktop_app.tables.content import Content, Packing
from desktop_app.tables.files import open_source, read_failure
from desktop_app.tables.records import DamagedContentError

HEAD_BYTES = 262_144
_CHUNK_BYTES = 1_048_576
_MOST_SCANNED_BYTES = 64 * _CHUNK_BYTES
"""A file up to this size is looked at whole, in a tenth of a second; a larger one in pieces."""
_MOST_NON_ASCII_BYTES = 131_072
_LONGEST_SAMPLED_LINE = 4_096
_IN_MEMORY_BYTES = 8 * _CHUNK_BYTES
_UNPACKED_BYTES = 8_192
"""Few: what is read together with the damage is lost with it."""

_NON_ASCII = re.compile(rb"[\x80-\xff]+")
_LINE_ENDS = b"\r\n"
_WORD_ENDS = b" ,.\t"
"""Never part of another character in any of the encodings that are guessed."""


@dataclass(frozen=True, slots=True)
class ByteScan:
    """Samples of a file of `size_bytes`."""

    size_bytes: int
    head: bytes
    """The first HEAD_BYTES, or the whole of a smaller file."""
    is_valid_utf8: bool
    """Of all bytes looked at."""
    is_complete: bool
    """Whether all bytes were looked at."""
    non_ascii_lines: bytes
    """Lines with bytes above 127, some from every part of the file: where the
    encoding shows. Empty for valid UTF-8."""

    @property
    def is_head_whole(self) -> bool:
        """Whether the head is the whole file."""
        return len(self.head) == self.size_bytes


def scan(path: Path) -> ByteScan:
    """Look at the file's bytes, once as long as it stays as it is.

    Raises UnreadableFileError where it cannot be read.
    """
    with open_source(path) as source:
        status = os.fstat(source.fileno())
    return _scan_as_it_is(path, status.st_size, status.st_mtime_ns)


@lru_cache(maxsize=8)
def _scan_as_it_is(path: Path, size_bytes: int, _modified_ns: int) -> ByteScan:
    # Each change by hand of how a file is read asks for its scan again.
    with open_source(path) as source:
        try:
            return _scan(source, size_bytes)
        except OSError as error:
            raise read_failure(path, error) from error


def scan_content(content: Content) -> ByteScan:
    """Look at a table's bytes, of what is packed at as many as there are samples in a large file.

    Raises UnreadableFileError, and DamagedContentError where not even the first can be unpacked.
    """
    if content.packing is Packing.NONE:
        return scan(content.path)
    with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY_BYTES) as start:
        with content.open() as opened:
            _copy_start(opened.stream, start)
        size_bytes = start.tell()
        start.seek(0)
        return _scan(start, size_bytes)  # type: ignore[arg-type]


def _copy_start(source: BinaryIO, start: "tempfile.SpooledTemporaryFile[bytes]") -> None:
    # One byte more than is scanned tells a file that was not looked at whole.
    left = _MOST_SCANNED_BYTES + 1
    try:
        while left and (data := source.read(min(left, _UNPACKED_BYTES))):
            start.write(data)
            left -= len(data)
    except DamagedContentError:
        # Rows before the damage can still be read.
        if start.tell() == 0:
            raise


def _scan(source: BinaryIO, size_bytes: int) -> ByteScan:
    head = source.read(HEAD_BYTES)
    offsets = _chunk_offsets(size_bytes)
    is_valid = all(
        _is_utf8(chunk, is_first=offset == 0, is_last=offset + len(chunk) >= size_bytes)
        for offset, chunk in _chunks(source, offsets)
    )
    most_bytes = _MOST_NON_ASCII_BYTES // len(offsets)
    lines = (
        line
        for _, chunk in _chunks(source, offsets)
        for line in _non_ascii_lines(chunk, most_bytes)
    )
    return ByteScan(
        size_bytes=size_bytes,
        head=head,
        is_valid_utf8=is_valid,
        is_complete=size_bytes <= _MOST_SCANNED_BYTES,
        non_ascii_lines=b"" if is_valid else b"\n".join(lines),
    )


def _chunks(source: BinaryIO, offsets: range) -> Iterator[tuple[int, bytes]]:
    for offset in offsets:
        source.seek(offset)
        yield offset, source.read(_CHUNK_BYTES)


def _chunk_offsets(size_bytes: int) -> range:
    step = max(_CHUNK_BYTES, size_bytes * _CHUNK_BYTES // _MOST_SCANNED_BYTES)
    return range(0, max(size_bytes, 1), step)


def _is_utf8(chunk: bytes, *, is_first: bool, is_last: bool) -> bool:
    if chunk.isascii():
        return True
    # The edges of a chunk may cut a character of up to four bytes.
    start = 0
    while not is_first and start < min(3, len(chunk)) and 0x80 <= chunk[start] < 0xC0:
        start += 1
    try:
        codecs.getincrementaldecoder("utf-8")().decode(chunk[start:], final=is_last)
    except UnicodeDecodeError:
        return False
    return True


def _non_ascii_lines(chunk: bytes, most_bytes: int) -> Iterator[bytes]:
    position = 0
    while most_bytes > 0 and (found := _NON_ASCII.search(chunk, position)):
        start = _start_of_line(chunk, position, found.start())
        position = _end_of_line(chunk, found.end(), most_bytes)
        yield chunk[start:position]
        most_bytes -= position - start


def _start_of_line(chunk: bytes, least: int, before: int) -> int:
    reach = max(least, before - _LONGEST_SAMPLED_LINE)
    at = _last_of(_LINE_ENDS, chunk, reach, before)
    if at < 0 and reach == 0:
        return 0
    # Where the line is too long to be taken whole, a run of such bytes starts a character.
    if at < 0:
        at = _last_of(_WORD_ENDS, chunk, reach, before)
    return at + 1 if at >= 0 else before


def _end_of_line(chunk: bytes, after: int, most_bytes: int) -> int:
    reach = after + _LONGEST_SAMPLED_LINE
    ends = [at for byte in _LINE_ENDS if (at := chunk.find(byte, after, reach)) >= 0]
    if ends:
        return min(ends)
    at = _last_of(_WORD_ENDS, chunk, after, reach)
    # Where not even a word ends, as in Chinese, a piece would begin within a character.
    return at if at >= 0 else min(len(chunk), after + most_bytes)


def _last_of(wanted: bytes, chunk: bytes, start: int, end: int) -> int:
    return max(chunk.rfind(byte, start, end) for byte in wanted)
