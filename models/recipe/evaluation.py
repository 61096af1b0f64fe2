"""Step `evaluate`: the int8 model and fp32 beside it, on every dev and test set."""

import json
import logging
import random
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from models.recipe.errors import DataError
from models.recipe.files import sha256, write_json
from models.recipe.labels import LABEL_IDS
from models.recipe.metrics import ClassScores, SetScores, score
from models.recipe.mixture import HELD_OUT_SPLITS, read_rows
from models.recipe.scoring import Scorer, score_all

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class EvaluationSet:
    """A labelled set kept out of training; `name` is for people, such as "sst2 dev"."""

    name: str
    path: Path


def find_sets(data_dir: Path) -> list[EvaluationSet]:
    """Every dev and test set of the folder, by name; raises DataError where there is none."""
    sets = [
        EvaluationSet(f"{path.parent.name} {split}", path)
        for split in HELD_OUT_SPLITS
        for path in data_dir.glob(f"*/{split}.jsonl.gz")
    ]
    if not sets:
        raise DataError(f"{data_dir} holds no dev or test set: --data must name the data folder")
    return sorted(sets, key=lambda item: item.name)


def evaluate(
    scorer: Scorer, data_dir: Path, cache_path: Path, *, model_key: str, scale: float = 1.0
) -> dict[str, SetScores]:
    """Figures by set name.

    Each set's figures are kept in `cache_path` as soon as they are known and used again while
    the model (`model_key`), the set and `scale` stay the same.
    """
    known = _read_cache(cache_path)
    results: dict[str, SetScores] = {}
    for item in find_sets(data_dir):
        key = f"{model_key}:{sha256(item.path)}:{scale}"
        if key not in known:
            known[key] = asdict(_evaluate_set(scorer, item, scale))
            write_json(cache_path, known)
        results[item.name] = scores_from(known[key])
        _log.info("%s: %s", item.name, headline(results[item.name]))
    return results


def _evaluate_set(scorer: Scorer, item: EvaluationSet, scale: float) -> SetScores:
    rows = list(read_rows(item.path))
    knows_neutral = any(label == "neutral" for _, label in rows)
    rows = random.Random(0).sample(rows, max(1, int(len(rows) * scale)))
    label_ids = np.array([LABEL_IDS[label] for _, label in rows])
    probabilities = score_all(scorer, [text for text, _ in rows], item.name)
    return score(probabilities, label_ids, neutral_masked=not knows_neutral)


def headline(scores: SetScores) -> str:
    """One line for the log."""
    masked = ", neutral masked" if scores.neutral_masked else ""
    return (
        f"accuracy {scores.accuracy:.2%}, macro recall {scores.macro_recall:.2%}, macro F1 "
        f"{scores.macro_f1:.2%}, calibration error {scores.calibration_error:.3f} "
        f"({scores.texts} texts{masked})"
    )


def scores_from(entry: Mapping[str, Any]) -> SetScores:
    """The figures that `asdict` and JSON made plain."""
    classes = tuple(ClassScores(**item) for item in entry["classes"])
    return SetScores(**{**entry, "classes": classes})


def _read_cache(path: Path) -> dict[str, Any]:
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
