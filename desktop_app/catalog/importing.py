"""A bundle of the user's becomes an installed model: whole, verified and checked, or not at all."""

import logging
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop_app.catalog.checking import CheckBook, ModelCheck, check_model, require_passed
from desktop_app.catalog.installed import (
    TEMPORARY_PREFIX,
    InstalledModel,
    ModelCatalog,
    folder_error,
)
from desktop_app.catalog.unpacking import copy_folder, no_model, unpack
from desktop_app.catalog.watching import ImportStage, ImportWatch
from desktop_app.core.bundle import CARD_FILE, Bundle, open_bundle, peek_bundle
from desktop_app.core.classifier import Classifier
from desktop_app.core.golden import read_golden
from desktop_app.errors import ModelCardError, ModelExistsError
from desktop_app.language import translate

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Imported:
    """A model that is installed now, and how it answered its golden texts."""

    model: InstalledModel
    check: ModelCheck


def import_model(
    source: Path,
    catalog: ModelCatalog,
    watch: ImportWatch | None = None,
    *,
    replace: bool = False,
) -> Imported:
    """Install the bundle in a folder or a zip archive.

    Its files are copied beside the installed models, compared with their hashes, run on its golden
    texts, and only then put in place, in one step. Raises BundleError or one of its kin, or
    EngineError, with nothing changed: ModelExistsError where a model of the same name and version
    is installed and `replace` does not allow to put this one in its place. Raises CancelledError
    when the watch says so.
    """
    watch = watch or ImportWatch()
    with catalog.locked(), _temporary(catalog) as folder:
        try:
            _fetch(source, folder, watch)
            bundle = _verified(source, folder, watch)
        except ModelCardError as error:
            # To install it again would be no help: it was never a model.
            raise no_model(source, error.why) from error
        existing = _existing(bundle, catalog, replace=replace)
        check = _checked(bundle, watch)
        model = _put_in_place(folder, catalog, existing)
    CheckBook(catalog).note(model, check)
    return Imported(model, check)


@contextmanager
def _temporary(catalog: ModelCatalog) -> Iterator[Path]:
    """A folder beside the models; an error of the disk in it is told as ours."""
    catalog.sweep()
    try:
        folder = catalog.folder / f"{TEMPORARY_PREFIX}{secrets.token_hex(4)}"
        folder.mkdir()
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    except OSError as error:
        raise folder_error(catalog.folder, error) from error


def _fetch(source: Path, folder: Path, watch: ImportWatch) -> None:
    if source.name == CARD_FILE:
        source = source.parent
    if source.is_dir():
        copy_folder(source, folder, watch)
    elif source.is_file():
        unpack(source, folder, watch)
    else:
        raise no_model(source, translate("Model", "it does not exist"))


def _verified(source: Path, folder: Path, watch: ImportWatch) -> Bundle:
    files = peek_bundle(folder, shown_as=source).files
    watch.begin(ImportStage.VERIFYING, sum(file.size_bytes for file in files))
    return open_bundle(folder, shown_as=source, on_hashed=watch.advance)


def _existing(bundle: Bundle, catalog: ModelCatalog, *, replace: bool) -> InstalledModel | None:
    """The model whose place it takes."""
    card = bundle.card
    same = [
        model
        for model in catalog.installed()
        if (model.card.name, model.card.version) == (card.name, card.version)
    ]
    if not same:
        return None
    [existing] = same[:1]
    is_copy = set(existing.bundle.files) == set(bundle.files)
    if existing.is_built_in or not replace:
        raise ModelExistsError(
            _told(existing, is_copy=is_copy), may_replace=not existing.is_built_in
        )
    return existing


def _told(existing: InstalledModel, *, is_copy: bool) -> str:
    where = "ships with the application" if existing.is_built_in else "is installed already"
    if is_copy:
        return f"{existing.title} {where}, with the very same files. There is nothing to import."
    advice = (
        "Give the one to import another name or version."
        if existing.is_built_in
        else "Replace the installed one, or give the one to import another name or version."
    )
    return f"{existing.title} {where}, but with other files than the one to import. {advice}"


def _checked(bundle: Bundle, watch: ImportWatch) -> ModelCheck:
    watch.begin(ImportStage.CHECKING, len(read_golden(bundle.golden_path)))
    with Classifier(bundle) as engine:
        check = check_model(
            engine, bundle, on_checked=watch.advance, is_cancelled=watch.is_cancelled
        )
    require_passed(check, bundle.card)
    return check


def _put_in_place(
    folder: Path, catalog: ModelCatalog, existing: InstalledModel | None
) -> InstalledModel:
    # First the new one, then the old one out: at no moment is there none.
    target = catalog.new_folder(peek_bundle(folder).card)
    folder.rename(target)
    if existing:
        try:
            catalog.discard(existing.folder)
        except OSError as error:
            _log.warning("%s could not be removed: %s", existing.folder, error.strerror)
    return InstalledModel(peek_bundle(target), is_built_in=False)
