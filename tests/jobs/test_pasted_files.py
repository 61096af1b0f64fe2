"""Pasted texts go when nobody refers to them, and never before."""

import os
import time
from pathlib import Path

import pytest

from desktop_app.jobs.library import RunLibrary
from desktop_app.jobs.pasted_files import YOUNG_S, remove_unused
from desktop_app.jobs.source import SourceIdentity
from desktop_app.jobs.store import RunStore
from tests.jobs.makers import LAYOUT


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "pasted"
    folder.mkdir()
    return folder


@pytest.fixture
def library(tmp_path: Path) -> RunLibrary:
    (tmp_path / "runs").mkdir()
    return RunLibrary(tmp_path / "runs")


def paste(folder: Path, name: str, *, age_s: float = 2 * YOUNG_S) -> Path:
    path = folder / name
    path.write_text("id\treview\n1\tgood\n", encoding="utf-8")
    then = time.time() - age_s
    os.utime(path, (then, then))
    return path


def run_about(library: RunLibrary, path: Path) -> None:
    RunStore.create(library.new_path(), SourceIdentity.of(path), LAYOUT, "fake").close()


def test_only_what_nobody_refers_to_goes(folder: Path, library: RunLibrary) -> None:
    lost = paste(folder, "Pasted 1.tsv")
    run_about(library, with_run := paste(folder, "Pasted 2.tsv"))
    queued = paste(folder, "Pasted 3.tsv")
    young = paste(folder, "Pasted 4.tsv", age_s=60)
    other = paste(folder, "notes.tsv")

    assert remove_unused(folder, library.runs(), in_use=[queued]) == [lost]
    assert sorted(folder.iterdir()) == sorted([with_run, queued, young, other])
    assert remove_unused(folder, library.runs(), in_use=[queued], least_age_s=0) == [young]


def test_a_damaged_run_keeps_them_all(folder: Path, library: RunLibrary) -> None:
    path = paste(folder, "Pasted 1.tsv")
    library.new_path().write_bytes(b"no database")
    assert remove_unused(folder, library.runs()) == []
    assert path.exists()


def test_no_folder_is_no_fault(tmp_path: Path) -> None:
    assert remove_unused(tmp_path / "none", []) == []


def test_one_that_cannot_be_deleted_keeps_none_of_the_others(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stuck, other = paste(folder, "Pasted 1.tsv"), paste(folder, "Pasted 2.tsv")
    unlink = Path.unlink

    def refuse(path: Path) -> None:
        if path == stuck:
            raise PermissionError(13, "in use")
        unlink(path)

    monkeypatch.setattr(Path, "unlink", refuse)
    assert remove_unused(folder, []) == [other]
