"""The SQLite file of one run: made, opened, and its errors put into words for the user."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.errors import NewerRunError, StoreAccessError, StoreError, StoreInterruptedError
from desktop_app.jobs import schema
from desktop_app.jobs.sql_functions import add_functions
from desktop_app.language import QT_TRANSLATE_NOOP, translate

LOCK_TIMEOUT_S = 10.0

_ADVICE = {
    sqlite3.SQLITE_FULL: QT_TRANSLATE_NOOP(
        "Runs", "the disk is full. Free some space, then resume"
    ),
    sqlite3.SQLITE_BUSY: QT_TRANSLATE_NOOP(
        "Runs", "another program holds it locked. Close that program and try again"
    ),
    sqlite3.SQLITE_LOCKED: QT_TRANSLATE_NOOP(
        "Runs", "another program holds it locked. Close that program and try again"
    ),
    sqlite3.SQLITE_READONLY: QT_TRANSLATE_NOOP(
        "Runs", "it is write-protected. Allow writing to it and its folder"
    ),
    sqlite3.SQLITE_PERM: QT_TRANSLATE_NOOP(
        "Runs", "access is denied. Allow reading and writing of it and its folder"
    ),
    sqlite3.SQLITE_CANTOPEN: QT_TRANSLATE_NOOP(
        "Runs", "it cannot be opened. Check that its folder exists and is writable"
    ),
    sqlite3.SQLITE_CORRUPT: QT_TRANSLATE_NOOP("Runs", "it is damaged. Run the file again"),
    sqlite3.SQLITE_NOTADB: QT_TRANSLATE_NOOP(
        "Runs", "it is no run of this application, or damaged. Run the file again"
    ),
    sqlite3.SQLITE_IOERR: QT_TRANSLATE_NOOP(
        "Runs", "the disk failed or is full. Check the disk, then resume"
    ),
    sqlite3.SQLITE_CONSTRAINT: QT_TRANSLATE_NOOP("Runs", "a row came twice. Run the file again"),
}
_REFUSED = QT_TRANSLATE_NOOP("Runs", "the database refuses. Run the file again")
_PRIMARY_CODE = 0xFF
_NOT_OF_THE_FILE = {
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_IOERR,
}
"""What lies with the disk, its permissions or other programs."""


@contextmanager
def store_errors(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into StoreErrors that say which file, what happened, what to do."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE
        if code == sqlite3.SQLITE_INTERRUPT:
            raise StoreInterruptedError(
                translate("Runs", "The run's file {path}: broken off. Ask again.").format(path=path)
            ) from error
        kind = StoreAccessError if code in _NOT_OF_THE_FILE else StoreError
        raise kind(_refusal(path, _ADVICE.get(code, _REFUSED), error)) from error


def _refusal(path: Path, advice: str, reason: object) -> str:
    return translate("Runs", "The run's file {path}: {advice}. ({reason})").format(
        path=path, advice=translate("Runs", advice), reason=reason
    )


def create_database(path: Path, about: schema.About) -> sqlite3.Connection:
    """A new file with empty tables and a run. Raises StoreError where there is a file already."""
    try:
        path.open("xb").close()
    except FileExistsError as error:
        raise StoreError(
            translate(
                "Runs", "There is a run in {path} already. Open it, or use a new name."
            ).format(path=path)
        ) from error
    except OSError as error:
        raise StoreError(
            translate(
                "Runs",
                "The run's file {path} cannot be made ({reason}). Check that its folder exists, "
                "is writable, and has space.",
            ).format(path=path, reason=error.strerror)
        ) from error
    try:
        with store_errors(path):
            return _connect(path, about)
    except StoreError:
        path.unlink(missing_ok=True)
        raise


def open_database(path: Path) -> sqlite3.Connection:
    """A connection to an existing run; one of an older version is brought up to date. Raises
    StoreError for anything else."""
    try:
        if path.is_file():
            with store_errors(path):
                return _connect(path)
    except FileNotFoundError:
        pass  # it may be deleted at any moment, by another window or command
    except OSError as error:
        advice = _ADVICE[sqlite3.SQLITE_PERM]
        raise StoreAccessError(_refusal(path, advice, error.strerror)) from error
    raise StoreError(
        translate("Runs", "The run's file {path} is not there. Run the file again.").format(
            path=path
        )
    )


@contextmanager
def transaction(db: sqlite3.Connection, mode: str = "IMMEDIATE") -> Iterator[None]:
    """All or nothing. IMMEDIATE to write; DEFERRED for reads that must see one moment."""
    db.execute(f"BEGIN {mode}")
    try:
        yield
    except BaseException:
        if db.in_transaction:  # SQLite itself rolls back when the disk is full
            db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")


def _connect(path: Path, about: schema.About | None = None) -> sqlite3.Connection:
    db = sqlite3.connect(path, timeout=LOCK_TIMEOUT_S, isolation_level=None)
    try:
        # A commit is on the disk when it returns, so that a power cut takes back no answer that
        # was shown. With one commit in about two seconds that costs next to nothing.
        db.execute("PRAGMA synchronous = FULL")
        if about:
            db.execute("PRAGMA journal_mode = WAL")
            schema.create(db, about)
        _check_kind(db, path)
        schema.migrate(db, path.stat().st_mtime)
        add_functions(db)
    except (sqlite3.Error, StoreError, OSError):
        db.close()
        raise
    return db


def _check_kind(db: sqlite3.Connection, path: Path) -> None:
    application_id = db.execute("PRAGMA application_id").fetchone()[0]
    version = db.execute("PRAGMA user_version").fetchone()[0]
    if application_id != schema.APPLICATION_ID:
        raise StoreError(
            translate("Runs", "{path} is no run of this application. Choose another file.").format(
                path=path
            )
        )
    if version > schema.VERSION:
        raise NewerRunError(
            translate(
                "Runs",
                "{path} was made by a newer version, and is left as it is. Update this application"
                " to open it.",
            ).format(path=path)
        )
