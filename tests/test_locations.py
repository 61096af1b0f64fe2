"""Where the application keeps its own files."""

import os
import sys
from pathlib import Path

import pytest

from desktop_app import locations
from desktop_app.__main__ import main
from desktop_app.errors import StoreError


@pytest.fixture
def frozen(tmp_path, monkeypatch) -> Path:
    """The folder of a standalone application that runs."""
    monkeypatch.delenv(locations.HOME_VARIABLE, raising=False)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    folder = tmp_path / "Sentiment Desk 1.0"
    folder.mkdir()
    monkeypatch.setattr(sys, "executable", str(folder / "sentiment-desk"))
    monkeypatch.setattr(
        locations.platformdirs, "user_data_dir", lambda *_: str(tmp_path / "of the user")
    )
    return folder


def test_by_convention_in_the_users_folder(frozen, tmp_path):
    assert locations.runs_dir() == tmp_path / "of the user" / "runs"


def test_a_folder_beside_the_application_makes_it_portable(frozen, tmp_path):
    (frozen / locations.PORTABLE_FOLDER).mkdir()
    assert locations.runs_dir() == frozen / "SentimentDesk-data" / "data" / "runs"
    assert not (tmp_path / "of the user").exists()


def test_a_file_of_that_name_does_not(frozen, tmp_path):
    (frozen / locations.PORTABLE_FOLDER).touch()
    assert locations.data_dir() == tmp_path / "of the user"


def test_the_environment_goes_before_the_folder(frozen, tmp_path, monkeypatch):
    (frozen / locations.PORTABLE_FOLDER).mkdir()
    monkeypatch.setenv(locations.HOME_VARIABLE, str(tmp_path / "named"))
    assert locations.data_dir() == tmp_path / "named" / "data"


def test_run_from_its_source_it_is_never_portable(frozen, monkeypatch):
    monkeypatch.delattr(sys, "frozen")
    (frozen / locations.PORTABLE_FOLDER).mkdir()
    assert locations.own_dir() is None


def test_on_macos_the_folder_stands_beside_the_bundle(frozen, monkeypatch):
    inside = frozen / "Sentiment Desk.app" / "Contents" / "MacOS"
    inside.mkdir(parents=True)
    monkeypatch.setattr(sys, "executable", str(inside / "sentiment-desk"))
    (frozen / locations.PORTABLE_FOLDER).mkdir()
    assert locations.own_dir() == frozen / locations.PORTABLE_FOLDER


def test_an_appimage_has_it_beside_its_file(frozen, tmp_path, monkeypatch):
    (tmp_path / locations.PORTABLE_FOLDER).mkdir()
    monkeypatch.setenv("APPDIR", str(frozen))
    monkeypatch.setenv("APPIMAGE", str(tmp_path / "SentimentDesk.AppImage"))
    assert locations.own_dir() == tmp_path / locations.PORTABLE_FOLDER


def test_another_programs_appimage_is_not_ours(frozen, tmp_path, monkeypatch):
    (tmp_path / locations.PORTABLE_FOLDER).mkdir()
    monkeypatch.setenv("APPDIR", str(tmp_path / "mounted elsewhere"))
    monkeypatch.setenv("APPIMAGE", str(tmp_path / "Terminal.AppImage"))
    assert locations.own_dir() is None


def test_a_folder_that_cannot_be_made_is_told_of(tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setenv(locations.HOME_VARIABLE, str(tmp_path / "file"))
    with pytest.raises(StoreError, match=r"cannot be written to .*SENTIMENT_DESK_HOME"):
        locations.check_writable()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full")
def test_a_full_disk_is_told_of(monkeypatch):
    def on_full_disk(**_):
        return Path("/dev/full").open("wb", buffering=0)

    monkeypatch.setattr(locations.tempfile, "TemporaryFile", on_full_disk)
    with pytest.raises(StoreError, match="No space left on device"):
        locations.check_writable()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_told_of():
    folder = locations.data_dir()
    folder.chmod(0o500)
    with pytest.raises(StoreError, match="Permission denied"):
        locations.check_writable()
    folder.chmod(0o700)


def test_nothing_stays_of_the_check():
    locations.check_writable()
    assert list(locations.data_dir().iterdir()) == []


def test_where_nothing_can_be_kept_texts_are_answered(tmp_path, monkeypatch, capsys):
    (tmp_path / "a file").touch()
    monkeypatch.setenv(locations.HOME_VARIABLE, str(tmp_path / "a file" / "home"))
    with pytest.raises(StoreError):
        locations.check_writable()
    assert main(["predict", "Terrible, it broke at once."]) == 0
    assert capsys.readouterr().out.startswith("negative")
