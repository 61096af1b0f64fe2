"""Stalls are told from the beats of a heart, span by span."""

import pytest

from benchmarks.heartbeat import Beat, Heartbeat, Lateness
from benchmarks.stalls import Phase, table


def beats(*gaps_ms: float) -> list[Beat]:
    """From second 0 on; the thread computes half of the time."""
    at_s, found = 0.0, [Beat(0.0, 0.0)]
    for gap_ms in gaps_ms:
        at_s += gap_ms / 1000
        found.append(Beat(at_s, at_s / 2))
    return found


def test_a_heart_in_time_is_never_late() -> None:
    late = Lateness.within(beats(*[5] * 50), [(0, 1)], 50)
    assert late.worst_ms == pytest.approx(0)
    assert late.over_bar == 0


def test_the_longest_wait_counts_less_the_interval() -> None:
    late = Lateness.within(beats(5, 105, 5, 65), [(0, 1)], 50)
    assert late.worst_ms == pytest.approx(100)
    assert late.over_bar == 2
    assert late.computing_ms == pytest.approx(52.5)


def test_only_the_spans_count_and_a_wait_across_their_edge() -> None:
    heart = beats(5, 105, *[5] * 100)
    assert Lateness.within(heart, [(0.2, 0.5)], 50).worst_ms == pytest.approx(0)
    assert Lateness.within(heart, [(0.05, 0.06)], 50).worst_ms == pytest.approx(100)
    assert Lateness.within(heart, [], 50) == Lateness(0.0, 0.0, 0, 0.0)


def test_phases_of_one_name_are_one_row() -> None:
    phases = [Phase("look", 0, 0.02), Phase("sort", 0.02, 0.04), Phase("look", 0.04, 0.3)]
    rows = table(phases, beats(*[5] * 10, 105), beats(*[5] * 60)).splitlines()[2:]
    assert [row.split("|")[1].strip() for row in rows] == ["look", "sort"]
    assert "100" in rows[0]
    assert "100" not in rows[1]


def test_a_heart_beats(qtbot) -> None:
    heart = Heartbeat()
    qtbot.waitUntil(lambda: len(heart.beats) > 3)
    assert heart.beats == sorted(heart.beats)
