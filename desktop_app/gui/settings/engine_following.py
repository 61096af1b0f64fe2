"""The engine is opened anew when a setting of its own changes."""

from PySide6.QtCore import QObject, QTimer

from desktop_app.gui.engine_host import EngineHost
from desktop_app.gui.settings.host import SettingsHost
from desktop_app.settings.engine import wanted_engine
from desktop_app.settings.values import Settings

_PATIENCE_MS = 500
"""So that a number that is counted up by its arrow does not open an engine a step."""


class EngineFollowing(QObject):
    """Asks `host` to reopen; what it is opened by must read the settings of that moment."""

    def __init__(self, host: EngineHost, settings: SettingsHost) -> None:
        super().__init__(host)
        self._host = host
        self._opened_with = wanted_engine(settings.current)
        self._wanted = self._opened_with
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._timer.timeout.connect(self._on_timeout)
        settings.changed.connect(self._on_settings_changed)

    def _on_settings_changed(self, settings: Settings) -> None:
        self._wanted = wanted_engine(settings)
        is_counting = self._wanted.model == self._opened_with.model
        self._timer.start(_PATIENCE_MS if is_counting else 0)

    def _on_timeout(self) -> None:
        if self._wanted != self._opened_with:
            self._opened_with = self._wanted
            self._host.reopen()
