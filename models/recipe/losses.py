"""What a batch's rows are to learn, and what the model loses where it says otherwise."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from models.recipe.batching import TrainingRow
from models.recipe.labels import LABELS, NEUTRAL_ID

DOUBTFUL_SHARE = 0.05
"""A label by stars to which the model in training gives less than this is doubted."""

DOUBTFUL_WEIGHT = 0.25
"""What a doubted label counts: a slip of the thumb is not worth learning by heart."""


_NO_SHARES = (0.0,) * len(LABELS)


@dataclass(frozen=True)
class BatchLabels:
    """What a batch of n rows is to learn: int64[n] classes, bool[n] whether the row's set knows no
    neutral, float[n] weights, bool[n] whether stars gave the label, float[n, 3] shares of the
    classes, which are 0 where the row has but a label."""

    classes: Tensor
    binary: Tensor
    weights: Tensor
    by_stars: Tensor
    shares: Tensor

    @classmethod
    def of(cls, batch: Sequence[TrainingRow], device: torch.device) -> "BatchLabels":
        """Those of the rows, in order."""
        return cls(
            torch.tensor([row.label_id for row in batch], device=device),
            torch.tensor([row.binary for row in batch], device=device),
            torch.tensor([row.weight for row in batch], device=device),
            torch.tensor([row.by_stars for row in batch], device=device),
            torch.tensor([row.shares or _NO_SHARES for row in batch], device=device),
        )

    @property
    def shared(self) -> Tensor:
        """bool[n]: whether the row has shares."""
        return self.shares.sum(dim=1) > 0


def row_losses(logits: Tensor, labels: BatchLabels, smoothing: float = 0.0) -> Tensor:
    """float[n]: cross-entropy of float[n, 3] logits, the labels smoothed, or to the row's shares.

    In a row of a binary set the neutral logit takes no part: the set never says neutral, so it
    must not teach that neutral is wrong.
    """
    logs = _log_shares(logits, labels)
    known = torch.ones_like(logs, dtype=torch.bool)
    known[labels.binary, NEUTRAL_ID] = False
    spread = logs.where(known, 0).sum(dim=1) / known.sum(dim=1)
    to_labels = -(1 - smoothing) * _of_labels(logs, labels) - smoothing * spread
    to_shares = -(labels.shares * functional.log_softmax(logits, dim=1)).sum(dim=1)
    return to_shares.where(labels.shared, to_labels)


def row_weights(logits: Tensor, labels: BatchLabels) -> Tensor:
    """float[n]: the rows' own, less where the label is doubted."""
    given = _of_labels(_log_shares(logits.detach(), labels), labels)
    doubted = labels.by_stars & (given < math.log(DOUBTFUL_SHARE))
    return labels.weights.where(~doubted, labels.weights * DOUBTFUL_WEIGHT)


def _log_shares(logits: Tensor, labels: BatchLabels) -> Tensor:
    masked = logits.clone()
    masked[labels.binary, NEUTRAL_ID] = torch.finfo(logits.dtype).min
    return functional.log_softmax(masked, dim=1)


def _of_labels(logs: Tensor, labels: BatchLabels) -> Tensor:
    return logs.gather(1, labels.classes[:, None])[:, 0]
