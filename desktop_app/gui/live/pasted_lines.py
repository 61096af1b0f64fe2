"""Tells a column of lines from a text."""

_FEWEST_LINES = 4
_LONGEST_MEAN = 500
"""Characters a line: longer ones are the paragraphs of a text."""


def count_lines(text: str) -> int:
    """How many lines with words in them a pasted text has, where they may be texts of their own;
    else 0."""
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) < _FEWEST_LINES or sum(map(len, lines)) > _LONGEST_MEAN * len(lines):
        return 0
    return len(lines)
