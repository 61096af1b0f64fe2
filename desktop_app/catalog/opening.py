"""The engine of the model chosen, or, where that cannot be used, of the built-in one."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from desktop_app.catalog.installed import BUILT_IN, InstalledModel, ModelCatalog
from desktop_app.core.options import EngineOptions
from desktop_app.errors import BundleError, EngineError

if TYPE_CHECKING:
    from desktop_app.core.classifier import Classifier

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the user has chosen."""

    model: str
    """NAME@VERSION or BUILT_IN."""
    options: EngineOptions


@dataclass(frozen=True, slots=True)
class OpenedModel:
    """A model and the engine that answers with it."""

    model: InstalledModel
    engine: "Classifier"


class EngineOpener:
    """Opens the engine that is wanted at the moment; may be asked again and again."""

    def __init__(self, catalog: ModelCatalog, wanted: Callable[[], Wanted]) -> None:
        self.catalog = catalog
        self._wanted = wanted
        self.problem = ""
        """Why the engine opened last is not of the model chosen; empty where it is."""

    def open(self) -> "Classifier":
        """The engine alone; see `open_model`."""
        return self.open_model().engine

    def open_model(self) -> OpenedModel:
        """From any thread. Raises BundleError or EngineError where not even the built-in model can
        be opened."""
        wanted = self._wanted()
        opened, self.problem = chosen_or_built_in(
            self.catalog, wanted.model, lambda model: _opened(model, wanted.options)
        )
        return opened


def chosen_or_built_in(
    catalog: ModelCatalog, chosen: str, use: Callable[[InstalledModel], T]
) -> tuple[T, str]:
    """What `use` makes of the model chosen, or, where that cannot be used, of the built-in one and
    why; "" where it is the one chosen. Raises BundleError or EngineError where not even the
    built-in model can be used."""
    problem = ""
    if chosen != BUILT_IN:
        try:
            return use(catalog.find(chosen)), problem
        except (BundleError, EngineError) as error:
            problem = _told(chosen, error)
    return use(catalog.built_in()), problem


def _opened(model: InstalledModel, options: EngineOptions) -> OpenedModel:
    # With NumPy, ONNX Runtime and the tokenizers, which the window need not wait for.
    from desktop_app.core.classifier import Classifier

    return OpenedModel(model, Classifier.open(model.folder, options))


def _told(model: str, error: Exception) -> str:
    return (
        f"The model chosen, {model}, cannot be used, so the built-in one answers. {error} Then"
        " choose it again, or choose another."
    )
