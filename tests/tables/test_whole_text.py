"""A file of text is read as one text."""

import pytest

from desktop_app.errors import UnreadableFileError
from desktop_app.tables.whole_text import read_whole_text


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"", ""),
        (b"\xef\xbb\xbfone\ntwo", "one\ntwo"),
        ("größer".encode("utf-16"), "größer"),
        (b"valid \xe4\xb8\xad but not \xff here" + "中".encode() * 50, None),
    ],
)
def test_the_whole_text_is_read(tmp_path, content, text):
    file = tmp_path / "text.txt"
    file.write_bytes(content)
    read = read_whole_text(file, most_bytes=1_000)

    assert read == text if text is not None else "\ufffd" in read


def test_a_file_that_is_too_long_or_no_text_is_refused(tmp_path):
    file = tmp_path / "text.txt"
    file.write_bytes(b"x" * 11)
    with pytest.raises(UnreadableFileError, match="too long"):
        read_whole_text(file, most_bytes=10)
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    with pytest.raises(UnreadableFileError):
        read_whole_text(file, most_bytes=1_000)
