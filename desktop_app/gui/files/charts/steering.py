"""Where the arrow keys lead among the marks of a chart."""

from collections.abc import Sequence
from enum import Enum

from desktop_app.gui.files.charts.scene import Mark


class Direction(Enum):
    """Steps down and to the right."""

    LEFT = (0, -1)
    RIGHT = (0, 1)
    UP = (-1, 0)
    DOWN = (1, 0)


def neighbour(marks: Sequence[Mark], current: int, direction: Direction) -> int:
    """The next mark that way, as an index; the same where there is none. To a row that lacks the
    column, the nearest one."""
    down, right = direction.value
    row, column = marks[current].place

    def ahead(index: int) -> bool:
        other_row, other_column = marks[index].place
        if right:
            return other_row == row and (other_column - column) * right > 0
        return (other_row - row) * down > 0

    def distance(index: int) -> tuple[int, int]:
        other_row, other_column = marks[index].place
        return abs(other_row - row), abs(other_column - column)

    return min(filter(ahead, range(len(marks))), key=distance, default=current)


def same_mark(marks: Sequence[Mark], before: Mark | None) -> int | None:
    """Where a mark is after the chart was drawn anew: the one for the same rows, else the one at
    the same place."""
    if before is None:
        return None
    same = (i for i, mark in enumerate(marks) if mark.target and mark.target == before.target)
    there = (i for i, mark in enumerate(marks) if mark.place == before.place)
    return next(same, next(there, None))
