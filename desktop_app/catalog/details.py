"""All that is known of a bundle beside what the engine needs."""

import mmap
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.catalog.card_text import bullets, sections, table_rows
from desktop_app.core.bundle import Bundle, read_card

CARD_TEXT_FILE = "MODEL_CARD.md"
_MOST_CARD_TEXT_BYTES = 1_000_000
_DYNAMIC_RANGES = b"DynamicQuantizeLinear"


@dataclass(frozen=True, slots=True)
class SetMetrics:
    """How well a model did on one labelled set; None where it was not measured."""

    name: str
    texts: int | None
    accuracy: float | None
    macro_recall: float | None
    macro_f1: float | None
    calibration_error: float | None
    """Expected calibration error: how far confidence and accuracy are apart on average."""
    without_neutral: bool
    """The set knows no neutral: scored on negative against positive."""


@dataclass(frozen=True, slots=True)
class TrainingSet:
    """A set that the model was trained on, and what it holds."""

    name: str
    content: str


@dataclass(frozen=True, slots=True)
class ModelDetails:
    """What `bundle.json`, `MODEL_CARD.md` and the graph say of a model, for people."""

    created: str
    languages: tuple[str, ...]
    """Language codes; empty where nobody said."""
    metrics: tuple[SetMetrics, ...]
    training_sets: tuple[TrainingSet, ...]
    limits: tuple[str, ...]
    has_dynamic_ranges: bool
    """Each batch sets its own activation ranges: a text's probabilities depend a little on the
    texts it is answered with."""


def read_details(bundle: Bundle) -> ModelDetails:
    """What a bundle says of itself; what it leaves out, or says in another form, is empty. Raises
    BundleError where it cannot be read at all."""
    entry = read_card(bundle.folder)
    text = sections(_card_text(bundle.folder))
    training = table_rows(text.get("training data", ""))
    return ModelDetails(
        created=str(entry.get("created", "")),
        languages=_languages(entry.get("languages")),
        metrics=_metrics(entry.get("metrics")),
        training_sets=tuple(TrainingSet(row[0], row[1]) for row in training if len(row) > 1),
        limits=bullets(text.get("limits and biases", text.get("limits", ""))),
        has_dynamic_ranges=_mentions(bundle.model_path, _DYNAMIC_RANGES),
    )


def _card_text(folder: Path) -> str:
    try:
        with (folder / CARD_TEXT_FILE).open("rb") as file:
            return file.read(_MOST_CARD_TEXT_BYTES).decode("utf-8", "replace")
    except OSError:
        return ""  # a card in words is a courtesy


def _languages(stated: object) -> tuple[str, ...]:
    return tuple(map(str, stated)) if isinstance(stated, list) else ()


def _metrics(stated: object) -> tuple[SetMetrics, ...]:
    if not isinstance(stated, Mapping):
        return ()
    sets = ((str(name), entry) for name, entry in stated.items() if isinstance(entry, Mapping))
    return tuple(_set_metrics(name, entry) for name, entry in sets)


def _set_metrics(name: str, entry: Mapping[str, Any]) -> SetMetrics:
    texts = _number(entry.get("texts"))
    return SetMetrics(
        name=name,
        texts=None if texts is None else int(texts),
        accuracy=_number(entry.get("accuracy")),
        macro_recall=_number(entry.get("macro_recall")),
        macro_f1=_number(entry.get("macro_f1")),
        calibration_error=_number(entry.get("calibration_error")),
        without_neutral=entry.get("neutral_masked") is True,
    )


def _number(stated: object) -> float | None:
    if not isinstance(stated, int | float) or isinstance(stated, bool):
        return None
    # A whole number may be larger than any float.
    return float(stated) if 0 <= stated <= sys.float_info.max else None


def _mentions(path: Path, word: bytes) -> bool:
    """Operators stand in a graph by name."""
    try:
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as view:
            return view.find(word) >= 0
    except (OSError, ValueError):
        return False  # missing or empty: told by whoever opens it
