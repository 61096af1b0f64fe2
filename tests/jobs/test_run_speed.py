"""What a run took is kept with it, whatever ended it, and told again."""

from pathlib import Path

import pytest

from desktop_app.core.engine import BatchTiming
from desktop_app.core.meter import Meter, SpeedRecord
from desktop_app.errors import StoreError
from desktop_app.jobs.about import facts
from desktop_app.jobs.control import JobControl
from desktop_app.jobs.progress import JobProgress
from desktop_app.jobs.run_speed import RunSpeed
from desktop_app.jobs.runner import run_job
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.summary import summarize
from desktop_app.jobs.views import RowFilter
from tests.fakes import FakeEngine
from tests.jobs.makers import ListSource, make_rows, make_store


@pytest.fixture
def store(tmp_path: Path):
    with make_store(tmp_path / "run.sqlite") as store:
        yield store


def run(store: RunStore, texts: list[str], engine=None) -> list[JobProgress]:
    told: list[JobProgress] = []
    source = ListSource(make_rows(texts))
    run_job(source, engine or FakeEngine(), store, JobControl(), told.append)
    return told


def meter(*timings: BatchTiming) -> Meter:
    made = Meter()
    for timing in timings:
        made.add(timing)
    return made


SLOW, FAST = BatchTiming(10, 100, 0.1), BatchTiming(90, 400, 0.09)


def test_a_record_gives_the_figures_of_its_meter() -> None:
    one = meter(SLOW, FAST)
    told, kept = one.snapshot(), one.record().throughput()
    assert (kept.p50_ms, kept.p95_ms, kept.p99_ms) == (told.p50_ms, told.p95_ms, told.p99_ms)
    assert kept.texts == told.texts == 100


def test_two_times_together_are_as_one() -> None:
    both = meter(SLOW).record().plus(meter(FAST).record())
    once = meter(SLOW, FAST).record()
    assert both.latencies == once.latencies
    assert (both.texts, both.tokens) == (100, 500)
    assert SpeedRecord().plus(once) == once


def test_what_is_written_is_what_is_read() -> None:
    speed = RunSpeed(meter(SLOW, FAST).record(), 4, 300_000_000)
    assert RunSpeed.from_record(speed.to_record()) == speed


def test_a_run_keeps_what_it_took(store: RunStore) -> None:
    assert store.speed() is None
    *_, last = run(store, ["good", "bad", "so so", "good"])
    kept = store.speed()

    assert kept is not None
    assert kept.record.texts == 3
    assert kept.throughput.p99_ms == pytest.approx(last.throughput.p99_ms)
    assert kept.threads == last.threads == FakeEngine.thread_count
    assert kept.peak_bytes > 1_000_000
    assert last.memory_bytes >= kept.peak_bytes


def test_a_resumed_run_adds_to_it(store: RunStore) -> None:
    run(store, ["good", "bad"])
    first = store.speed()
    run(store, ["good", "bad", "new", "newer"])
    both = store.speed()

    assert first and both
    assert both.record.texts == 4
    assert both.record.elapsed_s > first.record.elapsed_s


def test_a_summary_tells_of_it(store: RunStore) -> None:
    run(store, ["good", "bad", "good"])
    told = dict(facts(store, summarize(store), RowFilter()))
    assert "1 row answered from memory" in told["Time"]
    assert "2 threads" in told["Time"]
    assert told["Latency of a text"].startswith("p50 ")


def test_damage_is_told(store: RunStore) -> None:
    run(store, ["good"])
    store._db.execute("UPDATE speed SET latencies = 'x'")
    with pytest.raises(StoreError, match="damaged"):
        store.speed()
