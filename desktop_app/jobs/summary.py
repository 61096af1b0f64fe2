"""The whole of a run in a few figures."""

from dataclasses import dataclass

from desktop_app.core.predictions import Label
from desktop_app.jobs.store import RunStore


@dataclass(frozen=True, slots=True)
class LabelSummary:
    """One label's part in a run."""

    label: Label
    rows: int
    share: float
    """Of the rows with text, from 0 to 1; 0.0 where no row has text."""
    mean_confidence: float | None
    """None where no row has the label."""


@dataclass(frozen=True, slots=True)
class RunSummary:
    """A run's figures; `labels` in the order of Label."""

    labels: tuple[LabelSummary, ...]
    rows_with_text: int
    rows_without_text: int


def summarize(store: RunStore) -> RunSummary:
    """Shares and mean confidence by label, of the rows answered so far."""
    with store.one_moment():
        counts = store.counts()
        confidences = store.mean_confidences()
    with_text = counts.total - counts.no_text
    labels = tuple(
        LabelSummary(
            label,
            counts.of(label),
            counts.of(label) / with_text if with_text else 0.0,
            confidences.get(label),
        )
        for label in Label
    )
    return RunSummary(labels, with_text, counts.no_text)
