"""What the settings mean for the engine."""

from desktop_app.catalog.opening import Wanted
from desktop_app.core.options import EngineOptions
from desktop_app.settings.values import Settings

_OWN = EngineOptions()


def engine_options(settings: Settings, *, gives_way: bool = False) -> EngineOptions:
    """Threads and token budget, 0 of the latter resolved to the engine's own."""
    token_budget = settings.token_budget or _OWN.token_budget
    return EngineOptions(settings.threads, token_budget, gives_way=gives_way)


def wanted_engine(settings: Settings, *, gives_way: bool = False) -> Wanted:
    """Model and options; an engine that answers files beside a window gives way to it."""
    return Wanted(settings.model, engine_options(settings, gives_way=gives_way))
