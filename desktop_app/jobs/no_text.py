"""Cells that hold no text, so that no opinion is made up for them."""

PLACEHOLDERS = frozenset(
    {"nan", "NaN", "NULL", "null", "None", "N/A", "NA", "#N/A", "<NA>"},
)
"""What programs write where a value is missing: pandas and numpy (nan, NaN, <NA>), databases and
JSON (NULL, null), Python (None), R (NA), spreadsheets (#N/A, N/A). Matched letter by letter, the
case too: a person who answers "none", "na" or "n/a" may mean it, and such an answer stays a text.
"""


def has_no_text(text: str) -> bool:
    """Whether it is empty, white space, or one placeholder alone."""
    stripped = text.strip()
    return not stripped or stripped in PLACEHOLDERS
