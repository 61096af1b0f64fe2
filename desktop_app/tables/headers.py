"""Whether the first record names the columns."""

from collections.abc import Sequence

from desktop_app.tables.cells import CellKind, kind_of
from desktop_app.tables.vocabulary import names_a_column

_LONGEST_NAME = 80
_MOST_WORDS_IN_NAME = 5
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
