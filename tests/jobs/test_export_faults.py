"""An export that is killed leaves the old file, or the new one, whole.

A kill a format stands in the ordinary run of the tests; fifty by
`pytest -m faults tests/jobs/test_export_faults.py`.
"""

import random
import signal
import time
from pathlib import Path

import pytest

from desktop_app.jobs.export import ExportOptions, export
from desktop_app.jobs.output_format import OutputFormat
from desktop_app.jobs.store import RunStore
from tests.jobs import exporting
from tests.jobs.makers import make_predictions, make_rows, make_store

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs kill -9")


@pytest.fixture
def run(tmp_path: Path) -> Path:
    path = tmp_path / "run.sqlite"
    with make_store(path) as store:
        rows = make_rows([f"a text of some words, number {n}" for n in range(1_000)])
        store.append(rows, make_predictions([(0.75, 0.2, 0.05)] * len(rows)))
    return path


def whole_files(run: Path, folder: Path, chosen: OutputFormat) -> tuple[set[bytes], float]:
    """What may be found after a kill, and how many seconds one export takes."""
    folder.mkdir()
    path = folder / "undisturbed"
    files = set()
    started = time.monotonic()
    with RunStore.open(run) as store:
        for columns in exporting.COLUMNS:
            export(store, path, ExportOptions(chosen, columns), overwrite=True)
            files.add(path.read_bytes())
    return files, (time.monotonic() - started) / len(exporting.COLUMNS)


def kill_and_look(run: Path, tmp_path: Path, chosen: OutputFormat, kills: int) -> None:
    whole, export_s = whole_files(run, tmp_path / "whole", chosen)
    folder = tmp_path / "out"
    folder.mkdir()
    out = folder / f"out{chosen.suffix}"
    chance = random.Random(20261124)
    for _ in range(kills):
        process = exporting.start_process(run, out, chosen)
        time.sleep(chance.uniform(0, 2 * export_s))
        process.kill()
        process.communicate()
        assert out.read_bytes() in whole
        assert [path for path in folder.iterdir() if not path.name.startswith(".")] == [out]


@pytest.mark.parametrize("chosen", OutputFormat)
def test_killed_at_some_moment(run: Path, tmp_path: Path, chosen: OutputFormat) -> None:
    kill_and_look(run, tmp_path, chosen, 1)


@pytest.mark.faults
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("chosen", OutputFormat)
def test_killed_at_ten_moments_in_each_format(
    run: Path, tmp_path: Path, chosen: OutputFormat
) -> None:
    kill_and_look(run, tmp_path, chosen, 10)
