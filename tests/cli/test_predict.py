import io
import json
import sys

import pytest

from desktop_app.__main__ import main
from desktop_app.cli.predict import arriving_lines


def feed_stdin(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_each_text_gets_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["predict", "Great product!", "Terrible\nexperience."]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("positive\t0.")
    assert second.split("\t")[0] == "negative"
    assert second.endswith("\tTerrible experience.")


def test_json_has_all_fields(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["predict", "--json", "Great product!"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["text"] == "Great product!"
    assert answer["label"] == "positive"
    assert answer["confidence"] == answer["p_positive"]
    total = answer["p_negative"] + answer["p_neutral"] + answer["p_positive"]
    assert total == pytest.approx(1, abs=2e-4)
    assert answer["tokens"] == 5
    assert answer["ms"] > 0


def test_lines_of_standard_input_are_answered_in_order(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    feed_stdin(monkeypatch, "\ufeffGreat product!\r\n\nTerrible experience.\n😀".encode())
    assert main(["predict", "-", "--json"]) == 0
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [a["text"] for a in answers] == ["Great product!", "", "Terrible experience.", "😀"]
    assert [a["label"] for a in answers][:3] == ["positive", None, "negative"]
    assert answers[1]["confidence"] is None


def test_lines_that_a_file_would_have_no_text_in_have_none_but_typed_ones_are_answered(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    feed_stdin(monkeypatch, "nan\n\u200b\nN/A\nnone\n".encode())
    assert main(["predict", "nan", "-"]) == 0
    labels = [line.split("\t")[0] for line in capsys.readouterr().out.splitlines()]
    assert labels[0] != "no text"
    assert labels[1:4] == ["no text"] * 3
    assert labels[4] != "no text"

    feed_stdin(monkeypatch, b"nan\n")
    assert main(["predict", "-", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["text"], answer["label"], answer["tokens"]) == ("nan", None, 0)


def test_invalid_bytes_are_replaced() -> None:
    [lines] = arriving_lines(io.BytesIO(b"caf\xe9\n"))
    assert lines == ["caf\ufffd"]


def test_a_line_is_passed_on_before_the_next_one_comes() -> None:
    class SlowPipe(io.BufferedIOBase):
        """Gives a line and a half, then the rest, then the end."""

        def __init__(self) -> None:
            self.blocks = [b"one\ntw", b"o\n", b""]

        def read1(self, size: int = -1) -> bytes:
            return self.blocks.pop(0)

    pipe = SlowPipe()
    chunks = arriving_lines(pipe)
    assert next(chunks) == ["one"]
    assert len(pipe.blocks) == 2
    assert list(chunks) == [["two"]]
