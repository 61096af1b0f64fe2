"""Sentences whose label somebody gave by reading them alone: of sets, and written for training.

Stars are about a whole review, and people labelled tweets and film reviews only. So sentences of
the other sets were read and labelled one by one, tweets that the people judge otherwise than a
model a second time, and further sentences were written for what single words get wrong; how is in
`annotations/README.md`. Of the sets' sentences only the labels are kept there, each with a key of
its text; the sentences are found again in the sets. One in twenty of either is never trained on, by
whatever version: activation ranges are fixed on those of sets.
"""

import re
from base64 import urlsafe_b64encode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from desktop_app.core.sentences import split_sentences
from models.recipe.behaviour.overlap import asked_fingerprints
from models.recipe.labels import LABELS
from models.recipe.mixture import (
    ANNOTATED_CORPUS,
    WRITTEN_CORPUS,
    Example,
    digest,
    fingerprint,
    is_kept,
    training_rows,
)

WRITTEN_DIR = Path(__file__).parent / "annotations"
MARKS_DIR = WRITTEN_DIR / "marks"
WRITTEN_FILES = "written-*.tsv"
_WRITTEN_PREFIX = "written-"

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

_ONCE: Mapping[str, int] = {}
_KEY_LENGTH = 6


def sentence_key(text: str) -> str:
    """Six characters that stand for the sentence in its set, up to case, spacing and
    punctuation."""
    return urlsafe_b64encode(digest(text)).decode("ascii")[:_KEY_LENGTH]


@dataclass(frozen=True)
class Annotated:
    """A labelled sentence, or whole row, of a set. One that is kept is never to be trained on."""

    example: Example
    review: str
    """The fingerprint of the row that it is out of."""
    is_kept: bool


def annotated_sentences(data_dir: Path, *, scale: float) -> list[Annotated]:
    """The labelled sentences of the sets in `data_dir`, set by set, or a share of each.

    Raises DataError when a set is missing.
    """
    return [
        sentence
        for name, marks in _read_marks().items()
        for sentence in islice(_find(training_rows(data_dir, name), marks), int(len(marks) * scale))
    ]


def to_keep(annotated: Iterable[Annotated], excluded: frozenset[str]) -> list[Example]:
    """The kept ones but for those without one label; see `to_train_on`."""
    kept = (sentence for sentence in annotated if sentence.is_kept)
    single = (sentence for sentence in kept if sentence.example.shares != _SHARES[_MIXED])
    return _without(single, excluded)


def to_train_on(annotated: Iterable[Annotated], excluded: frozenset[str]) -> list[Example]:
    """All others but those of reviews that are kept themselves. None has a fingerprint, or is of a
    review with one, that is in `excluded`, nor is it asked by the behaviour suite."""
    free = (s for s in annotated if not s.is_kept and not is_kept(s.review))
    return _without(free, excluded)


def written_sentences(*, scale: float, times: Mapping[str, int] = _ONCE) -> list[Example]:
    """The sentences that were written for training, in order, or a share of each file's; without
    the kept ones, and those that the behaviour suite asks, should one have been written all the
    same.

    Those of "written-NAME.tsv" are there so often as `times` says of NAME, or once.
    """
    asked = asked_fingerprints()
    return [
        example
        for path in sorted(WRITTEN_DIR.glob(WRITTEN_FILES))
        for example in [
            _example(text, mark, WRITTEN_CORPUS)
            for mark, text in _first(_read_pairs(path), scale)
            if fingerprint(text) not in asked and not is_kept(text)
        ]
        * times.get(path.stem.removeprefix(_WRITTEN_PREFIX), 1)
    ]


def _without(annotated: Iterable[Annotated], excluded: frozenset[str]) -> list[Example]:
    excluded |= asked_fingerprints()
    return [
        sentence.example
        for sentence in annotated
        if not {sentence.review, fingerprint(sentence.example.text)} & excluded
    ]


def _find(rows: Iterable[tuple[str, str]], marks: Mapping[str, str]) -> Iterator[Annotated]:
    """Each row and each sentence of the rows that has a mark, where it stands first."""
    left = dict(marks)
    for review, _ in rows:
        for part in (review, *(review[span.start : span.end] for span in split_sentences(review))):
            text = re.sub(r"\s+", " ", part).strip()
            if mark := left.pop(sentence_key(text), None):
                example = _example(text, mark, ANNOTATED_CORPUS)
                yield Annotated(example, fingerprint(review), is_kept(text))


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
