"""What the columns give is what the database gives."""

import math
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.predictions import Label
from desktop_app.jobs.row_finder import RowFinder
from desktop_app.jobs.views import ConfidenceRange, RowFilter, SortKey, SortOrder
from tests.jobs.makers import make_predictions, make_rows, make_store

ANSWERS = [(0.8, 0.1, 0.1), (0.1, 0.1, 0.8), (0.2, 0.55, 0.25), (0.1, 0.8, 0.1), (math.nan,) * 3]
FILTERS = [
    RowFilter(),
    RowFilter(no_text=True),
    *(RowFilter(label=label) for label in Label),
    RowFilter(unsure=True),
    RowFilter(confidence=ConfidenceRange(0.6, 0.8)),
    RowFilter(Label.NEGATIVE, confidence=ConfidenceRange(0.8), unsure=True),
]


@settings(max_examples=20, deadline=None)
@given(st.lists(st.lists(st.sampled_from(ANSWERS), min_size=1, max_size=8), max_size=5))
def test_every_filter_and_order_is_that_of_the_database(
    tmp_path_factory: pytest.TempPathFactory, chunks: list[list[tuple[float, float, float]]]
) -> None:
    path: Path = tmp_path_factory.mktemp("runs") / "run.sqlite"
    orders = [SortOrder(key, way) for key in SortKey for way in (False, True)]
    rows = make_rows(["text"] * sum(map(len, chunks)))
    with make_store(path) as store:
        for chunk in chunks:
            at = store.row_count()
            store.append(rows[at : at + len(chunk)], make_predictions(chunk))
        asked = [(row_filter, order) for row_filter in FILTERS for order in orders]
        fast = [store.row_numbers(*question).tolist() for question in asked]
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(RowFinder, "_columns", lambda finder: None)
            slow = [store.row_numbers(*question).tolist() for question in asked]
    assert fast == slow
