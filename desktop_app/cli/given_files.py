"""The files that a command line means: those named, and those in folders."""

import os.path
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.cli.wishes import result_name
from desktop_app.errors import TableError
from desktop_app.jobs.output_format import OutputFormat
from desktop_app.tables.files import is_folder
from desktop_app.tables.folders import files_in, tell_of_folder


@dataclass(frozen=True, slots=True)
class GivenFiles:
    """What to analyse, in order."""

    files: tuple[Path, ...]
    has_folders: bool
    results: tuple[Path, ...]
    """Files in folders that are left out, as earlier results of others there."""
    failures: tuple[tuple[Path, TableError], ...]
    """Folders without a table right in them, and why."""


def given_files(paths: Sequence[Path]) -> GivenFiles:
    """Those in a folder are the tables right inside it. One that is named twice, in whatever way,
    or is in a folder that is named too, is taken once."""
    files: dict[Path, Path] = {}
    results: dict[Path, Path] = {}
    failures: list[tuple[Path, TableError]] = []
    for path in paths:
        if not is_folder(path):
            files.setdefault(_place(path), path)
            continue
        try:
            inside = _tables_of(path)
        except TableError as error:
            failures.append((path, error))
            continue
        made = {result_name(file, form) for file in inside for form in OutputFormat}
        for file in inside:
            (results if file.name in made else files).setdefault(_place(file), file)
    has_folders = any(map(is_folder, paths))
    return GivenFiles(tuple(files.values()), has_folders, tuple(results.values()), tuple(failures))


def _place(path: Path) -> Path:
    """The same for two ways to one name; a link is another name, and has results of its own."""
    return Path(os.path.realpath(path.parent)) / path.name


def _tables_of(folder: Path) -> list[Path]:
    found = list(files_in([folder]))
    if found == [folder]:
        tell_of_folder(folder)
    return found
