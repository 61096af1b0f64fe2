"""The settings on disk: read one by one, written one by one."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from desktop_app.errors import SettingsError
from desktop_app.language import translate
from desktop_app.locations import settings_path
from desktop_app.settings.json_file import (
    DamagedFileError,
    Json,
    read_object,
    set_aside,
    write_object,
)
from desktop_app.settings.kinds import Value
from desktop_app.settings.table import SETTINGS, differing, setting_of, with_values
from desktop_app.settings.values import DEFAULTS, Settings


@dataclass(frozen=True, slots=True)
class DamagedSettings:
    """The file could not be read, so every setting has its default."""

    path: Path
    kept_as: Path | None
    """Where it was set aside; None where it is still in its place."""
    reason: str


@dataclass(frozen=True, slots=True)
class BadSetting:
    """One value could not be used, so this setting has its default."""

    path: Path
    key: str
    reason: str


Notice: TypeAlias = DamagedSettings | BadSetting
"""Something the user should be told about the file."""


class SettingsStore:
    """The file of settings. It holds those that are not the default, and what a newer version of
    the application may have written there."""

    def __init__(self, path: Path | None = None) -> None:
        """`path` is the user's own unless another is given."""
        self.path = path or settings_path()
        self.notices: tuple[Notice, ...] = ()
        """Of the last `load`."""
        self._last = DEFAULTS

    def load(self) -> Settings:
        """What is in the file, with defaults for what is missing, damaged or out of its range;
        `notices` say so. Never raises for what is in it."""
        self.notices = ()
        self._last = self._taken(self._content())
        return self._last

    def save(self, settings: Settings, *, named: Collection[str] = ()) -> None:
        """Write what has changed since it was last loaded or saved, and leave the rest of the file
        as it is: another window may have changed that. A bad value was loaded as the default, so
        that nothing differs; where its key is `named`, it is written all the same. Raises
        SettingsError where it cannot be written."""
        bad = {notice.key for notice in self.notices if isinstance(notice, BadSetting)}
        replaced = (setting_of(key) for key in bad.intersection(named))
        changed = {*differing(self._last, settings), *replaced}
        if not changed:
            return
        content = self._content_to_keep()
        for setting in changed:
            if setting.is_default_in(settings):
                content.pop(setting.key, None)
            else:
                content[setting.key] = setting.value_in(settings)
        write_object(self.path, content)
        self._last = settings

    def _content(self) -> dict[str, Json]:
        try:
            return read_object(self.path)
        except DamagedFileError as error:
            self.notices = (DamagedSettings(self.path, set_aside(self.path), str(error)),)
        except OSError as error:
            reason = error.strerror or str(error)
            self.notices = (DamagedSettings(self.path, None, reason),)
        return {}

    def _content_to_keep(self) -> dict[str, Json]:
        try:
            return read_object(self.path)
        except DamagedFileError:
            set_aside(self.path)
            return {}
        except OSError as error:
            raise SettingsError(
                translate(
                    "SettingsFile",
                    "{path} could not be read ({reason}), so nothing was written there. Allow "
                    "reading it, or remove it.",
                ).format(path=self.path, reason=error.strerror or error)
            ) from error

    def _taken(self, content: dict[str, Json]) -> Settings:
        values: dict[str, Value] = {}
        for setting in SETTINGS:
            if setting.key not in content:
                continue
            try:
                values[setting.key] = setting.kind.check(content[setting.key])
            except ValueError as error:
                self.notices = (*self.notices, BadSetting(self.path, setting.key, str(error)))
        return with_values(DEFAULTS, values)
