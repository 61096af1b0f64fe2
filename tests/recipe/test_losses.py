from dataclasses import replace

import pytest

pytest.importorskip("torch")

import torch

from models.recipe.losses import (
    DOUBTFUL_WEIGHT,
    BatchLabels,
    row_losses,
    row_weights,
)

pytestmark = pytest.mark.recipe


def batch_labels(
    classes: list[int], *, binary: list[bool] | None = None, by_stars: list[bool] | None = None
) -> BatchLabels:
    count = len(classes)
    return BatchLabels(
        torch.tensor(classes),
        torch.tensor(binary or [False] * count),
        torch.ones(count),
        torch.tensor(by_stars or [False] * count),
        torch.zeros(count, 3),
    )


def mean_loss(logits: torch.Tensor, labels: BatchLabels, smoothing: float = 0.0) -> torch.Tensor:
    weights = row_weights(logits, labels)
    return (row_losses(logits, labels, smoothing) * weights).sum() / weights.sum()


def test_a_row_of_a_binary_set_gives_the_neutral_logit_no_gradient() -> None:
    logits = torch.tensor([[1.0, 3.0, 0.0], [1.0, 3.0, 0.0]], requires_grad=True)

    labels = batch_labels([0, 0], binary=[True, False])
    mean_loss(logits, labels, smoothing=0.1).backward()

    assert logits.grad[0, 1] == 0
    assert logits.grad[0, 0] < 0 < logits.grad[0, 2]
    assert logits.grad[1, 1] > 0


@pytest.mark.parametrize(("binary", "classes"), [(False, 3), (True, 2)])
def test_a_label_is_smoothed_over_the_classes_that_its_set_knows(
    binary: bool, classes: int
) -> None:
    # Given a model that is as sure as the smoothed label is, there is nothing to learn.
    shares = torch.full((1, 3), 0.1 / classes)
    shares[0, 0] += 0.9
    logits = shares.log().requires_grad_(True)

    mean_loss(logits, batch_labels([0], binary=[binary]), smoothing=0.1).backward()

    torch.testing.assert_close(logits.grad, torch.zeros(1, 3), rtol=0, atol=1e-6)


def test_a_label_by_stars_that_the_model_finds_impossible_counts_less() -> None:
    logits = torch.tensor([[0.0, 0.0, 9.0], [0.0, 0.0, 1.0]])

    def loss(by_stars: bool) -> float:
        labels = batch_labels([0, 0], by_stars=[by_stars, by_stars])
        return float(mean_loss(logits, labels))

    doubted, plain = 9.0, 1.55
    assert loss(False) == pytest.approx((doubted + plain) / 2, abs=0.01)
    share = DOUBTFUL_WEIGHT
    assert loss(True) == pytest.approx((doubted * share + plain) / (1 + share), abs=0.01)


def test_weights_scale_a_rows_part_of_the_loss() -> None:
    logits = torch.tensor([[2.0, 0.0, 0.0], [0.0, 0.0, 2.0]])

    def loss(*weights: float) -> float:
        labels = replace(batch_labels([0, 0]), weights=torch.tensor(weights))
        return float(mean_loss(logits, labels))

    right, wrong = loss(1, 0), loss(0, 1)
    assert loss(1, 1) == pytest.approx((right + wrong) / 2)
    assert loss(1, 0.5) == pytest.approx((right + wrong / 2) / 1.5)


def test_a_row_with_shares_is_learnt_to_its_shares_and_not_to_its_label() -> None:
    shares = torch.tensor([[0.2, 0.1, 0.7]])
    labels = replace(batch_labels([0]), shares=shares)
    logits = shares.log().requires_grad_(True)

    row_losses(logits, labels, smoothing=0.1).sum().backward()

    torch.testing.assert_close(logits.grad, torch.zeros(1, 3), rtol=0, atol=1e-6)
