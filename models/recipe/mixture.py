"""Step `data`: draw the training mixture and a calibration split from the labelled sets."""

import gzip
import hashlib
import json
import random
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
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

KEPT_ONE_IN = 20
"""One text of so many is never trained on, by whatever version."""
HELD_OUT_SPLITS = ("dev", "test")
MIXTURE, CALIBRATION = "train.jsonl", "calibration.jsonl"
LONG_CALIBRATION = "calibration-long.jsonl"
RULE_CORPUS = "rule_sentences"
"""Stands for a set in the rows that a rule wrote."""
SENTENCE_CORPUS = "review_sentences"
"""Stands for a set in the rows that are sentences of reviews."""
ANNOTATED_CORPUS = "annotated_sentences"
"""Stands for a set in the rows that are sentences of reviews which were labelled one by one."""
WRITTEN_CORPUS = "written_sentences"
"""Stands for a set in the rows that were written one by one."""
LONG_ROWS_EACH = 80
"""Texts of several windows that are kept for calibration, of each set that has so many."""

_LONG_CHARACTERS = 700

Rows = Sequence[tuple[str, str]]


@dataclass(frozen=True)
class Example:
    """One labelled text. `binary` rows come from a set that has no neutral class, `by_stars` rows
    from one whose labels are stars, which now and then say another thing than the text. With
    `shares`, one for each class, the label is only the likeliest."""

    text: str
    label: str
    corpus: str
    binary: bool
    weight: float = 1.0
    by_stars: bool = False
    shares: Sequence[float] = ()


def read_rows(path: Path) -> Iterator[tuple[str, str]]:
    """(text, label) for each line of a `.jsonl.gz`; raises DataError on an unknown label."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            row = json.loads(line)
            if row["label"] not in LABELS:
                raise DataError(f"{path}, line {number}: unknown label {row['label']!r}")
            yield row["text"], row["label"]


def training_rows(data_dir: Path, name: str) -> Iterator[tuple[str, str]]:
    """(text, label) for each training row of a set; raises DataError when the set is missing."""
    path = data_dir / name / "train.jsonl.gz"
    if not path.is_file():
        raise DataError(f"{path} is missing: --data must name the folder that holds all sets")
    return read_rows(path)


def fingerprint(text: str) -> str:
    """What two texts share when only case, spacing and punctuation tell them apart."""
    return re.sub(r"[\W_]+", " ", text.lower()).strip()


def digest(text: str) -> bytes:
    """SHA-256 of the text's fingerprint."""
    return hashlib.sha256(fingerprint(text).encode()).digest()


def is_kept(text: str) -> bool:
    """Whether a text is kept for calibration. Its digest alone decides, so that no version trains
    on what another was calibrated on."""
    return int.from_bytes(digest(text)) % KEPT_ONE_IN == 0


def held_out_fingerprints(data_dir: Path) -> frozenset[str]:
    """Fingerprints of every dev and test text in the folder: none may be trained on."""
    paths = [path for split in HELD_OUT_SPLITS for path in data_dir.glob(f"*/{split}.jsonl.gz")]
    return frozenset(fingerprint(text) for path in paths for text, _ in read_rows(path))


@dataclass(frozen=True)
class Beside:
    """What a draw knows beside the sets.

    `written` are examples to mix in, `kept` are for calibration beside the sets' own. Rows that the
    version made in `earlier_dir` trained on come last in every set.
    """

    written: Sequence[Example] = ()
    kept: Sequence[Example] = ()
    earlier_dir: Path | None = None


_NOTHING_BESIDE = Beside()


def is_long(text: str) -> bool:
    """Whether a text is sure to need more than one window of 128 tokens."""
    return len(text) > _LONG_CHARACTERS


def build_mixture(
    data_dir: Path,
    out_dir: Path,
    *,
    seed: int,
    scale: float = 1.0,
    beside: Beside = _NOTHING_BESIDE,
) -> None:
    """Write the mixture, and the rows kept for calibration, to `out_dir`.

    `scale` multiplies every set's row limit, for a quick trial. The draw depends on it, on what is
    drawn `beside` and on `seed` only.
    """
    earlier_dir = beside.earlier_dir
    limits = {corpus.name: int(corpus.rows * scale) for corpus in CORPORA}
    rng = random.Random(seed)
    trained_on = read_examples(earlier_dir / MIXTURE) if earlier_dir else []
    excluded = held_out_fingerprints(data_dir) | fingerprints(beside.kept)
    examples = list(draw(data_dir, limits, excluded, rng, fingerprints(trained_on)))
    few = {name: limit // KEPT_ONE_IN for name, limit in limits.items()}
    calibration = [*_draw_kept(data_dir, few, excluded, rng), *beside.kept]
    kept = excluded | fingerprints(calibration)
    examples += [example for example in beside.written if fingerprint(example.text) not in kept]
    rng.shuffle(examples)
    write_examples(out_dir / CALIBRATION, calibration)
    write_examples(out_dir / MIXTURE, examples)
    kept |= fingerprints(examples) | fingerprints(trained_on)
    long = _draw_long(data_dir, int(LONG_ROWS_EACH * scale), kept, random.Random(seed))
    write_examples(out_dir / LONG_CALIBRATION, long)


def fingerprints(examples: Iterable[Example]) -> frozenset[str]:
    """The fingerprints of all texts."""
    return frozenset(fingerprint(example.text) for example in examples)


def draw(
    data_dir: Path,
    limits: Mapping[str, int],
    excluded: frozenset[str],
    rng: random.Random,
    last: frozenset[str] = frozenset(),
) -> Iterator[Example]:
    """Up to so many rows of each set to train on as `limits` says, none whose fingerprint is
    excluded, and those whose fingerprint is in `last` only where a set has no others left.

    Raises DataError when a set is missing.
    """

    def in_order(name: str) -> Rows:
        rows = _shuffled(data_dir, name, rng, kept=False)
        return sorted(rows, key=lambda row: fingerprint(row[0]) in last)

    return _draw_sets(in_order, limits, excluded)


def _draw_kept(
    data_dir: Path, limits: Mapping[str, int], excluded: frozenset[str], rng: random.Random
) -> Iterator[Example]:
    return _draw_sets(lambda name: _shuffled(data_dir, name, rng, kept=True), limits, excluded)


def _shuffled(data_dir: Path, name: str, rng: random.Random, *, kept: bool) -> Rows:
    rows = [row for row in training_rows(data_dir, name) if is_kept(row[0]) is kept]
    rng.shuffle(rows)
    return rows


def _draw_sets(
    in_order: Callable[[str], Rows], limits: Mapping[str, int], excluded: frozenset[str]
) -> Iterator[Example]:
    seen = set(excluded)
    for corpus in CORPORA:
        drawn = list(_draw(in_order(corpus.name), seen, limits[corpus.name]))
        weights = class_weights(corpus, Counter(label for _, label in drawn))
        by_stars = corpus.label_source is LabelSource.STARS
        for text, label in drawn:
            binary = not corpus.knows_neutral
            yield Example(text, label, corpus.name, binary, weights[label], by_stars)


def _draw(rows: Rows, seen: set[str], limit: int) -> Iterator[tuple[str, str]]:
    limit = min(limit, len(rows))
    drawn: Counter[str] = Counter()
    for text, label in rows:
        if drawn.total() >= limit:
            return
        key = fingerprint(text)
        if key not in seen and drawn[label] < limit * LARGEST_CLASS_SHARE:
            seen.add(key)
            drawn[label] += 1
            yield text, label


def _draw_long(
    data_dir: Path, limit: int, excluded: frozenset[str], rng: random.Random
) -> Iterator[Example]:
    """Up to `limit` long rows of each set that are kept, in the shares of its labels."""
    for corpus in CORPORA:
        rows = training_rows(data_dir, corpus.name)
        long = [(text, label) for text, label in rows if is_long(text) and is_kept(text)]
        fresh = [row for row in long if fingerprint(row[0]) not in excluded]
        for text, label in rng.sample(fresh, min(limit, len(fresh))):
            yield Example(text, label, corpus.name, not corpus.knows_neutral)


def mix_in(work_dir: Path, find: Callable[[], Iterable[Example]], *, seed: int) -> None:
    """Shuffle what is found into the mixture that is in `work_dir`. A mixture that it could not be
    added to is removed: nobody is to train on it unawares."""
    examples = read_examples(work_dir / MIXTURE)
    (work_dir / MIXTURE).unlink()
    examples += find()
    random.Random(seed).shuffle(examples)
    write_examples(work_dir / MIXTURE, examples)


def calibration_fingerprints(work_dir: Path) -> frozenset[str]:
    """Of all rows kept for calibration: none may be trained on."""
    paths = (work_dir / CALIBRATION, work_dir / LONG_CALIBRATION)
    return frozenset().union(*(fingerprints(read_examples(path)) for path in paths))


def class_weights(corpus: Corpus, counts: Mapping[str, int]) -> dict[str, float]:
    """Loss weight of each class of a set, from how many of its rows have it."""
    mean = sum(counts.values()) / max(len(counts), 1)
    weights = {label: (mean / count) ** RARE_CLASS_POWER for label, count in counts.items()}
    if "neutral" in weights and corpus.label_source is LabelSource.STARS:
        weights["neutral"] *= STAR_NEUTRAL_WEIGHT
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
