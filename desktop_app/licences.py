"""Whose work the application carries, and on which terms.

Built into the standalone application as a file, made from what was really shipped; elsewhere told
by what is installed.
"""

import json
import re
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from desktop_app.locations import APP_NAME, app_root
from desktop_app.version import VERSION

NAMES = (
    "PySide6_Essentials",
    "shiboken6",
    "onnxruntime",
    "tokenizers",
    "numpy",
    "charset-normalizer",
    "clevercsv",
    "regex",
    "platformdirs",
    "filelock",
    "XlsxWriter",
    "xlrd",
    "arro3-core",
    "arro3-io",
)
"""Distributions of which something is loaded while the application runs."""
FILE_NAME = "licences.json"
_TEXT = re.compile(r"(licen[cs]e|copying|notice|thirdparty)", re.IGNORECASE)
_LONGEST_TEXT = 400_000
_STANDARD_TEXTS = {
    "Apache": ("LICENSE",),
    "LGPL": ("LICENSES/LGPL-3.0.txt", "LICENSES/GPL-3.0.txt"),
}
"""For those that come without one: where it stands, by a word in the licence's name."""


@dataclass(frozen=True, slots=True)
class Component:
    """Something that others made."""

    name: str
    version: str
    licence: str
    """By its short name."""
    text: str
    """In full, as far as it came along."""


def components() -> tuple[Component, ...]:
    """Everything the application carries, by name."""
    path = app_root() / FILE_NAME
    found = read(path) if path.is_file() else installed()
    own = Component(APP_NAME, VERSION, "Apache-2.0", _read("NOTICE", "LICENSE"))
    return (own, *sorted(found, key=lambda one: one.name.casefold()))


def installed() -> tuple[Component, ...]:
    """Those of `NAMES` that are installed, and Python."""
    return of_distributions(NAMES)


def of_distributions(names: Iterable[str]) -> tuple[Component, ...]:
    """Those of `names` that are installed, and Python."""
    return (_python(), *_of(names))


def read(path: Path) -> tuple[Component, ...]:
    """What `write` wrote."""
    return tuple(Component(**entry) for entry in json.loads(path.read_text(encoding="utf-8")))


def write(path: Path, found: Iterable[Component]) -> None:
    """For the standalone application."""
    path.write_text(json.dumps([asdict(one) for one in found]), encoding="utf-8")


def _of(names: Iterable[str]) -> Iterator[Component]:
    for name in names:
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue
        licence = _licence_of(found)
        text = "\n\n".join(_texts_of(found)) or _standard_text(licence)
        yield Component(name, found.version, licence, text)


def _licence_of(found: Distribution) -> str:
    for field in ("License-Expression", "License"):
        words = " ".join(map(str, found.metadata.get_all(field, [])))
        if words and "\n" not in words:
            return words
    kinds = (kind.split(" :: ")[-1] for kind in found.metadata.get_all("Classifier", []))
    return next((kind for kind in kinds if "License" in kind), "see its text")


def _texts_of(found: Distribution) -> Iterator[str]:
    for file in found.files or ():
        if _TEXT.match(file.name) and file.suffix in ("", ".txt", ".md", ".rst"):
            text = Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")
            yield text[:_LONGEST_TEXT]


def _python() -> Component:
    version = ".".join(map(str, sys.version_info[:3]))
    return Component("Python", version, "PSF-2.0", _python_text())


def _python_text() -> str:
    for folder in (sysconfig.get_path("stdlib"), sys.base_prefix):
        path = Path(folder) / "LICENSE.txt"
        if path.is_file():
            return path.read_text(encoding="utf-8", errors="replace")
    return sys.copyright


def _standard_text(licence: str) -> str:
    names = (names for word, names in _STANDARD_TEXTS.items() if word in licence)
    return _read(*next(names, ()))


def _read(*names: str) -> str:
    paths = (app_root() / name for name in names)
    return "\n\n".join(p.read_text(encoding="utf-8") for p in paths if p.is_file())
