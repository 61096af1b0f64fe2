"""A run survives whatever ends it, and comes out as if nothing had happened.

Four kills stand in the ordinary run of the tests; fifty by `pytest -m faults tests/jobs`.
"""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.errors import ExportError, StoreError
from desktop_app.jobs.control import JobControl
from desktop_app.jobs.library import KeptRun, RunLibrary, read_run
from desktop_app.jobs.progress import JobState
from desktop_app.jobs.running import carry_on
from tests.fakes import FakeEngine
from tests.jobs import killing

needs_kill = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs kill -9")


@pytest.fixture
def library(tmp_path: Path) -> RunLibrary:
    (tmp_path / "runs").mkdir()
    return RunLibrary(tmp_path / "runs")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return killing.write_source(tmp_path / "reviews.csv")


def undisturbed(library: RunLibrary, source: Path) -> bytes:
    path = killing.begin(library, source)
    assert killing.finish(path) is JobState.FINISHED
    return killing.exported(path, source.with_name("undisturbed.csv"))


def kill_and_compare(library: RunLibrary, source: Path, kills: int) -> None:
    """Each run is killed at a random moment, once in three again while it goes on, and finished."""
    expected = undisturbed(library, source)
    process = killing.start_process(killing.begin(library, source))
    started = time.monotonic()
    process.communicate()
    whole_s = time.monotonic() - started
    chance = random.Random(20261124)
    killed = 0
    for _ in range(kills):
        path = killing.begin(library, source)
        for _ in range(1 if chance.random() < 2 / 3 else 2):
            killed += killing.kill_after(killing.start_process(path), chance.uniform(0, whole_s))
            killing.rows_of(path)
        run = read_run(path)
        assert isinstance(run, KeptRun)
        if run.state is not JobState.FINISHED:
            assert run.can_be_resumed
            assert killing.finish(path) is JobState.FINISHED
        assert killing.exported(path, source.with_name("killed.csv")) == expected
        library.delete(path)
    assert killed >= kills // 2


@needs_kill
def test_killed_at_a_few_moments(library: RunLibrary, source: Path) -> None:
    kill_and_compare(library, killing.write_source(source, 600), 4)


@pytest.mark.faults
@pytest.mark.timeout(3600)
@needs_kill
def test_killed_at_fifty_moments(library: RunLibrary, source: Path) -> None:
    kill_and_compare(library, source, 50)


@pytest.mark.skipif(sys.platform == "win32", reason="limits the size of files")
class TestFullDisk:
    """As a full disk: no file may grow beyond a limit, whoever runs the test."""

    @pytest.fixture
    def limited(self):
        import resource

        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        # Beyond the limit the system sends a signal, unless it is ignored; then writing fails.
        handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

        def limit(size_bytes: int) -> None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (size_bytes, before[1]))

        yield limit
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)

    def test_the_run_fails_keeps_its_rows_and_goes_on(
        self, library: RunLibrary, source: Path, limited
    ) -> None:
        expected = undisturbed(library, source)
        path = killing.begin(library, source)
        limited(120_000)
        with pytest.raises(StoreError, match="full"):
            killing.finish(path)
        limited(-1)
        rows = killing.rows_of(path)
        assert 0 < rows < killing.ROWS
        run = read_run(path)
        assert isinstance(run, KeptRun)
        assert run.is_offered
        assert killing.finish(path) is JobState.FINISHED
        assert killing.exported(path, source.with_name("out.csv")) == expected

    def test_an_export_leaves_the_old_file_whole(
        self, library: RunLibrary, source: Path, limited
    ) -> None:
        path = killing.begin(library, source)
        killing.finish(path)
        out = source.with_name("out.csv")
        out.write_text("precious")
        limited(50_000)  # SQLite itself needs 32 kB to open the run
        with pytest.raises(ExportError):
            killing.exported(path, out)
        limited(-1)
        assert out.read_text() == "precious"
        assert not list(out.parent.glob("*.part"))
        assert killing.exported(path, out).count(b"\r\n") > killing.ROWS


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of half a megabyte, where one may be mounted."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(folder)]
    tool = shutil.which("mount")
    if tool is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount a disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.faults
class TestSmallDisk:
    """The same on a disk that is really full, journals and all."""

    def test_the_run_fails_keeps_its_rows_and_goes_on(self, small_disk: Path, source: Path) -> None:
        (small_disk / "runs").mkdir()
        library = RunLibrary(small_disk / "runs")
        ballast = small_disk / "ballast"
        ballast.write_bytes(bytes(200_000))
        path = killing.begin(library, source)
        with pytest.raises(StoreError, match=r"full|disk"):
            killing.finish(path)
        rows = killing.rows_of(path)
        assert rows < killing.ROWS
        ballast.unlink()
        run = read_run(path)
        assert isinstance(run, KeptRun)
        assert run.rows == rows
        subprocess.run(["mount", "-o", "remount,size=16m", str(small_disk)], check=True)
        assert killing.finish(path) is JobState.FINISHED
        assert killing.rows_of(path) == killing.ROWS

    def test_an_export_leaves_the_old_file_whole(
        self, small_disk: Path, library: RunLibrary, source: Path
    ) -> None:
        path = killing.begin(library, source)
        killing.finish(path)
        out = small_disk / "out.csv"
        out.write_text("precious")
        (small_disk / "ballast").write_bytes(bytes(480_000))
        with pytest.raises(ExportError, match="full"):
            killing.exported(path, out)
        assert out.read_text() == "precious"
        assert not list(small_disk.glob("*.part"))


def test_a_folder_turned_read_only_under_way(
    library: RunLibrary, source: Path, tmp_path: Path
) -> None:
    if os.name == "nt" or os.geteuid() == 0:
        pytest.skip("needs a user whom permissions bind")
    path = killing.begin(library, source)
    for file in library.folder.iterdir():
        file.chmod(0o400)
    library.folder.chmod(0o500)
    try:
        with pytest.raises(StoreError, match=r"write|writable"):
            killing.finish(path)
    finally:
        library.folder.chmod(0o700)
        for file in library.folder.iterdir():
            file.chmod(0o600)
    assert killing.finish(path) is JobState.FINISHED


def test_a_database_turned_read_only(library: RunLibrary, source: Path) -> None:
    """The same for whoever may write anywhere: SQLite itself refuses."""
    path = killing.begin(library, source)
    from desktop_app.jobs.runner import run_job
    from desktop_app.jobs.store import RunStore
    from desktop_app.tables.reading import TableReader

    with RunStore.open(path) as store, TableReader(source, store.layout) as rows:
        store._db.execute("PRAGMA query_only = ON")
        with pytest.raises(StoreError, match="write-protected"):
            run_job(rows, FakeEngine(), store, JobControl(), lambda progress: None)
    assert carry_on(path, FakeEngine(), JobControl(), lambda p: None) is JobState.FINISHED
