"""The tables of a run's file, and the way there from every earlier version."""

import sqlite3
import time
from typing import NamedTuple

APPLICATION_ID = 0x53444A31
VERSION = 6

# Answers stand apart from the rows they belong to: sorting and counting 200,000 answers reads
# 10 MB and not the user's whole file. The text stands apart from the other cells so that it can
# be searched without being stored twice. `tally` is kept by each append, because counting by
# scan took 60 to 130 ms at 200,000 rows and the window asks several times a second.
_VERSION_1 = (
    f"PRAGMA application_id = {APPLICATION_ID}",
    """CREATE TABLE run (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    source TEXT NOT NULL,   -- JSON
    layout TEXT NOT NULL,   -- JSON
    model TEXT NOT NULL,
    state TEXT NOT NULL,
    message TEXT NOT NULL
)""",
    """CREATE TABLE answer (
    number INTEGER PRIMARY KEY,
    label INTEGER NOT NULL, -- 0 negative, 1 neutral, 2 positive, 3 no text
    p_negative REAL,
    p_neutral REAL,
    p_positive REAL,
    token_count INTEGER NOT NULL,
    window_count INTEGER NOT NULL,
    flags INTEGER NOT NULL
)""",
    "CREATE INDEX answer_flags ON answer (flags) WHERE flags <> 0",
    """CREATE TABLE source_row (
    number INTEGER PRIMARY KEY,
    text NOT NULL,          -- a BLOB where the text is not valid Unicode
    cells TEXT NOT NULL,    -- JSON array: all cells but the text
    surplus TEXT            -- JSON array: cells beyond the last column
)""",
    "CREATE INDEX source_row_surplus ON source_row (number) WHERE surplus IS NOT NULL",
    """CREATE TABLE tally (
    label INTEGER PRIMARY KEY,
    row_count INTEGER NOT NULL,
    confidence_sum REAL NOT NULL  -- nothing reads it, and it is kept up no more
)""",
    "INSERT INTO tally VALUES (0, 0, 0), (1, 0, 0), (2, 0, 0), (3, 0, 0)",
)
# Runs outlive the session from here on: when and how they were made is written down with them.
_VERSION_2 = (
    "ALTER TABLE run ADD COLUMN failure TEXT NOT NULL DEFAULT ''",  # class of the error
    "ALTER TABLE run ADD COLUMN settings TEXT NOT NULL DEFAULT ''",  # JSON: the model's
    "ALTER TABLE run ADD COLUMN created_at REAL NOT NULL DEFAULT 0",  # seconds since 1970
    "ALTER TABLE run ADD COLUMN changed_at REAL NOT NULL DEFAULT 0",
    "ALTER TABLE run ADD COLUMN answering_s REAL NOT NULL DEFAULT 0",
    "ALTER TABLE run ADD COLUMN duplicates INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE run ADD COLUMN share_done REAL NOT NULL DEFAULT 0",
    # The answers of a chunk once more, by column; rows of version 1 have none.
    """CREATE TABLE answer_block (
    first_number INTEGER PRIMARY KEY,
    numbers BLOB NOT NULL,       -- uint32[n]
    codes BLOB NOT NULL,         -- uint8[n]: as answer.label
    probabilities BLOB NOT NULL  -- float32[n, 3]
)""",
)
# What people say, beside what the model says: neither is ever written over the other.
_VERSION_3 = (
    """CREATE TABLE correction (
    number INTEGER PRIMARY KEY,
    label INTEGER NOT NULL,     -- as answer.label, but never 3
    made_at REAL NOT NULL       -- seconds since 1970
)""",
    # The order of the rows by a column of the file, as far as somebody asked for it.
    """CREATE TABLE sort_rank (
    column INTEGER PRIMARY KEY, -- index into the layout's columns
    row_count INTEGER NOT NULL, -- of the run, when the ranks were worked out
    ranks BLOB NOT NULL         -- uint32[row_count], in file order
)""",
)
# What it took, for whoever asks after the run is over.
_VERSION_4 = (
    """CREATE TABLE speed (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    texts REAL NOT NULL,
    tokens INTEGER NOT NULL,
    elapsed_s REAL NOT NULL,
    threads INTEGER NOT NULL,
    peak_bytes INTEGER NOT NULL,
    latencies TEXT NOT NULL     -- JSON: number and weight of each filled bin of the histogram
)""",
)
# Columns of the file that were read once: rows are found by them without reading them again.
_VERSION_5 = (
    """CREATE TABLE kept_column (
    column INTEGER NOT NULL,    -- index into the layout's columns
    kind TEXT NOT NULL,         -- empty for values, else the format of days
    row_count INTEGER NOT NULL, -- of the run, when the column was read
    "values" TEXT NOT NULL,     -- JSON array of what the codes stand for; empty for days
    codes BLOB NOT NULL,        -- int32[row_count], in file order
    PRIMARY KEY (column, kind)
)""",
)
# What the user has set for its charts, such as what the file's own labels mean.
_VERSION_6 = ("ALTER TABLE run ADD COLUMN charts TEXT NOT NULL DEFAULT ''",)  # JSON
_STEPS = (_VERSION_1, _VERSION_2, _VERSION_3, _VERSION_4, _VERSION_5, _VERSION_6)


class About(NamedTuple):
    """What a new run is about, as the database holds it."""

    source: str
    layout: str
    model: str
    settings: str
    state: str


def create(db: sqlite3.Connection, about: About) -> None:
    """Make the tables and the run, all or nothing."""
    db.execute("BEGIN IMMEDIATE")
    _take_steps(db, 0)
    now = time.time()
    db.execute(
        "INSERT INTO run (id, source, layout, model, settings, state, message, created_at,"
        " changed_at) VALUES (1, ?, ?, ?, ?, ?, '', ?, ?)",
        (*about, now, now),
    )
    db.execute("COMMIT")


def migrate(db: sqlite3.Connection, modified_at: float) -> None:
    """Bring an older file up to date, all or nothing; `modified_at` stands in for times that were
    not written down."""
    if _version(db) >= VERSION:
        return
    db.execute("BEGIN IMMEDIATE")
    try:
        # Another process may have been quicker.
        if (version := _version(db)) < VERSION:
            _take_steps(db, version)
            db.execute(
                "UPDATE run SET created_at = ?, changed_at = ? WHERE created_at = 0",
                (modified_at, modified_at),
            )
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")


def _version(db: sqlite3.Connection) -> int:
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def _take_steps(db: sqlite3.Connection, version: int) -> None:
    for statement in (statement for step in _STEPS[version:] for statement in step):
        db.execute(statement)
    db.execute(f"PRAGMA user_version = {VERSION}")
