"""Text that was pasted, as a file."""

from datetime import datetime

import pytest

from desktop_app.errors import UnreadableFileError
from desktop_app.tables.layout import FileFormat
from desktop_app.tables.pasted import save_pasted
from desktop_app.tables.reading import preview
from desktop_app.tables.sniffing import sniff

NOW = datetime(2024, 2, 29, 13, 5, 7)


@pytest.mark.parametrize(
    ("text", "suffix"),
    [("a\tb\n1\t2", ".tsv"), ("a,b\n", ".csv"), ("good day\n", ".txt"), (' {"a": 1}', ".json")],
)
def test_name_tells_when_and_hints_at_what(tmp_path, text, suffix):
    path = save_pasted(text, tmp_path / "new", NOW)

    assert path.name == f"Pasted 2024-02-29 13.05.07{suffix}"
    assert path.read_bytes() == text.encode()


def test_prose_with_commas_is_a_text_a_line(tmp_path):
    path = save_pasted("I like it, a lot\nnot at all\nso so\n", tmp_path, NOW)
    layout = sniff(path)

    assert layout.format is FileFormat.TEXT
    assert len(preview(path, layout)) == 3


def test_two_in_one_second_are_two_files(tmp_path):
    paths = [save_pasted(text, tmp_path, NOW) for text in ("one", "two", "three")]

    assert [path.read_text() for path in paths] == ["one", "two", "three"]


def test_half_a_character_does_not_stop_it(tmp_path):
    assert save_pasted("good \ud83d", tmp_path, NOW).read_text() == "good ?"


@pytest.mark.parametrize("text", ["", " \n\t"])
def test_blank_text_is_refused(tmp_path, text):
    with pytest.raises(UnreadableFileError, match="no text to paste"):
        save_pasted(text, tmp_path, NOW)


def test_folder_that_cannot_be_written(tmp_path):
    (tmp_path / "file").write_text("x")

    with pytest.raises(UnreadableFileError, match="could not be kept"):
        save_pasted("good", tmp_path / "file", NOW)
