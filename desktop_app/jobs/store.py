"""The run on disk: rows, answers and state in one SQLite file, whole after a kill."""

import json
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

from desktop_app.core.predictions import Predictions
from desktop_app.errors import StoreError
from desktop_app.jobs import database, queries, records, run_speed, schema
from desktop_app.jobs.answer_blocks import block_record
from desktop_app.jobs.corrections import Corrections
from desktop_app.jobs.kept_columns import KeptColumns
from desktop_app.jobs.progress import JobState
from desktop_app.jobs.row_finder import RowFinder
from desktop_app.jobs.run_connection import RunConnection
from desktop_app.jobs.run_notes import ChunkNotes, RunNotes
from desktop_app.jobs.run_speed import RunSpeed
from desktop_app.jobs.source import SourceIdentity
from desktop_app.jobs.views import LabelCounts, RowFilter, SortOrder, StoredRow
from desktop_app.language import translate
from desktop_app.tables.layout import Row, RowFlag, TableLayout

ALL_ROWS = RowFilter()
FILE_ORDER = SortOrder()

_INSERT_ANSWER = "INSERT INTO answer VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_INSERT_BLOCK = "INSERT INTO answer_block VALUES (?, ?, ?, ?)"
_INSERT_ROW = "INSERT INTO source_row VALUES (?, ?, ?, ?)"
_ADD_TO_TALLY = "UPDATE tally SET row_count = row_count + ? WHERE label = ?"
_SET_STATE = "UPDATE run SET state = ?, message = ?, failure = ?, changed_at = ?"
_ADD_NOTES = (
    "UPDATE run SET changed_at = ?, answering_s = answering_s + ?, duplicates = duplicates + ?,"
    " share_done = ?"
)
_TALLY = "SELECT row_count FROM tally ORDER BY label"
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
        self._db = RunConnection(path, db)
        try:
            self._source, self._layout, self._model = self._read_about()
        except StoreError:
            db.close()
            raise
        self.kept_columns = KeptColumns(self._db)
        """Columns of the file that were read before."""
        self.finder = RowFinder(self._db, self._layout, self.kept_columns)
        """Tells which rows to show."""
        self.corrections = Corrections(self._db)
        """What people say to the answers."""

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
        self._db.close()

    @property
    def source(self) -> SourceIdentity:
        """The user's file as it was when the run was made, or found elsewhere since."""
        return self._source

    def set_source(self, source: SourceIdentity) -> None:
        """Write down that the user's file is another one with the same content."""
        self._db.execute("UPDATE run SET source = ?", (records.source_to_json(source),))
        self._source = source

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
        return JobState(str(self._db.cell("SELECT state FROM run")))

    @property
    def message(self) -> str:
        """What was said with the state, such as why the run failed."""
        return str(self._db.cell("SELECT message FROM run"))

    @property
    def charts(self) -> str:
        """What `keep_charts` was given last; else empty."""
        return str(self._db.cell("SELECT charts FROM run"))

    def keep_charts(self, words: str) -> None:
        """Write down by what the run's charts are drawn, as `chart_memory` puts it."""
        self._db.execute("UPDATE run SET charts = ?", (words,))

    def notes(self) -> RunNotes:
        """When and how the run was made, and how it stands."""
        [record] = self._db.all(_NOTES)
        try:
            return records.run_notes(record)
        except ValueError as error:
            raise self._damaged() from error

    def speed(self) -> RunSpeed | None:
        """How fast it was; None in runs that have no rows, or of versions before 4."""
        found = self._db.all(run_speed.READ_SQL)
        try:
            return RunSpeed.from_record(found[0]) if found else None
        except (ValueError, TypeError) as error:
            raise self._damaged() from error

    def set_state(self, state: JobState, message: str = "", failure: str = "") -> None:
        """Write down how the run stands; `failure` is the name of the error's class."""
        printable = message.encode("utf-8", "replace").decode()
        values = (state.value, printable, failure, time.time())
        with self._db.writing():
            self._db.execute(_SET_STATE, values)

    def append(
        self, rows: Sequence[Row], predictions: Predictions, notes: ChunkNotes | None = None
    ) -> None:
        """Keep rows with their answers, and what they took: all of it, or none where it fails."""
        with self._db.writing():
            self._db.execute_many(_INSERT_ANSWER, records.answer_records(rows, predictions))
            text_column = self._layout.text_column
            self._db.execute_many(_INSERT_ROW, records.row_records(rows, text_column))
            self._db.execute_many(_ADD_TO_TALLY, records.tally_records(predictions))
            if rows:
                self._db.execute(_INSERT_BLOCK, block_record(rows, predictions))
            if notes:
                values = (time.time(), notes.answering_s, notes.duplicates, notes.share_done)
                self._db.execute(_ADD_NOTES, values)
                if notes.speed:
                    self._db.execute(run_speed.WRITE_SQL, notes.speed.to_record())

    def row_count(self) -> int:
        """Rows answered so far."""
        return self.finder.row_count()

    def counts(self) -> LabelCounts:
        """Rows by answer."""
        return LabelCounts(*(rows for (rows,) in self._db.all(_TALLY)))

    def odd_count(self) -> int:
        """Rows with any oddity."""
        return int(self._db.cell("SELECT count(*) FROM answer WHERE flags <> 0") or 0)

    def flag_counts(self) -> dict[RowFlag, int]:
        """How many rows have each oddity; one that no row has is left out."""
        found = self._db.all("SELECT flags, count(*) FROM answer WHERE flags <> 0 GROUP BY flags")
        sums = {flag: sum(n for flags, n in found if flag in RowFlag(flags)) for flag in RowFlag}
        return {flag: count for flag, count in sums.items() if count}

    def row_numbers(
        self, row_filter: RowFilter = ALL_ROWS, order: SortOrder = FILE_ORDER
    ) -> NDArray[np.int64]:
        """int64[n]: numbers of the rows to show, in the order to show them."""
        return self.finder.find(row_filter, order)

    def interrupt(self) -> None:
        """Break off what another thread is asking of this store, which raises
        StoreInterruptedError there."""
        self._db.interrupt()

    def fetch(self, numbers: Sequence[int] | NDArray[np.int64]) -> list[StoredRow]:
        """The rows of these numbers, in the order asked."""
        wanted = [int(number) for number in numbers]
        found = {record[0]: record for record in self._db.all(_FETCH, (json.dumps(wanted),))}
        if missing := [number for number in wanted if number not in found]:
            raise StoreError(
                translate(
                    "Runs", "Row {missing} is not in the run {path}. Reload the table."
                ).format(missing=missing[0], path=self.path)
            )
        return [self._row(found[number]) for number in wanted]

    def rows(self, row_filter: RowFilter = ALL_ROWS) -> Iterator[StoredRow]:
        """Rows in file order, as they were when asked for the first; streamed."""
        query = queries.rows_query(row_filter, self._layout.text_column)
        return map(self._row, self._db.streamed(query.sql, query.values))

    def cells(self, column: int, *, with_text: bool = False) -> Iterator[str]:
        """One column of all rows in file order, or of those that have text; streamed."""
        query = queries.cells_query(column, self._layout.text_column, with_text=with_text)
        found = self._db.streamed(query.sql, query.values)
        return (records.text_from_sqlite(cell) for (cell,) in found)

    def surplus_width(self, row_filter: RowFilter = ALL_ROWS) -> int:
        """The most cells that any of the rows has beyond the last column."""
        query = queries.surplus_query(row_filter, self._layout.text_column)
        return int(self._db.cell(query.sql, query.values) or 0)

    def one_moment(self) -> AbstractContextManager[None]:
        """Within it, all reads see the run at the same moment, whatever is being appended."""
        return self._db.one_moment()

    def _read_about(self) -> tuple[SourceIdentity, TableLayout, str]:
        about = self._db.all("SELECT source, layout, model FROM run")
        try:
            [(source, layout, model)] = about
            return records.source_from_json(source), records.layout_from_json(layout), model
        except (ValueError, TypeError, KeyError) as error:
            raise self._damaged() from error

    def _damaged(self) -> StoreError:
        return StoreError(
            translate(
                "Runs", "The run's file {path} is damaged. Run the user's file again."
            ).format(path=self.path)
        )

    def _row(self, record: records.StoredRecord) -> StoredRow:
        return records.stored_row(record, self._layout.text_column)
