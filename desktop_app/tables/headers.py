"""Whether the first record names the columns."""

from collections import Counter
from collections.abc import Sequence

from desktop_app.tables.cells import CellKind, kind_of
from desktop_app.tables.vocabulary import names_a_column

_LONGEST_NAME = 80
_MOST_WORDS_IN_NAME = 5
_MOST_TITLES = 20
_LEAST_SHARE_NAMED = 0.7
"""Of the cells that the rows below fill as a rule."""
_DATA_KINDS = (CellKind.NUMBER, CellKind.DATE, CellKind.URL)

Records = Sequence[Sequence[str]]


def guess_header(records: Records) -> bool:
    """Whether the first of the records is a header, judged by its cells and those below them.

    In doubt it is not: a name taken for a text does less harm than a text taken for a name.
    """
    first, below = records[0], records[1:]
    filled = [cell for cell in first if cell.strip()]
    if not filled or any(len(cell) > _LONGEST_NAME for cell in filled):
        return False
    if any(map(names_a_column, filled)):
        return True
    if any(kind_of(cell) in _DATA_KINDS for cell in filled) or _recurs(first, below):
        return False
    if any(_is_data_column(below, index) for index in range(len(first))):
        return True
    return len(first) > 1 and bool(below) and _reads_like_names(filled, below)


def _recurs(first: Sequence[str], below: Records) -> bool:
    return any(
        cell.strip() and any(index < len(record) and record[index] == cell for record in below)
        for index, cell in enumerate(first)
    )


def _is_data_column(below: Records, index: int) -> bool:
    kinds = [kind_of(record[index]) for record in below if index < len(record)]
    filled = [kind for kind in kinds if kind is not CellKind.BLANK]
    return bool(filled) and sum(kind in _DATA_KINDS for kind in filled) >= 0.8 * len(filled)


def _reads_like_names(filled: Sequence[str], below: Records) -> bool:
    if any(len(cell.split()) > _MOST_WORDS_IN_NAME or "\n" in cell for cell in filled):
        return False
    longest = max(map(len, filled))
    longest_below = sum(max(map(len, record), default=0) for record in below) / len(below)
    return longest * 2 < longest_below


def rows_above_header(records: Records, chosen: int | None = None) -> int:
    """How many of the filled records stand above the one that names the columns, as the title of a
    report does; 0 where the first does, or none. `chosen` is the user's own number.

    A title fills fewer cells than the header, which fills most of those that the rows below it do.
    """
    filled = [[cell for cell in record if cell.strip()] for record in records if any(record)]
    if chosen is not None:
        return min(chosen, max(0, len(filled) - 1))
    counts = list(map(len, filled))
    usual = Counter(counts[1:]).most_common(1)[0][0] if len(counts) > 1 else 0
    least = max(2, _LEAST_SHARE_NAMED * usual)
    at = next((at for at, count in enumerate(counts[:_MOST_TITLES]) if count >= least), 0)
    if not at or max(counts[:at]) >= counts[at]:
        return 0
    if _names_most(filled[at]):
        return 0 if any(len(one) > 1 and _names_most(one) for one in filled[:at]) else at
    # The first record may be a header that names the text alone.
    are_short = max(counts[:at]) <= max(1, usual // 2)
    return at if are_short and guess_header(filled[at:]) and not guess_header(filled) else 0


def _names_most(filled: Sequence[str]) -> bool:
    return sum(map(names_a_column, filled)) * 2 >= len(filled)


def below_titles(records: Records, count: int) -> Records:
    """The records without so many filled ones at their start, and what is blank before the next."""
    left = iter(range(count))
    start = next(
        (at for at, record in enumerate(records) if any(record) and next(left, None) is None),
        len(records),
    )
    return records[start:]
