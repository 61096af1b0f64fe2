"""Sentences whose label somebody gave by reading them alone: of reviews, and written for training.

Stars are about a whole review, and people labelled tweets and film reviews only. So sentences of
the other sets were read and labelled one by one, and further ones were written for what single
words get wrong; how is in `annotations/README.md`. Of the reviews' sentences only the labels are
kept there, each with a key of its text; the sentences are found again in the sets. One in twenty
of either is never trained on, by whatever version: those of reviews serve for calibration.
"""

import hashlib
import re
from base64 import urlsafe_b64encode
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from desktop_app.core.sentences import split_sentences
from models.recipe.behaviour.overlap import asked_fingerprints
from models.recipe.errors import DataError
from models.recipe.labels import LABELS
from models.recipe.mixture import ANNOTATED_CORPUS, WRITTEN_CORPUS, Example, fingerprint, read_rows

WRITTEN_DIR = Path(__file__).parent / "annotations"
MARKS_DIR = WRITTEN_DIR / "marks"
WRITTEN_FILES = "written-*.tsv"

_MIXED = "M"
_SHARES = {
    "P": (0.01, 0.04, 0.95),
    "O": (0.04, 0.92, 0.04),
    "N": (0.95, 0.04, 0.01),
    "p": (0.05, 0.25, 0.7),
    "o": (0.15, 0.7, 0.15),
    "n": (0.7, 0.25, 0.05),
    _MIXED: (0.25, 0.5, 0.25),
}
"""What each mark teaches, in the order of LABELS: small letters where another careful reader could
say otherwise, M where a sentence praises and blames alike."""

_KEY_LENGTH = 6
_KEPT_ONE_IN = 20


def sentence_key(text: str) -> str:
    """Six characters that stand for the sentence in its set, up to case, spacing and
    punctuation."""
    return urlsafe_b64encode(_digest(text)).decode("ascii")[:_KEY_LENGTH]


@dataclass(frozen=True)
class Annotated:
    """Labelled sentences of the sets: those to train on, and those to calibrate on, which are
    among the former never, and none of which is mixed."""

    trained: list[Example]
    kept: list[Example]


def annotated_sentences(data_dir: Path, excluded: frozenset[str], *, scale: float) -> Annotated:
    """The labelled sentences of the sets in `data_dir`, set by set, or a share of each; none whose
    fingerprint, or whose review's, is in `excluded`, or that the behaviour suite asks.

    Raises DataError when a set is missing.
    """
    excluded |= asked_fingerprints()
    trained: list[Example] = []
    kept: list[Example] = []
    for name, marks in _read_marks().items():
        path = data_dir / name / "train.jsonl.gz"
        for text, mark in islice(_find(path, marks, excluded), int(len(marks) * scale)):
            if not _is_kept(text):
                trained.append(_example(text, mark, ANNOTATED_CORPUS))
            elif mark != _MIXED:
                kept.append(_example(text, mark, ANNOTATED_CORPUS))
    return Annotated(trained, kept)


def written_sentences(*, scale: float) -> list[Example]:
    """The sentences that were written for training, in order, or a share of each file's; without
    the kept ones, and those that the behaviour suite asks, should one have been written all the
    same."""
    asked = asked_fingerprints()
    return [
        _example(text, mark, WRITTEN_CORPUS)
        for path in sorted(WRITTEN_DIR.glob(WRITTEN_FILES))
        for mark, text in _first(_read_pairs(path), scale)
        if fingerprint(text) not in asked and not _is_kept(text)
    ]


def _find(
    path: Path, marks: Mapping[str, str], excluded: frozenset[str]
) -> Iterator[tuple[str, str]]:
    """(sentence, mark) for each of the set's sentences that has one."""
    if not path.is_file():
        raise DataError(f"{path} is missing: --data must name the folder that holds all sets")
    left = dict(marks)
    for review, _ in read_rows(path):
        if fingerprint(review) in excluded:
            continue
        for span in split_sentences(review):
            text = re.sub(r"\s+", " ", review[span.start : span.end]).strip()
            mark = left.pop(sentence_key(text), None)
            if mark and fingerprint(text) not in excluded:
                yield text, mark


def _is_kept(text: str) -> bool:
    return int.from_bytes(_digest(text)) % _KEPT_ONE_IN == 0


def _digest(text: str) -> bytes:
    return hashlib.sha256(fingerprint(text).encode()).digest()


def _example(text: str, mark: str, corpus: str) -> Example:
    shares = _SHARES[mark]
    label = LABELS[shares.index(max(shares))]
    return Example(text, label, corpus, binary=False, shares=shares)


def _read_marks() -> dict[str, dict[str, str]]:
    """Key to mark, by set."""
    return {
        path.stem: {line[:-1]: line[-1] for line in path.read_text("utf-8").splitlines()}
        for path in sorted(MARKS_DIR.glob("*.txt"))
    }


def _read_pairs(path: Path) -> list[tuple[str, str]]:
    """(mark, text) a line."""
    lines = path.read_text("utf-8").splitlines()
    return [(mark, text) for mark, text in (line.split("\t") for line in lines)]


def _first(rows: Sequence[tuple[str, str]], scale: float) -> Sequence[tuple[str, str]]:
    return rows[: int(len(rows) * scale)]
