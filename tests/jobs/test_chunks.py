"""Chunks start small, follow the speed, and never hold too much text."""

from itertools import count

from desktop_app.jobs.chunks import Chunker
from desktop_app.tables.layout import Row


def endless(text: str = "good", *others: str, surplus: tuple[str, ...] = ()) -> Chunker:
    return Chunker(Row(i, (text, *others), surplus=surplus) for i in count(1))


def sizes(chunker: Chunker, durations_s: list[float]) -> list[int]:
    found = []
    for duration_s in durations_s:
        found.append(len(chunker.take()))
        chunker.took(duration_s)
    return found


def test_a_fast_engine_gets_ever_larger_chunks() -> None:
    assert sizes(endless(), [0.1] * 6) == [200, 400, 800, 1600, 2000, 2000]


def test_a_chunk_is_about_two_seconds_of_work() -> None:
    rows_per_s = 300
    chunker = endless()
    size = 200
    for _ in range(6):
        size = len(chunker.take())
        chunker.took(size / rows_per_s)
    assert size == 600


def test_a_slow_engine_gets_small_chunks() -> None:
    assert sizes(endless(), [40.0] * 3) == [200, 50, 50]


def test_huge_texts_make_short_chunks() -> None:
    assert len(endless("x" * 1_500_000).take()) == 3


def test_huge_cells_beside_the_text_make_short_chunks() -> None:
    assert len(endless("good", "x" * 1_500_000).take()) == 3
    assert len(endless("good", surplus=("x" * 1_500_000,)).take()) == 3


def test_no_row_is_left_out_or_doubled() -> None:
    rows = [Row(i, ("good",)) for i in range(1, 1001)]
    chunker = Chunker(iter(rows))
    taken = []
    while chunk := chunker.take():
        taken += chunk
        chunker.took(0.5)
    assert taken == rows
    assert chunker.take() == []
