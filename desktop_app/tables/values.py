"""Values of spreadsheets, JSON and Parquet as the text that a user would see in a cell."""

import json
import math
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

_LARGEST_EXACT = 2**53
"""Up to here every whole float is the whole number that was meant."""


def cell_text(value: object) -> str:
    """The value as a cell: "" for none, TRUE and FALSE, whole floats without ".0", others as
    short as they read back equal, dates as ISO 8601 with a space before the time, bytes as UTF-8
    where they are, lists and objects as JSON."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    for kind, as_text in _TEXTS:
        if isinstance(value, kind):
            return as_text(value)
    return str(value)


def float_text(value: float) -> str:
    """4 for 4.0, 4.1 for 4.1, NaN for a value that is no number."""
    if math.isfinite(value) and value == int(value) and abs(value) < _LARGEST_EXACT:
        return str(int(value))
    return "NaN" if math.isnan(value) else repr(value)


def number_text(written: str) -> str:
    """A number of a spreadsheet's file, which writes 17 digits where fewer do.

    What is no number is given back as it stands.
    """
    if written.isdecimal():
        return written
    try:
        return float_text(float(written))
    except ValueError:
        return written


def duration_text(value: timedelta) -> str:
    """Hours, minutes and seconds, e.g. 25:00:00; a fraction of a second where there is one."""
    sign = "-" if value < timedelta(0) else ""
    whole, micros = divmod(abs(value) // timedelta(microseconds=1), 1_000_000)
    text = f"{sign}{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}"
    return f"{text}.{micros:06}" if micros else text


def json_text(value: object) -> str:
    """The value as JSON on one line."""
    return json.dumps(value, ensure_ascii=False, default=cell_text)


def _bytes_text(value: bytes) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.hex()


_TEXTS: tuple[tuple[type | tuple[type, ...], Callable[[Any], str]], ...] = (
    (bool, lambda value: "TRUE" if value else "FALSE"),
    (int, str),
    (float, float_text),
    (datetime, lambda value: value.isoformat(" ")),
    ((date, time), lambda value: value.isoformat()),
    (timedelta, duration_text),
    ((dict, list, tuple), json_text),
    (bytes, _bytes_text),
    (Decimal, lambda value: format(value, "f")),
)
"""A bool is an int, and a datetime a date: the narrower stands first."""
