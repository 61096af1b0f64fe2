"""Which model answers, which did before, and how another one comes to."""

from PySide6.QtCore import QObject, Signal

from desktop_app.catalog.installed import BUILT_IN, InstalledModel, ModelCatalog
from desktop_app.core.engine import Engine
from desktop_app.gui.engine_host import EngineHost
from desktop_app.gui.failures import Failure
from desktop_app.gui.settings.host import SettingsHost
from desktop_app.gui.state import UiState

_EARLIER = "models/earlier"


class ActiveModel(QObject):
    """The choice is a setting, which the engine follows; see `EngineFollowing`."""

    changed = Signal()
    """`id` is of the engine that answers now."""

    def __init__(
        self,
        host: EngineHost,
        catalog: ModelCatalog,
        settings: SettingsHost,
        state: UiState,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._host, self._settings, self._state = host, settings, state
        host.engine_ready.connect(self._on_engine_ready)
        host.reopening_failed.connect(self._on_reopening_failed)

    @property
    def id(self) -> str:
        """NAME@VERSION of the model that answers; empty until one does."""
        engine = self._host.engine
        return f"{engine.card.name}@{engine.card.version}" if engine else ""

    @property
    def earlier(self) -> str:
        """That of the one chosen before; empty where there was none."""
        return self._state.read_text(_EARLIER) or ""

    def use(self, model: InstalledModel) -> None:
        """Answer with it from now on: typed texts as soon as it is loaded, files from the next
        run on."""
        if self.id and self.id != model.id:
            self._state.write_text(_EARLIER, self.id)
        wanted = BUILT_IN if model.is_built_in else model.id
        if self._settings.current.model == wanted:
            # What was chosen could not be used the last time, or has other files now.
            self._host.reopen()
        else:
            self._settings.change(model=wanted)

    def take_up(self, model: InstalledModel) -> None:
        """Its files are new: load them where it is the one chosen."""
        if self._settings.current.model == model.id:
            self._host.reopen()

    def _on_engine_ready(self, engine: Engine) -> None:
        self.changed.emit()

    def _on_reopening_failed(self, failure: Failure) -> None:
        # The engine of before stays, and so must the choice, or the next start would fail too.
        built_in = self._catalog.built_in().id
        self._settings.change(model=BUILT_IN if self.id in ("", built_in) else self.id)
