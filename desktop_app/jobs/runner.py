"""Runs a file through the engine into its store, to exactly one end."""

import logging
import time
from collections.abc import Callable
from itertools import islice

from desktop_app.core.engine import CancelledError, Engine
from desktop_app.core.predictions import Predictions
from desktop_app.errors import SentimentDeskError, SourceChangedError, StoreError
from desktop_app.jobs.answered import AnsweredTexts
from desktop_app.jobs.answering import Answerer, Plan
from desktop_app.jobs.chunks import Chunker
from desktop_app.jobs.control import JobControl
from desktop_app.jobs.progress import JobProgress, JobState
from desktop_app.jobs.reporting import Reporter
from desktop_app.jobs.rows_ahead import Extent, RowsAhead
from desktop_app.jobs.run_notes import ChunkNotes
from desktop_app.jobs.source import RowSource
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.views import StoredRow
from desktop_app.language import translate
from desktop_app.tables.layout import Row

_log = logging.getLogger(__name__)
_SKIP_ROWS = 1000


def run_job(  # noqa: PLR0913 (a run is where they all meet)
    rows: RowSource,
    engine: Engine,
    store: RunStore,
    control: JobControl,
    on_progress: Callable[[JobProgress], None],
    *,
    check_source: Callable[[], None] = lambda: None,
) -> JobState:
    """Answer every row of the source that is not in the store yet; returns how the run ended.

    A store that has rows already is resumed: as many rows of the source are skipped, and each must
    be what was stored, or SourceChangedError is raised. A row without text is stored unanswered,
    and a text met before in this run is not answered again, be it before an interruption.
    Cancelling keeps all rows answered so far. `check_source` is called before rows are stored and
    raises where the file they were read from is not what it was. An error of the source, the
    engine or the store makes the run failed, with the message stored, and is raised. `on_progress`
    may be called from any thread, one call at a time.
    """
    run = _Run(rows, engine, store, control, on_progress, check_source=check_source)
    try:
        return run.to_end()
    except BaseException as error:
        run.end_badly(error)
        raise


class _Run:
    def __init__(  # noqa: PLR0913
        self,
        source: RowSource,
        engine: Engine,
        store: RunStore,
        control: JobControl,
        on_progress: Callable[[JobProgress], None],
        *,
        check_source: Callable[[], None],
    ) -> None:
        self._rows = RowsAhead(source)
        self._store = store
        self._control = control
        self._check_source = check_source
        self._answered = AnsweredTexts(store)
        self._answerer = Answerer(engine, recall=self._answered.recall)
        self._rows_stored = store.row_count()
        self._reporter = Reporter(
            on_progress,
            self._rows_stored,
            duplicates_resumed=store.notes().duplicates,
            threads=engine.thread_count,
            speed_before=store.speed(),
        )
        self._noted_s = 0.0

    def to_end(self) -> JobState:
        self._enter(JobState.RUNNING)
        try:
            self._answer_all()
        except CancelledError:
            state = JobState.STOPPED if self._control.is_stopped else JobState.CANCELLED
            self._enter(state)
            return state
        self._enter(JobState.FINISHED)
        return JobState.FINISHED

    def end_badly(self, error: BaseException) -> None:
        interrupted = isinstance(error, KeyboardInterrupt)
        state = JobState.STOPPED if interrupted else JobState.FAILED
        try:
            self._store.set_state(state, _message(error), type(error).__name__)
        except StoreError:
            _log.exception("The end of the run could not be written down")
        self._reporter.enter(state)

    def _enter(self, state: JobState) -> None:
        self._store.set_state(state)
        self._reporter.enter(state)

    def _answer_all(self) -> None:
        # Reading, planning and storing take turns with the model: they cost 0.02 ms a row (46,000
        # rows/s with an engine that does nothing) where the model takes 1.5, so a thread that
        # reads ahead could gain little more than 1 %.
        self._skip_answered()
        chunker = Chunker(self._rows)
        while chunk := chunker.take():
            started = time.monotonic()
            self._answer_chunk(chunk)
            chunker.took(time.monotonic() - started)
        # A file that was cut off meanwhile ends early, and looks like one that was read whole.
        self._check_source()

    def _answer_chunk(self, chunk: list[Row]) -> None:
        text_column = self._store.layout.text_column
        plan = self._answerer.plan([row.cells[text_column] for row in chunk])
        extent = self._rows.extent()
        predictions = self._predictions(plan, len(chunk), extent)
        self._check_source()
        elapsed_s = self._reporter.elapsed_s
        notes = ChunkNotes(
            plan.duplicates,
            elapsed_s - self._noted_s,
            extent.share(self._rows_stored + len(chunk)),
            self._reporter.speed(),
        )
        self._store.append(chunk, predictions, notes)
        self._noted_s = elapsed_s
        self._rows_stored += len(chunk)
        self._answered.remember(chunk, plan.digests)
        self._reporter.chunk_done(len(chunk), plan.duplicates)

    def _predictions(self, plan: Plan, row_count: int, extent: Extent) -> Predictions:
        while True:
            self._stand_while_paused()
            self._stop_if_cancelled()
            gate = _Gate(self._control)
            self._reporter.begin_chunk(len(plan.fresh), row_count, extent)
            try:
                return self._answerer.answer(
                    plan, on_batch=self._reporter.batch_done, is_cancelled=gate.is_shut
                )
            except CancelledError:
                # A pause drops the chunk under way and answers it again later, so that the
                # machine comes to rest at once and not after the seconds a chunk may take.
                if not gate.was_shut:
                    raise

    def _stand_while_paused(self) -> None:
        if not self._control.is_paused:
            return
        self._enter(JobState.PAUSED)
        self._control.wait_while_paused()
        self._stop_if_cancelled()
        self._enter(JobState.RUNNING)

    def _stop_if_cancelled(self) -> None:
        if self._control.is_cancelled:
            raise CancelledError

    def _skip_answered(self) -> None:
        stored = self._store.rows()
        while expected := list(islice(stored, _SKIP_ROWS)):
            self._stop_if_cancelled()
            skipped = list(islice(self._rows, len(expected)))
            self._check_same(skipped, expected)
            self._answered.remember_resumed(skipped)
        self._reporter.skipped(self._rows.extent())

    def _check_same(self, rows: list[Row], expected: list[StoredRow]) -> None:
        for row, stored in zip(rows, expected, strict=False):
            if (stored.cells, stored.surplus) != (row.cells, row.surplus):
                words = translate(
                    "Runs",
                    "{source} has another row {number} than when this run began, so it cannot be "
                    "resumed. What was answered is kept. Analyse the file anew.",
                )
                raise _changed(self._store, words, number=row.number)
        if len(rows) < len(expected):
            words = translate(
                "Runs",
                "{source} has fewer rows than when this run began, so it cannot be resumed. What "
                "was answered is kept. Analyse the file anew.",
            )
            raise _changed(self._store, words)


class _Gate:
    """Asks the control for the engine, and remembers whether it said stop: by the time the engine
    has stopped, a short pause may be over."""

    def __init__(self, control: JobControl) -> None:
        self._control = control
        self.was_shut = False

    def is_shut(self) -> bool:
        if self._control.is_paused or self._control.is_cancelled:
            self.was_shut = True
        return self.was_shut


def _changed(store: RunStore, words: str, **told: int) -> SourceChangedError:
    return SourceChangedError(words.format(source=store.source.path, **told))


def _message(error: BaseException) -> str:
    if isinstance(error, SentimentDeskError):
        return str(error)
    return f"{type(error).__name__}: {error}"
