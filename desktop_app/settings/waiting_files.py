"""Files whose analysis was asked for and has not begun, so that the next start can offer them."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

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

_KEY = "files"
_MOST_FILES = 5_000
"""A file of settings may not grow beyond what is read again."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class WaitingFile:
    """A file, and how it is to be read."""

    path: Path
    choices: LayoutChoices | None = None
    """None where it was not read yet: then it is as any file that comes in."""
    run_path: Path | None = None
    """The run that was to go on; None where one was to begin."""


class WaitingFiles:
    """In the order of their turn. A damaged file of them is set aside."""

    def __init__(self, path: Path | None = None) -> None:
        """`path` is the user's own unless another is given."""
        self._path = path or config_dir() / "queue.json"

    def read(self) -> tuple[WaitingFile, ...]:
        """Those written last; none where they cannot be read."""
        try:
            files = read_object(self._path).get(_KEY)
        except DamagedFileError:
            kept_as = set_aside(self._path)
            _log.warning("%s was damaged and is now %s", self._path.name, kept_as and kept_as.name)
            files = None
        except OSError as error:
            _log.warning("The files that were waiting could not be read: %s", error.strerror)
            files = None
        items = files if isinstance(files, list) else []
        return tuple(one for item in items if (one := _from_json(item)))

    def write(self, files: Sequence[WaitingFile]) -> None:
        """Put these in the place of the others. Raises SettingsError where it cannot be written."""
        write_object(self._path, {_KEY: [_to_json(one) for one in files[:_MOST_FILES]]})


def _to_json(one: WaitingFile) -> Json:
    item: dict[str, Json] = {"path": str(one.path)}
    if one.choices is not None:
        item["choices"] = choices_to_json(one.choices)
    if one.run_path:
        item["run"] = str(one.run_path)
    return item


def _from_json(item: Json) -> WaitingFile | None:
    """None for what an older or newer version, or a hand, wrote otherwise."""
    path = item.get("path") if isinstance(item, dict) else None
    if not isinstance(item, dict) or not isinstance(path, str):
        return None
    chosen, run = item.get("choices"), item.get("run")
    # A file is offered even where nobody knows any more how it was to be read.
    choices = choices_from_json(chosen) if isinstance(chosen, dict) else None
    return WaitingFile(Path(path), choices, Path(run) if isinstance(run, str) else None)
