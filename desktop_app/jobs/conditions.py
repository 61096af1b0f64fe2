"""Filters as conditions in SQL."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.core.predictions import LABELS
from desktop_app.jobs.records import NO_TEXT_CODE, text_to_sqlite
from desktop_app.jobs.views import UNSURE, CellIs, ConfidenceRange, DatePeriod, RowFilter

CONFIDENCE_SQL = "max(p_negative, p_neutral, p_positive)"
Values = tuple[str | bytes | int | float | None, ...]
WHITE_SPACE = "".join(character for character in map(chr, range(0x3001)) if character.isspace())
"""What str.strip takes away."""
_LONGEST_PATTERN_BYTES = 50_000
"""SQLite's limit for LIKE, as it is built by default."""


@dataclass(frozen=True, slots=True)
class Condition:
    """SQL and the values of its question marks."""

    sql: str
    values: Values = ()
    reads_rows: bool = False
    """Whether it needs the user's row."""
    reads_answers: bool = False
    """Whether it needs the answer."""


def condition(row_filter: RowFilter, text_column: int) -> Condition:
    """What a row has to meet, in the columns of `answer` and, where it `reads_rows`, those of
    `source_row`."""
    parts = tuple(_parts(row_filter, text_column))
    return Condition(
        " AND ".join(part.sql for part in parts) or "TRUE",
        tuple(value for part in parts for value in part.values),
        any(part.reads_rows for part in parts),
        any(part.reads_answers for part in parts),
    )


def _parts(row_filter: RowFilter, text_column: int) -> Iterator[Condition]:
    yield from _of_answers(row_filter)
    if row_filter.labelled:
        yield _cell_is(row_filter.labelled.cell_is, text_column)
    if row_filter.cell:
        yield _cell_is(row_filter.cell, text_column)
    if row_filter.dates:
        yield _in_period(row_filter.dates, text_column)
    if row_filter.search:
        yield _search(row_filter.search)


def _of_answers(row_filter: RowFilter) -> Iterator[Condition]:
    if row_filter.label is not None:
        yield Condition("label = ?", (LABELS.index(row_filter.label),), reads_answers=True)
    if row_filter.no_text:
        yield Condition("label = ?", (NO_TEXT_CODE,), reads_answers=True)
    if row_filter.unsure:
        yield _confidence(UNSURE)
    if row_filter.confidence:
        yield _confidence(row_filter.confidence)
    if row_filter.with_flags:
        # The first of the two is that of an index.
        flags = (row_filter.with_flags.value,)
        yield Condition("flags <> 0 AND flags & ? <> 0", flags, reads_answers=True)
    if row_filter.corrected:
        yield Condition("number IN (SELECT number FROM correction)")


def _confidence(confidence: ConfidenceRange) -> Condition:
    # Rows without text have no confidence: NULL meets no condition.
    if confidence.below is None:
        least = (confidence.least,)
        return Condition(f"{CONFIDENCE_SQL} >= ?", least, reads_answers=True)
    sql = f"{CONFIDENCE_SQL} >= ? AND {CONFIDENCE_SQL} < ?"
    return Condition(sql, (confidence.least, confidence.below), reads_answers=True)


def _cell_is(cell_is: CellIs, text_column: int) -> Condition:
    # As bytes, since a lone surrogate is bytes in the text column and text in JSON.
    cell = stripped_sql(cell_sql(cell_is.column, text_column))
    marks = ", ".join("?" * len(cell_is.values))
    values = (value.encode("utf-8", "surrogatepass") for value in cell_is.values)
    negation = "NOT " if cell_is.is_other else ""
    return Condition(f"{cell} {negation}IN ({marks})", (WHITE_SPACE, *values), reads_rows=True)


def _in_period(period: DatePeriod, text_column: int) -> Condition:
    day = f"day_of({cell_sql(period.column, text_column)}, ?)"
    days = (period.first.toordinal(), period.last.toordinal())
    name = period.date_format.name
    return Condition(f"{day} BETWEEN ? AND ?", (name, *days), reads_rows=True)


def cell_sql(column: int, text_column: int) -> str:
    """A cell of the user's row."""
    if column == text_column:
        return "text"
    index = column - (column > text_column)
    plain = f"json_extract(cells, '$[{index:d}]')"
    return f"iif(instr(cells, '\\u0000'), cell_with_nul(cells, {index:d}), {plain})"


def stripped_sql(cell: str) -> str:
    """A cell without white space around it, as bytes; its question mark is WHITE_SPACE."""
    return f"CAST(trim({cell}, ?) AS BLOB)"


def _search(search: str) -> Condition:
    folded = text_to_sqlite(search.casefold())
    escaped = search.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    pattern = f"%{escaped}%"
    if not _is_for_like(search, pattern):
        return Condition("contains_folded(text, ?)", (folded,), reads_rows=True)
    like = "CAST(text AS TEXT) LIKE ? ESCAPE '\\'"
    # Looking for a NUL takes 0.3 s for a million rows of 240 letters.
    sql = f"({like} OR (instr(text, char(0)) AND contains_folded(text, ?)))"
    return Condition(sql, (pattern, folded), reads_rows=True)


def _is_for_like(search: str, pattern: str) -> bool:
    """LIKE is two to four times as fast, but knows the case of ASCII alone, ends at a NUL and
    refuses long patterns."""
    has_case = any(not c.isascii() and (c.lower() != c.upper() or _is_surrogate(c)) for c in search)
    return not has_case and "\0" not in search and len(pattern.encode()) <= _LONGEST_PATTERN_BYTES


def _is_surrogate(character: str) -> bool:
    return "\ud800" <= character <= "\udfff"
