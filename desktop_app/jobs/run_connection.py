"""A connection to a run's file whose errors say which file, what happened and what to do."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from desktop_app.errors import StoreInterruptedError
from desktop_app.jobs import database
from desktop_app.jobs.conditions import Values

_PAGE_ROWS = 100


class RunConnection:
    """Of one thread. Every method raises StoreError where the file cannot be read or written."""

    def __init__(self, path: Path, db: sqlite3.Connection) -> None:
        self.path = path
        self.interruptions = 0
        """How often `interrupt` was called: what is asked in many statements ends at any of
        them."""
        self._db = db
        self._beside: list[RunConnection] = []

    def close(self) -> None:
        """Let go of the file; the last one out tidies its write-ahead log away."""
        with database.store_errors(self.path):
            self._db.close()

    def execute(self, sql: str, values: Values = ()) -> sqlite3.Cursor:
        """One statement."""
        with database.store_errors(self.path):
            return self._db.execute(sql, values)

    def execute_many(self, sql: str, records: Iterable[tuple[Any, ...]]) -> None:
        """One statement for each of the records."""
        with database.store_errors(self.path):
            self._db.executemany(sql, records)

    def all(self, sql: str, values: Values = ()) -> list[Any]:
        """All rows that a statement gives."""
        with database.store_errors(self.path):
            return self._db.execute(sql, values).fetchall()

    def cell(self, sql: str, values: Values = ()) -> str | int | bytes | None:
        """The one cell that a statement gives."""
        cell: str | int | bytes | None = self.all(sql, values)[0][0]
        return cell

    def streamed(self, sql: str, values: Values = ()) -> Iterator[Any]:
        """The rows that a statement gives, some at a time."""
        cursor = self.execute(sql, values)
        while page := self._page(cursor):
            yield from page

    def interrupt(self) -> None:
        """Break off what is under way, which raises StoreInterruptedError. From any thread."""
        self.interruptions += 1
        with suppress(sqlite3.ProgrammingError):  # closed: nothing is under way
            self._db.interrupt()
        self.break_off_beside()

    @contextmanager
    def beside(self, interruptions: int) -> Iterator["RunConnection"]:
        """Another connection to the same run, for the thread that asks, interrupted together with
        this one. Raises StoreInterruptedError where that has happened since `interruptions` was
        read."""
        other = RunConnection(self.path, database.open_database(self.path))
        self._beside.append(other)
        try:
            if self.interruptions != interruptions:
                raise StoreInterruptedError(f"{self.path}: interrupted")
            yield other
        finally:
            self._beside.remove(other)
            other.close()

    def break_off_beside(self) -> None:
        """Interrupt what is under way on the connections `beside` this one, and only there."""
        for other in tuple(self._beside):
            other.interrupt()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Within it, all that is written is kept, or nothing where it fails."""
        with database.store_errors(self.path), database.transaction(self._db):
            yield

    @contextmanager
    def one_moment(self) -> Iterator[None]:
        """Within it, all reads see the run at the same moment, whatever is being appended. May be
        entered again within itself."""
        if self._db.in_transaction:
            yield
            return
        with database.store_errors(self.path), database.transaction(self._db, "DEFERRED"):
            yield

    def _page(self, cursor: sqlite3.Cursor) -> list[Any]:
        with database.store_errors(self.path):
            return cursor.fetchmany(_PAGE_ROWS)
