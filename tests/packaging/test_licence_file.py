"""The standalone application says whose work it carries."""

from pathlib import Path

from licence_file import distributions_of, write_licences

from desktop_app.licences import read

ENTRIES = ("PySide6.QtCore", "numpy\\core\\x.pyd", "regex._regex", "arro3/core/x.so")


def test_modules_and_files_lead_to_their_distributions() -> None:
    found = distributions_of((*ENTRIES, "json", "desktop_app.gui.app", "libz.so.1"))

    assert found == ["PySide6_Essentials", "arro3-core", "arro3-io", "numpy", "regex"]


def test_what_is_collected_and_python_are_written_down(tmp_path: Path) -> None:
    name, path, kind = write_licences(ENTRIES, tmp_path)

    assert (name, kind) == ("licences.json", "DATA")
    names = [one.name for one in read(Path(path))]
    assert names == ["Python", "PySide6_Essentials", "arro3-core", "arro3-io", "numpy", "regex"]
