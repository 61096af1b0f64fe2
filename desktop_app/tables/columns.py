"""Which column holds the text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.tables.cells import CellKind, kind_of
from desktop_app.tables.reasons import TextColumnReason
from desktop_app.tables.vocabulary import text_weight

_MOST_SAMPLED = 300
_DATA_SHARE = 0.8
_LEAST_TO_CALL_LABELS = 20
_MOST_LABELS = 12
_LONG_ENOUGH_WORDS = 15
_SURE_NAME = 0.9
_WORDS_OF_PHRASE = 3
_MOST_CHARACTERS = 100
"""Of a cell, looked at for its share of letters."""
_BASE = 0.02
"""Lets a good name win where the sample has nothing in any column."""

# Chinese and Japanese write no spaces; a word has about two characters.
_UNSPACED_CHARACTER = re.compile("[\u3041-\u30fa\u3400-\u9fff\u0e00-\u0e7f]")


@dataclass(frozen=True, slots=True)
class TextColumn:
    """The index of the column, and why."""

    index: int
    reason: TextColumnReason


@dataclass(frozen=True, slots=True)
class _Column:
    """What speaks for a column."""

    name_weight: float
    content_weight: float
    """From 0 to 1."""
    is_data: bool
    """Numbers, dates, addresses, ids or a handful of labels: never the text."""

    @property
    def score(self) -> float:
        return (self.content_weight + _BASE) * (1 + 2 * self.name_weight)


def guess_text_column(names: Sequence[str], records: Sequence[Sequence[str]]) -> TextColumn:
    """The column with the best of name and content. `records` are data rows, no header."""
    if len(names) == 1:
        return TextColumn(0, TextColumnReason.ONLY_COLUMN)
    step = max(1, len(records) // _MOST_SAMPLED)
    sampled = records[::step][:_MOST_SAMPLED]
    columns = [
        _judge(name, [record[index] for record in sampled if index < len(record)])
        for index, name in enumerate(names)
    ]
    best = max(range(len(names)), key=lambda index: _rank(columns[index]))
    return TextColumn(best, _reason(columns, best))


def _rank(column: _Column) -> tuple[bool, float]:
    return not column.is_data, column.score


def _judge(name: str, cells: Sequence[str]) -> _Column:
    kinds = [kind_of(cell) for cell in cells]
    filled = [
        cell.strip() for cell, kind in zip(cells, kinds, strict=True) if kind is not CellKind.BLANK
    ]
    weight = text_weight(name)
    if not filled:
        return _Column(weight, 0.0, is_data=False)
    data_count = sum(kind not in (CellKind.WORDS, CellKind.BLANK) for kind in kinds)
    is_data = data_count >= _DATA_SHARE * len(filled) or (
        _are_labels(filled) and not (weight >= _SURE_NAME and _are_phrases(filled))
    )
    return _Column(weight, _content_weight(filled, len(cells)), is_data)


def _are_labels(filled: Sequence[str]) -> bool:
    few = min(_MOST_LABELS, len(filled) // 4)
    return len(filled) >= _LEAST_TO_CALL_LABELS and len(set(filled)) <= few


def _are_phrases(filled: Sequence[str]) -> bool:
    """Few different texts are texts all the same, as in answers that a form offers."""
    return sum(map(_word_count, filled)) >= _WORDS_OF_PHRASE * len(filled)


def _content_weight(filled: Sequence[str], row_count: int) -> float:
    joined = "".join(cell[:_MOST_CHARACTERS] for cell in filled)
    words = sum(map(_word_count, filled)) / len(filled)
    length = min(words / _LONG_ENOUGH_WORDS, 1.0)
    distinct = 0.25 + 0.75 * len(set(filled)) / len(filled)
    letters = sum(map(str.isalpha, joined)) / len("".join(joined.split()))
    return length * distinct * letters * (0.5 + 0.5 * len(filled) / row_count)


def _word_count(cell: str) -> float:
    if cell.isascii():
        return len(cell.split())
    unspaced = len(_UNSPACED_CHARACTER.findall(cell))
    return len(_UNSPACED_CHARACTER.sub("", cell).split()) + unspaced / 2


def _reason(columns: Sequence[_Column], best: int) -> TextColumnReason:
    column = columns[best]
    if column.is_data:
        return TextColumnReason.NEAREST
    richest = max(other.content_weight for other in columns if not other.is_data)
    has_most = column.content_weight > 0 and column.content_weight == richest
    if column.name_weight > 0:
        if has_most:
            return TextColumnReason.NAME_AND_CONTENT
        return TextColumnReason.NAME
    if has_most:
        return TextColumnReason.CONTENT
    return TextColumnReason.NEAREST
