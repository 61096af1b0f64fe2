from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.planning import plan_batches

LENGTHS = st.lists(st.integers(1, 300), max_size=200)
BUDGETS = st.integers(1, 2_000)


@given(LENGTHS, BUDGETS)
def test_every_window_is_in_exactly_one_batch(lengths: list[int], budget: int) -> None:
    batches = plan_batches(lengths, token_budget=budget)
    assert sorted(index for batch in batches for index in batch) == list(range(len(lengths)))


@given(LENGTHS, BUDGETS)
def test_padded_size_stays_within_the_budget(lengths: list[int], budget: int) -> None:
    for batch in plan_batches(lengths, token_budget=budget):
        padded = max(lengths[index] for index in batch) * len(batch)
        assert padded <= budget or len(batch) == 1


def test_like_lengths_share_a_batch_and_the_longest_go_first() -> None:
    assert plan_batches([2, 9, 3, 10, 2], token_budget=20) == [[3, 1], [2, 0, 4]]
