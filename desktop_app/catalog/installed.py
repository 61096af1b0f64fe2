"""The models that are installed: the one that ships with the application, and those imported."""

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from desktop_app.core.bundle import CARD_FILE, Bundle, BundleCard, peek_bundle
from desktop_app.errors import BundleError, ModelFolderError, ModelNotFoundError
from desktop_app.language import translate
from desktop_app.locations import bundled_model_dir, models_dir

BUILT_IN = "built-in"
"""Names the model that ships with the application, whatever its own name and version."""
TEMPORARY_PREFIX = ".part-"
_LOCK_FILE = ".lock"
_PATIENCE_S = 10.0
_LOOKS = 5
"""At a folder that another window or command changes at the same moment."""
_NUMBERS = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A bundle whose card can be read."""

    bundle: Bundle
    is_built_in: bool

    @property
    def card(self) -> BundleCard:
        """What the bundle says of the model."""
        return self.bundle.card

    @property
    def folder(self) -> Path:
        """Where its files are."""
        return self.bundle.folder

    @property
    def id(self) -> str:
        """Names it among all others: NAME@VERSION."""
        return f"{self.card.name}@{self.card.version}"

    @property
    def title(self) -> str:
        """For people."""
        return f"{self.card.name} {self.card.version}"

    @property
    def size_bytes(self) -> int:
        """Of all its files."""
        return sum(file.size_bytes for file in self.bundle.files)


@dataclass(frozen=True, slots=True)
class DamagedModel:
    """A folder among the models whose card cannot be read, with the reason."""

    folder: Path
    reason: str
    is_built_in: bool = False

    @property
    def id(self) -> str:
        """The folder's name."""
        return self.folder.name


Model = InstalledModel | DamagedModel


class ModelCatalog:
    """The folder of imported models, and the built-in one. Raises ModelFolderError where the
    folder cannot be used."""

    def __init__(self, folder: Path | None = None, built_in: Path | None = None) -> None:
        self.folder = folder or models_dir()
        self.built_in_folder = built_in or bundled_model_dir()

    def models(self) -> list[Model]:
        """The built-in one first, then the others by name and version; those that cannot be read
        at the end."""
        built_in = _look_at(self.built_in_folder, is_built_in=True)
        for _ in range(_LOOKS):
            folders = self._folders()
            imported = [_look_at(folder, is_built_in=False) for folder in folders]
            # One that is replaced meanwhile is gone, and what took its place was not listed.
            if all(folder.exists() for folder in folders):
                break
        return sorted(_without_doubles([built_in, *imported]), key=_place)

    def installed(self) -> list[InstalledModel]:
        """Those that can be read."""
        return [model for model in self.models() if isinstance(model, InstalledModel)]

    def built_in(self) -> InstalledModel:
        """The one that ships with the application. Raises BundleError where it is damaged."""
        return InstalledModel(peek_bundle(self.built_in_folder), is_built_in=True)

    def find(self, name: str) -> InstalledModel:
        """By NAME, NAME@VERSION or BUILT_IN. Raises ModelNotFoundError for none or several."""
        if name == BUILT_IN:
            return self.built_in()
        installed = self.installed()
        found = [model for model in installed if name in (model.id, model.card.name)]
        if len(found) == 1:
            return found[0]
        ids = ", ".join(model.id for model in found or installed)
        if found:
            words = translate("Model", "Several models are named {name!r}: say which of {ids}.")
        else:
            words = translate("Model", "No model {name!r} is installed. There are: {ids}.")
        raise ModelNotFoundError(words.format(name=name, ids=ids))

    def find_folder(self, name: str) -> Path:
        """Where the model is, or what is left of it, that goes by NAME, NAME@VERSION or the name
        of its folder."""
        for model in self.models():
            if isinstance(model, DamagedModel) and name == model.id:
                return model.folder
        return self.find(name).folder

    def new_folder(self, card: BundleCard) -> Path:
        """Where a model can be put; nothing is there yet."""
        stem = f"{_plain(card.name)}-{_plain(card.version)}"
        names = (stem if number == 1 else f"{stem}.{number}" for number in range(1, 10_000))
        return next(path for name in names if not (path := self.folder / name).exists())

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keeps every other window and command from changing the folder. Makes it where it is
        missing."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with FileLock(self.folder / _LOCK_FILE, timeout=_PATIENCE_S):
                yield
        except Timeout as error:
            raise ModelFolderError(
                translate(
                    "Model",
                    "Another window or command imports or removes a model at this moment. Try "
                    "again when it is done.",
                )
            ) from error
        except OSError as error:
            raise folder_error(self.folder, error) from error

    def delete(self, folder: Path) -> None:
        """Remove a folder for good, at once out of sight; what the system will not let go of is
        left for `sweep`."""
        with self.locked():
            self.discard(folder)

    def discard(self, folder: Path) -> None:
        """As `delete`, with the lock held already. Raises OSError."""
        gone = self.folder / f"{TEMPORARY_PREFIX}gone-{folder.name}"
        shutil.rmtree(gone, ignore_errors=True)
        folder.rename(gone)
        shutil.rmtree(gone, ignore_errors=True)

    def sweep(self) -> None:
        """Remove what a killed import left behind; with the lock held nobody is at it."""
        for left in self.folder.glob(f"{TEMPORARY_PREFIX}*"):
            shutil.rmtree(left, ignore_errors=True)

    def _folders(self) -> list[Path]:
        try:
            entries = sorted(self.folder.iterdir()) if self.folder.exists() else []
        except OSError as error:
            raise folder_error(self.folder, error) from error
        return [path for path in entries if path.is_dir() and not path.name.startswith(".")]


def open_folder(folder: Path) -> InstalledModel:
    """A bundle that lies anywhere. Raises BundleError where its card cannot be read."""
    return InstalledModel(peek_bundle(folder), is_built_in=False)


def folder_error(path: Path, error: OSError) -> ModelFolderError:
    """What to tell where the disk, or the rights to it, stand in the way."""
    return ModelFolderError(
        translate(
            "Model",
            "{path} cannot be used ({reason}). Free some space on the disk, or allow writing "
            "there, and try again.",
        ).format(path=path, reason=error.strerror or error)
    )


def _look_at(folder: Path, *, is_built_in: bool) -> Model:
    try:
        bundle = peek_bundle(folder)
    except BundleError as error:
        return DamagedModel(folder, str(error), is_built_in)
    for file in bundle.files:
        if _size(folder / file.name) != file.size_bytes:
            return DamagedModel(folder, _incomplete(folder, file.name), is_built_in)
    return InstalledModel(bundle, is_built_in)


def _size(path: Path) -> int | None:
    """In bytes; none where no file is."""
    try:
        return path.stat().st_size
    except OSError:
        return None


def _without_doubles(models: list[Model]) -> list[Model]:
    """Of two of one name and version, which a replacing that was broken off may leave, the one
    installed last counts."""
    newest: dict[str, InstalledModel] = {}
    for model in models:
        if isinstance(model, InstalledModel):
            other = newest.get(model.id)
            is_newer = other is None or (not other.is_built_in and _made(model) > _made(other))
            newest[model.id] = model if is_newer or other is None else other
    return [
        model
        if isinstance(model, DamagedModel) or newest[model.id] is model
        else DamagedModel(model.folder, _superseded(model))
        for model in models
    ]


def _made(model: InstalledModel) -> int:
    try:
        return (model.folder / CARD_FILE).stat().st_mtime_ns
    except OSError:
        return 0


def _superseded(model: InstalledModel) -> str:
    return (
        f"The model in {model.folder} is not used: another {model.title} was installed after it."
        " Remove it."
    )


def _incomplete(folder: Path, name: str) -> str:
    return (
        f"The model in {folder} cannot be used: {name} is not what {CARD_FILE} says it is."
        " Remove the model and import it again."
    )


def _place(model: Model) -> tuple[bool, bool, list[tuple[int, str]]]:
    is_damaged = isinstance(model, DamagedModel)
    return (not model.is_built_in, is_damaged, natural_order(model.id))


def natural_order(name: str) -> list[tuple[int, str]]:
    """Sorts 1.10 after 1.9."""
    parts = _NUMBERS.split(name)
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts]


def _plain(name: str) -> str:
    """Letters and figures that every file system takes; not for telling models apart."""
    return re.sub(r"[^A-Za-z0-9.]+", "-", name).strip(".-")[:60] or "model"
