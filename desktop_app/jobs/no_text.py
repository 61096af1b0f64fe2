"""Cells that hold no text, so that no opinion is made up for them."""

import unicodedata

PLACEHOLDERS = frozenset(
    {"nan", "NaN", "NULL", "null", "None", "N/A", "NA", "#N/A", "<NA>"}
    | {"#NAME?", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NULL!", "#ERROR!"},
)
"""What programs write where a value is missing: pandas and numpy (nan, NaN, <NA>), databases and
JSON (NULL, null), Python (None), R (NA), spreadsheets (#N/A, N/A); and where a formula failed, as
an answer that begins with "-" or "=" does (#NAME?, or #ERROR! of Google's). Matched letter by
letter, the case too: a person who answers "none", "na" or "n/a" may mean it, and such an answer
stays a text.
"""


_NULL_OF_DUMPS = "\\N"
"""NULL in files that MySQL, PostgreSQL and Hive write."""


def has_no_text(text: str) -> bool:
    """Whether it is empty, white space, nothing that shows, or one placeholder alone."""
    stripped = text.strip()
    return stripped in PLACEHOLDERS or stripped == _NULL_OF_DUMPS or all(map(_is_unseen, stripped))


def _is_unseen(character: str) -> bool:
    # Zero-width spaces, byte-order marks and controls, which files from the web are full of.
    return character.isspace() or unicodedata.category(character) in ("Cf", "Cc")
