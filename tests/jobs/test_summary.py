"""The figures of a run against ones worked out by hand."""

import math
from pathlib import Path

import pytest

from desktop_app.core.predictions import Label
from desktop_app.jobs.summary import LabelSummary, summarize
from tests.jobs.makers import make_predictions, make_rows, make_store


def test_shares_are_of_the_rows_with_text(tmp_path: Path) -> None:
    probabilities = [(0.75, 0.25, 0), (0.5, 0.25, 0.25), (0, 0.125, 0.875), (math.nan,) * 3]
    with make_store(tmp_path / "run.sqlite") as store:
        store.append(make_rows(["a", "b", "c", ""]), make_predictions(probabilities))
        summary = summarize(store)
    assert summary.labels == (
        LabelSummary(Label.NEGATIVE, 2, pytest.approx(2 / 3), 0.625),
        LabelSummary(Label.NEUTRAL, 0, 0.0, None),
        LabelSummary(Label.POSITIVE, 1, pytest.approx(1 / 3), 0.875),
    )
    assert (summary.rows_with_text, summary.rows_without_text) == (3, 1)


def test_a_run_without_rows(tmp_path: Path) -> None:
    with make_store(tmp_path / "run.sqlite") as store:
        summary = summarize(store)
    assert [label.share for label in summary.labels] == [0.0, 0.0, 0.0]
    assert summary.rows_with_text == summary.rows_without_text == 0
