"""How two models' answers to the same texts agree, and which is right more often."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.core.predictions import LABELS, Label

Matrix = tuple[tuple[int, ...], ...]
"""Rows by the first model's label (first index) and the second's, both in Label's order."""
CHANCE_BELOW = 0.05
"""A difference at least as large comes by chance less often than that: the usual bar."""


def matrix_of(pairs: Sequence[tuple[Label, Label]]) -> Matrix:
    """Counts of each pair of labels."""
    counts = [[0] * len(LABELS) for _ in LABELS]
    for one, other in pairs:
        counts[LABELS.index(one)][LABELS.index(other)] += 1
    return tuple(map(tuple, counts))


def agreement(matrix: Matrix) -> float | None:
    """Share of texts with the same label from both; None where there are no texts."""
    total = sum(map(sum, matrix))
    same = sum(matrix[place][place] for place in range(len(LABELS)))
    return same / total if total else None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Texts that only one of two models gets right."""

    only_first: int
    only_second: int

    @property
    def p_value(self) -> float:
        """How often chance alone would part the two so far or farther, were both equally good.

        McNemar's test (McNemar 1947), exact: of the texts that only one gets right, each is the
        first model's with probability 1/2, so the count is binomial, and both tails are taken.
        Recommended for two classifiers and one test set by Dietterich (1998), "Approximate
        Statistical Tests for Comparing Supervised Classification Learning Algorithms".
        """
        total = self.only_first + self.only_second
        term = tail = 1
        for count in range(min(self.only_first, self.only_second)):
            term = term * (total - count) // (count + 1)
            tail += term
        return min(1.0, 2 * tail / (1 << total)) if total else 1.0

    @property
    def may_be_chance(self) -> bool:
        """Whether the difference is no evidence that one is better on texts like these."""
        return self.p_value >= CHANCE_BELOW
