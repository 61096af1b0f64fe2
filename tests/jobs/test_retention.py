"""Old runs go, and only those that are finished."""

import time
from pathlib import Path

import pytest

from desktop_app.core.predictions import Label
from desktop_app.jobs.library import RunLibrary
from desktop_app.jobs.lock import RunLock
from desktop_app.jobs.progress import JobState
from desktop_app.jobs.retention import Removal, remove_expired
from desktop_app.jobs.store import RunStore
from tests.jobs.makers import make_predictions, make_rows, make_store

DAY_S = 24 * 3600


@pytest.fixture
def library(tmp_path: Path) -> RunLibrary:
    folder = tmp_path / "runs"
    folder.mkdir()
    return RunLibrary(folder)


def add(library: RunLibrary, name: str, state: JobState) -> Path:
    path = library.folder / f"{name}.sqlite"
    with make_store(path) as store:
        store.append(make_rows(["bad"]), make_predictions([(0.8, 0.1, 0.1)]))
        store.set_state(state)
    return path


def in_days(days: float) -> float:
    return time.time() + days * DAY_S


def test_a_finished_run_goes_once_it_is_old_enough(library: RunLibrary) -> None:
    path = add(library, "old", JobState.FINISHED)
    size_bytes = path.stat().st_size

    assert remove_expired(library, days=7, now_s=in_days(6.9)) == Removal()
    assert path.exists()
    assert remove_expired(library, days=7, now_s=in_days(7.1)) == Removal(1, size_bytes)
    assert list(library.folder.iterdir()) == []


@pytest.mark.parametrize("state", [state for state in JobState if state is not JobState.FINISHED])
def test_an_unfinished_run_stays_for_ever(library: RunLibrary, state: JobState) -> None:
    path = add(library, "unfinished", state)

    assert remove_expired(library, days=1, now_s=in_days(5000)) == Removal()
    assert path.exists()


def test_one_with_labels_set_by_hand_stays_for_ever(library: RunLibrary) -> None:
    path = add(library, "corrected", JobState.FINISHED)
    with RunStore.open(path) as store:
        store.corrections.put({1: Label.POSITIVE})

    assert remove_expired(library, days=1, now_s=in_days(5000)) == Removal()
    assert path.exists()


def test_one_that_cannot_be_read_stays(library: RunLibrary) -> None:
    path = library.folder / "damaged.sqlite"
    path.write_bytes(b"not a database" * 99)

    assert remove_expired(library, days=1, now_s=in_days(5000)) == Removal()
    assert path.exists()


def test_0_days_keep_everything(library: RunLibrary) -> None:
    path = add(library, "old", JobState.FINISHED)

    assert remove_expired(library, days=0, now_s=in_days(5000)) == Removal()
    assert path.exists()


def test_one_in_use_does_not_keep_the_others(
    library: RunLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.jobs.library.LONG_PATIENCE_S", 0.05)
    busy = add(library, "busy", JobState.FINISHED)
    add(library, "idle", JobState.FINISHED)
    with RunLock(busy):
        removal = remove_expired(library, days=1, now_s=in_days(2))

    assert (removal.runs, removal.failed) == (1, 1)
    assert [run.path for run in library.runs()] == [busy]
