"""Labels that people set by hand, beside the answers of the model."""

import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop_app.core.predictions import LABELS, Label
from desktop_app.errors import StoreError
from desktop_app.jobs.records import NO_TEXT_CODE
from desktop_app.jobs.run_connection import RunConnection
from desktop_app.language import translate

LabelsByHand = Mapping[int, Label | None]
"""By row number; None where there is none."""
_OF = (
    "SELECT answer.number, correction.label FROM answer LEFT JOIN correction USING (number)"
    " WHERE answer.number IN (SELECT value FROM json_each(?))"
)
_SET = "INSERT OR REPLACE INTO correction VALUES (?, ?, ?)"
_TAKE_BACK = "DELETE FROM correction WHERE number = ?"
_CONFIRM = (
    "INSERT OR REPLACE INTO correction SELECT number, label, ? FROM answer"
    f" WHERE label <> {NO_TEXT_CODE} AND number IN (SELECT value FROM json_each(?))"
)
_ALL = "SELECT number, label FROM correction ORDER BY number"
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
        set_now = {number: label for number, label in labels.items() if label is not None}
        now = time.time()
        with self._db.writing():
            before = self._before(list(labels))
            records = [(number, LABELS.index(label), now) for number, label in set_now.items()]
            self._db.execute_many(_SET, records)
            self._db.execute_many(_TAKE_BACK, [(n,) for n in labels if n not in set_now])
        return before

    def confirm(self, numbers: Sequence[int]) -> dict[int, Label | None]:
        """Set for each row, by hand, the label that the model gave it; rows without text stay as
        they are. Gives what was there before, as `put`."""
        with self._db.writing():
            before = self._before(numbers)
            self._db.execute(_CONFIRM, (time.time(), json.dumps(list(numbers))))
        return before

    def of(self, numbers: Sequence[int]) -> dict[int, Label | None]:
        """What was set by hand; rows that are not in the run are left out."""
        found = self._db.all(_OF, (json.dumps(list(numbers)),))
        return {number: None if code is None else LABELS[code] for number, code in found}

    def codes(self) -> tuple[NDArray[np.int64], NDArray[np.int8]]:
        """Row numbers in file order, and indexes into LABELS."""
        found = np.array(self._db.all(_ALL), dtype=np.int64).reshape(-1, 2)
        return found[:, 0], found[:, 1].astype(np.int8)

    def _before(self, numbers: Sequence[int]) -> dict[int, Label | None]:
        before = self.of(numbers)
        if missing := sorted(set(numbers) - set(before)):
            raise StoreError(
                translate("Runs", "Row {missing} is not in the run {db}. Reload the table.").format(
                    missing=missing[0], db=self._db.path
                )
            )
        return before

    def counts(self) -> CorrectionCounts:
        """How many there are."""
        return CorrectionCounts(*self._db.all(_COUNTS)[0])
