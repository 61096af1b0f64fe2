"""However a run is paused, stopped, broken and killed, its rows are those of an undisturbed one."""

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.errors import EngineError, MalformedTableError
from desktop_app.jobs import answering, chunks
from desktop_app.jobs.control import JobControl
from desktop_app.jobs.library import files_of
from desktop_app.jobs.progress import JobState
from desktop_app.jobs.runner import run_job
from desktop_app.jobs.store import RunStore
from desktop_app.tables.layout import Row
from tests.fakes import FakeEngine
from tests.jobs.makers import ListSource, Told, make_rows, make_store

Event = tuple[str, int]
"""What happens, and at which row or text."""
EVENTS = st.lists(
    st.tuples(
        st.sampled_from(["pause", "cancel", "stop", "break", "kill", "kill in the engine", "fail"]),
        st.integers(0, 60),
    ),
    max_size=6,
)
TEXTS = st.lists(st.sampled_from(["good", "bad", "", "nan", "so so", "x", "y", "z"]), max_size=60)


class Killed(BaseException):
    """Stands for the end of the process: whoever catches it finds no one left to write."""


class Disturbed(FakeEngine):
    """An engine whose process is killed, or which fails, before the text of a number."""

    def __init__(self, act: Callable[[], None], at: int) -> None:
        super().__init__()
        self._act = act
        self._at = at

    def predict(self, texts: Sequence[str], **kwargs):
        if len(self.texts) <= self._at < len(self.texts) + len(texts):
            self._act()
        return super().predict(texts, **kwargs)


class Resuming(Told):
    """Lets a paused run go on."""

    def __init__(self, control: JobControl) -> None:
        super().__init__()
        self._control = control

    def __call__(self, progress) -> None:
        super().__call__(progress)
        if progress.state is JobState.PAUSED:
            self._control.resume()


def killed(path: Path, copy: Path) -> Callable[[], None]:
    """The files as they are at this moment are what the next process finds."""

    def kill() -> None:
        for file, other in zip(files_of(path), files_of(copy), strict=True):
            # The index of the log is made anew by whoever opens it.
            if file.exists() and not file.name.endswith("-shm"):
                shutil.copyfile(file, other)
        raise Killed

    return kill


def broken() -> None:
    raise EngineError("out of memory")


def play(path: Path, copy: Path, rows: list[Row], event: Event) -> tuple[Path, list[str]]:
    """One process's part of the run; gives where it goes on, and the texts it asked for."""
    kind, at = event
    control = JobControl()
    kill = killed(path, copy)

    def on_row(index: int) -> None:
        if index == at and kind in ("pause", "cancel", "stop"):
            getattr(control, kind)()
        if index == at and kind == "break":
            raise MalformedTableError("broken")
        if index == at and kind == "kill":
            kill()

    act = {"kill in the engine": kill, "fail": broken}.get(kind)
    engine = Disturbed(act, at) if act else FakeEngine()
    with RunStore.open(path) as store:
        try:
            run_job(ListSource(rows, on_row), engine, store, control, Resuming(control))
        except (MalformedTableError, EngineError):
            assert store.state is JobState.FAILED
        except Killed:
            return copy, engine.texts
    return path, engine.texts


@settings(max_examples=30, deadline=None)
@given(TEXTS, EVENTS, st.integers(1, 20), st.integers(1, 20))
def test_no_row_is_lost_doubled_or_answered_otherwise(
    tmp_path_factory: pytest.TempPathFactory,
    words: list[str],
    events: list[Event],
    chunk_rows: int,
    memo_texts: int,
) -> None:
    folder = tmp_path_factory.mktemp("runs")
    rows = make_rows(
        [f"{word} {i % 9}" if word not in ("", "nan") else word for i, word in enumerate(words)]
    )
    with pytest.MonkeyPatch.context() as patch:
        for size in ("FIRST_ROWS", "_MOST_ROWS", "_LEAST_ROWS"):
            patch.setattr(chunks, size, chunk_rows)
        patch.setattr(answering, "MEMO_TEXTS", memo_texts)
        path = folder / "run.sqlite"
        make_store(path).close()
        for number, event in enumerate([*events, ("nothing", 0)]):
            path, _ = play(path, folder / f"after{number}.sqlite", rows, event)
            with RunStore.open(path) as store:
                answered = store.row_count()
                assert [row.number for row in store.rows()] == list(range(1, answered + 1))
        make_store(folder / "undisturbed.sqlite").close()
        other, _ = play(folder / "undisturbed.sqlite", folder / "x", rows, ("nothing", 0))
    with RunStore.open(path) as store, RunStore.open(other) as undisturbed:
        assert store.state is JobState.FINISHED
        assert list(map(repr, store.rows())) == list(map(repr, undisturbed.rows()))
        assert store.counts() == undisturbed.counts()
        assert store.notes().duplicates == undisturbed.notes().duplicates


@settings(max_examples=12, deadline=None)
@given(TEXTS, st.lists(st.integers(0, 60), max_size=4))
def test_a_text_whose_answer_was_kept_is_not_answered_again(
    tmp_path_factory: pytest.TempPathFactory, words: list[str], stops: list[int]
) -> None:
    folder = tmp_path_factory.mktemp("runs")
    rows = make_rows([f"{word} {i % 5}" for i, word in enumerate(words)])
    asked: list[str] = []
    kept: set[str] = set()
    with pytest.MonkeyPatch.context() as patch:
        for size in ("FIRST_ROWS", "_MOST_ROWS", "_LEAST_ROWS"):
            patch.setattr(chunks, size, 4)
        path = folder / "run.sqlite"
        make_store(path).close()
        for at in [*stops, 1000]:
            _, asked = play(path, folder / "x", rows, ("stop", at))
            assert not kept & set(asked)
            with RunStore.open(path) as store:
                kept = {row.cells[1] for row in store.rows()}
