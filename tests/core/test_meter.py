"""The meter against figures worked out by hand and by numpy."""

import threading

import numpy as np
import pytest

from desktop_app.core.engine import BatchTiming
from desktop_app.core.meter import Meter


class Clock:
    """Stands still until told to go on."""

    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def meter(clock: Clock) -> Meter:
    return Meter(clock)


def test_nothing_answered_is_all_zero(meter: Meter) -> None:
    figures = meter.snapshot()
    assert figures.texts == 0
    assert figures.texts_per_s_now == figures.texts_per_s_average == figures.tokens_per_s == 0.0
    assert figures.p50_ms == figures.p95_ms == figures.p99_ms == 0.0


def test_average_is_over_all_the_time_and_now_over_two_seconds(meter: Meter, clock: Clock) -> None:
    for texts in (100, 10, 20):
        clock.now_s += 2.0
        meter.add(BatchTiming(texts, texts * 5, 0.1))
    figures = meter.snapshot()
    assert figures.texts == 130
    assert figures.elapsed_s == pytest.approx(6.0)
    assert figures.texts_per_s_average == pytest.approx(130 / 6)
    assert figures.tokens_per_s == pytest.approx(650 / 6)
    assert figures.texts_per_s_now == pytest.approx(20 / 2)


def test_now_is_over_the_time_there_was_when_younger_than_two_seconds(
    meter: Meter, clock: Clock
) -> None:
    clock.now_s += 0.5
    meter.add(BatchTiming(30, 300, 0.1))
    assert meter.snapshot().texts_per_s_now == pytest.approx(60)


def test_now_falls_to_zero_when_nothing_comes(meter: Meter, clock: Clock) -> None:
    clock.now_s += 1.0
    meter.add(BatchTiming(30, 300, 0.1))
    clock.now_s += 2.5
    assert meter.snapshot().texts_per_s_now == 0.0


def test_paused_time_does_not_count(meter: Meter, clock: Clock) -> None:
    clock.now_s += 1.0
    meter.add(BatchTiming(50, 500, 0.1))
    meter.pause()
    clock.now_s += 60.0
    assert meter.snapshot().texts_per_s_now == 0.0
    meter.pause()
    meter.resume()
    meter.resume()
    clock.now_s += 1.0
    figures = meter.snapshot()
    assert figures.elapsed_s == pytest.approx(2.0)
    assert figures.texts_per_s_average == pytest.approx(25)
    assert figures.texts_per_s_now == pytest.approx(25)


def test_percentiles_weigh_each_text_and_not_each_batch(meter: Meter) -> None:
    meter.add(BatchTiming(99, 990, 0.099))
    meter.add(BatchTiming(1, 500, 0.4))
    figures = meter.snapshot()
    assert figures.p50_ms == pytest.approx(1.0, rel=0.01)
    assert figures.p95_ms == pytest.approx(1.0, rel=0.01)
    assert figures.p99_ms == pytest.approx(1.0, rel=0.01)
    meter.add(BatchTiming(1, 500, 0.4))
    assert meter.snapshot().p99_ms == pytest.approx(400.0, rel=0.01)


def test_percentiles_are_within_one_percent_of_exact_ones(meter: Meter) -> None:
    shares_ms = np.random.default_rng(5).lognormal(1.0, 1.5, 3000)
    for share_ms in shares_ms:
        meter.add(BatchTiming(1, 10, share_ms / 1000))
    figures = meter.snapshot()
    exact = np.percentile(shares_ms, [50, 95, 99], method="inverted_cdf")
    told = [figures.p50_ms, figures.p95_ms, figures.p99_ms]
    assert told == pytest.approx(exact, rel=0.0101)


@pytest.mark.parametrize("duration_s", [0.0, 1e-9, 1e9])
def test_durations_beyond_the_histogram_are_counted(meter: Meter, duration_s: float) -> None:
    meter.add(BatchTiming(1, 1, duration_s))
    assert meter.snapshot().texts == 1
    assert meter.snapshot().p50_ms > 0


def test_an_empty_batch_changes_nothing(meter: Meter) -> None:
    meter.add(BatchTiming(0, 0, 1.0))
    assert meter.snapshot().texts == 0


def test_no_batch_is_lost_between_threads() -> None:
    meter = Meter()

    def feed() -> None:
        for _ in range(2000):
            meter.add(BatchTiming(2, 20, 0.001))

    threads = [threading.Thread(target=feed) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert meter.snapshot().texts == 16000
