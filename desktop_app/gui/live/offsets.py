"""Where a place in a Python string stands in Qt's text."""

from itertools import accumulate


def utf16_offsets(text: str) -> list[int]:
    """For each Python character, and the end, its offset in Qt: an emoji counts two there."""
    widths = (2 if ord(character) > 0xFFFF else 1 for character in text)
    return list(accumulate(widths, initial=0))


def utf16_offset(text: str, place: int) -> int:
    """The offset in Qt of one place in the text."""
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2
