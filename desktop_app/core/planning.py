"""Token windows to batches of like length, within a token budget."""

from collections.abc import Sequence


def plan_batches(lengths: Sequence[int], *, token_budget: int) -> list[list[int]]:
    """Indices of windows grouped into batches, longest windows first.

    A batch's padded size (its longest window times its count) stays within `token_budget`,
    save for a window that alone exceeds it. Each index appears once. Like lengths share a batch,
    for padding is computed too; the longest go first so that no worker ends on a long one.
    """
    order = sorted(range(len(lengths)), key=lengths.__getitem__, reverse=True)
    batches: list[list[int]] = []
    start = 0
    while start < len(order):
        count = max(1, token_budget // max(1, lengths[order[start]]))
        batches.append(order[start : start + count])
        start += count
    return batches
