import pytest

from benchmarks.figures import Turn, latencies, own_texts_per_s, ratio, texts_per_s


def test_rate_is_all_rows_over_all_time_and_not_the_mean_of_rates():
    assert texts_per_s([Turn(100, 1.0), Turn(100, 4.0)]) == pytest.approx(40)


def test_ratio_counts_whole_turns_against_slices_of_the_same_rows():
    whole = [Turn(200, 1.0), Turn(200, 3.0)]
    slices = [Turn(100, 5.0), Turn(100, 5.0)]
    assert ratio(whole, slices) == pytest.approx(5.0)


def test_percentiles_are_in_milliseconds():
    found = latencies([number / 1000 for number in range(1, 102)])
    assert found
    assert (found.p50_ms, found.p95_ms, found.p99_ms) == pytest.approx((51, 96, 100))


def test_no_singles_no_percentiles():
    assert latencies([]) is None


@pytest.mark.parametrize(
    ("turns", "rate"),
    [
        ([Turn(10, 2.0, 1.0), Turn(10, 2.0, 3.0)], 5.0),
        ([Turn(10, 2.0, 1.0), Turn(10, 2.0)], None),
        ([Turn(10, 2.0)], None),
    ],
)
def test_own_rate_only_where_every_turn_told(turns, rate):
    assert own_texts_per_s(turns) == rate
