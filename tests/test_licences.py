"""Everything that is built on is named, with its terms."""

import re
import tomllib
from pathlib import Path

import pytest

from desktop_app.licences import Component, components, installed, read, write

ROOT = Path(__file__).parent.parent


def normalized(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).casefold()


def test_every_library_the_application_depends_on_is_named():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {normalized(re.split(r"[><= ]", line)[0]) for line in project["dependencies"]}

    assert wanted <= {normalized(one.name) for one in installed()}


@pytest.mark.parametrize("one", components(), ids=lambda one: one.name)
def test_each_has_a_version_a_licence_and_its_text(one):
    assert one.version
    assert one.licence != "see its text"
    assert len(one.text) > 500


def test_the_application_itself_stands_first():
    own = components()[0]

    assert own.name == "Sentiment Desk"
    assert "Apache License" in own.text


def test_qt_comes_with_the_licence_that_asks_for_it():
    [qt] = [one for one in components() if one.name == "PySide6_Essentials"]

    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.text


def test_what_is_written_for_the_standalone_application_is_read_there(tmp_path):
    wanted = (Component("a", "1", "MIT", "text"), Component("b", "2", "BSD", "träume"))
    write(tmp_path / "licences.json", wanted)

    assert read(tmp_path / "licences.json") == wanted
