import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.gui import formatting


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a.csv", "a.csv"),
        ("answers of the spring.csv", "answers…ng.csv"),
        ("two\nlines", "two lines"),
    ],
)
def test_a_long_name_keeps_both_its_ends(name, shown):
    assert formatting.short_name(name, length=14) == shown


@pytest.mark.parametrize(
    ("shares", "told"),
    [
        ((0.705, 0.255, 0.04), "70% 26% 4%"),
        ((0.026, 0.899, 0.075), "3% 90% 7%"),
        ((0.994, 0.003, 0.003), "99% 1% 0%"),
        ((1 / 3, 1 / 3, 1 / 3), "33% 34% 33%"),
        ((0.0, 0.0, 1.0), "0% 0% 100%"),
        ((), ""),
    ],
)
def test_shares_of_a_whole_add_up(shares, told):
    assert " ".join(formatting.percents(shares)) == told


@given(st.tuples(*[st.floats(0.001, 1)] * 3))
def test_the_largest_share_is_told_as_by_itself(weights):
    shares = [weight / sum(weights) for weight in weights]
    told = formatting.percents(shares)
    largest = shares.index(max(shares))

    assert told[largest] == formatting.percent(shares[largest])
    assert sum(int(words.removesuffix("%")) for words in told) == 100
