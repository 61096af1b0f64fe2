"""A model on disk: verified files and its card."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.core.predictions import Label
from desktop_app.errors import BundleError

CARD_FILE = "bundle.json"
MODEL_FILE = "model.onnx"
TOKENIZER_FILE = "tokenizer.json"
GOLDEN_FILE = "golden.jsonl"
_REQUIRED_FILES = (MODEL_FILE, TOKENIZER_FILE, GOLDEN_FILE)
# What file managers leave behind in any folder they show.
_IGNORED_FILES = frozenset({CARD_FILE, ".DS_Store", "Thumbs.db", "desktop.ini"})
_SMALLEST_WINDOW = 8


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


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle whose files were found whole."""

    folder: Path
    card: BundleCard

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


def open_bundle(folder: Path) -> Bundle:
    """Read and verify a bundle.

    Raises BundleError when a file is missing, altered or not listed in its card.
    """
    entry = _read_card(folder)
    try:
        card = _parse_card(entry)
        hashes = {name: file["sha256"] for name, file in entry["files"].items()}
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BundleError(
            f"The model in {folder} cannot be used: its {CARD_FILE} is not understood ({error}). "
            "Install the model again."
        ) from error
    _verify_files(folder, hashes)
    return Bundle(folder, card)


def _read_card(folder: Path) -> dict[str, Any]:
    path = folder / CARD_FILE
    try:
        entry = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise BundleError(
            f"There is no model in {folder}: {CARD_FILE} cannot be read ({error.strerror}). "
            "Name the folder of a model bundle, or install the application again."
        ) from error
    except ValueError as error:
        raise BundleError(
            f"The model in {folder} is damaged: {CARD_FILE} is not JSON. Install the model again."
        ) from error
    if not isinstance(entry, dict):
        raise BundleError(f"{path} is not the card of a model. Install the model again.")
    return entry


def _parse_card(entry: Mapping[str, Any]) -> BundleCard:
    labels = tuple(Label(name) for name in entry["labels"])
    if len(set(labels)) != len(labels) or len(labels) < 2:
        raise ValueError("labels must be two or three different classes")
    card = BundleCard(
        name=str(entry["name"]),
        version=str(entry["version"]),
        labels=labels,
        quantization=str(entry["quantization"]),
        size_bytes=int(entry["files"][MODEL_FILE]["size_bytes"]),
        max_tokens=int(entry["max_tokens"]),
        temperature=float(entry["temperature"]),
        # Absent from cards of before it was told apart.
        long_text_temperature=float(entry.get("long_text_temperature", entry["temperature"])),
        base_model=str(entry["base_model"]),
        licence=str(entry["licence"]),
    )
    if min(card.temperature, card.long_text_temperature) <= 0:
        raise ValueError("a temperature is out of range")
    if card.max_tokens < _SMALLEST_WINDOW:
        raise ValueError("max_tokens is out of range")
    return card


def _verify_files(folder: Path, hashes: Mapping[str, str]) -> None:
    unlisted = [name for name in _REQUIRED_FILES if name not in hashes]
    missing = [name for name in hashes if not (folder / name).is_file()]
    present = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    foreign = sorted(present - hashes.keys() - _IGNORED_FILES)
    altered = [
        name
        for name, wanted in hashes.items()
        if name not in missing and _differs(folder / name, wanted)
    ]
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
            f"The model in {folder} is not used, because its files are not as they were made "
            f"({'; '.join(faults)}). Install the model again."
        )


def _differs(path: Path, wanted: str) -> bool:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() != wanted
