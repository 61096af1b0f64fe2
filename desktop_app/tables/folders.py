"""Which files a folder stands for."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop_app.errors import UnreadableFileError
from desktop_app.language import translate
from desktop_app.tables.files import PACKED_SUFFIXES, TABLE_SUFFIXES, is_folder

FILE_SUFFIXES = TABLE_SUFFIXES + PACKED_SUFFIXES
"""How the names of files that can be opened end."""


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """The files themselves, whatever they are; for a folder the tables right inside it, by name,
    and the folder itself where there are none: `tell_of_folder` says why."""
    for path in paths:
        yield from _tables_in(path) if is_folder(path) else [path]


def tell_of_folder(folder: Path) -> None:
    """Raise UnreadableFileError with what is wrong with a folder that stands for itself."""
    try:
        has_folders = any(inside.is_dir() for inside in folder.iterdir())
    except OSError as error:
        raise UnreadableFileError(
            translate(
                "Tables",
                "The folder {folder} may not be read ({reason}). Change its permissions, or open "
                "the files themselves.",
            ).format(folder=folder, reason=error.strerror)
        ) from error
    words = (
        translate(
            "Tables",
            "There is no table or text right inside the folder {folder}, by the names of its files "
            "({kinds}). Open the folders inside it, or the files themselves.",
        )
        if has_folders
        else translate(
            "Tables",
            "There is no table or text right inside the folder {folder}, by the names of its files "
            "({kinds}). Open another, or the files themselves.",
        )
    )
    raise UnreadableFileError(words.format(folder=folder, kinds=", ".join(FILE_SUFFIXES)))


def _tables_in(folder: Path) -> list[Path]:
    try:
        return sorted(inside for inside in folder.iterdir() if _is_table(inside)) or [folder]
    except OSError:
        return [folder]  # told when it is read


def _is_table(path: Path) -> bool:
    """A zip archive is opened only by itself: few of those in a folder hold a table."""
    name = path.name.lower()
    is_hidden = name.startswith((".", "~$"))  # Excel keeps ~$book.xlsx beside an open one
    return not is_hidden and name.removesuffix(".gz").endswith(TABLE_SUFFIXES) and path.is_file()
