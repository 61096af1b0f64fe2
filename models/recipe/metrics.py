"""Figures of merit of a classifier on one labelled set."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from models.recipe.labels import LABELS, NEUTRAL_ID

CALIBRATION_BINS = 15
_NO_CLASS = -1
"""What is predicted where there is no text: none of the classes."""


@dataclass(frozen=True)
class ClassScores:
    """Figures of one class; `support` counts its texts."""

    label: str
    precision: float
    recall: float
    f1: float
    support: int


@dataclass(frozen=True)
class SetScores:
    """Figures of one set, each from 0 to 1.

    With `neutral_masked` the set knows no neutral: negative and positive share all probability.
    """

    texts: int
    neutral_masked: bool
    accuracy: float
    macro_recall: float
    macro_f1: float
    calibration_error: float
    classes: tuple[ClassScores, ...]


def score(
    probabilities: NDArray[np.float32], label_ids: NDArray[np.int64], *, neutral_masked: bool
) -> SetScores:
    """Figures for float[n, 3] probabilities against int[n] classes; n is at least 1.

    A row of NaN (no text) counts as undecided between all classes, which is never right.
    """
    shares = np.nan_to_num(probabilities.astype(np.float64), nan=1 / len(LABELS))
    if neutral_masked:
        shares[:, NEUTRAL_ID] = 0
    shares /= shares.sum(axis=1, keepdims=True)
    is_answered = np.isfinite(probabilities).all(axis=1)
    predicted = np.where(is_answered, shares.argmax(axis=1), _NO_CLASS)
    ids = [i for i in range(len(LABELS)) if not (neutral_masked and i == NEUTRAL_ID)]
    classes = tuple(_score_class(predicted, label_ids, index) for index in ids)
    return SetScores(
        texts=len(label_ids),
        neutral_masked=neutral_masked,
        accuracy=float((predicted == label_ids).mean()),
        macro_recall=float(np.mean([c.recall for c in classes])),
        macro_f1=float(np.mean([c.f1 for c in classes])),
        calibration_error=calibration_error(shares.max(axis=1), predicted == label_ids),
        classes=classes,
    )


def calibration_error(confidences: NDArray[np.float64], correct: NDArray[np.bool_]) -> float:
    """Expected calibration error over equal-width bins of confidence (Guo et al. 2017)."""
    edges = np.linspace(0, 1, CALIBRATION_BINS + 1)[1:-1]
    bins = np.digitize(confidences, edges, right=True)
    gaps = np.bincount(bins, weights=correct - confidences, minlength=CALIBRATION_BINS)
    return float(np.abs(gaps).sum() / len(confidences))


def _score_class(
    predicted: NDArray[np.int64], label_ids: NDArray[np.int64], index: int
) -> ClassScores:
    hits = int(((predicted == index) & (label_ids == index)).sum())
    support, claimed = int((label_ids == index).sum()), int((predicted == index).sum())
    precision = hits / claimed if claimed else 0.0
    recall = hits / support if support else 0.0
    f1 = 2 * hits / (claimed + support) if claimed + support else 0.0
    return ClassScores(LABELS[index], precision, recall, f1, support)
