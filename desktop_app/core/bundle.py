"""A model on disk: verified files and its card."""

import hashlib
import json
import math
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from desktop_app.core.predictions import Label
from desktop_app.errors import BundleError, ModelCardError
from desktop_app.language import translate

CARD_FILE = "bundle.json"
MODEL_FILE = "model.onnx"
TOKENIZER_FILE = "tokenizer.json"
GOLDEN_FILE = "golden.jsonl"
_REQUIRED_FILES = (MODEL_FILE, TOKENIZER_FILE, GOLDEN_FILE)
# What file managers leave behind in any folder they show.
_IGNORED_FILES = frozenset({CARD_FILE, ".DS_Store", "Thumbs.db", "desktop.ini"})
_SMALLEST_WINDOW = 8
_HASHED_BYTES = 1 << 20
_MOST_CARD_BYTES = 1_000_000
_LONGEST_NAME = 80
_LARGEST_NUMBER = (1 << 63) - 1


@dataclass(frozen=True, slots=True)
class BundleCard:
    """What `bundle.json` says of the model."""

    name: str
    version: str
    labels: tuple[Label, ...]
    """The model's classes in the order of its logits; a two-class model has no neutral."""
    quantization: str
    """For people: "int8" or "fp32"."""
    size_bytes: int
    """Of the model file."""
    max_tokens: int
    """Longest token window, special tokens included."""
    temperature: float
    """Divides the logits before the softmax (Guo et al. 2017, temperature scaling)."""
    long_text_temperature: float
    """The same for a text of several windows, whose mean logits say more than those of one."""
    base_model: str
    licence: str
    fingerprint: str = ""
    """Of the graph and the tokenizer; tells apart two models that go by one name and version."""

    @property
    def unknown_labels(self) -> tuple[Label, ...]:
        """The classes it never answers; a model of two has one."""
        return tuple(label for label in Label if label not in self.labels)


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle whose files were found whole."""

    folder: Path
    card: BundleCard
    files: tuple["BundleFile", ...] = ()
    """All but the card."""

    @property
    def model_path(self) -> Path:
        """The ONNX graph."""
        return self.folder / MODEL_FILE

    @property
    def tokenizer_path(self) -> Path:
        """The tokenizer with its normalisation."""
        return self.folder / TOKENIZER_FILE

    @property
    def golden_path(self) -> Path:
        """The texts this bundle must answer as it did when it was made."""
        return self.folder / GOLDEN_FILE


@dataclass(frozen=True, slots=True)
class BundleFile:
    """A file as the card lists it."""

    name: str
    """Its path within the bundle, with / between folders."""
    sha256: str
    size_bytes: int


def open_bundle(
    folder: Path,
    *,
    shown_as: Path | None = None,
    on_hashed: Callable[[int], None] = lambda size_bytes: None,
) -> Bundle:
    """Read and verify a bundle.

    Raises ModelCardError as `peek_bundle` does, and BundleError when a file is missing, altered,
    not listed in its card or cannot be read; the message calls the folder `shown_as`. `on_hashed`
    is told of each stretch of bytes that was read.
    """
    bundle = peek_bundle(folder, shown_as=shown_as)
    _verify_files(folder, shown_as or folder, bundle.files, on_hashed)
    return bundle


def peek_bundle(folder: Path, *, shown_as: Path | None = None) -> Bundle:
    """What the card says; the files themselves are not looked at. Raises ModelCardError for a
    card that cannot be read."""
    shown = shown_as or folder
    entry = read_card(folder, shown_as=shown_as)
    try:
        files = tuple(_parse_file(name, file) for name, file in entry["files"].items())
        return Bundle(folder, _parse_card(entry, files), files)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        why = _why(error)
        raise ModelCardError(
            translate(
                "Model",
                "The model in {shown} cannot be used: its {card_file} is not understood "
                "({why}). Install the model again.",
            ).format(shown=shown, card_file=CARD_FILE, why=why),
            why=translate("Model", "its {card_file} is not understood ({why})").format(
                card_file=CARD_FILE, why=why
            ),
        ) from error


def read_card(folder: Path, *, shown_as: Path | None = None) -> dict[str, Any]:
    """All of `bundle.json`. Raises ModelCardError where it is no JSON object."""
    path, shown = folder / CARD_FILE, shown_as or folder
    try:
        with path.open("rb") as file:
            entry = _from_json(file.read(_MOST_CARD_BYTES))
    except OSError as error:
        raise ModelCardError(
            translate(
                "Model",
                "There is no model in {shown}: {card_file} cannot be read ({reason}). Name the "
                "folder of a model bundle, or install the application again.",
            ).format(shown=shown, card_file=CARD_FILE, reason=error.strerror),
            why=translate("Model", "there is no {card_file} in it that can be read").format(
                card_file=CARD_FILE
            ),
        ) from error
    except ValueError as error:
        raise ModelCardError(
            translate(
                "Model",
                "The model in {shown} is damaged: {card_file} is not JSON. Install the model "
                "again.",
            ).format(shown=shown, card_file=CARD_FILE),
            why=translate("Model", "its {card_file} is not JSON").format(card_file=CARD_FILE),
        ) from error
    if not isinstance(entry, dict):
        raise ModelCardError(
            translate(
                "Model",
                "The {card_file} in {shown} is not the card of a model. Install the model again.",
            ).format(card_file=CARD_FILE, shown=shown),
            why=translate("Model", "its {card_file} is not the card of a model").format(
                card_file=CARD_FILE
            ),
        )
    return entry


class _CardError(ValueError):
    """What a card says that cannot be, in words for the user."""


def _why(error: Exception) -> str:
    if isinstance(error, KeyError):
        return translate("Model", "it has no {key}").format(key=error)
    if isinstance(error, _CardError):
        return str(error)
    return translate("Model", "a value in it is of another kind than it should be")


def _label(name: object) -> Label:
    if name not in tuple(Label):
        raise _CardError(translate("Model", "there is no class {name!r}").format(name=name))
    return Label(str(name))


def _parse_card(entry: Mapping[str, Any], files: tuple[BundleFile, ...]) -> BundleCard:
    labels = tuple(_label(name) for name in entry["labels"])
    if len(set(labels)) != len(labels) or len(labels) < 2:
        raise _CardError(translate("Model", "labels must be two or three different classes"))
    by_name = {file.name: file for file in files}
    card = BundleCard(
        name=str(entry["name"]),
        version=str(entry["version"]),
        labels=labels,
        quantization=str(entry["quantization"]),
        size_bytes=by_name[MODEL_FILE].size_bytes,
        max_tokens=_whole(entry["max_tokens"]),
        temperature=_real(entry["temperature"]),
        # Absent from cards of before it was told apart.
        long_text_temperature=_real(entry.get("long_text_temperature", entry["temperature"])),
        base_model=str(entry["base_model"]),
        licence=str(entry["licence"]),
        fingerprint=_fingerprint(by_name),
    )
    for words in (card.name, card.version):
        if not words.isprintable() or not 0 < len(words) <= _LONGEST_NAME:
            raise _CardError(
                translate(
                    "Model", "name and version are printable and of 1 to {most} letters"
                ).format(most=_LONGEST_NAME)
            )
    # A NaN is neither above nor below anything.
    if not all(0 < t < math.inf for t in (card.temperature, card.long_text_temperature)):
        raise _CardError(translate("Model", "a temperature is out of range"))
    if card.max_tokens < _SMALLEST_WINDOW:
        raise _CardError(translate("Model", "max_tokens is out of range"))
    return card


def _parse_file(name: str, entry: Mapping[str, Any]) -> BundleFile:
    parts = PurePosixPath(name).parts
    # What is no plain relative path on one system may be one on another.
    has_odd_signs = "\\" in name or not name.isprintable()
    is_plain = parts and ".." not in parts and not has_odd_signs and name == "/".join(parts)
    if not is_plain or PurePosixPath(name).is_absolute() or PureWindowsPath(name).drive:
        raise _CardError(
            translate("Model", "{name!r} is no name of a file in it").format(name=name)
        )
    return BundleFile(name, str(entry["sha256"]), _whole(entry["size_bytes"]))


def _from_json(content: bytes) -> object:
    """Raises ValueError for whatever is none that can be read."""
    try:
        return json.loads(content)
    except RecursionError as error:
        raise ValueError("it is nested too deep") from error


def _whole(stated: float | str) -> int:
    """Raises ValueError or TypeError for what is no count of anything, infinity among them."""
    try:
        number = int(stated)
    except OverflowError as error:
        raise ValueError("infinity is no whole number") from error
    if abs(number) > _LARGEST_NUMBER:
        raise ValueError("a number is out of range")
    return number


def _real(stated: float | str) -> float:
    """Infinity for what is larger than a float can hold. Raises ValueError or TypeError for what is
    no number."""
    try:
        return float(stated)
    except OverflowError:
        return math.inf


def _fingerprint(files: Mapping[str, BundleFile]) -> str:
    hashes = (files[name].sha256 if name in files else "" for name in (MODEL_FILE, TOKENIZER_FILE))
    return hashlib.sha256(" ".join(hashes).encode()).hexdigest()[:16]


def _verify_files(
    folder: Path, shown: Path, files: tuple[BundleFile, ...], on_hashed: Callable[[int], None]
) -> None:
    hashes = {file.name: file.sha256 for file in files}
    unlisted = [name for name in _REQUIRED_FILES if name not in hashes]
    missing: list[str] = []
    altered: list[str] = []
    for name, wanted in hashes.items():
        with _reading(shown / name):
            if not (folder / name).is_file():
                missing.append(name)
            elif sha256_of(folder / name, on_hashed) != wanted:
                altered.append(name)
    with _reading(shown):
        files_there = [path for path in folder.rglob("*") if path.is_file()]
    present = {path.relative_to(folder).as_posix() for path in files_there}
    foreign = sorted(present - hashes.keys() - _IGNORED_FILES)
    faults = [
        f"{what}: {', '.join(names)}"
        for what, names in (
            ("not listed in its card", unlisted),
            ("missing", missing),
            ("altered", altered),
            ("not part of it", foreign),
        )
        if names
    ]
    if faults:
        raise BundleError(
            translate(
                "Model",
                "The model in {shown} is not used, because its files are not as they were made "
                "({listed}). Install the model again.",
            ).format(shown=shown, listed="; ".join(faults))
        )


@contextmanager
def _reading(shown: Path) -> Iterator[None]:
    """Says which part of a bundle cannot be read, and what to do."""
    try:
        yield
    except OSError as error:
        raise BundleError(
            translate(
                "Model",
                "{shown} cannot be read ({reason}), so the model cannot be checked. Check the "
                "disk, allow reading of it, or install the model again.",
            ).format(shown=shown, reason=error.strerror or error)
        ) from error


def sha256_of(path: Path, on_hashed: Callable[[int], None] = lambda size_bytes: None) -> str:
    """Of a file's bytes, in hexadecimal digits. Raises OSError where it cannot be read."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_HASHED_BYTES):
            digest.update(block)
            on_hashed(len(block))
    return digest.hexdigest()
