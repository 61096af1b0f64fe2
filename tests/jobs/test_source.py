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


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (PermissionError(13, "in use"), r"open\.xlsx may not be read\. Close other programs"),
        (OSError(5, "I/O error"), r"open\.xlsx cannot be read \(I/O error\)"),
    ],
)
def test_a_file_that_is_there_is_not_called_missing(tmp_path, monkeypatch, error, told):
    path = tmp_path / "open.xlsx"
    path.touch()

    def refuse(*_args, **_options):
        raise error

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(UnreadableFileError, match=told):
        SourceIdentity.of(path)


def test_a_name_that_no_file_can_have_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match="longer than a file's name can be"):
        SourceIdentity.of(tmp_path / ("x" * 300))
