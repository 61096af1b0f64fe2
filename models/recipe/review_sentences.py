"""Sentences of reviews, each with the classes that its words and the review's stars make likely.

Whoever reads "We arrived fifteen minutes early." alone cannot say what it stands for; the stars of
its review often can, and so a model learns what good and bad days out are made of. The manner is
that of Kotzias et al. 2015, "From Group to Individual Labels using Deep Features".
"""

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import compress
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop_app.core.sentences import split_sentences
from models.recipe.behaviour.overlap import asked_fingerprints
from models.recipe.labels import LABEL_IDS, LABELS
from models.recipe.mixture import (
    ANNOTATED_CORPUS,
    MIXTURE,
    SENTENCE_CORPUS,
    Example,
    calibration_fingerprints,
    fingerprint,
    fingerprints,
    held_out_fingerprints,
    mix_in,
    read_examples,
    training_rows,
)
from models.recipe.scoring import Scorer, open_scorer, score_all

SENTENCES = {
    "yelp": 16_000,
    "zomato": 8_000,
    "imdb": 8_000,
    "womens_clothing": 5_000,
    "appstore": 4_000,
    "skytrax": 3_000,
    "amazon_music": 3_000,
    "hotel": 2_000,
    "steam": 1_000,
}
"""How many of each set whose texts have several, a third for each label that the reviews have."""

_CHARACTERS = range(12, 250)
_FEWEST_SENTENCES = 3
"""Of a review: the stars of a shorter one are about the very sentence, and a label already."""
_ROUNDS = 20


@dataclass(frozen=True)
class Sentence:
    """A sentence, and the label that its whole review has by its stars."""

    text: str
    review_label: str


def review_sentences(
    scorer: Scorer, data_dir: Path, excluded: frozenset[str], *, seed: int, scale: float
) -> list[Example]:
    """The sentences of SENTENCES as examples with shares, set by set.

    `scorer` is the model that says what the words mean. No sentence has a fingerprint in
    `excluded`, nor is it of a review that has one.
    """
    return [
        example
        for name, count in SENTENCES.items()
        for example in _of_set(
            scorer,
            _draw(
                training_rows(data_dir, name),
                int(count * scale),
                excluded,
                random.Random(f"{seed} {name}"),
            ),
            name,
        )
    ]


def add_to_mixture(
    bundle: Path, data_dir: Path, work_dir: Path, *, seed: int, scale: float
) -> None:
    """Ask the bundle, and mix in the sentences; none that the behaviour suite asks, or that is in
    the mixture with a label of its own."""
    excluded = held_out_fingerprints(data_dir) | calibration_fingerprints(work_dir)
    excluded |= asked_fingerprints()
    rows = read_examples(work_dir / MIXTURE)
    excluded |= fingerprints(row for row in rows if row.corpus == ANNOTATED_CORPUS)

    def ask() -> list[Example]:
        with open_scorer(bundle) as scorer:
            return review_sentences(scorer, data_dir, excluded, seed=seed, scale=scale)

    mix_in(work_dir, ask, seed=seed)


def resolve(answers: NDArray[np.float32], reviews: NDArray[np.int64]) -> NDArray[np.float32]:
    """float32[n, 3]: what words and stars say together, from float32[n, 3] what the words say by
    themselves and int64[n] the label of each sentence's review.

    Words and stars are taken as independent, given the sentence's class. How often reviews of a
    label hold sentences of a class is estimated from the sentences themselves, by expectation and
    maximization (Dawid and Skene 1979, with the model and the stars as the two raters).
    """
    shares = answers
    review_of = np.eye(len(LABELS), dtype=np.float32)[reviews]
    for _ in range(_ROUNDS):
        # float32[review label, class]: of the sentences of a class, the share in such reviews.
        held = review_of.T @ shares
        held /= np.maximum(held.sum(axis=0, keepdims=True), np.finfo(np.float32).tiny)
        shares = answers * held[reviews]
        shares = shares / shares.sum(axis=1, keepdims=True)
    return shares


def _of_set(scorer: Scorer, sentences: Sequence[Sentence], name: str) -> Iterator[Example]:
    if not sentences:
        return
    answers = score_all(scorer, [sentence.text for sentence in sentences], f"sentences of {name}")
    answered = np.isfinite(answers).all(axis=1)
    texts = [sentence.text for sentence in compress(sentences, answered)]
    reviews = np.array([LABEL_IDS[s.review_label] for s in compress(sentences, answered)])
    for text, shares in zip(texts, resolve(answers[answered], reviews), strict=True):
        label = LABELS[int(shares.argmax())]
        rounded = tuple(round(float(share), 4) for share in shares)
        yield Example(text, label, SENTENCE_CORPUS, binary=False, shares=rounded)


def _draw(
    rows: Iterable[tuple[str, str]], count: int, excluded: frozenset[str], rng: random.Random
) -> list[Sentence]:
    """Up to `count` sentences, as many from reviews of one label as from those of another."""
    reviews = [row for row in rows if fingerprint(row[0]) not in excluded]
    rng.shuffle(reviews)
    labels = sorted({label for _, label in reviews})
    drawn: dict[str, list[Sentence]] = {label: [] for label in labels}
    seen = set(excluded)
    for text, label in reviews:
        sentences = [text[span.start : span.end] for span in split_sentences(text)]
        if len(sentences) < _FEWEST_SENTENCES or len(drawn[label]) * len(labels) >= count:
            continue
        for sentence in sentences:
            key = fingerprint(sentence)
            if key and key not in seen and len(sentence) in _CHARACTERS:
                seen.add(key)
                drawn[label].append(Sentence(sentence, label))
    return [sentence for label in labels for sentence in drawn[label]]
