"""`bundle.json`: what a bundle says of itself, and the hash of each of its files."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import onnx

from desktop_app.core.bundle import CARD_FILE, MODEL_FILE
from desktop_app.core.golden import TOLERANCE
from models.recipe.files import sha256, write_json


@dataclass(frozen=True)
class BundleFacts:
    """What is said of a model beside the hashes of its files.

    `labels` names the classes in the order of the logits; `max_tokens` is the token window,
    special tokens included; `languages` are codes, empty where nobody knows; `metrics` holds
    headline figures by set.
    """

    name: str
    version: str
    labels: tuple[str, ...]
    max_tokens: int
    quantization: str
    base_model: str
    licence: str
    temperature: float = 1.0
    long_text_temperature: float = 1.0
    languages: tuple[str, ...] = ()
    metrics: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


def write_card(folder: Path, facts: BundleFacts) -> None:
    """Write bundle.json over every other file of the folder, replacing an earlier one."""
    paths = sorted(p for p in folder.iterdir() if p.is_file() and p.name != CARD_FILE)
    card = {
        "name": facts.name,
        "version": facts.version,
        "labels": facts.labels,
        "max_tokens": facts.max_tokens,
        "quantization": facts.quantization,
        "temperature": facts.temperature,
        "long_text_temperature": facts.long_text_temperature,
        "base_model": facts.base_model,
        "licence": facts.licence,
        "languages": facts.languages,
        "created": datetime.now(UTC).date().isoformat(),
        "opset": _opset(folder / MODEL_FILE),
        "golden_tolerance": TOLERANCE,
        "metrics": facts.metrics,
        "files": {
            path.name: {"sha256": sha256(path), "size_bytes": path.stat().st_size} for path in paths
        },
    }
    write_json(folder / CARD_FILE, card)


def read_facts(folder: Path) -> BundleFacts:
    """What write_card wrote, without the hashes."""
    card = json.loads((folder / CARD_FILE).read_text(encoding="utf-8"))
    # Bundles of before languages were written down have none, and earlier ones one temperature.
    lists = {name: tuple(card.get(name, ())) for name in ("labels", "languages")}
    card.setdefault("long_text_temperature", card["temperature"])
    names = BundleFacts.__dataclass_fields__.keys() - lists.keys()
    return BundleFacts(**{name: card[name] for name in names} | lists)


def _opset(model_path: Path) -> int:
    model = onnx.load(model_path, load_external_data=False)
    return next(entry.version for entry in model.opset_import if entry.domain in ("", "ai.onnx"))
