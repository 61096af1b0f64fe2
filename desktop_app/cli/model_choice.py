"""Which model a command uses: the one named, or the one chosen in the settings."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from desktop_app.catalog.installed import InstalledModel, ModelCatalog, open_folder
from desktop_app.catalog.opening import OpenedModel, chosen_or_built_in
from desktop_app.cli.console import complain, load_settings
from desktop_app.cli.setting_options import overruled
from desktop_app.core.classifier import Classifier
from desktop_app.errors import ModelNotFoundError
from desktop_app.settings.engine import engine_options
from desktop_app.settings.store import SettingsStore
from desktop_app.tables.files import is_folder

T = TypeVar("T")


def open_classifier(args: argparse.Namespace) -> Classifier:
    """The engine that the settings and, before them, the command line ask for; see
    `open_chosen`."""
    return open_chosen(args).engine


def open_chosen(args: argparse.Namespace) -> OpenedModel:
    """The model and its engine. Where the model in the settings cannot be used it is the built-in
    one, and that is told on standard error."""
    settings = overruled(load_settings(SettingsStore()), args)

    def opened(model: InstalledModel) -> OpenedModel:
        return OpenedModel(model, Classifier.open(model.folder, engine_options(settings)))

    catalog = ModelCatalog()
    if args.model:
        return opened(named_model(catalog, args.model))
    return of_chosen(catalog, settings.model, opened)


def model_in_use(catalog: ModelCatalog) -> InstalledModel:
    """The model in the settings, or the built-in one as with `of_chosen`; its files are not
    looked at."""
    return of_chosen(catalog, load_settings(SettingsStore()).model, lambda model: model)


def of_chosen(catalog: ModelCatalog, chosen: str, use: Callable[[InstalledModel], T]) -> T:
    """What `use` makes of the model chosen in the settings. Where that cannot be used it is made
    of the built-in one, and that is told on standard error."""
    made, problem = chosen_or_built_in(catalog, chosen, use)
    if problem:
        complain(problem)
    return made


def named_model(catalog: ModelCatalog, name: str) -> InstalledModel:
    """The installed model NAME or NAME@VERSION, or the bundle in a folder of that name. Raises
    BundleError where there is neither."""
    try:
        return catalog.find(name)
    except ModelNotFoundError as error:
        if is_folder(Path(name)) or len(Path(name).parts) > 1:
            return open_folder(Path(name))
        raise error from None
