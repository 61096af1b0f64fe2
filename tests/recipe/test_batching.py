import random
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from models.recipe.batching import BatchSize, TrainingRow, cut_window, epoch_batches

lengths = st.lists(st.integers(0, 60), max_size=120)


def rows_of(row_lengths: list[int]) -> list[TrainingRow]:
    return [
        TrainingRow(
            [1000 * number + k for k in range(length)],
            number % 3,
            False,
            1.0,
            by_stars=False,
            by_rule=False,
        )
        for number, length in enumerate(row_lengths)
    ]


@settings(max_examples=40, deadline=None)
@given(lengths, st.integers(1, 9), st.integers(8, 40))
def test_every_row_with_tokens_is_in_one_batch_within_the_limits(
    row_lengths: list[int], batch_rows: int, max_tokens: int
) -> None:
    size = BatchSize(batch_rows, 2 * max_tokens)

    batches = epoch_batches(rows_of(row_lengths), size, max_tokens, seed=3)

    seen = Counter(row.token_ids[0] // 1000 for batch in batches for row in batch)
    assert seen == Counter(n for n, length in enumerate(row_lengths) if length)
    for batch in batches:
        padded = len(batch) * (max(len(row.token_ids) for row in batch) + 2)
        assert len(batch) <= batch_rows
        assert padded <= size.tokens


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 90), st.integers(1, 40), st.integers())
def test_a_window_is_an_unbroken_part(length: int, limit: int, seed: int) -> None:
    tokens = list(range(length))

    window = list(cut_window(tokens, limit, random.Random(seed)))

    assert len(window) == min(length, limit)
    assert window == tokens[window[0] : window[0] + limit] if window else not tokens


def test_windows_begin_at_the_head_half_of_the_time_and_reach_the_tail() -> None:
    rng = random.Random(0)

    starts = Counter(cut_window(range(100), 10, rng)[0] for _ in range(800))

    assert 0.4 < starts[0] / 800 < 0.6
    assert starts[90] > 150


def test_batches_are_the_same_for_the_same_seed_and_differ_by_epoch() -> None:
    rows = rows_of([5 + n % 30 for n in range(300)])
    size = BatchSize(8, 400)

    first = epoch_batches(rows, size, 32, seed=1)

    assert epoch_batches(rows, size, 32, seed=1) == first
    assert epoch_batches(rows, size, 32, seed=2) != first
