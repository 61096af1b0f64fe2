"""Filters and sort orders as SQL."""

from dataclasses import dataclass

from desktop_app.jobs.conditions import CONFIDENCE_SQL, Values, cell_sql, condition
from desktop_app.jobs.records import NO_TEXT_CODE
from desktop_app.jobs.views import RowFilter, SortKey, SortOrder

STORED_RECORD_SQL = (
    "number, label, p_negative, p_neutral, p_positive, token_count, window_count, flags,"
    " text, cells, surplus"
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


def numbers_query(row_filter: RowFilter, order: SortOrder, text_column: int) -> Query:
    """Gives one cell: the row numbers, joined by commas; NULL if there are none.

    One cell and not a row each: sqlite3 gives up the interpreter lock at every row, and 200,000
    numbers beside a busy thread took 370 to 420 ms row by row, and 60 to 130 ms in one cell.
    """
    where = condition(row_filter, text_column)
    reads_rows = where.reads_rows or order.key in (SortKey.TEXT, SortKey.COLUMN)
    table = _JOIN if reads_rows else "answer"
    terms = _order_terms(order, text_column)
    inner = f"SELECT number FROM {table} WHERE {where.sql} ORDER BY {terms}"
    return Query(f"SELECT group_concat(number) FROM ({inner})", where.values)


def rows_query(row_filter: RowFilter, text_column: int) -> Query:
    """Gives a StoredRecord a row, in file order."""
    where = condition(row_filter, text_column)
    sql = f"SELECT {STORED_RECORD_SQL} FROM {_JOIN} WHERE {where.sql} ORDER BY number"
    return Query(sql, where.values)


def surplus_query(row_filter: RowFilter, text_column: int) -> Query:
    """Gives one cell: the most surplus cells any row has; NULL if there are none."""
    where = condition(row_filter, text_column)
    sql = (
        f"SELECT max(json_array_length(surplus)) FROM {_JOIN}"
        f" WHERE surplus IS NOT NULL AND {where.sql}"
    )
    return Query(sql, where.values)


def _order_terms(order: SortOrder, text_column: int) -> str:
    direction = "DESC" if order.descending else "ASC"
    if order.key is SortKey.ROW:
        return f"number {direction}"
    if order.key in _ANSWER_KEYS:
        return f"label = {NO_TEXT_CODE}, {_ANSWER_KEYS[order.key]} {direction}, number"
    if order.key is SortKey.TEXT or order.column == text_column:
        return f"text COLLATE NOCASE {direction}, number"
    cell = cell_sql(order.column, text_column)
    return f"CAST({cell} AS REAL) {direction}, {cell} COLLATE NOCASE {direction}, number"
