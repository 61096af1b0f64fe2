"""Compares what a frozen application holds with contents.toml: the size of each component against
its budget, the libraries and plugins of Qt by name.

Run after a build: `python packaging/check_contents.py [dist/sentiment-desk]`.
"""

import sys
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).parent.parent
MANIFEST = ROOT / "packaging" / "contents.toml"
QT_FOLDERS = ("PySide6/Qt/lib", "PySide6/Qt/plugins")


@dataclass(frozen=True)
class Component:
    """What belongs together, and how large it may become."""

    name: str
    files: tuple[str, ...]
    budget_mb: float

    def holds(self, path: str) -> bool:
        """Whether a file, given by its path in the application, belongs to it."""
        return any(fnmatch(path, pattern) for pattern in self.files)


@dataclass(frozen=True)
class Manifest:
    """What the application may hold; of the components that could take a file, the first does."""

    bar_mb: float
    components: tuple[Component, ...]
    forbidden: tuple[str, ...]
    qt: frozenset[str]


@dataclass(frozen=True)
class Part:
    """A component as it was built."""

    name: str
    size_mb: float
    budget_mb: float

    @property
    def excess_mb(self) -> float:
        """By how much it is above its budget; 0 when it is not."""
        return max(0.0, self.size_mb - self.budget_mb)


def check(app: Path, manifest_path: Path = MANIFEST) -> int:
    """Print the components' sizes and what is wrong with them; 1 when something is."""
    manifest = read_manifest(manifest_path)
    sizes = file_sizes_bytes(app)
    parts = measure(sizes, manifest.components)
    total_mb = sum(sizes.values()) / 1e6
    print(f"{app}: {total_mb:.1f} MB unpacked (bar: {manifest.bar_mb:.0f})")
    for part in parts:
        print(f"  {part.size_mb:6.1f} MB of {part.budget_mb:5.1f}  {part.name}")
    complaints = find_complaints(sizes, parts, manifest)
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    return 1 if complaints else 0


def read_manifest(path: Path) -> Manifest:
    """The committed list of what is meant to be there."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    components = (
        Component(entry["name"], tuple(entry["files"]), entry["budget_mb"])
        for entry in table["component"]
    )
    forbidden, qt = tuple(table["forbidden"]), frozenset(table["qt"])
    return Manifest(table["bar_mb"], tuple(components), forbidden, qt)


def file_sizes_bytes(app: Path) -> dict[str, int]:
    """Bytes of every file by its path in the application; a link counts nothing."""
    files = (path for path in app.rglob("*") if path.is_file() and not path.is_symlink())
    root = app / "_internal"
    return {
        (path.relative_to(root) if root in path.parents else path.relative_to(app)).as_posix(): (
            path.stat().st_size
        )
        for path in files
    }


def measure(sizes: dict[str, int], components: Sequence[Component]) -> list[Part]:
    """The components' sizes, largest first. A file that none takes is one of its own, by the
    first folder of its path, and has no budget."""
    totals = dict.fromkeys((component.name for component in components), 0)
    for path, size_bytes in sizes.items():
        owner = next((one.name for one in components if one.holds(path)), path.split("/")[0])
        totals[owner] = totals.get(owner, 0) + size_bytes
    budgets = {component.name: component.budget_mb for component in components}
    parts = (Part(name, total / 1e6, budgets.get(name, 0.0)) for name, total in totals.items())
    return sorted(parts, key=lambda part: -part.size_mb)


def find_complaints(sizes: dict[str, int], parts: Sequence[Part], manifest: Manifest) -> list[str]:
    """What must be put right, a line each; sizes and Qt's files are those of Linux."""
    total_mb = sum(sizes.values()) / 1e6
    complaints = []
    if total_mb > manifest.bar_mb:
        complaints.append(f"The app is {total_mb - manifest.bar_mb:.1f} MB above its bar.")
    complaints += [
        f"{path} must not be shipped."
        for path in sizes
        if any(fnmatch(path.lower(), pattern) for pattern in manifest.forbidden)
    ]
    if sys.platform != "linux":
        return complaints
    complaints += [describe_excess(part) for part in parts if part.excess_mb]
    found = {qt_name(path) for path in sizes if path.startswith(QT_FOLDERS)}
    complaints += [
        f"{name} of Qt is shipped but not in contents.toml." for name in sorted(found - manifest.qt)
    ]
    complaints += [f"{name} of Qt is missing from the app." for name in sorted(manifest.qt - found)]
    return complaints


def describe_excess(part: Part) -> str:
    """Which component grew, and by how much."""
    if not part.budget_mb:
        return f"{part.name} ({part.size_mb:.1f} MB) is new: contents.toml has no component for it."
    return (
        f"{part.name} grew: {part.size_mb:.1f} MB, {part.excess_mb:.1f} above its budget of"
        f" {part.budget_mb:.1f} in contents.toml."
    )


def qt_name(path: str) -> str:
    """A library's name without its version, a plugin's with its kind: stable between releases."""
    folder, name = path.split("/")[-2:]
    name = name.partition(".so")[0]
    return f"{folder}/{name}" if "/plugins/" in path else name


if __name__ == "__main__":
    sys.exit(check(Path(sys.argv[1]) if sys.argv[1:] else ROOT / "dist" / "sentiment-desk"))
