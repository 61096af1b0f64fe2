"""Step `data`: draw the training mixture and a calibration split from the labelled sets."""

import gzip
import json
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from models.recipe.corpora import (
    CORPORA,
    LARGEST_CLASS_SHARE,
    RARE_CLASS_POWER,
    STAR_NEUTRAL_WEIGHT,
    Corpus,
    LabelSource,
)
from models.recipe.errors import DataError
from models.recipe.labels import LABELS

CALIBRATION_SHARE = 0.02
HELD_OUT_SPLITS = ("dev", "test")


@dataclass(frozen=True)
class Example:
    """One labelled text. `binary` rows come from a set that has no neutral class."""

    text: str
    label: str
    corpus: str
    binary: bool
    weight: float = 1.0


def read_rows(path: Path) -> Iterator[tuple[str, str]]:
    """(text, label) for each line of a `.jsonl.gz`; raises DataError on an unknown label."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            row = json.loads(line)
            if row["label"] not in LABELS:
                raise DataError(f"{path}, line {number}: unknown label {row['label']!r}")
            yield row["text"], row["label"]


def fingerprint(text: str) -> str:
    """What two texts share when only case, spacing and punctuation tell them apart."""
    return re.sub(r"[\W_]+", " ", text.lower()).strip()


def held_out_fingerprints(data_dir: Path) -> frozenset[str]:
    """Fingerprints of every dev and test text in the folder: none may be trained on."""
    paths = [path for split in HELD_OUT_SPLITS for path in data_dir.glob(f"*/{split}.jsonl.gz")]
    return frozenset(fingerprint(text) for path in paths for text, _ in read_rows(path))


def build_mixture(data_dir: Path, out_dir: Path, *, seed: int, scale: float = 1.0) -> None:
    """Write `train.jsonl` and `calibration.jsonl` to `out_dir`.

    `scale` multiplies every set's row limit, for a quick trial. The draw depends on `seed` only.
    """
    limits = {corpus.name: int(corpus.rows * scale) for corpus in CORPORA}
    rng = random.Random(seed)
    examples = list(draw(data_dir, limits, held_out_fingerprints(data_dir), rng))
    rng.shuffle(examples)
    cut = int(len(examples) * CALIBRATION_SHARE)
    write_examples(out_dir / "calibration.jsonl", examples[:cut])
    write_examples(out_dir / "train.jsonl", examples[cut:])


def draw(
    data_dir: Path, limits: Mapping[str, int], excluded: frozenset[str], rng: random.Random
) -> Iterator[Example]:
    """Up to so many rows of each set as `limits` says, none whose fingerprint is excluded.

    Raises DataError when a set is missing.
    """
    seen = set(excluded)
    for corpus in CORPORA:
        path = data_dir / corpus.name / "train.jsonl.gz"
        if not path.is_file():
            raise DataError(f"{path} is missing: --data must name the folder that holds all sets")
        drawn = list(_draw(list(read_rows(path)), seen, rng, limits[corpus.name]))
        weights = class_weights(corpus, Counter(label for _, label in drawn))
        for text, label in drawn:
            yield Example(text, label, corpus.name, not corpus.knows_neutral, weights[label])


def _draw(
    rows: list[tuple[str, str]], seen: set[str], rng: random.Random, limit: int
) -> Iterator[tuple[str, str]]:
    limit = min(limit, len(rows))
    drawn: Counter[str] = Counter()
    rng.shuffle(rows)
    for text, label in rows:
        if drawn.total() >= limit:
            return
        key = fingerprint(text)
        if key not in seen and drawn[label] < limit * LARGEST_CLASS_SHARE:
            seen.add(key)
            drawn[label] += 1
            yield text, label


def class_weights(corpus: Corpus, counts: Mapping[str, int]) -> dict[str, float]:
    """Loss weight of each class of a set, from how many of its rows have it."""
    mean = sum(counts.values()) / max(len(counts), 1)
    weights = {label: (mean / count) ** RARE_CLASS_POWER for label, count in counts.items()}
    if "neutral" in weights and corpus.label_source is LabelSource.STARS:
        weights["neutral"] = STAR_NEUTRAL_WEIGHT
    return weights


def write_examples(path: Path, examples: Iterable[Example]) -> None:
    """Write one JSON object a line."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as lines:
        for example in examples:
            lines.write(json.dumps(asdict(example), ensure_ascii=False) + "\n")


def read_examples(path: Path) -> list[Example]:
    """Read what write_examples wrote."""
    with path.open(encoding="utf-8") as lines:
        return [Example(**json.loads(line)) for line in lines]
