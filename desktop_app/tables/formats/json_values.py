"""JSON values as rows: an object by its members' names, a list by position, else one cell."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from desktop_app.tables.layout import FileFormat, Row, RowFlag, TableLayout
from desktop_app.tables.rows import Sample, row_of, sampled
from desktop_app.tables.values import cell_text, json_text


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """The second of two members of one name gets another: a plain dict would lose the first."""
    members = dict(pairs)
    if len(members) == len(pairs):
        return members
    members = {}
    for name, value in pairs:
        position = 1
        free = name
        while free in members:
            position += 1
            free = f"{name} ({position})"
        members[free] = value
    return members


DECODER = json.JSONDecoder(object_pairs_hook=_members)


class JsonRows:
    """Makes rows of values, given the columns."""

    def __init__(self, layout: TableLayout) -> None:
        self._width = len(layout.columns)
        self._positions = {name: index for index, name in enumerate(layout.columns)}

    def row(self, number: int, value: object, flags: RowFlag = RowFlag.NONE) -> Row:
        """A member that there is no column for goes to the surplus, under its name."""
        if not isinstance(value, dict):
            row = row_of(number, cells_of(value), self._width)
        else:
            row = self._row_of_object(number, value)
        return row if not flags else Row(number, row.cells, row.flags | flags, row.surplus)

    def _row_of_object(self, number: int, members: Mapping[str, Any]) -> Row:
        cells = [""] * self._width
        unknown = {}
        for key, value in members.items():
            position = self._positions.get(column_of(key))
            if position is None:
                unknown[key] = value
            else:
                cells[position] = cell_text(value)
        if unknown:
            return Row(number, tuple(cells), RowFlag.RAGGED, (json_text(unknown),))
        return Row(number, tuple(cells))

    def malformed(self, number: int, line: str, flags: RowFlag) -> Row:
        """For what is no JSON: there is no telling what of it is the text."""
        return Row(number, ("",) * self._width, RowFlag.MALFORMED | flags, (line,))


def cells_of(value: object) -> list[str]:
    """Of what is no object."""
    return list(map(cell_text, value)) if isinstance(value, list) else [cell_text(value)]


def column_of(key: str) -> str:
    """A member's name as that of a column, which is never blank."""
    return key if key.strip() else json.dumps(key)


def sample_of(
    form: FileFormat, values: Sequence[object], *, sheets: tuple[str, ...] = (), sheet: str = ""
) -> Sample:
    """Of some values from the start of a file. Where there are objects, their members are the
    columns, in the order they come up."""
    objects = [value for value in values if isinstance(value, dict)]
    if not objects:
        records = sampled(map(cells_of, values))
        is_plain = all(not isinstance(value, list) for value in values)
        names = ("text",) if is_plain and records else None
        return Sample(form, records, names, sheets=sheets, sheet=sheet)
    keys = list(dict.fromkeys(key for members in objects for key in members))
    records = [[cell_text(members.get(key)) for key in keys] for members in objects]
    return Sample(form, records, tuple(map(column_of, keys)), sheets=sheets, sheet=sheet)
