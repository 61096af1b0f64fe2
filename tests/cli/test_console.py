"""Commands of a program that has no console, as a windowed one on Windows has none."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop_app.__main__ import main, refuse
from tests.cli.test_analyze import read


@contextmanager
def no_console(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    names = ("stdin", "stdout", "stderr")
    with monkeypatch.context() as patch:
        for name in names:
            patch.setattr(sys, name, None)
        yield
        for name in names:
            getattr(sys, name).close()


def test_every_file_is_answered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = ["a", "b", "c"]
    for name in names:
        (tmp_path / f"{name}.csv").write_text("id,review\n1,Great product!\n2,So bad\n")
    sources = [str(tmp_path / f"{name}.csv") for name in names]

    with no_console(monkeypatch):
        assert main(["analyze", *sources, "-o", str(tmp_path / "out")]) == 0
    for name in names:
        assert len(read(tmp_path / "out" / f"{name}_sentiment.csv")) == 2


def test_a_text_is_answered_and_standard_input_is_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    with no_console(monkeypatch):
        assert main(["predict", "Great product!", "-"]) == 0


def test_an_empty_standard_input_is_no_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with no_console(monkeypatch):
        assert main(["analyze", "-", "-o", str(tmp_path / "out.csv")]) == 1


def test_why_there_is_no_window_is_told_to_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    with no_console(monkeypatch):
        assert refuse("There is no display.") == 1
