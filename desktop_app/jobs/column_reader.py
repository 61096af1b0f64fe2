"""Answers and cells of a run, a chunk of rows at a time and by column.

Each chunk is one cell of SQL: sqlite3 takes the interpreter lock back at every row it hands over,
and a window beside it would wait each time. Chunks are small, since the lock is kept while one is
parsed. With ten times as many answers and four times as many cells in each, one beat of a window in
a hundred came 36 to 92 ms late while 200,000 rows were read, with these 13 to 38 (two busy cores).
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop_app.errors import StoreInterruptedError
from desktop_app.jobs import database
from desktop_app.jobs.conditions import CONFIDENCE_SQL
from desktop_app.jobs.run_connection import RunConnection

_ANSWER_ROWS = 5_000
_CELL_ROWS = 500
_ANSWERS = (
    "SELECT group_concat(number), group_concat(label), group_concat(confidence) FROM ("
    f"SELECT number, label, ifnull({CONFIDENCE_SQL}, 0) AS confidence FROM answer"
    f" WHERE number > ? ORDER BY number LIMIT {_ANSWER_ROWS})"
)
_CELLS = (
    "SELECT group_concat(cells), max(number) FROM ("
    "SELECT number, cells FROM source_row"
    f" WHERE number BETWEEN ? AND ? ORDER BY number LIMIT {_CELL_ROWS})"
)
_NO_END = (1 << 63) - 1
AnswerChunk = tuple[NDArray[np.int64], NDArray[np.int8], NDArray[np.float64]]
"""Row numbers, label codes (index into LABELS, or NO_TEXT_CODE), confidences (0 for no text)."""


class ColumnReader:
    """A connection of its own to a run; for one thread. Raises StoreError where the file cannot be
    read."""

    def __init__(self, path: Path) -> None:
        self._db = RunConnection(path, database.open_database(path))

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def interrupt(self) -> None:
        """Break off what is being read, which raises StoreInterruptedError. From any thread."""
        self._db.interrupt()

    def answers(self, after: int) -> Iterator[AnswerChunk]:
        """Of the rows beyond number `after`, in file order."""
        while True:
            [(numbers, codes, confidences)] = self._db.all(_ANSWERS, (after,))
            if numbers is None:
                return
            chunk = _numbers(str(numbers), np.int64)
            yield chunk, _numbers(str(codes), np.int8), _numbers(confidences, np.float64)
            after = int(chunk[-1])

    def cells(self, after: int) -> Iterator[tuple[int, list[list[str]]]]:
        """As `cells_of`."""
        return cells_of(self._db, after)


def cells_of(
    db: RunConnection, after: int, last_number: int = _NO_END
) -> Iterator[tuple[int, list[list[str]]]]:
    """All cells but the text of the rows beyond number `after`, up to `last_number`, in file order;
    each chunk with the number of its last row. Raises StoreInterruptedError where the connection is
    interrupted."""
    interruptions = db.interruptions
    while True:
        if db.interruptions != interruptions:
            raise StoreInterruptedError(f"{db.path}: interrupted")
        [(joined, last)] = db.all(_CELLS, (after + 1, last_number))
        if joined is None:
            return
        yield last, json.loads(f"[{joined}]")
        after = last


def _numbers(joined: str, kind: type) -> NDArray[Any]:
    return np.fromstring(joined, dtype=np.float64, sep=",").astype(kind)
