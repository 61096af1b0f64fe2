"""`sentiment-desk models`: those installed, listed, shown, imported, chosen, checked, removed."""

import argparse
import json
import sys

from desktop_app.catalog.checking import CheckBook, ModelCheck, check_model
from desktop_app.catalog.details import read_details
from desktop_app.catalog.importing import import_model
from desktop_app.catalog.installed import BUILT_IN, InstalledModel, ModelCatalog
from desktop_app.catalog.using import remove_model
from desktop_app.catalog.watching import ImportProgress, ImportWatch
from desktop_app.cli.console import complain, load_settings, size_words
from desktop_app.cli.interruption import Interruption
from desktop_app.cli.model_choice import model_in_use, named_model
from desktop_app.cli.model_words import check_words, description, detail_fields, fields, to_line
from desktop_app.core.classifier import Classifier
from desktop_app.core.engine import CancelledError
from desktop_app.errors import ModelExistsError, SentimentDeskError
from desktop_app.jobs.library import RunLibrary
from desktop_app.settings.store import SettingsStore
from desktop_app.settings.table import with_values


def run_list(args: argparse.Namespace) -> int:
    """Print a line for each model; 0."""
    catalog = ModelCatalog()
    active = model_in_use(catalog).id
    book = CheckBook(catalog)
    for model in catalog.models():
        is_active = model.id == active
        if args.json:
            print(json.dumps(fields(model, book, is_active=is_active), ensure_ascii=False))
        else:
            print(f"{'*' if is_active else ' '} {to_line(model)}")
    return 0


def run_show(args: argparse.Namespace) -> int:
    """Print all that is known of a model; 0."""
    catalog = ModelCatalog()
    model = named_model(catalog, args.name) if args.name else model_in_use(catalog)
    details, book = read_details(model.bundle), CheckBook(catalog)
    if args.json:
        is_active = not args.name or model.id == model_in_use(catalog).id
        known = fields(model, book, is_active=is_active)
        print(json.dumps(known | detail_fields(details), ensure_ascii=False))
        return 0
    for line in description(model, details, book.last(model)):
        print(line)
    return 0


def run_import(args: argparse.Namespace) -> int:
    """Install a bundle; 0."""
    line = sys.stderr if sys.stderr.isatty() else None

    def show(progress: ImportProgress) -> None:
        if line:
            line.write(f"\r{progress.stage.value} {progress.share:4.0%} ")
            line.flush()

    with Interruption() as interruption:
        watch = ImportWatch(show, lambda: interruption.has_come)
        try:
            done = import_model(args.path, ModelCatalog(), watch, replace=args.replace)
        except CancelledError:
            complain("stopped; nothing was installed")
            return 1
        except ModelExistsError as error:
            if error.may_replace:
                complain("--replace puts the one to import in its place")
            raise
        finally:
            if line:
                line.write("\n")
    model = done.model
    print(f"installed {model.id} ({size_words(model.size_bytes)}): {check_words(done.check)}")
    complain(f"to use it: sentiment-desk models use {model.id}")
    return 0


def run_use(args: argparse.Namespace) -> int:
    """Answer with another model from now on, if it answers as where it was made; 0, or 1."""
    catalog = ModelCatalog()
    model = catalog.find(args.name)
    if not _checked(model, catalog).is_passed:
        complain("nothing was changed")
        return 1
    store = SettingsStore()
    chosen = BUILT_IN if model.is_built_in else model.id
    store.save(with_values(load_settings(store), {"model": chosen}), named=["model"])
    complain(f"{model.id} answers from now on, in windows once they are opened anew")
    return 0


def run_check(args: argparse.Namespace) -> int:
    """Have models answer their golden texts; 0 where all do as recorded, 1 where not."""
    catalog = ModelCatalog()
    models = [named_model(catalog, name) for name in args.names] or [model_in_use(catalog)]
    checks = [_checked(model, catalog) for model in models]
    return 0 if all(check.is_passed for check in checks) else 1


def run_remove(args: argparse.Namespace) -> int:
    """Remove models for good; 0, or 1 where one could not be."""
    catalog, runs = ModelCatalog(), RunLibrary()
    active = model_in_use(catalog).id
    failed = False
    for name in args.names:
        try:
            remove_model(catalog, name, active=active, runs=runs)
        except SentimentDeskError as error:
            complain(str(error))
            failed = True
        else:
            print(f"removed {name}")
    return 1 if failed else 0


def _checked(model: InstalledModel, catalog: ModelCatalog) -> ModelCheck:
    with Classifier.open(model.folder) as engine:
        check = check_model(engine, model.bundle)
    if model in catalog.installed():
        CheckBook(catalog).note(model, check)
    print(f"{model.id}: {check_words(check)}")
    return check
