"""Labels that people set by hand, beside the answers of the model."""

import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.core.predictions import LABELS, Label
from desktop_app.errors import StoreError
from desktop_app.jobs.records import NO_TEXT_CODE
from desktop_app.jobs.run_connection import RunConnection

LabelsByHand = Mapping[int, Label | None]
"""By row number; None where there is none."""
_OF = (
    "SELECT answer.number, correction.label FROM answer LEFT JOIN correction USING (number)"
    " WHERE answer.number IN (SELECT value FROM json_each(?))"
)
_SET = "INSERT OR REPLACE INTO correction VALUES (?, ?, ?)"
_TAKE_BACK = "DELETE FROM correction WHERE number = ?"
_COUNTS = (
    "SELECT count(*), coalesce(sum(answer.label = correction.label), 0),"
    f" coalesce(sum(answer.label = {NO_TEXT_CODE}), 0)"
    " FROM correction JOIN answer USING (number)"
)


@dataclass(frozen=True, slots=True)
class CorrectionCounts:
    """How the labels set by hand stand to the answers."""

    by_hand: int = 0
    """Rows with a label set by hand."""
    agreed: int = 0
    """Those of them to which the model gave the same."""
    without_text: int = 0
    """Those of them that the model gave no answer, for it saw no text."""

    @property
    def checked(self) -> int:
        """Rows that both have labelled."""
        return self.by_hand - self.without_text

    @property
    def corrected(self) -> int:
        """Rows whose label is now another than the model's."""
        return self.by_hand - self.agreed


class Corrections:
    """Of one run. They are kept until they are taken back or the run is deleted, whatever else is
    answered."""

    def __init__(self, db: RunConnection) -> None:
        self._db = db

    def put(self, labels: LabelsByHand) -> dict[int, Label | None]:
        """Set labels by hand, or with None take them back: all, or none where it fails. Gives what
        was there before, which put again undoes it.

        Raises StoreError where a row is not in the run.
        """
        with self._db.writing():
            before = self.of(list(labels))
            if missing := sorted(set(labels) - set(before)):
                raise StoreError(
                    f"Row {missing[0]} is not in the run {self._db.path}. Reload the table."
                )
            now = time.time()
            for number, label in labels.items():
                if label is None:
                    self._db.execute(_TAKE_BACK, (number,))
                else:
                    self._db.execute(_SET, (number, LABELS.index(label), now))
        return before

    def of(self, numbers: Sequence[int]) -> dict[int, Label | None]:
        """What was set by hand; rows that are not in the run are left out."""
        found = self._db.all(_OF, (json.dumps(list(numbers)),))
        return {number: None if code is None else LABELS[code] for number, code in found}

    def counts(self) -> CorrectionCounts:
        """How many there are."""
        return CorrectionCounts(*self._db.all(_COUNTS)[0])
