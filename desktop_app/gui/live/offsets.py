"""Where a place in a Python string stands in Qt's text."""

from itertools import accumulate


def utf16_offsets(text: str) -> list[int]:
    """For each Python character, and the end, its offset in Qt: an emoji counts two there."""
    widths = (2 if ord(character) > 0xFFFF else 1 for character in text)
    return list(accumulate(widths, initial=0))
