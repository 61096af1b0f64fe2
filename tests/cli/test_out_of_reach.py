"""What the system does not let us open, or could not even hold, is told in our own words."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.__main__ import main
from desktop_app.jobs.library import RunLibrary

LONGEST_NAME = 255
CSV = "id,text\n1,good\n2,bad\n"

pytestmark = pytest.mark.usefixtures("fake_engines")


@pytest.fixture
def locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that one may not look into; root, who may run the tests, may look anywhere."""
    folder = tmp_path / "locked"
    folder.mkdir()
    (folder / "in.csv").write_text(CSV)

    def refusing(ask: Callable[..., object]) -> Callable[..., object]:
        def asked(path, *args, **options):
            if folder in Path(str(path)).parents:
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
            return ask(path, *args, **options)

        return asked

    for name in ("stat", "lstat"):
        monkeypatch.setattr(os, name, refusing(getattr(os, name)))
    return folder


@pytest.mark.parametrize("name", ["n" * 242, "名" * 81])
def test_a_file_whose_result_would_have_too_long_a_name_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    source = tmp_path / f"{name}.csv"
    source.write_text(CSV)
    assert main(["analyze", str(source)]) == 1
    told = capsys.readouterr().err
    assert f"{name}_sentiment.csv: its name is too long. Give a shorter one with -o." in told
    assert main(["analyze", str(source), "-o", str(tmp_path / "out.csv")]) == 0
    assert (tmp_path / "out.csv").exists()


def test_a_text_given_for_a_file_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    text = "I love this product. " * 15
    assert main(["analyze", text]) == 1
    assert f"{text} is longer than a file's name can be. Choose a table" in capsys.readouterr().err


def test_where_the_results_of_a_missing_file_would_go_is_beside_the_point(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "gone" / "in.csv"
    assert main(["analyze", str(source)]) == 1
    assert f"{source} does not exist. Was it moved" in capsys.readouterr().err


def test_a_file_in_a_locked_folder_is_told(
    locked: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["analyze", str(locked / "in.csv")]) == 1
    assert f"{locked / 'in.csv'} may not be read." in capsys.readouterr().err


def test_results_that_would_go_to_a_locked_folder_are_told(
    tmp_path: Path, locked: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in.csv").write_text(CSV)
    target = locked / "out.csv"
    assert main(["analyze", str(tmp_path / "in.csv"), "-o", str(target)]) == 1
    assert f"{target} could not be written: you may not write there" in capsys.readouterr().err


def test_an_export_with_too_long_a_name_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in.csv").write_text(CSV)
    assert main(["analyze", str(tmp_path / "in.csv")]) == 0
    [run] = RunLibrary().runs()
    target = tmp_path / ("x" * LONGEST_NAME + ".csv")
    assert main(["runs", "export", run.id, "-o", str(target)]) == 1
    told = capsys.readouterr().err
    assert f"{target} could not be written: its name is too long. Choose a shorter one." in told
