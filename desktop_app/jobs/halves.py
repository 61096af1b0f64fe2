"""Both halves of a run read at the same time, each on a connection of its own: SQLite lets go of
the interpreter while it works, and what reads every row takes half as long on two processors."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from desktop_app.jobs.run_connection import RunConnection

Read = TypeVar("Read")
Numbers = tuple[int, int]
"""Of the first and the last row of a part, both in it."""
_LEAST_TO_DIVIDE = 20_000
"""Fewer rows are read before another connection would have paid."""


def read_in_halves(
    db: RunConnection, read: Callable[[RunConnection, Numbers], Read]
) -> tuple[Read, ...]:
    """What `read` gives for each part of the run, in file order; of a small run there is one. Rows
    that are appended meanwhile are in none. Raises what `read` raises, and StoreInterruptedError
    where the connection is interrupted."""
    last = int(db.cell("SELECT max(number) FROM source_row") or 0)
    if last < _LEAST_TO_DIVIDE:
        return (read(db, (1, last)),)
    middle = last // 2
    interruptions = db.interruptions

    def read_beside() -> Read:
        with db.beside(interruptions) as other:
            return read(other, (middle + 1, last))

    with ThreadPoolExecutor(1, "second half") as threads:
        second = threads.submit(read_beside)
        try:
            return read(db, (1, middle)), second.result()
        except BaseException:
            db.break_off_beside()
            raise
