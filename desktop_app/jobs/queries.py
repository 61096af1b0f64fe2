"""Filters and sort orders as SQL."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop_app.jobs.conditions import (
    CONFIDENCE_SQL,
    WHITE_SPACE,
    Condition,
    Values,
    cell_sql,
    condition,
    stripped_sql,
)
from desktop_app.jobs.records import NO_TEXT_CODE
from desktop_app.jobs.views import RowFilter, SortKey, SortOrder

STORED_RECORD_SQL = (
    "number, label, p_negative, p_neutral, p_positive, token_count, window_count, flags,"
    " text, cells, surplus,"
    " (SELECT correction.label FROM correction WHERE correction.number = answer.number)"
)
_ANSWER_KEYS = {
    SortKey.LABEL: "label",
    SortKey.CONFIDENCE: CONFIDENCE_SQL,
    SortKey.P_NEGATIVE: "p_negative",
    SortKey.P_NEUTRAL: "p_neutral",
    SortKey.P_POSITIVE: "p_positive",
}
_JOIN = "answer JOIN source_row USING (number)"


@dataclass(frozen=True, slots=True)
class Query:
    """SQL and the values of its question marks."""

    sql: str
    values: Values


ALL_NUMBERS = Condition("TRUE")


def numbers_between(first: int, last: int) -> Condition:
    """Rows from one number to another, both among them."""
    return Condition("number BETWEEN ? AND ?", (first, last))


def numbers_among(numbers: Iterable[int]) -> Condition:
    """Rows of these numbers."""
    joined = json.dumps(list(numbers))
    return Condition("number IN (SELECT value FROM json_each(?))", (joined,))


def numbers_query(
    row_filter: RowFilter,
    order: SortOrder,
    text_column: int,
    most: int | None = None,
    among: Condition = ALL_NUMBERS,
) -> Query:
    """Gives one cell: the row numbers, at most so many, joined by commas; NULL if there are none.
    `among` says which rows are looked at, by their numbers alone.

    One cell and not a row each: sqlite3 gives up the interpreter lock at every row, and 200,000
    numbers beside a busy thread took 370 to 420 ms row by row, and 60 to 130 ms in one cell.
    """
    where = condition(row_filter, text_column)
    found = f"FROM {_table(where, order)} WHERE {among.sql} AND {where.sql}"
    column = _column(order, text_column)
    if column is None:
        terms = _order_terms(order)
    else:
        found, cell_terms = _cells(column, text_column, found)
        terms = *(f"{term} {_direction(order)}" for term in cell_terms), "number"
    limit = "" if most is None else f" LIMIT {most:d}"
    inner = f"SELECT number {found} ORDER BY {', '.join(terms)}{limit}"
    return Query(f"SELECT group_concat(number) FROM ({inner})", (*among.values, *where.values))


def ranks_query(column: int, text_column: int) -> Query:
    """Gives one cell: all row numbers by a column, joined by commas, with a minus before the first
    of each group that compares equal; NULL if there are none. Within a group they are in no
    certain order."""
    found, cell_terms = _cells(column, text_column, "FROM source_row")
    terms = ", ".join(cell_terms)
    inner = (
        f"SELECT '-' || group_concat(number) AS numbers {found} GROUP BY {terms} ORDER BY {terms}"
    )
    return Query(f"SELECT group_concat(numbers) FROM ({inner})", ())


def rows_query(row_filter: RowFilter, text_column: int) -> Query:
    """Gives a StoredRecord a row, in file order."""
    where = condition(row_filter, text_column)
    sql = f"SELECT {STORED_RECORD_SQL} FROM {_JOIN} WHERE {where.sql} ORDER BY number"
    return Query(sql, where.values)


def cells_query(column: int, text_column: int, *, with_text: bool) -> Query:
    """Gives a cell a row, as bytes, in file order; `with_text` leaves out rows without text."""
    # As bytes, since a lone surrogate is bytes in the text column and text in JSON.
    cell = f"CAST({cell_sql(column, text_column)} AS BLOB)"
    rows = f"{_JOIN} WHERE label <> {NO_TEXT_CODE}" if with_text else "source_row"
    return Query(f"SELECT {cell} FROM {rows} ORDER BY number", ())


def surplus_query(row_filter: RowFilter, text_column: int) -> Query:
    """Gives one cell: the most surplus cells any row has; NULL if there are none."""
    where = condition(row_filter, text_column)
    sql = (
        f"SELECT max(json_array_length(surplus)) FROM {_JOIN}"
        f" WHERE surplus IS NOT NULL AND {where.sql}"
    )
    return Query(sql, where.values)


def values_query(column: int, text_column: int, most: int) -> Query:
    """Gives a value and its rows a line, the most frequent first."""
    cell = stripped_sql(cell_sql(column, text_column))
    sql = (
        f"SELECT value, count(*) FROM (SELECT {cell} AS value FROM source_row)"
        " GROUP BY value ORDER BY count(*) DESC, value LIMIT ?"
    )
    return Query(sql, (WHITE_SPACE, most))


def _table(where: Condition, order: SortOrder) -> str:
    reads_rows = where.reads_rows or order.key in (SortKey.TEXT, SortKey.COLUMN)
    if not reads_rows:
        return "answer"
    # A join costs as much again as the rows.
    reads_answers = where.reads_answers or order.key in _ANSWER_KEYS
    return _JOIN if reads_answers else "source_row"


def _column(order: SortOrder, text_column: int) -> int | None:
    """Whose cells the order is by."""
    if order.key is SortKey.TEXT:
        return text_column
    return order.column if order.key is SortKey.COLUMN else None


def _order_terms(order: SortOrder) -> Sequence[str]:
    if order.key is SortKey.ROW:
        return (f"number {_direction(order)}",)
    key = _ANSWER_KEYS[order.key]
    return f"label = {NO_TEXT_CODE}", f"{key} {_direction(order)}", "number"


def _direction(order: SortOrder) -> str:
    return "DESC" if order.descending else "ASC"


def _cells(column: int, text_column: int, found: str) -> tuple[str, Sequence[str]]:
    """Where the numbers and cells of the rows found come from, and what cells are compared by."""
    if column == text_column:
        return found, ("text COLLATE NOCASE",)
    # The inner query's limit, of no rows, keeps it from being merged into the outer one, where
    # each cell would be taken out of its row twice.
    cells = f"FROM (SELECT number, {cell_sql(column, text_column)} AS cell {found} LIMIT -1)"
    return cells, ("CAST(cell AS REAL)", "cell COLLATE NOCASE")
