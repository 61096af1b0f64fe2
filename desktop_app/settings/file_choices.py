"""How the user wanted files to be read, remembered so that the next time needs no hand."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.jobs.source import SourceIdentity
from desktop_app.locations import config_dir
from desktop_app.settings.choices_json import choices_from_json, choices_to_json
from desktop_app.settings.json_file import (
    DamagedFileError,
    Json,
    read_object,
    set_aside,
    write_object,
)
from desktop_app.tables.layout import LayoutChoices

_MOST_FILES = 200
_KEY = "files"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Remembered:
    """The choices made for one file."""

    path: Path
    fingerprint: str
    columns: tuple[str, ...]
    choices: LayoutChoices
    """All None where the user went back to the guess."""


class FileChoices:
    """The last 200 files for which something was chosen. A damaged file of them is set aside:
    losing it costs a few clicks."""

    def __init__(self, path: Path | None = None) -> None:
        """`path` is the user's own unless another is given."""
        self._path = path or config_dir() / "files.json"

    def of_file(self, source: SourceIdentity) -> Remembered | None:
        """For the same content, wherever it is now; else for the same path, whatever it holds."""
        found = self._read()
        same = (one for one in found if one.fingerprint and one.fingerprint == source.fingerprint)
        there = (one for one in found if one.path == source.path)
        return next(same, None) or next(there, None)

    def of_columns(self, columns: Sequence[str]) -> Remembered | None:
        """For the file with these very columns that was chosen for last."""
        return next((one for one in self._read() if one.columns == tuple(columns)), None)

    def remember(
        self, source: SourceIdentity, columns: Sequence[str], choices: LayoutChoices
    ) -> None:
        """Raises SettingsError where it cannot be written."""
        new = Remembered(source.path, source.fingerprint, tuple(columns), choices)
        others = [one for one in self._read() if not _is_about(one, source)]
        kept = [new, *others][:_MOST_FILES]
        write_object(self._path, {_KEY: [_to_json(one) for one in kept]})

    def _read(self) -> list[Remembered]:
        """Newest first."""
        try:
            files = read_object(self._path).get(_KEY)
        except DamagedFileError:
            set_aside(self._path)
            files = None
        except OSError as error:
            _log.warning("The choices for files could not be read: %s", error.strerror)
            files = None
        items = files if isinstance(files, list) else []
        return [one for item in items if (one := _from_json(item))]


def _is_about(one: Remembered, source: SourceIdentity) -> bool:
    return one.path == source.path or bool(
        one.fingerprint and one.fingerprint == source.fingerprint
    )


def _to_json(one: Remembered) -> Json:
    return {
        "path": str(one.path),
        "fingerprint": one.fingerprint,
        "columns": list(one.columns),
        "choices": choices_to_json(one.choices),
    }


def _from_json(item: Json) -> Remembered | None:
    """None for what an older or newer version, or a hand, wrote otherwise."""
    match item:
        case {
            "path": str(path),
            "fingerprint": str(mark),
            "columns": list(columns),
            "choices": dict(chosen),
        } if all(isinstance(name, str) for name in columns):
            choices = choices_from_json(chosen)
            names = tuple(map(str, columns))
            return Remembered(Path(path), mark, names, choices) if choices else None
    return None
