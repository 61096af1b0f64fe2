"""What is written: named columns of text or of numbers."""

from dataclasses import dataclass
from enum import Enum, auto

Cell = str | float | None
"""None is an empty cell in a column of numbers."""


class ColumnKind(Enum):
    """What all cells of a column are."""

    TEXT = auto()
    NUMBER = auto()


@dataclass(frozen=True, slots=True)
class OutputColumn:
    """A column of the file that is written. Names are unique."""

    name: str
    kind: ColumnKind = ColumnKind.TEXT
