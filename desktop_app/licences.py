"""Licences of everything the application is made of, for reading.

The standalone application carries them in a file, made at its build from what is really in it
(packaging/licences.py). From its source, they are those of the libraries that are installed.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

FILE_NAME = "LICENCES.txt"
DISTRIBUTION = "sentiment-desk"
_RULE = "=" * 78


@dataclass(frozen=True, slots=True)
class Component:
    """A library with its licence: the name of it, and the texts that have to go along."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...] = ()
    package_url: str = ""
    """Where it is known by, as lists of materials have it ("pkg:pypi/numpy@2.4.6")."""


def licences_text() -> str:
    """All licences in one text of some hundred thousand characters.

    Raises OSError where the application's own files are gone.
    """
    inside = getattr(sys, "_MEIPASS", None)
    if inside:
        return (Path(inside) / FILE_NAME).read_text(encoding="utf-8")
    root = Path(__file__).parent.parent
    own = [(root / name).read_text(encoding="utf-8") for name in ("NOTICE", "LICENSE")]
    return as_text(own, [describe(one) for one in needed_distributions(DISTRIBUTION)])


def as_text(own: Sequence[str], components: Iterable[Component]) -> str:
    """The application's own texts, then a list of the components, then the text of each."""
    ordered = sorted(components, key=lambda one: one.name.lower())
    lines = [*own, _RULE, "It is made of", ""]
    lines += [f"  {one.name} {one.version}: {one.licence}" for one in ordered]
    for one in ordered:
        lines += ["", _RULE, f"{one.name} {one.version}: {one.licence}", _RULE]
        lines += [text.strip() for text in one.texts]
    return "\n".join(lines) + "\n"


def needed_distributions(name: str) -> list[metadata.Distribution]:
    """What the installed distribution of this name needs at run time, directly or not; nothing
    where it is not installed."""
    found: dict[str, metadata.Distribution] = {}
    waiting = [name]
    while waiting:
        for wanted in _requirements(waiting.pop()):
            if wanted not in found:
                try:
                    found[wanted] = metadata.distribution(wanted)
                except metadata.PackageNotFoundError:
                    continue  # for another system
                waiting.append(wanted)
    return list(found.values())


def describe(distribution: metadata.Distribution) -> Component:
    """What the metadata and files of an installed library say of its licence."""
    about = distribution.metadata
    name, version = about["Name"], distribution.version
    texts = tuple(
        path.read_text(encoding="utf-8", errors="replace") for path in _files(distribution)
    )
    package_url = f"pkg:pypi/{name.lower()}@{version}"
    return Component(name, version, _licence_name(about), texts, package_url)


def _requirements(name: str) -> Iterator[str]:
    """Names of what a distribution requires without any extra."""
    try:
        lines = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return
    for line in lines:
        if "extra ==" not in line:
            yield "".join(_leading(line)).lower().replace("_", "-")


def _leading(line: str) -> Iterator[str]:
    for character in line:
        if not (character.isalnum() or character in "-_."):
            return
        yield character


def _licence_name(about: metadata.PackageMetadata) -> str:
    """By the expression, else by the classifiers, else by the first line of the field."""
    if "License-Expression" in about:
        return str(about["License-Expression"])
    classifiers = about.get_all("Classifier") or []
    named = [one.rsplit(" :: ", 1)[-1] for one in classifiers if one.startswith("License ::")]
    field = str(about["License"]).strip().splitlines() if "License" in about else []
    return " or ".join(named) or (field[0] if field else "see its text")


def _files(distribution: metadata.Distribution) -> list[Path]:
    """Its texts of licences and notices, where they lie."""
    names = ("LICEN", "COPYING", "NOTICE", "THIRDPARTYNOTICES")
    paths = [Path(str(file.locate())) for file in distribution.files or []]
    return sorted(
        path
        for path in paths
        if path.name.upper().startswith(names)
        and path.suffix.lower() in ("", ".txt", ".md", ".rst")
        and path.is_file()
    )
