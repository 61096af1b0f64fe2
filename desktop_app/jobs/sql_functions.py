"""SQL functions of our own, for what SQLite lacks."""

import json
import sqlite3
from datetime import date
from functools import lru_cache

from desktop_app.jobs.records import text_from_sqlite, text_to_sqlite
from desktop_app.tables.dates import format_named

_DAYS_KEPT = 1 << 14
"""Cells whose day is remembered: most files have many rows of a day."""


def add_functions(db: sqlite3.Connection) -> None:
    """Make them known to a connection."""
    db.create_function("contains_folded", 2, contains_folded, deterministic=True)
    db.create_function("cell_with_nul", 2, cell_with_nul, deterministic=True)
    db.create_function("day_of", 2, day_of, deterministic=True)


def contains_folded(text: str | bytes, folded: str | bytes) -> bool:
    """Unicode's case folding, which LIKE lacks."""
    return text_from_sqlite(folded) in text_from_sqlite(text).casefold()


def cell_with_nul(cells: str, index: int) -> str | bytes:
    """One cell of a JSON array; json_extract ends at a NUL character."""
    return text_to_sqlite(json.loads(cells)[index])


def day_of(cell: str | bytes, format_name: str) -> int | None:
    """The ordinal of the day, as datetime.date counts; None where the cell is no date."""
    day = _day_of(text_from_sqlite(cell), format_name)
    return None if day is None else day.toordinal()


@lru_cache(_DAYS_KEPT)
def _day_of(cell: str, format_name: str) -> date | None:
    return format_named(format_name).parse(cell)
