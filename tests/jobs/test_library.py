"""Runs are listed, whatever state they are in, found and deleted."""

import errno
import os
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.errors import StoreError, UsageError
from desktop_app.jobs import database
from desktop_app.jobs.library import DamagedRun, KeptRun, RunLibrary, read_run
from desktop_app.jobs.progress import JobState
from desktop_app.jobs.run_notes import ChunkNotes
from desktop_app.jobs.store import RunStore
from tests.jobs.makers import LAYOUT, SOURCE, make_predictions, make_rows

NEGATIVE = (0.8, 0.1, 0.1)


@pytest.fixture
def library(tmp_path: Path) -> RunLibrary:
    folder = tmp_path / "runs"
    folder.mkdir()
    return RunLibrary(folder)


def add(
    library: RunLibrary,
    name: str,
    state: JobState = JobState.FINISHED,
    *,
    rows: int = 3,
    failure: str = "",
    source: str = "/x/a.csv",
) -> Path:
    path = library.folder / f"{name}.sqlite"
    identity = replace(SOURCE, path=Path(source))
    with RunStore.create(path, identity, LAYOUT, "m 1") as store:
        notes = ChunkNotes(duplicates=1, answering_s=2.0, share_done=0.5)
        store.append(make_rows(["bad"] * rows), make_predictions([NEGATIVE] * rows), notes)
        store.set_state(state, "why", failure)
    return path


def test_the_newest_run_stands_first(library: RunLibrary) -> None:
    for name in ("b", "a", "c"):
        add(library, name)
    assert [run.id for run in library.runs()] == ["c", "a", "b"]


def test_a_run_says_what_it_is(library: RunLibrary) -> None:
    path = add(library, "a", JobState.STOPPED)
    [run] = library.runs()
    assert isinstance(run, KeptRun)
    assert (run.path, run.rows, run.rows_estimated, run.model) == (path, 3, 6, "m 1")
    assert run.size_bytes == path.stat().st_size
    assert run.notes.duplicates == 1
    assert run.notes.answering_s == 2.0
    assert run.notes.message == "why"


@pytest.mark.parametrize("content", [b"", b"not a database" * 99, None])
def test_a_damaged_run_is_listed_at_the_end_and_harms_nobody(
    library: RunLibrary, content: bytes | None
) -> None:
    bad = add(library, "bad")
    if content is None:  # a page in the middle
        data = bytearray(bad.read_bytes())
        data[4096 : 4096 * 3] = b"\xff" * 4096 * 2
        content = bytes(data)
    bad.write_bytes(content)
    add(library, "good")
    first, second = library.runs()
    assert isinstance(first, KeptRun)
    assert isinstance(second, DamagedRun)
    assert second.reason
    assert second.size_bytes == len(content)
    library.delete(second.path)
    assert [run.id for run in library.runs()] == ["good"]


@pytest.mark.parametrize("name", ["SQLITE_READONLY", "SQLITE_BUSY", "SQLITE_CANTOPEN"])
def test_a_run_that_may_not_be_opened_is_not_called_damaged(
    library: RunLibrary, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    add(library, "a")

    def refuse(*_args: object) -> None:
        error = sqlite3.OperationalError("attempt to write a readonly database")
        error.sqlite_errorcode = getattr(sqlite3, name)
        raise error

    with monkeypatch.context() as patched:
        patched.setattr(database, "_connect", refuse)
        [run] = library.runs()
    assert isinstance(run, DamagedRun)
    assert run.is_closed
    assert run.reason
    assert isinstance(library.runs()[0], KeptRun)


def test_runs_in_a_folder_that_one_may_not_look_into_are_listed(
    library: RunLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = add(library, "a")

    stat = Path.stat

    def refuse(asked: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if asked.parent == library.folder:
            raise PermissionError(errno.EACCES, "Permission denied", str(asked))
        return stat(asked, follow_symlinks=follow_symlinks)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "stat", refuse)
        run = read_run(path)
        assert library.runs() == [run]
        assert library.new_path().parent == library.folder
    assert isinstance(run, DamagedRun)
    assert run.is_closed
    assert "access is denied" in run.reason


@pytest.mark.parametrize("column", ["state", "source", "layout", "created_at"])
def test_nonsense_in_a_run_is_damage(library: RunLibrary, column: str) -> None:
    path = add(library, "a")
    db = sqlite3.connect(path, isolation_level=None)
    db.execute(f"UPDATE run SET {column} = '[1, 2'")
    db.close()
    [run] = library.runs()
    assert isinstance(run, DamagedRun)


@pytest.mark.parametrize(
    ("state", "failure", "rows", "is_offered", "can_be_resumed"),
    [
        (JobState.FINISHED, "", 3, False, False),
        (JobState.CANCELLED, "", 3, False, True),
        (JobState.STOPPED, "", 3, True, True),
        (JobState.STOPPED, "", 0, True, True),
        (JobState.FAILED, "StoreError", 0, False, True),
        (JobState.RUNNING, "", 3, True, True),
        (JobState.PAUSED, "", 3, True, True),
        (JobState.FAILED, "StoreError", 3, True, True),
        (JobState.FAILED, "UnreadableFileError", 3, True, True),
        (JobState.FAILED, "MalformedTableError", 3, False, True),
    ],
)
def test_what_is_offered(  # noqa: PLR0917
    library: RunLibrary,
    state: JobState,
    failure: str,
    rows: int,
    is_offered: bool,
    can_be_resumed: bool,
) -> None:
    add(library, "a", state, rows=rows, failure=failure)
    [run] = library.runs()
    assert isinstance(run, KeptRun)
    assert run.is_offered is is_offered
    assert run.can_be_resumed is can_be_resumed
    assert library.offered() == ([run] if is_offered else [])


def test_the_unfinished_run_of_a_file_is_found_by_place_or_content(library: RunLibrary) -> None:
    add(library, "other", JobState.STOPPED, source="/x/other.csv")
    add(library, "mine", JobState.STOPPED, source="/x/mine.csv")
    add(library, "done", JobState.FINISHED, source="/x/mine.csv")
    mine = replace(SOURCE, path=Path("/x/mine.csv"))
    assert library.unfinished_of(mine).id == "mine"
    changed = replace(mine, size_bytes=1)
    assert library.unfinished_of(changed).id == "mine"
    moved = replace(mine, path=Path("/y/moved.csv"))
    assert library.unfinished_of(moved).id == "mine"
    assert library.unfinished_of(replace(moved, size_bytes=1)) is None


def test_a_run_is_found_by_the_beginning_of_its_id(library: RunLibrary) -> None:
    add(library, "abc1")
    add(library, "abc2")
    add(library, "abc12")
    assert library.find("abc2").id == "abc2"
    assert library.find("abc1").id == "abc1"
    for name, how in (("abc", "several"), ("x", "no run"), ("", "no run")):
        with pytest.raises(UsageError, match=how):
            library.find(name)


def test_deleting_leaves_nothing(library: RunLibrary) -> None:
    path = add(library, "a")
    library.delete(path)
    assert list(library.folder.iterdir()) == []
    assert library.runs() == []


def test_new_paths_are_free(library: RunLibrary) -> None:
    path = library.new_path()
    assert path.parent == library.folder
    assert not path.exists()


def test_a_data_folder_that_cannot_be_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("SENTIMENT_DESK_HOME", str(tmp_path / "file"))
    with pytest.raises(StoreError, match="cannot be written to"):
        RunLibrary()
