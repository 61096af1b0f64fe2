"""The pieces that packages are made of."""

import configparser
import gzip
import shutil
import sys
from xml.etree import ElementTree

import pytest
from epoch import source_date_epoch
from linux_files import APP_ID, MIME_PLACE, install_desktop_files
from packages import SUMS, digest
from render import SIZES, png
from windows_version import four_numbers

from desktop_app.gui.app import DESKTOP_FILE
from desktop_app.version import VERSION


@pytest.fixture
def root(tmp_path):
    install_desktop_files(tmp_path, "1.2.3", "2026-11-24")
    return tmp_path


def test_the_entry_of_the_menu_starts_the_command(root):
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(root / f"usr/share/applications/{APP_ID}.desktop", encoding="utf-8")
    about = entry["Desktop Entry"]
    assert about["Exec"] == "sentiment-desk %F"
    assert about["Icon"] == APP_ID == DESKTOP_FILE
    assert (root / f"usr/share/icons/hicolor/48x48/apps/{APP_ID}.png").is_file()


def test_kinds_that_a_system_may_lack_are_those_the_entry_opens(root):
    entry = (root / f"usr/share/applications/{APP_ID}.desktop").read_text(encoding="utf-8")
    kinds = ElementTree.parse(root / MIME_PLACE).getroot()
    names = [kind.get("type") for kind in kinds]
    assert names
    assert all(f"{name};" in entry for name in names)


def test_version_and_date_are_filled_in(root):
    manual = gzip.decompress((root / "usr/share/man/man1/sentiment-desk.1.gz").read_bytes())
    assert b'"2026-11-24" "Sentiment Desk 1.2.3"' in manual
    release = ElementTree.parse(root / f"usr/share/metainfo/{APP_ID}.metainfo.xml").find(
        ".//release"
    )
    assert release.attrib == {"version": "1.2.3", "date": "2026-11-24"}


def test_the_manual_names_every_command(root):
    from desktop_app.cli.commands import COMMANDS

    manual = gzip.decompress((root / "usr/share/man/man1/sentiment-desk.1.gz").read_bytes())
    assert all(name.encode() in manual for name in COMMANDS)


@pytest.mark.parametrize("size", SIZES)
def test_there_is_an_icon_of_every_size(size, qapp):
    from PySide6.QtGui import QImage

    image = QImage(str(png(size)))
    assert (image.width(), image.height()) == (size, size)


def test_the_version_is_one_that_windows_can_hold():
    assert len(four_numbers(VERSION)) == 4


def test_a_date_of_the_environment_goes_first(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert source_date_epoch() == 86400


def test_the_sum_is_that_of_sha256sum(tmp_path):
    (tmp_path / "file").write_bytes(b"abc")
    assert SUMS == "SHA256SUMS"
    assert digest(tmp_path / "file").startswith("ba7816bf8f01cfea414140de5dae2223")


@pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("dpkg-query"), reason="asks Debian's packages"
)
def test_a_library_is_looked_up_in_the_packages_installed():
    from debian import package_of

    assert package_of("libc.so.6") == "libc6"
    with pytest.raises(LookupError, match="libnobody"):
        package_of("libnobody.so.9")
