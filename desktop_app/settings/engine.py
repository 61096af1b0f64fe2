"""What the settings mean for the engine."""

from desktop_app.catalog.opening import Wanted
from desktop_app.core.options import EngineOptions
from desktop_app.settings.values import Settings

_OWN = EngineOptions()


def engine_options(settings: Settings) -> EngineOptions:
    """Threads and token budget, 0 of the latter resolved to the engine's own."""
    return EngineOptions(settings.threads, settings.token_budget or _OWN.token_budget)


def wanted_engine(settings: Settings) -> Wanted:
    """Model and options."""
    return Wanted(settings.model, engine_options(settings))
