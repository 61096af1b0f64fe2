"""Finished runs go when they have been kept as long as the user wants; nothing else goes by
itself."""

import time
from dataclasses import dataclass

from desktop_app.errors import SentimentDeskError
from desktop_app.jobs.library import KeptRun, RunLibrary
from desktop_app.jobs.progress import JobState

_DAY_S = 24 * 3600


@dataclass(frozen=True, slots=True)
class Removal:
    """What was removed."""

    runs: int = 0
    size_bytes: int = 0
    failed: int = 0
    """Runs that could not be removed, as those another window has in hand."""


def remove_expired(library: RunLibrary, *, days: int, now_s: float | None = None) -> Removal:
    """Remove the finished runs that were worked on last more than `days` ago; none for 0 days.

    One that is unfinished, cannot be read, or has labels set by hand stays whatever its age.
    `now_s` is in seconds since 1970. Raises StoreError where the folder of runs cannot be used.
    """
    if days <= 0:
        return Removal()
    limit_s = (time.time() if now_s is None else now_s) - days * _DAY_S
    removed, size_bytes, failed = 0, 0, 0
    for run in library.runs():
        if not isinstance(run, KeptRun) or not _is_expired(run, limit_s):
            continue
        try:
            library.delete(run.path)
        except SentimentDeskError:
            failed += 1
        else:
            removed, size_bytes = removed + 1, size_bytes + run.size_bytes
    return Removal(removed, size_bytes, failed)


def _is_expired(run: KeptRun, limit_s: float) -> bool:
    is_old = run.notes.changed_at < limit_s
    return run.state is JobState.FINISHED and is_old and not run.rows_by_hand
