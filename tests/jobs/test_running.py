"""A run over a real file: begun, broken off, taken up again, or refused."""

import csv
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.errors import (
    ModelChangedError,
    RunBusyError,
    SourceChangedError,
    StoreError,
    UnreadableFileError,
)
from desktop_app.jobs import answering, chunks, reporting
from desktop_app.jobs.control import JobControl
from desktop_app.jobs.export import ExportOptions, export
from desktop_app.jobs.library import KeptRun, RunLibrary, read_run
from desktop_app.jobs.lock import RunLock, is_busy
from desktop_app.jobs.progress import JobProgress, JobState
from desktop_app.jobs.running import begin_run, carry_on
from desktop_app.jobs.store import RunStore
from desktop_app.tables.sniffing import sniff
from tests.fakes import FakeEngine
from tests.jobs.makers import InThread, Told

WORDS = ("good", "bad", "so so", "", "nan")


@pytest.fixture(autouse=True)
def every_chunk_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reporting, "_INTERVAL_S", 0.0)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "reviews.csv"
    write(path, 1000)
    return path


def write(path: Path, rows: int, start: int = 0) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "review"])
        for n in range(start, start + rows):
            word = WORDS[n % 5]
            writer.writerow([n, f"{word} {n % 300}" if word not in ("", "nan") else word])


@pytest.fixture
def library(tmp_path: Path) -> RunLibrary:
    (tmp_path / "runs").mkdir()
    return RunLibrary(tmp_path / "runs")


def begun(library: RunLibrary, source: Path) -> Path:
    path = library.new_path()
    begin_run(path, source, sniff(source), FakeEngine.card)
    return path


def stopping_after(rows: int, control: JobControl) -> Callable[[JobProgress], None]:
    def told(progress: JobProgress) -> None:
        if progress.rows_done >= rows:
            control.stop()

    return told


def broken_off(library: RunLibrary, source: Path, rows: int = 1) -> Path:
    path = begun(library, source)
    control = JobControl()
    state = carry_on(path, FakeEngine(), control, stopping_after(rows, control))
    assert state is JobState.STOPPED
    return path


def kept(path: Path) -> KeptRun:
    run = read_run(path)
    assert isinstance(run, KeptRun)
    return run


def exported(path: Path, to: Path) -> bytes:
    with RunStore.open(path) as store:
        export(store, to, ExportOptions(), overwrite=True)
    return to.read_bytes()


def test_a_run_broken_off_goes_on_to_the_same_bytes(
    library: RunLibrary, source: Path, tmp_path: Path
) -> None:
    undisturbed = begun(library, source)
    told = Told()
    carry_on(undisturbed, FakeEngine(), JobControl(), told)
    path = broken_off(library, source)
    engine, told_after = FakeEngine(), Told()
    assert 0 < kept(path).rows < 1000
    assert carry_on(path, engine, JobControl(), told_after) is JobState.FINISHED
    assert exported(path, tmp_path / "a.csv") == exported(undisturbed, tmp_path / "b.csv")
    assert told_after.last.duplicates == told.last.duplicates == kept(path).notes.duplicates
    assert told.last.rows_done == told_after.last.rows_done == 1000


def test_a_text_is_answered_once_in_all_pieces_of_a_run(
    library: RunLibrary, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answering, "MEMO_TEXTS", 20)
    monkeypatch.setattr(chunks, "FIRST_ROWS", 50)
    monkeypatch.setattr(chunks, "_MOST_ROWS", 50)
    path = begun(library, source)
    asked: list[str] = []
    for rows in (100, 450, 10_000):
        control, engine = JobControl(), FakeEngine()
        carry_on(path, engine, control, stopping_after(rows, control))
        asked += engine.texts
    assert kept(path).state is JobState.FINISHED
    assert len(asked) == len(set(asked)) == 180  # 300 numbers, of which 3 in 5 have a text


def test_a_finished_run_has_its_times_and_figures(library: RunLibrary, source: Path) -> None:
    path = begun(library, source)
    carry_on(path, FakeEngine(), JobControl(), Told())
    run = kept(path)
    assert run.rows == run.rows_estimated == 1000
    assert run.notes.share_done == 1.0
    assert 0 < run.notes.answering_s < 60
    assert 0 < run.notes.created_at <= run.notes.changed_at
    assert not run.can_be_resumed
    assert "fake 0 (int8)" in run.model


def test_one_run_is_answered_in_one_place(library: RunLibrary, source: Path) -> None:
    path = begun(library, source)
    engine, told = FakeEngine(), Told()
    engine.hold()
    control = JobControl()
    thread = InThread(lambda: carry_on(path, engine, control, told))
    told.wait_for(lambda p: p.state is JobState.RUNNING)
    assert is_busy(path)
    assert kept(path).state is JobState.RUNNING
    assert not kept(path).can_be_resumed
    with pytest.raises(RunBusyError, match="under way"):
        carry_on(path, FakeEngine(), JobControl(), Told())
    with pytest.raises(RunBusyError):
        library.delete(path)
    control.stop()
    thread.result()
    assert not is_busy(path)
    assert kept(path).state is JobState.STOPPED


class TestChangedSource:
    def test_another_content_is_refused_and_the_answers_stay(
        self, library: RunLibrary, source: Path
    ) -> None:
        path = broken_off(library, source)
        rows = kept(path).rows
        write(source, 1000, start=1)
        with pytest.raises(SourceChangedError, match=rf"reviews\.csv has changed since {rows}"):
            carry_on(path, FakeEngine(), JobControl(), Told())
        assert kept(path).rows == rows
        assert kept(path).state is JobState.STOPPED

    def test_rows_added_at_the_end_are_noticed(self, library: RunLibrary, source: Path) -> None:
        path = broken_off(library, source)
        write(source, 1001)
        with pytest.raises(SourceChangedError):
            carry_on(path, FakeEngine(), JobControl(), Told())

    def test_a_newer_date_alone_is_no_change(self, library: RunLibrary, source: Path) -> None:
        path = broken_off(library, source)
        os.utime(source, ns=(1, 1))
        assert carry_on(path, FakeEngine(), JobControl(), Told()) is JobState.FINISHED

    @pytest.mark.parametrize("replace", [False, True])
    def test_a_change_under_way_stops_before_mixed_rows_are_kept(
        self, library: RunLibrary, source: Path, replace: bool, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(chunks, "_MOST_ROWS", 100)
        path = begun(library, source)

        def told(progress: JobProgress) -> None:
            if progress.rows_done >= 200 and progress.state is JobState.RUNNING:
                if replace:
                    write(source.with_name("new.csv"), 1000, start=1)
                    source.with_name("new.csv").replace(source)
                else:
                    write(source, 900, start=1)

        with pytest.raises(SourceChangedError, match="while it was read"):
            carry_on(path, FakeEngine(), JobControl(), told)
        assert kept(path).state is JobState.FAILED
        assert kept(path).notes.failure == "SourceChangedError"
        assert kept(path).is_offered
        with RunStore.open(path) as store:
            assert [row.cells[0] for row in store.rows()] == [str(n) for n in range(200)]

    def test_a_date_that_changes_under_way_is_no_change(
        self, library: RunLibrary, source: Path
    ) -> None:
        path = begun(library, source)

        def told(progress: JobProgress) -> None:
            os.utime(source, ns=(progress.rows_done, progress.rows_done))

        assert carry_on(path, FakeEngine(), JobControl(), told) is JobState.FINISHED


class TestVanishedSource:
    @pytest.mark.skipif(os.name == "nt", reason="an open file cannot be deleted there")
    def test_deleted_under_way_it_is_read_to_its_end(
        self, library: RunLibrary, source: Path
    ) -> None:
        path = begun(library, source)

        def told(progress: JobProgress) -> None:
            source.unlink(missing_ok=True)

        assert carry_on(path, FakeEngine(), JobControl(), told) is JobState.FINISHED
        assert kept(path).rows == 1000

    def test_gone_before_it_is_resumed(self, library: RunLibrary, source: Path) -> None:
        path = broken_off(library, source)
        away = source.rename(source.with_name("away.csv"))
        with pytest.raises(UnreadableFileError, match=r"reviews\.csv cannot be found"):
            carry_on(path, FakeEngine(), JobControl(), Told())
        assert kept(path).state is JobState.STOPPED
        away.rename(source)
        assert carry_on(path, FakeEngine(), JobControl(), Told()) is JobState.FINISHED


def test_another_model_does_not_go_on_with_a_run(library: RunLibrary, source: Path) -> None:
    from dataclasses import replace

    path = broken_off(library, source)
    other = FakeEngine()
    other.card = replace(FakeEngine.card, name="other")
    with pytest.raises(ModelChangedError, match=r"fake 0.*other 0"):
        carry_on(path, other, JobControl(), Told())


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs POSIX permissions")
def test_a_folder_that_cannot_be_written_to(
    library: RunLibrary, source: Path, may_write_anywhere: bool
) -> None:
    if may_write_anywhere:
        pytest.skip("this user may write everywhere")
    library.folder.chmod(0o500)
    try:
        with pytest.raises(StoreError, match="writable"):
            begun(library, source)
    finally:
        library.folder.chmod(0o700)


@pytest.fixture
def may_write_anywhere(tmp_path: Path) -> bool:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    return os.access(folder, os.W_OK)


def test_a_lock_ends_with_its_holder(library: RunLibrary) -> None:
    path = library.new_path()
    with RunLock(path):
        assert is_busy(path)
    assert not is_busy(path)
