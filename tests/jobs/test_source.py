"""A file is known by its place, size and time."""

import os
from pathlib import Path

import pytest

from desktop_app.errors import UnreadableFileError
from desktop_app.jobs.source import SourceIdentity


def test_a_changed_file_is_another_source(tmp_path: Path) -> None:
    path = tmp_path / "reviews.csv"
    path.write_text("good")
    before = SourceIdentity.of(path)
    assert before == SourceIdentity.of(path)
    assert (before.path, before.size_bytes) == (path, 4)
    os.utime(path, ns=(1, 1))
    assert SourceIdentity.of(path) != before


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match=r"none\.csv cannot be found"):
        SourceIdentity.of(tmp_path / "none.csv")
