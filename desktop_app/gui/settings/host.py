"""The settings of the running window: everyone who listens follows at once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.gui.failures import Failure
from desktop_app.gui.late_saver import LateSaver
from desktop_app.settings.kinds import Value
from desktop_app.settings.store import Notice, SettingsStore
from desktop_app.settings.table import differing, with_values
from desktop_app.settings.values import DEFAULTS, Settings


class SettingsHost(QObject):
    """Owns the settings; without a store they last as long as it does."""

    changed = Signal(object)
    """Settings, once they are `current`; `previous` has those before."""
    failed = Signal(object)
    """Failure: they could not be saved, but hold for this session."""

    def __init__(self, store: SettingsStore | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._current = store.load() if store else DEFAULTS
        self._previous = self._current
        self._saver = LateSaver(self._save, "settings-saver", self)
        self._saver.failed.connect(self._on_save_failed)

    @property
    def current(self) -> Settings:
        """As they are now."""
        return self._current

    @property
    def previous(self) -> Settings:
        """As they were before the last change."""
        return self._previous

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What was wrong with the file when it was read."""
        return self._store.notices if self._store else ()

    def change(self, **changes: Value) -> None:
        """Change some at once, and tell everyone; nothing happens where none is another. Raises
        ValueError for a value out of its range."""
        self._become(with_values(self._current, changes))

    def reset(self, *keys: str) -> None:
        """Give those named their defaults; all where none is named."""
        if keys:
            self.change(**{key: getattr(DEFAULTS, key) for key in keys})
        else:
            self._become(DEFAULTS)

    def follow(self, slot: Callable[[Settings], None]) -> None:
        """Call `slot` now, and at each change from now on."""
        slot(self._current)
        self.changed.connect(slot)

    def shutdown(self) -> None:
        """Save what is not saved yet. A second call does nothing."""
        self._saver.shutdown()

    def _become(self, settings: Settings) -> None:
        if not differing(self._current, settings):
            return
        self._previous, self._current = self._current, settings
        if self._store:
            self._saver.ask()
        self.changed.emit(settings)

    def _save(self) -> None:
        if self._store:
            self._store.save(self._current)

    def _on_save_failed(self, error: Exception) -> None:
        title = self.tr("The settings could not be saved")
        self.failed.emit(Failure.from_exception(title, error))
