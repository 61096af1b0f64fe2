"""The run on disk: rows, answers and state in one SQLite file, whole after a kill."""

import json
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from desktop_app.core.predictions import Label, Predictions
from desktop_app.errors import StoreError
from desktop_app.jobs import conditions, database, queries, records, schema
from desktop_app.jobs.answer_blocks import AnswerColumns, block_record, can_select
from desktop_app.jobs.progress import JobState
from desktop_app.jobs.run_notes import ChunkNotes, RunNotes
from desktop_app.jobs.source import SourceIdentity
from desktop_app.jobs.views import LabelCounts, RowFilter, SortOrder, StoredRow
from desktop_app.tables.layout import Row, RowFlag, TableLayout

ALL_ROWS = RowFilter()
FILE_ORDER = SortOrder()
_PAGE_ROWS = 500

_INSERT_ANSWER = "INSERT INTO answer VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_INSERT_BLOCK = "INSERT INTO answer_block VALUES (?, ?, ?, ?)"
_BLOCKS = (
    "SELECT numbers, codes, probabilities, (SELECT sum(row_count) FROM tally)"
    " FROM answer_block ORDER BY first_number"
)
_INSERT_ROW = "INSERT INTO source_row VALUES (?, ?, ?, ?)"
_ADD_TO_TALLY = (
    "UPDATE tally SET row_count = row_count + ?, confidence_sum = confidence_sum + ?"
    " WHERE label = ?"
)
_SET_STATE = "UPDATE run SET state = ?, message = ?, failure = ?, changed_at = ?"
_ADD_NOTES = (
    "UPDATE run SET changed_at = ?, answering_s = answering_s + ?, duplicates = duplicates + ?,"
    " share_done = ?"
)
_NOTES = f"SELECT {records.RUN_NOTES_SQL} FROM run"
_FETCH = (
    f"SELECT {queries.STORED_RECORD_SQL} FROM answer JOIN source_row USING (number)"
    " WHERE number IN (SELECT value FROM json_each(?))"
)


class RunStore:
    """One run over one file. Each thread opens its own; readers and the writer never wait for
    each other. Every method raises StoreError where the file cannot be read or written."""

    def __init__(self, path: Path, db: sqlite3.Connection) -> None:
        self.path = path
        self._db = db
        try:
            self._source, self._layout, self._model = self._read_about()
        except StoreError:
            db.close()
            raise

    @classmethod
    def create(
        cls,
        path: Path,
        source: SourceIdentity,
        layout: TableLayout,
        model: str,
        settings: str = "",
    ) -> Self:
        """A new run, queued and without rows. `model` says which model answers it, `settings` all
        of the model that its answers depend on."""
        about = schema.About(
            records.source_to_json(source),
            records.layout_to_json(layout),
            model,
            settings,
            JobState.QUEUED.value,
        )
        return cls(path, database.create_database(path, about))

    @classmethod
    def open(cls, path: Path) -> Self:
        """An existing run, be it under way in another thread."""
        return cls(path, database.open_database(path))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; the last one out tidies its write-ahead log away."""
        with database.store_errors(self.path):
            self._db.close()

    @property
    def source(self) -> SourceIdentity:
        """The user's file as it was when the run was made."""
        return self._source

    @property
    def layout(self) -> TableLayout:
        """How the user's file is read."""
        return self._layout

    @property
    def model(self) -> str:
        """Which model answers, as given to `create`."""
        return self._model

    @property
    def state(self) -> JobState:
        """As last set. A run that was killed stays running: nobody was left to say otherwise."""
        return JobState(str(self._cell("SELECT state FROM run")))

    @property
    def message(self) -> str:
        """What was said with the state, such as why the run failed."""
        return str(self._cell("SELECT message FROM run"))

    def notes(self) -> RunNotes:
        """When and how the run was made, and how it stands."""
        [record] = self._all(_NOTES)
        try:
            return records.run_notes(record)
        except ValueError as error:
            raise self._damaged() from error

    def set_state(self, state: JobState, message: str = "", failure: str = "") -> None:
        """Write down how the run stands; `failure` is the name of the error's class."""
        printable = message.encode("utf-8", "replace").decode()
        values = (state.value, printable, failure, time.time())
        with database.store_errors(self.path), database.transaction(self._db):
            self._db.execute(_SET_STATE, values)

    def append(
        self, rows: Sequence[Row], predictions: Predictions, notes: ChunkNotes | None = None
    ) -> None:
        """Keep rows with their answers, and what they took: all of it, or none where it fails."""
        with database.store_errors(self.path), database.transaction(self._db):
            self._db.executemany(_INSERT_ANSWER, records.answer_records(rows, predictions))
            text_column = self._layout.text_column
            self._db.executemany(_INSERT_ROW, records.row_records(rows, text_column))
            self._db.executemany(_ADD_TO_TALLY, records.tally_records(predictions))
            if rows:
                self._db.execute(_INSERT_BLOCK, block_record(rows, predictions))
            if notes:
                values = (time.time(), notes.answering_s, notes.duplicates, notes.share_done)
                self._db.execute(_ADD_NOTES, values)

    def row_count(self) -> int:
        """Rows answered so far."""
        return int(self._cell("SELECT sum(row_count) FROM tally") or 0)

    def counts(self) -> LabelCounts:
        """Rows by answer."""
        return LabelCounts(*(row[0] for row in self._tally()))

    def mean_confidences(self) -> dict[Label, float]:
        """Mean confidence of the rows with each label; a label without rows is left out."""
        return {
            label: confidence / rows
            for label, (rows, confidence) in zip(Label, self._tally(), strict=False)
            if rows
        }

    def flag_counts(self) -> dict[RowFlag, int]:
        """How many rows have each oddity; one that no row has is left out."""
        found = self._all("SELECT flags, count(*) FROM answer WHERE flags <> 0 GROUP BY flags")
        sums = {flag: sum(n for flags, n in found if flag in RowFlag(flags)) for flag in RowFlag}
        return {flag: count for flag, count in sums.items() if count}

    def row_numbers(
        self, row_filter: RowFilter = ALL_ROWS, order: SortOrder = FILE_ORDER
    ) -> NDArray[np.int64]:
        """int64[n]: numbers of the rows to show, in the order to show them."""
        if not 0 <= order.column < len(self._layout.columns):
            raise ValueError(f"no column {order.column}")
        if can_select(row_filter, order) and (found := self._columns()):
            return found.select(row_filter, order)
        query = queries.numbers_query(row_filter, order, self._layout.text_column)
        joined = self._cell(query.sql, query.values)
        return np.fromstring(str(joined or ""), dtype=np.int64, sep=",")

    def fetch(self, numbers: Sequence[int] | NDArray[np.int64]) -> list[StoredRow]:
        """The rows of these numbers, in the order asked."""
        wanted = [int(number) for number in numbers]
        found = {record[0]: record for record in self._all(_FETCH, (json.dumps(wanted),))}
        if missing := [number for number in wanted if number not in found]:
            raise StoreError(f"Row {missing[0]} is not in the run {self.path}. Reload the table.")
        return [self._row(found[number]) for number in wanted]

    def rows(self, row_filter: RowFilter = ALL_ROWS) -> Iterator[StoredRow]:
        """Rows in file order, as they were when asked for the first; streamed."""
        query = queries.rows_query(row_filter, self._layout.text_column)
        with database.store_errors(self.path):
            cursor = self._db.execute(query.sql, query.values)
        while page := self._page(cursor):
            yield from map(self._row, page)

    def surplus_width(self, row_filter: RowFilter = ALL_ROWS) -> int:
        """The most cells that any of the rows has beyond the last column."""
        query = queries.surplus_query(row_filter, self._layout.text_column)
        return int(self._cell(query.sql, query.values) or 0)

    @contextmanager
    def one_moment(self) -> Iterator[None]:
        """Within it, all reads see the run at the same moment, whatever is being appended."""
        with database.store_errors(self.path), database.transaction(self._db, "DEFERRED"):
            yield

    def _read_about(self) -> tuple[SourceIdentity, TableLayout, str]:
        about = self._all("SELECT source, layout, model FROM run")
        try:
            [(source, layout, model)] = about
            return records.source_from_json(source), records.layout_from_json(layout), model
        except (ValueError, TypeError, KeyError) as error:
            raise self._damaged() from error

    def _damaged(self) -> StoreError:
        return StoreError(f"The run's file {self.path} is damaged. Run the user's file again.")

    def _row(self, record: records.StoredRecord) -> StoredRow:
        return records.stored_row(record, self._layout.text_column)

    def _columns(self) -> AnswerColumns | None:
        """None for a run that has rows of version 1, or no rows."""
        blocks = self._all(_BLOCKS)
        columns = AnswerColumns.of([block[:3] for block in blocks])
        return columns if blocks and len(columns) == blocks[0][3] else None

    def _tally(self) -> list[Any]:
        return self._all("SELECT row_count, confidence_sum FROM tally ORDER BY label")

    def _page(self, cursor: sqlite3.Cursor) -> list[records.StoredRecord]:
        with database.store_errors(self.path):
            return cursor.fetchmany(_PAGE_ROWS)

    def _all(self, sql: str, values: conditions.Values = ()) -> list[Any]:
        with database.store_errors(self.path):
            return self._db.execute(sql, values).fetchall()

    def _cell(self, sql: str, values: conditions.Values = ()) -> str | int | None:
        cell: str | int | None = self._all(sql, values)[0][0]
        return cell
