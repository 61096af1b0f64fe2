"""Removes old runs at the start, off the GUI thread."""

import logging
import threading

from PySide6.QtCore import QObject

from desktop_app.gui.failures import LOGGER_NAME, whereabouts
from desktop_app.gui.settings.host import SettingsHost

_log = logging.getLogger(LOGGER_NAME)


class Retention(QObject):
    """Goes through the runs once, by the settings of that moment; the log tells what went."""

    def __init__(self, settings: SettingsHost, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin; does nothing the second time, or where runs are kept always."""
        days = self._settings.current.runs_days
        if self._thread is None and days:
            self._thread = threading.Thread(target=_remove, args=(days,), name="retention")
            self._thread.start()

    def shutdown(self) -> None:
        """Wait for what is being removed. A second call does nothing."""
        if self._thread:
            self._thread.join()


def _remove(days: int) -> None:
    from desktop_app.jobs.library import RunLibrary
    from desktop_app.jobs.retention import remove_expired

    try:
        removal = remove_expired(RunLibrary(), days=days)
    except Exception as exc:  # the edge of the thread: old runs are no reason for a dialog
        _log.warning("Old runs could not be looked for:\n%s", whereabouts(exc))
        return
    if removal.runs or removal.failed:
        _log.info(
            "Removed %d runs kept more than %d days, %d bytes; %d could not be removed",
            removal.runs,
            days,
            removal.size_bytes,
            removal.failed,
        )
