"""Files to queue for what was dropped or opened."""

from collections.abc import Iterable, Iterator
from pathlib import Path

TABLE_SUFFIXES = (".csv", ".tsv", ".tab", ".txt")


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """The files themselves, whatever they are; for a folder the tables right inside it, by name."""
    for path in paths:
        if path.is_dir():
            yield from sorted(inside for inside in path.iterdir() if _is_table(inside))
        else:
            yield path


def _is_table(path: Path) -> bool:
    return path.suffix.lower() in TABLE_SUFFIXES and path.is_file()
