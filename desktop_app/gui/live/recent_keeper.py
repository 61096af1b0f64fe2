"""Keeps the texts that were typed lately, on this computer alone."""

import logging
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.gui.failures import LOGGER_NAME, Failure
from desktop_app.gui.late_saver import LateSaver
from desktop_app.gui.live.recent_texts import (
    Limits,
    RecentText,
    from_json,
    to_json,
    with_text,
    within,
)
from desktop_app.gui.settings.host import SettingsHost
from desktop_app.locations import recent_texts_path
from desktop_app.settings.json_file import DamagedFileError, read_object, set_aside, write_object

REST_MS = 4_000
"""A text that nobody changes for so long was meant."""
_log = logging.getLogger(LOGGER_NAME)


class RecentKeeper(QObject):
    """Is told of each change of the text; keeps those that rested for a while or were left.

    The file is read when it is first needed and written in a thread of its own.
    """

    failed = Signal(object)
    """Failure: they could not be saved, but are there for this session."""

    def __init__(
        self, settings: SettingsHost, path: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._path = path or recent_texts_path()
        self._texts: tuple[RecentText, ...] | None = None
        self._last = ""
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._keep_last)
        self._saver = LateSaver(self._save, "recent-texts-saver", self)
        self._saver.failed.connect(self._on_save_failed)

    @property
    def is_on(self) -> bool:
        """Whether texts are kept at all."""
        return self._settings.current.keep_recent_texts

    def switch(self, is_on: bool) -> None:
        """Keep further texts or not; those that are kept stay until they are cleared."""
        self._settings.change(keep_recent_texts=is_on)

    @property
    def texts(self) -> tuple[RecentText, ...]:
        """The newest first."""
        return self._unexpired() if self._texts is None else self._texts

    def note(self, text: str) -> None:
        """The text has become this."""
        if not text.strip():
            self.leave()
        self._last = text
        self._rest.start()

    def leave(self) -> None:
        """Another text will take its place, or the window closes: keep it as it is."""
        self._keep_last()
        self._last = ""

    def clear(self) -> None:
        """Forget all of them for good, and the one that is still there as it is now."""
        self._rest.stop()
        self._last = ""
        self._become(())

    def shutdown(self) -> None:
        """Keep the last text, drop those that are too old, be none kept any more, and save. A
        second call does nothing."""
        self.leave()
        if self._texts is None:
            self._unexpired()
        self._saver.shutdown()

    def _keep_last(self) -> None:
        self._rest.stop()
        if self.is_on and self._last.strip():
            self._become(with_text(self.texts, self._last, _now(), self._limits()))

    def _become(self, texts: tuple[RecentText, ...]) -> None:
        if texts != self.texts:
            self._texts = texts
            self._saver.ask()

    def _limits(self) -> Limits:
        settings = self._settings.current
        return Limits(settings.recent_texts_max, settings.recent_texts_days)

    def _unexpired(self) -> tuple[RecentText, ...]:
        """Load the texts, and have those that are too old gone from the disk."""
        loaded = self._loaded()
        self._texts = within(loaded, _now(), self._limits())
        if self._texts != loaded:
            self._saver.ask()
        return self._texts

    def _loaded(self) -> tuple[RecentText, ...]:
        try:
            return from_json(read_object(self._path))
        except DamagedFileError:
            kept_as = set_aside(self._path)
            _log.warning("%s was damaged and is now %s", self._path.name, kept_as and kept_as.name)
        except OSError as error:
            _log.warning("%s could not be read: %s", self._path.name, error.strerror)
        return ()

    def _save(self) -> None:
        write_object(self._path, to_json(self._texts or ()))

    def _on_save_failed(self, error: Exception) -> None:
        title = self.tr("The recent texts could not be saved")
        self.failed.emit(Failure.from_exception(title, error))


def _now() -> datetime:
    return datetime.now().astimezone()
