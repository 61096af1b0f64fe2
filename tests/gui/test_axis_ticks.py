from hypothesis import given
from hypothesis import strategies as st

from desktop_app.gui.files.axis_ticks import ticks


@given(st.floats(0, 1e7), st.integers(1, 12))
def test_ticks_begin_at_zero_reach_the_largest_and_are_few(largest: float, most: int) -> None:
    found = ticks(largest, most)

    assert found[0] == 0
    assert found[-1] >= largest * (1 - 1e-6)
    assert 2 <= len(found) <= most + 1
    assert found == sorted(set(found))


def test_ticks_are_round() -> None:
    assert ticks(612, 3) == [0, 250, 500, 750]
    assert ticks(1180, 2) == [0, 1000, 2000]
    assert ticks(0, 3) == [0, 1]
