"""One run is answered in one place at a time, and a lock never outlives its process."""

import os.path
from pathlib import Path
from types import TracebackType
from typing import Self

from filelock import FileLock, Timeout

from desktop_app.errors import RunBusyError, StoreError
from desktop_app.language import translate

SUFFIX = ".lock"
_PATIENCE_S = 1.0
"""Longer than `is_busy` holds a lock to see whether it can."""
LONG_PATIENCE_S = 5.0
"""Longer than a run that was just cancelled takes to end."""


class RunLock:
    """Held while a run is answered or deleted; the system frees it when the process ends, be it by
    kill -9. A file of its own: SQLite's locks come and go with each transaction."""

    def __init__(self, run_path: Path, *, patience_s: float = _PATIENCE_S) -> None:
        self._run_path = run_path
        self._lock = FileLock(lock_path(run_path), timeout=patience_s)

    def __enter__(self) -> Self:
        """Raises RunBusyError where someone else holds it."""
        try:
            self._lock.acquire()
        except Timeout as error:
            raise RunBusyError(
                translate(
                    "Runs",
                    "The run {run_path} is under way in another window or command. Wait for it, or "
                    "stop it there.",
                ).format(run_path=self._run_path.stem)
            ) from error
        except OSError as error:
            raise StoreError(
                translate(
                    "Runs",
                    "The run's folder {parent} cannot be written to ({reason}). Allow writing to "
                    "it.",
                ).format(parent=self._run_path.parent, reason=error.strerror)
            ) from error
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._lock.release()


def lock_path(run_path: Path) -> Path:
    """The lock's own file."""
    return run_path.with_suffix(SUFFIX)


def is_busy(run_path: Path) -> bool:
    """Whether someone holds the run's lock at this moment."""
    if not os.path.lexists(lock_path(run_path)):
        return False
    try:
        with RunLock(run_path, patience_s=0):
            return False
    except RunBusyError:
        return True
    except StoreError:
        # A folder that cannot be written to: nobody runs anything in it.
        return False
