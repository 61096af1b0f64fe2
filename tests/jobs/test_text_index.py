import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.jobs import text_index
from desktop_app.jobs.text_index import TextIndex

Chunks = st.lists(st.lists(st.integers(0, 2**32 - 1), max_size=30, unique=True), max_size=12)


@given(Chunks, st.lists(st.integers(0, 2**32 - 1), max_size=5))
def test_it_finds_what_was_added_and_nothing_else(
    chunks: list[list[int]], others: list[int]
) -> None:
    index, expected = TextIndex(), {}
    for chunk in chunks:
        fresh = [key for key in chunk if key not in expected]
        numbers = range(len(expected) + 1, len(expected) + len(fresh) + 1)
        expected |= dict(zip(fresh, numbers, strict=True))
        index.add(np.array(fresh, np.uint32), np.array(numbers, np.uint32))
    asked = [*expected, *others]
    found = index.find(np.array(asked, np.uint32)).tolist()
    assert found == [expected.get(key, 0) for key in asked]
    assert len(index) == len(expected)


def test_its_runs_stay_few(monkeypatch) -> None:
    monkeypatch.setattr(text_index, "_LARGEST_MERGE", 1 << 20)
    index = TextIndex()
    for start in range(0, 20_000, 20):
        keys = np.arange(start, start + 20, dtype=np.uint32) * np.uint32(7919)
        index.add(keys, np.arange(start + 1, start + 21, dtype=np.uint32))
    assert len(index) == 20_000
    assert len(index._runs) <= 12


def test_long_runs_are_left_alone(monkeypatch) -> None:
    monkeypatch.setattr(text_index, "_LARGEST_MERGE", 100)
    index = TextIndex()
    for start in range(0, 1000, 10):
        keys = np.arange(start, start + 10, dtype=np.uint32)
        index.add(keys, np.arange(start + 1, start + 11, dtype=np.uint32))
    assert all(len(keys) <= 100 for keys, _ in index._runs)
    assert index.find(np.array([0, 999, 1000], np.uint32)).tolist() == [1, 1000, 0]
