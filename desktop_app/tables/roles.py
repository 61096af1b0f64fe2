"""What each column is for: the text, a label of people's, a date, or groups of rows."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.errors import ColumnNotFoundError
from desktop_app.language import translate
from desktop_app.tables.cells import CellKind, kind_of
from desktop_app.tables.columns import TextColumn, guess_text_column
from desktop_app.tables.dates import guess_date_format
from desktop_app.tables.label_words import guess_label_mapping
from desktop_app.tables.layout import LayoutChoices
from desktop_app.tables.reasons import TextColumnReason
from desktop_app.tables.role_names import ColumnName
from desktop_app.tables.vocabulary import text_weight

_MOST_SAMPLED = 300
_LEAST_LABELLED_SHARE = 0.75
_MOST_GROUPS = 50
_MOST_GROUPS_OF_NUMBERS = 12
_LEAST_ROWS_A_GROUP = 3
_LEAST_GROUPED_SHARE = 0.2
_MOST_WORDS_IN_GROUP = 12
_MOST_GROUP_COLUMNS = 8


@dataclass(frozen=True, slots=True)
class ColumnRoles:
    """Indexes of columns."""

    text: TextColumn
    label: int | None
    date: int | None
    groups: tuple[int, ...]
    """The likeliest first."""


@dataclass(frozen=True, slots=True)
class _Column:
    """A column and its cells that are not blank."""

    index: int
    name: str
    filled: Sequence[str]
    filled_share: float

    def is_called(self, what: ColumnName) -> bool:
        return what.fits(self.name)


def find_roles(
    file_name: str,
    names: Sequence[str],
    records: Sequence[Sequence[str]],
    choices: LayoutChoices,
) -> ColumnRoles:
    """What the user has chosen, and a guess by names and cells for the rest.

    `records` are data rows from the start of a file or spread over it, without the header. Raises
    ColumnNotFoundError, with the columns there are, for a chosen one that is not among them.
    """
    text = _text_column(file_name, names, records, choices.text_column)
    columns = [column for column in _columns(names, records) if column.index != text.index]
    date = (
        _guess_date(columns)
        if choices.date_column is None
        else _chosen(file_name, names, choices.date_column)
    )
    columns = [column for column in columns if column.index != date]
    label = (
        _guess_label(columns)
        if choices.label_column is None
        else _chosen(file_name, names, choices.label_column)
    )
    columns = [column for column in columns if column.index != label]
    return ColumnRoles(text, label, date, _groups(file_name, names, columns, choices))


def _text_column(
    file_name: str,
    names: Sequence[str],
    records: Sequence[Sequence[str]],
    chosen: str | None,
) -> TextColumn:
    if chosen is None:
        return guess_text_column(names, records)
    return TextColumn(find_column(file_name, names, chosen), TextColumnReason.CHOSEN)


def find_column(file_name: str, names: Sequence[str], wanted: str) -> int:
    """The index of the name, as it is written, or else without regard to the spaces around it, to
    case, or to both.

    Raises ColumnNotFoundError, with the columns there are.
    """
    for same in (str, str.strip, str.casefold, lambda name: name.strip().casefold()):
        found = [index for index, name in enumerate(names) if same(name) == same(wanted)]
        if found:
            return found[0]
    listed = ", ".join(f'"{name}"' for name in names)
    raise ColumnNotFoundError(
        translate(
            "Tables",
            '{file_name} has no column called "{wanted}". Choose one of its columns: {listed}.',
        ).format(file_name=file_name, wanted=wanted, listed=listed)
    )


def _chosen(file_name: str, names: Sequence[str], wanted: str) -> int | None:
    return find_column(file_name, names, wanted) if wanted else None


def _groups(
    file_name: str,
    names: Sequence[str],
    columns: Sequence[_Column],
    choices: LayoutChoices,
) -> tuple[int, ...]:
    if choices.group_columns is None:
        return _guess_groups(columns)
    return tuple(find_column(file_name, names, wanted) for wanted in choices.group_columns)


def _columns(names: Sequence[str], records: Sequence[Sequence[str]]) -> list[_Column]:
    sampled = records[:: max(1, len(records) // _MOST_SAMPLED)][:_MOST_SAMPLED]
    return [_column(index, name, sampled) for index, name in enumerate(names)]


def _column(index: int, name: str, records: Sequence[Sequence[str]]) -> _Column:
    cells = [record[index].strip() for record in records if index < len(record)]
    filled = [cell for cell in cells if kind_of(cell) is not CellKind.BLANK]
    return _Column(index, name, filled, len(filled) / max(1, len(records)))


def _guess_date(columns: Sequence[_Column]) -> int | None:
    """The best named, most filled column of dates. A bare number is a date by its name only."""
    ranks = [
        (named, column.filled_share, -column.index)
        for column in columns
        if (written := guess_date_format(column.filled))
        and ((named := column.is_called(ColumnName.DATE)) or not written.is_number)
    ]
    return -max(ranks)[2] if ranks else None


def _guess_label(columns: Sequence[_Column]) -> int | None:
    """Rather words than stars, rather named so than not, rather filled than not."""
    ranks = [rank for column in columns if (rank := _label_rank(column))]
    return -max(ranks)[3] if ranks else None


def _label_rank(column: _Column) -> tuple[bool, bool, float, int] | None:
    mapping = guess_label_mapping(column.filled)
    if mapping is None or not {"negative", "positive"} <= set(mapping.values()):
        return None
    known = sum(cell in mapping for cell in column.filled)
    named = column.is_called(ColumnName.LABEL) and not column.is_called(ColumnName.OTHER)
    are_words = not any(kind_of(value) is CellKind.NUMBER for value in mapping)
    if known < _LEAST_LABELLED_SHARE * len(column.filled) or not (named or are_words):
        return None
    return are_words, named, column.filled_share, -column.index


def _guess_groups(columns: Sequence[_Column]) -> tuple[int, ...]:
    """Columns that are named so first, then those with the most filled cells."""
    fitting = [column for column in columns if _is_group(column)]
    fitting.sort(key=lambda one: (not one.is_called(ColumnName.GROUP), -one.filled_share))
    return tuple(column.index for column in fitting[:_MOST_GROUP_COLUMNS])


def _is_group(column: _Column) -> bool:
    if column.filled_share < _LEAST_GROUPED_SHARE or column.is_called(ColumnName.OTHER):
        return False
    counts = Counter(column.filled)
    are_numbers = all(kind_of(value) in (CellKind.NUMBER, CellKind.DATE) for value in counts)
    most = _MOST_GROUPS_OF_NUMBERS if are_numbers else _MOST_GROUPS
    if not 2 <= len(counts) <= min(most, len(column.filled) // _LEAST_ROWS_A_GROUP):
        return False
    longest = max(len(value.split()) for value in counts)
    return column.is_called(ColumnName.GROUP) or (
        longest <= _MOST_WORDS_IN_GROUP and text_weight(column.name) < 0.4
    )
