"""Leaving out libraries that nothing in the application needs."""

import shutil
import subprocess
import sys

import pytest
from slimming import drop_orphans

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not all(map(shutil.which, ("as", "ld", "readelf"))),
    reason="for Linux, with binutils",
)


def make_library(path, *needed):
    """A shared library that needs others."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".o")
    subprocess.run(["as", "-o", part, "-"], input="nop\n", text=True, check=True)
    options = ["-shared", "--no-as-needed", "-soname", path.name, "-o", path, part, *needed]
    subprocess.run(["ld", *options], check=True)
    part.unlink()
    return path


def test_only_what_something_needs_stays(tmp_path):
    far = make_library(tmp_path / "libfar.so.1")
    near = make_library(tmp_path / "PySide6" / "Qt" / "lib" / "libnear.so.6", far)
    make_library(tmp_path / "PySide6" / "Qt" / "plugins" / "plugin.so", near)
    lost = make_library(tmp_path / "liblost.so.2")
    lonely = make_library(tmp_path / "PySide6" / "Qt" / "lib" / "liblonely.so.6", lost)
    python = make_library(tmp_path / "libpython3.11.so.1.0")
    (tmp_path / near.name).symlink_to(near)
    (tmp_path / lonely.name).symlink_to(lonely)
    executable = make_library(tmp_path / "app")

    drop_orphans(tmp_path, executable=executable)

    left = {path.name for path in tmp_path.iterdir()}
    assert left == {"PySide6", "app", far.name, near.name, python.name}
    assert near.exists()
    assert not lonely.exists()
