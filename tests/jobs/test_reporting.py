"""Progress is told seldom enough, and its figures follow from what happened."""

import pytest

from desktop_app.core.engine import BatchTiming
from desktop_app.jobs.progress import JobState
from desktop_app.jobs.reporting import RemainingTime, Reporter
from desktop_app.jobs.rows_ahead import Extent
from tests.jobs.makers import Told


class Clock:
    now_s = 50.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def reporter(told: Told, clock: Clock) -> Reporter:
    return Reporter(told, 0, clock)


def batches(reporter: Reporter, clock: Clock, count: int, seconds: float) -> None:
    for _ in range(count):
        clock.now_s += seconds
        reporter.batch_done(BatchTiming(10, 100, seconds))


def test_told_at_most_ten_times_a_second(reporter: Reporter, clock: Clock, told: Told) -> None:
    reporter.begin_chunk(10_000, 10_000, Extent(10_000))
    batches(reporter, clock, 1000, 0.002)
    assert 18 <= len(told.progress) <= 21


def test_a_change_of_state_is_told_at_once(reporter: Reporter, told: Told) -> None:
    for state in (JobState.RUNNING, JobState.PAUSED, JobState.RUNNING, JobState.FINISHED):
        reporter.enter(state)
        assert told.last.state is state
    assert len(told.progress) == 4


def test_the_share_grows_within_a_chunk(reporter: Reporter, clock: Clock, told: Told) -> None:
    reporter.begin_chunk(40, 50, Extent(250))
    batches(reporter, clock, 1, 1.0)
    assert told.last.share_done == pytest.approx(0.05)
    assert told.last.rows_done == 0
    batches(reporter, clock, 3, 1.0)
    reporter.chunk_done(rows=50, duplicates=10)
    clock.now_s += 1.0
    reporter.begin_chunk(40, 50, Extent(250))
    batches(reporter, clock, 2, 1.0)
    assert told.last.share_done == pytest.approx(0.3)
    assert told.last.rows_done == 50
    assert told.last.duplicates == 10
    assert told.last.rows_estimated == 250


def test_a_chunk_cut_short_counts_for_nothing(reporter: Reporter, clock: Clock, told: Told) -> None:
    reporter.begin_chunk(40, 50, Extent(250))
    batches(reporter, clock, 2, 1.0)
    reporter.enter(JobState.PAUSED)
    assert told.last.share_done == 0.0
    reporter.enter(JobState.RUNNING)
    reporter.begin_chunk(40, 50, Extent(250))
    batches(reporter, clock, 4, 1.0)
    assert told.last.share_done == pytest.approx(0.2, rel=0.02)


def test_a_chunk_is_not_done_before_it_is_stored(
    reporter: Reporter, clock: Clock, told: Told
) -> None:
    """A small file is one chunk: all of it answered, it said 100 % with no row done."""
    reporter.begin_chunk(40, 40, Extent(40, is_exact=True))
    batches(reporter, clock, 4, 1.0)
    assert (told.last.rows_done, told.last.share_done) == (0, pytest.approx(0.99))
    clock.now_s += 1.0
    reporter.chunk_done(rows=40, duplicates=0)
    assert (told.last.rows_done, told.last.share_done) == (40, pytest.approx(0.99))
    assert told.last.remaining_s is None
    reporter.enter(JobState.FINISHED)
    assert (told.last.share_done, told.last.remaining_s) == (1.0, 0.0)


def test_more_windows_than_texts_do_not_overshoot(
    reporter: Reporter, clock: Clock, told: Told
) -> None:
    reporter.begin_chunk(5, 5, Extent(25))
    batches(reporter, clock, 3, 1.0)
    assert told.last.share_done == pytest.approx(0.2, rel=0.02)


def test_paused_time_is_no_part_of_the_speed(reporter: Reporter, clock: Clock, told: Told) -> None:
    reporter.begin_chunk(40, 40, Extent(80))
    batches(reporter, clock, 2, 1.0)
    reporter.enter(JobState.PAUSED)
    clock.now_s += 1000
    reporter.enter(JobState.RUNNING)
    assert told.last.throughput.elapsed_s == pytest.approx(2.0)
    assert told.last.throughput.texts_per_s_average == pytest.approx(10)


def test_remaining_time_is_none_at_first_and_zero_at_the_end(
    reporter: Reporter, clock: Clock, told: Told
) -> None:
    reporter.enter(JobState.RUNNING)
    assert told.last.remaining_s is None
    reporter.begin_chunk(100, 100, Extent(200))
    batches(reporter, clock, 5, 1.0)
    assert told.last.remaining_s == pytest.approx((1 - 0.25) / 0.05)
    reporter.enter(JobState.FINISHED)
    assert told.last.remaining_s == 0.0
    assert told.last.share_done == 1.0


def test_a_resumed_run_counts_its_own_rows_for_its_speed(told: Told, clock: Clock) -> None:
    reporter = Reporter(told, 1000, clock)
    reporter.enter(JobState.RUNNING)
    clock.now_s += 1.0
    reporter.skipped(Extent(2000))
    assert told.last.rows_done == told.last.rows_resumed == 1000
    reporter.begin_chunk(100, 200, Extent(2000))
    batches(reporter, clock, 10, 1.0)
    reporter.chunk_done(rows=200, duplicates=100)
    clock.now_s += 0.1
    reporter.enter(JobState.CANCELLED)
    assert told.last.rows_done == 1200
    assert told.last.rows_estimated == 2000
    assert told.last.rows_per_s == pytest.approx(200 / 11.1)
    assert told.last.remaining_s == pytest.approx(40, rel=0.15)


def test_the_total_is_what_is_known_of_the_file(
    reporter: Reporter, clock: Clock, told: Told
) -> None:
    for extent in (Extent(), Extent(100), Extent(120, is_exact=True)):
        reporter.begin_chunk(40, 40, extent)
        batches(reporter, clock, 4, 1.0)
        reporter.chunk_done(rows=40, duplicates=0)
        known = told.last
        assert (known.rows_estimated, known.is_total_exact) == (extent.rows, extent.is_exact)
        assert known.share_done < 1
    reporter.enter(JobState.FINISHED)
    assert (told.last.rows_estimated, told.last.is_total_exact) == (120, True)


class TestRemainingTime:
    def test_is_not_told_where_it_would_be_shown_as_none(self) -> None:
        remaining = RemainingTime()
        for second in range(11):
            remaining.observe(second, second * 0.099)
        remaining.observe(10.0, 1.0)
        assert remaining.estimate_s() is None
        remaining.observe(10.0, 0.96)
        assert remaining.estimate_s() is None

    def test_follows_the_speed_of_the_last_half_minute(self) -> None:
        remaining = RemainingTime()
        for second in range(100):
            remaining.observe(second, second * 0.001)
        assert remaining.estimate_s() == pytest.approx(901, rel=0.01)
        for second in range(100, 140):
            remaining.observe(second, 0.1 + (second - 100) * 0.01)
        assert remaining.estimate_s() == pytest.approx((1 - 0.49) / 0.01, rel=0.05)

    def test_tells_nothing_without_time_or_gain(self) -> None:
        remaining = RemainingTime()
        assert remaining.estimate_s() is None
        remaining.observe(0.0, 0.0)
        remaining.observe(0.9, 0.5)
        assert remaining.estimate_s() is None
        remaining.observe(1.5, 0.5)
        assert remaining.estimate_s() == pytest.approx(1.5)
        standing = RemainingTime()
        standing.observe(0.0, 0.5)
        standing.observe(5.0, 0.5)
        assert standing.estimate_s() is None
