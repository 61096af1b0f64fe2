"""Where a place in a Python string stands in Qt's text."""

import re
from itertools import accumulate


def utf16_offsets(text: str) -> list[int]:
    """For each Python character, and the end, its offset in Qt: an emoji counts two there, and the
    two characters that end a line on Windows count one."""
    widths = [2 if ord(character) > 0xFFFF else 1 for character in text]
    for line_end in re.finditer("\r\n", text):
        widths[line_end.start()] = 0
    return list(accumulate(widths, initial=0))


def utf16_offset(text: str, place: int) -> int:
    """The offset in Qt of one place in the text, where all lines end as in Qt."""
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2
