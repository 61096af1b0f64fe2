"""Answers by what another column says."""

from dataclasses import dataclass

from desktop_app.core.predictions import Prediction
from desktop_app.jobs.tallies import Tally

MOST_VALUES = 50_000
"""Different values that are told apart; a column with more is none to group by."""
MOST_CHARACTERS = 10_000_000
"""Of all these values together: beyond them only values that were met before are told apart."""
TOP_GROUPS = 12


@dataclass(frozen=True, slots=True)
class Group:
    """The rows that have one value."""

    value: str
    """Without white space around it; may be empty."""
    tally: Tally


@dataclass(frozen=True, slots=True)
class Groups:
    """The largest groups, the largest first, and all others together."""

    column: str
    groups: tuple[Group, ...]
    others: Tally
    other_values: int
    """How many values the others have; where there were more than MOST_VALUES, at least so many."""


class GroupCounter:
    """Counts rows by the cells of one column."""

    def __init__(self, column: str, top: int = TOP_GROUPS) -> None:
        self._column = column
        self._top = top
        self._tallies: dict[str, Tally] = {}
        self._beyond = Tally()
        self._characters = 0

    def add(self, cell: str, prediction: Prediction) -> None:
        """Count one more row."""
        value = cell.strip()
        tally = self._tallies.get(value)
        if tally is None:
            is_full = len(self._tallies) == MOST_VALUES
            if is_full or self._characters + len(value) > MOST_CHARACTERS:
                self._beyond.add(prediction)
                return
            self._characters += len(value)
            tally = self._tallies[value] = Tally()
        tally.add(prediction)

    def result(self) -> Groups:
        """The groups by size, of equal ones the first in the file first."""
        ranked = sorted(self._tallies.items(), key=lambda item: -item[1].total)
        # A lone value more is shown by its name, not as "others".
        top = self._top if len(ranked) > self._top + 1 else len(ranked)
        others = Tally()
        others.merge(self._beyond)
        for _, tally in ranked[top:]:
            others.merge(tally)
        other_values = len(ranked) - top + (1 if self._beyond.total else 0)
        groups = tuple(Group(value, tally) for value, tally in ranked[:top])
        return Groups(self._column, groups, others, other_values)
