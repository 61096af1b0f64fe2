"""Which model a command uses: the one named, or the one chosen in the settings."""

import argparse
from pathlib import Path

from desktop_app.catalog.installed import InstalledModel, ModelCatalog, open_folder
from desktop_app.catalog.opening import EngineOpener, OpenedModel
from desktop_app.cli.console import complain, load_settings
from desktop_app.cli.setting_options import overruled
from desktop_app.core.classifier import Classifier
from desktop_app.errors import ModelNotFoundError
from desktop_app.settings.engine import engine_options, wanted_engine
from desktop_app.settings.store import SettingsStore


def open_classifier(args: argparse.Namespace) -> Classifier:
    """The engine that the settings and, before them, the command line ask for; see
    `open_chosen`."""
    return open_chosen(args).engine


def open_chosen(args: argparse.Namespace) -> OpenedModel:
    """The model and its engine. Where the model in the settings cannot be used it is the built-in
    one, and that is told on standard error."""
    settings = overruled(load_settings(SettingsStore()), args)
    catalog = ModelCatalog()
    if args.model:
        model = named_model(catalog, args.model)
        return OpenedModel(model, Classifier.open(model.folder, engine_options(settings)))
    opener = EngineOpener(catalog, lambda: wanted_engine(settings))
    opened = opener.open_model()
    if opener.problem:
        complain(opener.problem)
    return opened


def named_model(catalog: ModelCatalog, name: str) -> InstalledModel:
    """The installed model NAME or NAME@VERSION, or the bundle in a folder of that name. Raises
    BundleError where there is neither."""
    try:
        return catalog.find(name)
    except ModelNotFoundError as error:
        if Path(name).is_dir() or len(Path(name).parts) > 1:
            return open_folder(Path(name))
        raise error from None
