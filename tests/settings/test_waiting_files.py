"""What waits is read as it was written, whatever became of its file."""

import json
from pathlib import Path

import pytest

from desktop_app.settings.waiting_files import WaitingFile, WaitingFiles
from desktop_app.tables.layout import LayoutChoices

CHOICES = LayoutChoices(text_column="réview", has_header=False, group_columns=("a", "b"))
FILES = (
    WaitingFile(Path("/somewhere/b.csv"), CHOICES),
    WaitingFile(Path("/somewhere/unread.csv")),
    WaitingFile(Path("/somewhere/a \udcff.csv"), LayoutChoices(), Path("/runs/1.sqlite")),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "queue.json"


def test_they_come_back_in_their_order(path: Path) -> None:
    WaitingFiles(path).write(FILES)
    assert WaitingFiles(path).read() == FILES
    WaitingFiles(path).write([])
    assert WaitingFiles(path).read() == ()


def test_nothing_waits_where_there_is_no_file(path: Path) -> None:
    assert WaitingFiles(path).read() == ()


@pytest.mark.parametrize("content", [b"{", b"[]", b"\xff\xfe", b"{" * 5_000_000])
def test_a_damaged_file_is_set_aside(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert WaitingFiles(path).read() == ()
    [aside] = path.parent.glob("queue.damaged-*")
    assert aside.read_bytes() == content
    WaitingFiles(path).write(FILES)
    assert WaitingFiles(path).read() == FILES


def test_what_another_version_wrote_costs_no_file_but_its_own(path: Path) -> None:
    items = [3, {"path": 1, "choices": {}}, {"path": "/a.csv", "choices": {"encoding": 7}, "x": 1}]
    path.write_text(json.dumps({"files": items}), encoding="utf-8")
    assert WaitingFiles(path).read() == (WaitingFile(Path("/a.csv")),)
