"""A run answers every row once and in order, and ends in exactly one way."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.engine import CancelledError
from desktop_app.core.predictions import Label
from desktop_app.errors import EngineError, MalformedTableError, SourceChangedError, StoreError
from desktop_app.jobs import chunks
from desktop_app.jobs.control import JobControl
from desktop_app.jobs.progress import JobState
from desktop_app.jobs.runner import run_job
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.views import LabelCounts, StoredRow
from desktop_app.language import set_translator
from desktop_app.tables.layout import Row
from tests.fakes import FakeEngine
from tests.jobs.makers import InThread, ListSource, Told, make_rows, make_store

WORDS = ("good", "bad", "so so", "", "nan")


def texts(count: int) -> list[str]:
    return [
        f"{WORDS[i % 5]} {i}" if WORDS[i % 5] not in ("", "nan") else WORDS[i % 5]
        for i in range(count)
    ]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "run.sqlite"


@pytest.fixture
def store(path: Path):
    with make_store(path) as store:
        yield store


def undisturbed(rows: list[Row], folder: Path) -> list[StoredRow]:
    path = folder / "undisturbed.sqlite"
    with make_store(path) as store:
        run_job(ListSource(rows), FakeEngine(), store, JobControl(), Told())
        return list(store.rows())


def same(found: list[StoredRow], expected: list[StoredRow]) -> bool:
    return list(map(repr, found)) == list(map(repr, expected))  # as repr, NaN equals NaN


class Running:
    """A run in a thread, held in the mini-batch after the first chunk."""

    def __init__(self, rows: list[Row], path: Path) -> None:
        self.engine = FakeEngine()
        self.control = JobControl()
        self.told = Told()
        self._path = path
        self._held = threading.Event()
        self._source = ListSource(rows, self._hold_in_second_chunk)
        self._thread = InThread(self._run)
        assert self._held.wait(30)

    def release(self) -> None:
        self.engine.release()

    def result(self) -> object:
        return self._thread.result()

    def _run(self) -> JobState:
        with RunStore.open(self._path) as store:
            return run_job(self._source, self.engine, store, self.control, self.told)

    def _hold_in_second_chunk(self, index: int) -> None:
        if index == chunks.FIRST_ROWS + 1:
            self.engine.hold()
            self._held.set()


class TestToTheEnd:
    def test_every_row_is_answered_in_order(self, store: RunStore) -> None:
        rows = make_rows(texts(1003))
        told = Told()
        state = run_job(ListSource(rows), FakeEngine(), store, JobControl(), told)
        assert state is store.state is JobState.FINISHED
        stored = list(store.rows())
        assert [Row(r.number, r.cells) for r in stored] == rows
        expected = [Label.POSITIVE, Label.NEGATIVE, Label.NEUTRAL, None, None]
        assert [r.prediction.label for r in stored] == [expected[i % 5] for i in range(1003)]
        assert told.states == [JobState.RUNNING, JobState.FINISHED]
        assert told.last.rows_done == told.last.rows_estimated == 1003
        assert told.last.share_done == 1.0
        assert told.last.remaining_s == 0.0
        assert told.last.throughput.texts == store.counts().total - store.counts().no_text

    def test_a_file_without_rows_is_finished(self, store: RunStore) -> None:
        told = Told()
        state = run_job(ListSource([]), FakeEngine(), store, JobControl(), told)
        assert state is JobState.FINISHED
        assert (told.last.rows_done, told.last.rows_estimated, told.last.share_done) == (0, 0, 1.0)

    def test_what_is_no_text_never_reaches_the_engine(self, store: RunStore) -> None:
        missing = ["", " \t\n", "nan", " NaN ", "NULL", "null", "None", "N/A", "NA", "#N/A", "<NA>"]
        missing += ["#NAME?", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NULL!", "#ERROR!"]
        meant = ["none", "na", "n/a", "Nan", "NONE", "nan nan", "no", "0", "?", "#name", "#NUM"]
        engine = FakeEngine()
        run_job(ListSource(make_rows(missing + meant)), engine, store, JobControl(), Told())
        assert engine.texts == meant
        assert store.counts() == LabelCounts(neutral=len(meant), no_text=len(missing))

    def test_a_file_without_any_text(self, store: RunStore) -> None:
        engine = FakeEngine()
        run_job(ListSource(make_rows([""] * 300)), engine, store, JobControl(), Told())
        assert engine.texts == []
        assert store.counts() == LabelCounts(no_text=300)

    def test_a_text_met_before_is_not_answered_again(self, store: RunStore) -> None:
        repeated = [f"good {i % 7}" for i in range(1000)] + ["Good 1", "good 1 "]
        engine, told = FakeEngine(), Told()
        run_job(ListSource(make_rows(repeated)), engine, store, JobControl(), told)
        assert sorted(engine.texts) == sorted(set(repeated))
        assert told.last.duplicates == 1002 - 9
        assert told.last.throughput.texts == 9
        assert store.counts() == LabelCounts(positive=1001, neutral=1)

    def test_lone_surrogates_and_nul_are_kept(self, store: RunStore) -> None:
        rows = make_rows(["good \ud83d", "bad\x00ly", "good \ud83d"])
        run_job(ListSource(rows), FakeEngine(), store, JobControl(), Told())
        assert [r.cells for r in store.rows()] == [r.cells for r in rows]

    def test_the_first_results_are_there_before_much_is_read(self, path: Path) -> None:
        make_store(path).close()
        run = Running(make_rows(texts(5000)), path)
        with RunStore.open(path) as reader:
            assert reader.row_count() == chunks.FIRST_ROWS
            assert reader.state is JobState.RUNNING
        run.release()
        assert run.result() is JobState.FINISHED


class TestCancel:
    def test_rows_answered_so_far_are_kept_and_resumed(self, path: Path, tmp_path: Path) -> None:
        rows = make_rows(texts(1500))
        make_store(path).close()
        run = Running(rows, path)
        run.control.cancel()
        assert run.result() is JobState.CANCELLED
        assert run.told.last.state is JobState.CANCELLED
        assert run.told.last.rows_done == chunks.FIRST_ROWS
        assert run.told.last.rows_estimated >= chunks.FIRST_ROWS
        with RunStore.open(path) as store:
            assert store.state is JobState.CANCELLED
            assert store.row_count() == chunks.FIRST_ROWS
            engine, told = FakeEngine(), Told()
            assert run_job(ListSource(rows), engine, store, JobControl(), told) is JobState.FINISHED
            assert not set(engine.texts) & {row.cells[1] for row in rows[: chunks.FIRST_ROWS]}
            assert told.last.rows_resumed == chunks.FIRST_ROWS
            assert told.last.rows_done == 1500
            assert same(list(store.rows()), undisturbed(rows, tmp_path))

    def test_before_the_start(self, store: RunStore) -> None:
        control, engine = JobControl(), FakeEngine()
        control.cancel()
        state = run_job(ListSource(make_rows(texts(9))), engine, store, control, Told())
        assert state is store.state is JobState.CANCELLED
        assert engine.texts == []

    def test_while_paused(self, path: Path) -> None:
        make_store(path).close()
        run = Running(make_rows(texts(1500)), path)
        run.control.pause()
        run.told.wait_for(lambda p: p.state is JobState.PAUSED)
        run.control.cancel()
        assert run.result() is JobState.CANCELLED
        assert run.told.states == [JobState.RUNNING, JobState.PAUSED, JobState.CANCELLED]


class TestPause:
    def test_the_run_stands_still_and_goes_on(self, path: Path, tmp_path: Path) -> None:
        rows = make_rows(texts(1500))
        make_store(path).close()
        run = Running(rows, path)
        run.control.pause()
        run.told.wait_for(lambda p: p.state is JobState.PAUSED)
        with RunStore.open(path) as reader:
            assert reader.state is JobState.PAUSED
            assert reader.row_count() == chunks.FIRST_ROWS
            run.release()
            run.control.resume()
            assert run.result() is JobState.FINISHED
            assert run.told.states == [
                JobState.RUNNING,
                JobState.PAUSED,
                JobState.RUNNING,
                JobState.FINISHED,
            ]
            assert same(list(reader.rows()), undisturbed(rows, tmp_path))

    def test_a_pause_over_before_the_engine_stopped_is_no_cancel(self, store: RunStore) -> None:
        control = JobControl()

        calls = []

        class Slow(FakeEngine):
            def predict(self, texts, *, on_batch=None, is_cancelled=None):
                calls.append(len(texts))
                if len(calls) == 1:
                    control.pause()
                    assert is_cancelled()
                    control.resume()
                return super().predict(texts, on_batch=on_batch, is_cancelled=is_cancelled)

        state = run_job(ListSource(make_rows(texts(50))), Slow(), store, control, Told())
        assert state is JobState.FINISHED
        assert store.row_count() == 50
        assert calls == [30, 30]

    def test_an_engine_that_stops_by_itself_cancels(self, store: RunStore) -> None:
        engine = raising(CancelledError())
        state = run_job(ListSource(make_rows(texts(50))), engine, store, JobControl(), Told())
        assert state is store.state is JobState.CANCELLED


def raising(error: BaseException) -> FakeEngine:
    class Broken(FakeEngine):
        def predict(self, texts, **_):
            if "good 500" in texts or isinstance(error, CancelledError):
                raise error
            return super().predict(texts)

    return Broken()


def raise_(error: BaseException) -> Callable[[int], None]:
    def at(index: int) -> None:
        if index == 500:
            raise error

    return at


class TestFailure:
    rows = make_rows(texts(1500))

    @pytest.mark.parametrize(
        ("error", "message"),
        [
            (EngineError("The model ran out of memory."), "The model ran out of memory."),
            (ZeroDivisionError("by zero"), "ZeroDivisionError: by zero"),
        ],
    )
    def test_of_the_engine(self, store: RunStore, error: Exception, message: str) -> None:
        told = Told()
        with pytest.raises(type(error)) as raised:
            run_job(ListSource(self.rows), raising(error), store, JobControl(), told)
        assert raised.value is error
        assert store.state is told.last.state is JobState.FAILED
        assert store.message == message
        assert store.row_count() == chunks.FIRST_ROWS

    def test_of_the_source(self, store: RunStore) -> None:
        error = MalformedTableError("Row 501 breaks off.")
        with pytest.raises(MalformedTableError):
            run_job(ListSource(self.rows, raise_(error)), FakeEngine(), store, JobControl(), Told())
        assert store.state is JobState.FAILED
        assert store.message == "Row 501 breaks off."

    def test_of_a_source_that_was_cut_off_where_a_chunk_ends(self, store: RunStore) -> None:
        rows = self.rows[: chunks.FIRST_ROWS]

        def check() -> None:
            if store.row_count() == len(rows):
                raise SourceChangedError("It was cut off.")

        with pytest.raises(SourceChangedError):
            run_job(ListSource(rows), FakeEngine(), store, JobControl(), Told(), check_source=check)
        assert store.state is JobState.FAILED
        assert store.row_count() == len(rows)

    def test_of_the_disk_and_going_on_after(self, store: RunStore, tmp_path: Path) -> None:
        store._db.execute("PRAGMA max_page_count = 20")
        with pytest.raises(StoreError, match="disk is full"):
            run_job(ListSource(self.rows), FakeEngine(), store, JobControl(), Told())
        assert store.state is JobState.FAILED
        assert "disk is full" in store.message
        assert 0 < store.row_count() < 1500
        store._db.execute("PRAGMA max_page_count = 100000")
        state = run_job(ListSource(self.rows), FakeEngine(), store, JobControl(), Told())
        assert state is store.state is JobState.FINISHED
        assert store.message == ""
        assert same(list(store.rows()), undisturbed(self.rows, tmp_path))

    def test_of_whoever_is_told(self, store: RunStore) -> None:
        def told(progress: object) -> None:
            raise RuntimeError("window gone")

        with pytest.raises(RuntimeError, match="window gone"):
            run_job(ListSource(self.rows), FakeEngine(), store, JobControl(), told)
        assert store.state is JobState.FAILED

    def test_control_c_stops_it(self, store: RunStore) -> None:
        with pytest.raises(KeyboardInterrupt):
            run_job(
                ListSource(self.rows, raise_(KeyboardInterrupt())),
                FakeEngine(),
                store,
                JobControl(),
                Told(),
            )
        assert store.state is JobState.STOPPED
        assert store.row_count() == chunks.FIRST_ROWS

    def test_the_first_error_is_raised_when_the_end_cannot_be_written(
        self, store: RunStore, caplog: pytest.LogCaptureFixture
    ) -> None:
        error = EngineError("first")
        engine = raising(error)
        source = ListSource(self.rows, lambda index: store.close() if index == 500 else None)
        with pytest.raises(EngineError, match="first"):
            run_job(source, engine, store, JobControl(), Told())
        assert "could not be written down" in caplog.text

    @pytest.mark.parametrize(
        ("others", "how", "words"),
        [
            (rows[:100], "has fewer rows", "{source} has fewer rows than"),
            (make_rows(["else"] * 1500), "has another row 1 ", "{source} has another row {number}"),
        ],
    )
    def test_resuming_a_file_that_has_changed(
        self, path: Path, others: list[Row], how: str, words: str, request: pytest.FixtureRequest
    ) -> None:
        make_store(path).close()
        run = Running(self.rows, path)
        run.control.cancel()
        run.result()
        request.addfinalizer(lambda: set_translator(None))
        asked: list[str] = []
        set_translator(lambda _context, text: asked.append(text) or text)
        with RunStore.open(path) as store:
            with pytest.raises(SourceChangedError, match=how):
                run_job(ListSource(others), FakeEngine(), store, JobControl(), Told())
            assert store.state is JobState.FAILED
            assert store.row_count() == chunks.FIRST_ROWS
        # Translated whole: no words of English are put into another language's sentence.
        assert any(text.startswith(words) for text in asked)


KILLED = """
import os, signal, sys
from pathlib import Path
from desktop_app.jobs.control import JobControl
from desktop_app.jobs.runner import run_job
from desktop_app.jobs.store import RunStore
from tests.fakes import FakeEngine
from tests.jobs.makers import ListSource, make_rows
from tests.jobs.test_runner import texts

def die(index):
    if index == 1000:
        os.kill(os.getpid(), signal.SIGKILL)

store = RunStore.open(Path(sys.argv[1]))
run_job(ListSource(make_rows(texts(1500)), die), FakeEngine(), store, JobControl(), print)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs kill -9")
def test_a_killed_run_goes_on_where_it_was(path: Path, tmp_path: Path) -> None:
    make_store(path).close()
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(path)],
        env=os.environ | {"PYTHONPATH": str(Path.cwd())},
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    rows = make_rows(texts(1500))
    with RunStore.open(path) as store:
        assert store.state is JobState.RUNNING
        assert store.row_count() == chunks.FIRST_ROWS * 3
        assert store.counts().total == len(store.row_numbers())
        state = run_job(ListSource(rows), FakeEngine(), store, JobControl(), Told())
        assert state is JobState.FINISHED
        assert same(list(store.rows()), undisturbed(rows, tmp_path))


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.sampled_from(["good", "bad", "", "nan", "so so", "x"]), max_size=60),
    st.lists(
        st.tuples(st.integers(0, 60), st.sampled_from(["cancel", "pause", "fail"])), max_size=5
    ),
    st.integers(1, 20),
)
def test_no_row_is_lost_or_doubled_whatever_happens(
    tmp_path_factory: pytest.TempPathFactory,
    words: list[str],
    events: list[tuple[int, str]],
    first_rows: int,
) -> None:
    """Runs that are cancelled, paused or fail at any row, each resumed by the next."""
    folder = tmp_path_factory.mktemp("runs")
    rows = make_rows([f"{word} {i % 9}" if word else "" for i, word in enumerate(words)])
    with pytest.MonkeyPatch.context() as patch, make_store(folder / "run.sqlite") as store:
        patch.setattr(chunks, "FIRST_ROWS", first_rows)
        for index, event in [*events, (len(rows) + 1, "none")]:
            control = JobControl()
            told = resuming(control)
            source = ListSource(rows, disturbing(control, index, event))
            try:
                state = run_job(source, FakeEngine(), store, control, told)
            except MalformedTableError:
                state = JobState.FAILED
            assert store.state is state
            assert [r.number for r in store.rows()] == list(range(1, store.row_count() + 1))
        assert state is JobState.FINISHED
        assert same(list(store.rows()), undisturbed(rows, folder))


def disturbing(control: JobControl, at: int, event: str) -> Callable[[int], None]:
    def disturb(index: int) -> None:
        if index != at:
            return
        if event == "fail":
            raise MalformedTableError("broken")
        getattr(control, event)()

    return disturb


def resuming(control: JobControl) -> Told:
    class Resuming(Told):
        def __call__(self, progress) -> None:
            super().__call__(progress)
            if progress.state is JobState.PAUSED:
                control.resume()

    return Resuming()
