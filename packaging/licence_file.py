"""Writes down whose work is in the application, by what PyInstaller collected."""

from collections.abc import Iterable
from importlib.metadata import packages_distributions
from pathlib import Path

from desktop_app.licences import FILE_NAME, of_distributions, write

_OWN = frozenset({"sentiment-desk"})


def write_licences(entries: Iterable[str], folder: Path) -> tuple[str, str, str]:
    """The file, made in `folder`, as an entry of an analysis' data."""
    path = folder / FILE_NAME
    write(path, of_distributions(distributions_of(entries)))
    return (FILE_NAME, str(path), "DATA")


def distributions_of(entries: Iterable[str]) -> list[str]:
    """Distributions that modules, given by name, and files, given by their path in the
    application, belong to."""
    known = packages_distributions()
    tops = {entry.replace("\\", "/").split("/")[0].split(".")[0] for entry in entries}
    return sorted({name for top in tops for name in known.get(top, ())} - _OWN)
