"""Which columns a run's charts can be drawn by, told from its first rows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_app.tables.cells import CellKind, kind_of
from desktop_app.tables.dates import guess_date_format
from desktop_app.tables.label_words import guess_label_mapping
from desktop_app.tables.layout import TableLayout

_MOST_GROUPS = 60
_LEAST_ROWS_A_GROUP = 2
_MOST_LETTERS_IN_GROUP = 80
_CELLS_LOOKED_AT = 300


@dataclass(frozen=True, slots=True)
class ChartColumns:
    """Indexes of columns, those that the layout names first; the text is never among them."""

    groups: tuple[int, ...] = ()
    dates: tuple[int, ...] = ()
    labels: tuple[int, ...] = ()


def chart_columns(layout: TableLayout, rows: Sequence[Sequence[str]]) -> ChartColumns:
    """`rows` are cells less the text, of the first rows of the file."""
    others = [index for index in range(len(layout.columns)) if index != layout.text_column]

    def fitting(named: Sequence[int | None], fits: Callable[[list[str]], bool]) -> tuple[int, ...]:
        first = [index for index in named if index is not None and index != layout.text_column]
        guessed = [
            index
            for place, index in enumerate(others)
            if index not in first and fits([cells[place] for cells in rows])
        ]
        return (*first, *guessed)

    return ChartColumns(
        fitting(layout.group_columns, _are_groups),
        fitting((layout.date_column,), _are_dates),
        fitting((layout.label_column,), _are_labels),
    )


def _are_groups(cells: list[str]) -> bool:
    values = {cell.strip() for cell in cells}
    longest = max(map(len, values), default=0)
    few = min(_MOST_GROUPS, len(cells) // _LEAST_ROWS_A_GROUP)
    return 2 <= len(values) <= few and longest <= _MOST_LETTERS_IN_GROUP


def _are_dates(cells: list[str]) -> bool:
    written = guess_date_format(cells[:_CELLS_LOOKED_AT])
    return written is not None and not written.is_number


def _are_labels(cells: list[str]) -> bool:
    mapping = guess_label_mapping(cell for cell in cells if kind_of(cell) is not CellKind.BLANK)
    return mapping is not None and {"negative", "positive"} <= set(mapping.values())
