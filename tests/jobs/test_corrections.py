"""Labels set by hand stand beside the answers, are kept, and can be taken back."""

import math
import time
from pathlib import Path

import pytest

from desktop_app.core.predictions import Label
from desktop_app.errors import StoreError
from desktop_app.jobs.control import JobControl
from desktop_app.jobs.corrections import CorrectionCounts
from desktop_app.jobs.runner import run_job
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.views import RowFilter, SortKey, SortOrder
from tests.fakes import FakeEngine
from tests.jobs.makers import ListSource, Told, make_predictions, make_rows, make_store

ANSWERS = [(0.8, 0.1, 0.1), (0.1, 0.8, 0.1), (math.nan,) * 3, (0.1, 0.1, 0.8)]


@pytest.fixture
def store(tmp_path: Path):
    """Rows 1 to 4: negative, neutral, no text, positive."""
    with make_store(tmp_path / "run.sqlite") as store:
        store.append(make_rows(["bad", "so so", "", "good"]), make_predictions(ANSWERS))
        yield store


def by_hand(store: RunStore) -> list[Label | None]:
    return [row.label_by_hand for row in store.rows()]


def test_a_run_has_none_at_first(store: RunStore) -> None:
    assert by_hand(store) == [None] * 4
    assert store.corrections.counts() == CorrectionCounts()


def test_a_label_stands_beside_the_answer(store: RunStore) -> None:
    store.corrections.put({1: Label.POSITIVE, 4: Label.POSITIVE})
    assert by_hand(store) == [Label.POSITIVE, None, None, Label.POSITIVE]
    assert store.fetch([1])[0].label_by_hand is Label.POSITIVE
    assert store.fetch([1])[0].prediction.label is Label.NEGATIVE
    assert store.counts().of(Label.NEGATIVE) == 1
    assert store.row_numbers(RowFilter(corrected=True)).tolist() == [1, 4]
    assert store.row_numbers(RowFilter(Label.POSITIVE, corrected=True)).tolist() == [4]


def test_they_are_counted_against_the_answers(store: RunStore) -> None:
    store.corrections.put({1: Label.POSITIVE, 3: Label.NEUTRAL, 4: Label.POSITIVE})
    counts = store.corrections.counts()
    assert counts == CorrectionCounts(by_hand=3, agreed=1, without_text=1)
    assert (counts.checked, counts.corrected) == (2, 2)


def test_what_was_there_before_undoes_it(store: RunStore) -> None:
    store.corrections.put({1: Label.POSITIVE})
    before = store.corrections.put({1: Label.NEUTRAL, 2: Label.NEGATIVE})
    assert before == {1: Label.POSITIVE, 2: None}
    assert store.corrections.put(before) == {1: Label.NEUTRAL, 2: Label.NEGATIVE}
    assert by_hand(store) == [Label.POSITIVE, None, None, None]


def test_a_row_that_is_not_there_changes_nothing(store: RunStore) -> None:
    with pytest.raises(StoreError, match="Row 77 "):
        store.corrections.put({1: Label.POSITIVE, 77: Label.POSITIVE})
    assert by_hand(store) == [None] * 4


def test_they_survive_closing_and_resuming(store: RunStore) -> None:
    store.corrections.put({2: Label.NEGATIVE})
    rows = make_rows(["bad", "so so", "", "good", "fine"])
    with RunStore.open(store.path) as resumed:
        run_job(ListSource(rows), FakeEngine(), resumed, JobControl(), Told())
    assert by_hand(store) == [None, Label.NEGATIVE, None, None, None]


def test_they_can_be_set_while_rows_come_in(store: RunStore) -> None:
    with RunStore.open(store.path) as other:
        other.corrections.put({1: Label.NEUTRAL})
        more = make_rows(["x"] * 5)[4:]
        store.append(more, make_predictions(ANSWERS[:1]))
    assert by_hand(store)[0] is Label.NEUTRAL


def test_the_time_is_written_down(store: RunStore) -> None:
    started = time.time()
    store.corrections.put({1: Label.NEUTRAL})
    [(made_at,)] = store._db.all("SELECT made_at FROM correction")
    assert started <= made_at <= time.time()


def test_sorting_pays_no_heed_to_them(store: RunStore) -> None:
    store.corrections.put({1: Label.POSITIVE})
    assert store.row_numbers(order=SortOrder(SortKey.LABEL)).tolist() == [1, 2, 4, 3]


def test_a_confirmed_answer_is_the_models(store: RunStore) -> None:
    store.corrections.put({2: Label.NEGATIVE})
    before = store.corrections.confirm([1, 2, 3])
    assert before == {1: None, 2: Label.NEGATIVE, 3: None}
    assert by_hand(store) == [Label.NEGATIVE, Label.NEUTRAL, None, None]
    assert store.corrections.counts() == CorrectionCounts(by_hand=2, agreed=2)


def test_rows_are_sorted_by_them_and_the_others_come_last(store: RunStore) -> None:
    store.corrections.put({1: Label.POSITIVE, 3: Label.NEGATIVE, 4: Label.POSITIVE})
    order = SortOrder(SortKey.BY_HAND)
    assert store.row_numbers(order=order).tolist() == [3, 1, 4, 2]
    downwards = SortOrder(SortKey.BY_HAND, descending=True)
    assert store.row_numbers(order=downwards).tolist() == [1, 4, 3, 2]
    only = RowFilter(label=Label.POSITIVE)
    assert store.row_numbers(only, order).tolist() == [4]
