"""Files to queue for what was dropped or opened."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop_app.tables.files import PACKED_SUFFIXES, TABLE_SUFFIXES

FILE_SUFFIXES = TABLE_SUFFIXES + PACKED_SUFFIXES
"""How the names of files that can be opened end."""


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """The files themselves, whatever they are; for a folder the tables right inside it, by name."""
    for path in paths:
        if path.is_dir():
            yield from sorted(inside for inside in path.iterdir() if _is_table(inside))
        else:
            yield path


def _is_table(path: Path) -> bool:
    """A zip archive is opened only by itself: few of those in a folder hold a table."""
    name = path.name.lower()
    is_hidden = name.startswith((".", "~$"))  # Excel keeps ~$book.xlsx beside an open one
    return not is_hidden and name.removesuffix(".gz").endswith(TABLE_SUFFIXES) and path.is_file()
