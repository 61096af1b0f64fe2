"""A connection to a run's file whose errors say which file, what happened and what to do."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

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
