"""Whether the suite still measures: which of its texts the model was trained on."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from models.recipe.behaviour.cases import Suite, read_suite
from models.recipe.mixture import fingerprint, read_examples


@dataclass(frozen=True, slots=True)
class Overlap:
    """Texts of the suite, and those of them that stand in the training rows.

    Up to case, spacing and punctuation; a text of nothing else stands nowhere.
    """

    texts: int
    trained_on: tuple[str, ...]


def asked_fingerprints() -> frozenset[str]:
    """Of all texts of the suite: none is to be written for training, or drawn where texts are."""
    return frozenset(map(fingerprint, read_suite().texts())) - {""}


def overlap_with(suite: Suite, example_files: Iterable[Path]) -> Overlap:
    """Look for every text of the suite in files that write_examples wrote."""
    trained = {fingerprint(row.text) for path in example_files for row in read_examples(path)}
    trained.discard("")
    texts = suite.texts()
    return Overlap(len(texts), tuple(text for text in texts if fingerprint(text) in trained))
