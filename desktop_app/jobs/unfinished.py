"""That a run has rows left to answer, said wherever its rows go."""

from dataclasses import dataclass

from desktop_app.jobs import wording
from desktop_app.jobs.progress import JobState
from desktop_app.jobs.store import RunStore
from desktop_app.language import translate


@dataclass(frozen=True, slots=True)
class Unfinished:
    """How far a run came that has not come to its end."""

    rows: int
    """Answered."""
    rows_estimated: int
    """Of the whole file; the same as `rows` where nobody knows."""

    def words(self) -> str:
        """A sentence."""
        if self.rows_estimated > self.rows:
            words = translate("Report", "{done} of about {total} rows: the run was not finished.")
            done, total = wording.count(self.rows), wording.count(self.rows_estimated)
            return words.format(done=done, total=total)
        return wording.counted(
            self.rows,
            translate("Report", "The run was not finished: 1 row so far."),
            translate("Report", "The run was not finished: {number} rows so far."),
        )


def unfinished_of(store: RunStore) -> Unfinished | None:
    """None where the run is finished. Raises StoreError where it cannot be read."""
    notes = store.notes()
    if notes.state is JobState.FINISHED:
        return None
    rows = store.row_count()
    return Unfinished(rows, rows_estimated(rows, notes.share_done))


def rows_estimated(rows: int, share_done: float) -> int:
    """Rows of the whole file where so many of them are so much of it; `rows` where the share tells
    nothing."""
    return max(rows, round(rows / share_done)) if 0 < share_done <= 1 else rows
