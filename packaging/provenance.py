"""Tells of every file in a frozen application from where it came: a distribution of Python, a
package of Debian, Python itself or this repository."""

import json
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).parent.parent
COLLECTED = ROOT / "build" / "collected.json"
"""What PyInstaller collected, as the specification wrote it: [place in the application, source]."""
_MICROSOFTS = ("vcruntime", "msvcp", "ucrtbase", "api-ms-win", "concrt")


class UnknownOriginError(Exception):
    """A file is shipped of which nobody can say whose it is, and so under which licence."""


@dataclass(frozen=True)
class Origins:
    """What an application is made of."""

    distributions: tuple[metadata.Distribution, ...]
    debian_packages: tuple[str, ...]


def find_origins(app: Path) -> Origins:
    """Of a frozen application, after libraries were left out of it; of those that PyInstaller
    collected in the last build. Raises UnknownOriginError."""
    sources = list(shipped_sources(app))
    owners = owners_by_file()
    distributions: dict[str, metadata.Distribution] = {}
    system = []
    for source in sources:
        if owner := owners.get(source):
            distributions[owner.name] = owner
        elif not (is_pythons(source) or source.is_relative_to(ROOT)):
            system.append(source)
    return Origins(tuple(distributions.values()), tuple(sorted(debian_packages(system))))


def shipped_sources(app: Path) -> Iterator[Path]:
    """The sources of the collected files that are still in the application; modules of Python are
    inside its archive."""
    for place, source in json.loads(COLLECTED.read_text(encoding="utf-8")):
        if not place or (app / "_internal" / place).exists():
            yield Path(source).resolve()


def write_collected(entries: Iterable[tuple[str, str, str]]) -> None:
    """Keep what PyInstaller collected: [name, source, kind] each, of every kind."""
    rows = [
        ["" if kind.startswith(("PYMODULE", "PYSOURCE")) else name, source]
        for name, source, kind in entries
        if source and kind != "SYMLINK"
    ]
    COLLECTED.parent.mkdir(parents=True, exist_ok=True)
    COLLECTED.write_text(json.dumps(rows), encoding="utf-8")


@cache
def owners_by_file() -> dict[Path, metadata.Distribution]:
    """The installed distribution that each file belongs to."""
    return {
        Path(str(file.locate())).resolve(): distribution
        for distribution in metadata.distributions()
        for file in distribution.files or ()
    }


def is_pythons(source: Path) -> bool:
    """Whether a file belongs to Python, or to the C library that is part of the compiler."""
    folders = {sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib"), sys.base_prefix}
    if sys.platform == "win32" and source.name.lower().startswith(_MICROSOFTS):
        return True
    # Not the base prefix where that is /usr, which holds the whole system.
    return any(
        source.is_relative_to(Path(folder).resolve())
        for folder in folders
        if Path(folder).resolve() != Path("/usr")
    ) or source.name.startswith("libpython")


def debian_packages(files: Iterable[Path]) -> set[str]:
    """Names of the packages that files of the system belong to."""
    packages = set()
    for file in files:
        if sys.platform != "linux":
            raise UnknownOriginError(f"{file} is shipped, but nothing tells whose it is.")
        # Merged /usr: dpkg knows some libraries by /lib alone.
        for path in (file, Path("/", *file.parts[2:])):
            done = subprocess.run(
                ["dpkg-query", "--search", str(path)], capture_output=True, text=True, check=False
            )
            if not done.returncode:
                packages.add(done.stdout.split(":")[0])
                break
        else:
            raise UnknownOriginError(f"{file} is shipped, but nothing tells whose it is.")
    return packages
