"""What the window remembers of itself, apart from what the user chose: places, widths, files.

Losing it costs nothing but a little comfort, so a damaged file is set aside and told in the log.
"""

import base64
import binascii
import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject

from desktop_app.gui.failures import LOGGER_NAME
from desktop_app.gui.late_saver import LateSaver
from desktop_app.settings.json_file import (
    DamagedFileError,
    Json,
    read_object,
    set_aside,
    write_object,
)

_log = logging.getLogger(LOGGER_NAME)


class UiState(QObject):
    """Values by name ("files/splitter"), saved soon after each change; without a path they last as
    long as it does. A value of another type than the one asked for counts as not there."""

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._values = _load(path) if path else {}
        self._saver = LateSaver(self._save, "window-state-saver", self)
        self._saver.failed.connect(self._on_save_failed)

    def read_bytes(self, name: str) -> bytes | None:
        """What was written there, such as a splitter's or a header's own state."""
        value = self._values.get(name)
        if not isinstance(value, str):
            return None
        try:
            return base64.b64decode(value, validate=True)
        except (binascii.Error, ValueError):
            return None

    def write_bytes(self, name: str, value: bytes | QByteArray) -> None:
        """Takes what `saveState` and `saveGeometry` of Qt give."""
        content = bytes(value.data()) if isinstance(value, QByteArray) else value
        self._write(name, base64.b64encode(content).decode("ascii"))

    def read_int(self, name: str) -> int | None:
        """A whole number."""
        value = self._values.get(name)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def write_int(self, name: str, value: int) -> None:
        """A whole number."""
        self._write(name, value)

    def read_bool(self, name: str) -> bool | None:
        """Yes or no."""
        value = self._values.get(name)
        return value if isinstance(value, bool) else None

    def write_bool(self, name: str, value: bool) -> None:
        """Yes or no."""
        self._write(name, value)

    def read_text(self, name: str) -> str | None:
        """A line, such as the path of a folder."""
        value = self._values.get(name)
        return value if isinstance(value, str) else None

    def write_text(self, name: str, value: str) -> None:
        """A line, such as the path of a folder."""
        self._write(name, value)

    def read_texts(self, name: str) -> tuple[str, ...]:
        """Several; empty where there are none."""
        value = self._values.get(name)
        items = value if isinstance(value, list) else []
        return tuple(item for item in items if isinstance(item, str))

    def write_texts(self, name: str, values: Sequence[str]) -> None:
        """Several, in this order."""
        self._write(name, list(values))

    def forget(self, name: str) -> None:
        """Remove a value; nothing where there is none."""
        if name in self._values:
            self._become({key: value for key, value in self._values.items() if key != name})

    def shutdown(self) -> None:
        """Save what is not saved yet. A second call does nothing."""
        self._saver.shutdown()

    def _write(self, name: str, value: Json) -> None:
        if self._values.get(name) != value:
            self._become({**self._values, name: value})

    def _become(self, values: dict[str, Json]) -> None:
        # Another dict each time: the saver's thread may be at the old one.
        self._values = values
        if self._path:
            self._saver.ask()

    def _save(self) -> None:
        if self._path:
            write_object(self._path, self._values)

    def _on_save_failed(self, error: Exception) -> None:
        _log.warning("The window's state could not be saved: %s", type(error.__cause__).__name__)


def _load(path: Path) -> dict[str, Json]:
    try:
        return read_object(path)
    except DamagedFileError:
        kept_as = set_aside(path)
        _log.warning("%s was damaged and is now %s", path.name, kept_as and kept_as.name)
    except OSError as error:
        _log.warning("%s could not be read: %s", path.name, error.strerror)
    return {}
