"""Words along an axis, none on top of another."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.gui.files.charts.scene import Metrics

_BETWEEN = 12.0


@dataclass(frozen=True, slots=True)
class AxisLabel:
    """A word and where it belongs."""

    at: float
    """In units of the axis."""
    text: str


def spaced(
    labels: Sequence[AxisLabel], pixels_per_unit: float, metrics: Metrics
) -> tuple[AxisLabel, ...]:
    """Every first, second, third … of them, as many as fit side by side."""
    widths = [metrics.width_of(label.text) for label in labels]
    for every in range(1, len(labels)):
        kept = range(0, len(labels), every)
        gaps = (
            (labels[right].at - labels[left].at) * pixels_per_unit
            - (widths[left] + widths[right]) / 2
            for left, right in pairwise(kept)
        )
        if all(gap >= _BETWEEN for gap in gaps):
            return tuple(labels[index] for index in kept)
    return tuple(labels[:1])


def inside(x: float, width: float, left: float, right: float) -> float:
    """The middle nearest to `x` of words so wide that stay between `left` and `right`."""
    return max(left + width / 2, min(x, right - width / 2))
