"""A small JSON object on disk: there whole or not at all, and set aside where it is damaged."""

import json
import time
from pathlib import Path
from typing import TypeAlias

from desktop_app.errors import ExportError, SettingsError
from desktop_app.language import translate
from desktop_app.tables.atomic import replacing

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
_LARGEST_BYTES = 4_000_000
"""Far more than is ever written: a file of that size is not ours."""


class DamagedFileError(Exception):
    """The file is no JSON object of ours, with the reason."""


def read_object(path: Path) -> dict[str, Json]:
    """What `write_object` wrote; empty where there is no file. Raises DamagedFileError,
    and OSError where it cannot be read."""
    try:
        if path.stat().st_size > _LARGEST_BYTES:
            raise DamagedFileError(
                translate("SettingsFile", "it is larger than {largest_bytes:,} bytes").format(
                    largest_bytes=_LARGEST_BYTES
                )
            )
        # A mark at its beginning is what an editor left that the user opened it with.
        content = json.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return {}
    except (ValueError, RecursionError) as error:
        raise DamagedFileError(str(error)) from error
    if not isinstance(content, dict):
        raise DamagedFileError(translate("SettingsFile", "it holds no JSON object"))
    return content


def write_object(path: Path, content: dict[str, Json]) -> None:
    """Put it in the file's place in one step. Raises SettingsError where it cannot be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(path, "utf-8", "strict", overwrite=True) as stream:
            json.dump(content, stream, ensure_ascii=True, indent=2, sort_keys=True)
            stream.write("\n")
    except (ExportError, OSError) as error:
        cause = error.__cause__ if isinstance(error.__cause__, OSError) else error
        reason = getattr(cause, "strerror", None) or cause
        raise SettingsError(
            translate(
                "SettingsFile",
                "{path} could not be written ({reason}), so what was changed lasts until the "
                "application is closed. Free some space, or allow writing to its folder.",
            ).format(path=path, reason=reason)
        ) from error


def set_aside(path: Path) -> Path | None:
    """Rename a damaged file so that it can be looked at; its new name, or None where it cannot be
    renamed."""
    stamp = time.strftime("%Y%m%d-%H%M%S")
    for number in range(100):
        ending = f"-{number}" if number else ""
        aside = path.with_name(f"{path.stem}.damaged-{stamp}{ending}{path.suffix}")
        if not aside.exists():
            try:
                return path.rename(aside)
            except OSError:
                return None
    return None
