"""A measurement by a clock of the test's own."""

import json
from datetime import datetime

import numpy as np
import pytest

from desktop_app.core.bundle import open_bundle
from desktop_app.core.engine import CancelledError
from desktop_app.core.predictions import Predictions
from desktop_app.errors import EngineError, ExportError
from desktop_app.measuring.figures import (
    Computer,
    EngineSetting,
    Graph,
    Measurement,
    SampleFigures,
    Speed,
    latency_of,
)
from desktop_app.measuring.graphs import fp32_graph, own_graph
from desktop_app.measuring.history import MeasurementHistory, write_measurement
from desktop_app.measuring.json_form import from_fields, to_fields
from desktop_app.measuring.measuring import Measurer, Stage, Task
from desktop_app.measuring.plan import Extent, settings_to_try
from desktop_app.measuring.samples import Sample, builtin_sample, own_sample
from tests.conftest import BUNDLE_DIR
from tests.fakes import FakeEngine

CURRENT = EngineSetting(1, 2048)
SAMPLE = Sample(("good one", "bad one", "so so"), is_own=True)
SHORT = Extent(singles=5, warm_up=2, texts=8, passes=3)


class Clock:
    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


class TimedEngine(FakeEngine):
    """A single text takes 2 ms; many take 1 ms each, divided by threads, and half with a budget of
    4,096."""

    def __init__(self, clock: Clock, options) -> None:
        super().__init__()
        self._clock, self._options = clock, options

    def predict_one(self, text, *, is_cancelled=lambda: False):
        self._clock.now_s += 0.002
        return super().predict_one(text, is_cancelled=is_cancelled)

    def predict(self, texts, **kwargs):
        faster = 2 if self._options.token_budget == 4096 else 1
        self._clock.now_s += 0.001 * len(texts) / self._options.threads / faster
        return super().predict(texts, **kwargs)


class FailingEngines:
    """Opened by nobody, if all goes well."""

    opened = 0

    def __call__(self, options):
        self.opened += 1
        raise EngineError("not to be opened")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def opened() -> list[TimedEngine]:
    return []


@pytest.fixture
def task(clock, opened, monkeypatch) -> Task:
    monkeypatch.setattr("desktop_app.measuring.computer.available_processors", lambda: 2)

    def open_engine(options):
        opened.append(TimedEngine(clock, options))
        return opened[-1]

    return Task(open_engine, None, SAMPLE, CURRENT, SHORT)


def test_single_texts_and_every_setting_are_timed(task, clock, opened):
    found = Measurer(task, clock=clock).run()

    assert found.latency.count == 5
    assert found.latency.mean_ms == pytest.approx(2.0)
    assert found.latency.sd_ms == pytest.approx(0.0)
    assert found.best == Speed(EngineSetting(2, 4096), pytest.approx(4000), pytest.approx(16000))
    assert found.speed_of(CURRENT).texts_per_s == pytest.approx(1000)
    assert found.gain_over(CURRENT) == pytest.approx(4)
    assert found.gain_over(found.best.setting) is None
    assert found.gain_over(EngineSetting(9, 9)) is None
    assert found.sample == SampleFigures(3, pytest.approx(4), is_own=True)
    assert [(speed.setting.threads, speed.setting.token_budget) for speed in found.speeds] == [
        (threads, budget) for threads in (1, 2) for budget in (256, 512, 1024, 2048, 4096)
    ]
    assert all(engine.closed for engine in opened)


def test_progress_goes_from_nothing_towards_all(task, clock):
    steps = []
    Measurer(task, on_step=steps.append, clock=clock).run()

    done = [step.done for step in steps]
    assert done[0] == 0
    assert done == sorted(set(done))
    assert done[-1] < 1
    assert [step.stage for step in steps] == [Stage.SINGLES] + [Stage.SETTINGS] * 10


def test_another_graph_is_compared_with_the_best_setting(task, clock):
    class Slower(TimedEngine):
        def predict(self, texts, **kwargs):
            answers = super().predict(texts, **kwargs)
            self._clock.now_s += 0.001 * len(texts)
            swapped = np.flip(answers.probabilities, axis=1)
            return Predictions(swapped, answers.token_counts, answers.window_counts)

    other = Task(task.open_engine, lambda options: Slower(clock, options), SAMPLE, CURRENT, SHORT)
    found = Measurer(other, clock=clock).run().fp32

    assert found.speed.setting == EngineSetting(2, 4096)
    assert found.speed.texts_per_s == pytest.approx(800)
    assert found.same_labels == pytest.approx(1 / 3)


def test_single_texts_are_compared_with_the_setting_in_use(task, clock):
    opened = []

    def open_fp32(options):
        opened.append(TimedEngine(clock, options))
        return opened[-1]

    found = Measurer(Task(task.open_engine, open_fp32, SAMPLE, CURRENT, SHORT), clock=clock).run()

    tried, singles, many = ((one._options.threads, one._options.token_budget) for one in opened)
    assert tried == singles == (CURRENT.threads, CURRENT.token_budget)
    assert many == (found.best.setting.threads, found.best.setting.token_budget)
    assert all(engine.closed for engine in opened)


def test_a_file_that_is_no_such_model_is_told_before_anything_is_measured(tmp_path):
    bundle = open_bundle(BUNDLE_DIR)
    (tmp_path / "notes.onnx").write_text("no graph", encoding="utf-8")
    sample = own_sample(["good"])
    other = fp32_graph(bundle, tmp_path / "notes.onnx")
    own = FailingEngines()
    with pytest.raises(EngineError, match="is not this model in full precision"):
        Measurer(Task(own, other, sample, CURRENT, SHORT)).run()
    assert own.opened == 0


def test_cancelling_stops_and_closes_the_engine(task, clock, opened):
    with pytest.raises(CancelledError):
        Measurer(task, is_cancelled=lambda: clock.now_s > 0.02, clock=clock).run()

    assert opened
    assert all(engine.closed for engine in opened)


def test_a_slow_computer_makes_fewer_passes(task, clock):
    slow = Task(
        task.open_engine, None, SAMPLE, CURRENT, Extent(1, warm_up=1, texts=8, seconds=0.001)
    )
    started = clock.now_s
    Measurer(slow, clock=clock).run()

    assert clock.now_s - started < 0.11


def test_figures_of_durations():
    found = latency_of([1.0, 2.0, 3.0, 4.0])

    assert (found.count, found.mean_ms, found.min_ms, found.p50_ms) == (4, 2.5, 1.0, 2.5)
    assert found.sd_ms == pytest.approx(1.29, abs=0.01)
    assert latency_of([7.0]).sd_ms == 0


@pytest.mark.parametrize(
    ("processors", "threads"), [(1, [1]), (2, [1, 2]), (6, [1, 2, 4, 6]), (8, [1, 2, 4, 8])]
)
def test_settings_to_try(processors, threads):
    tried = settings_to_try(processors, EngineSetting(threads[0], 700))

    assert sorted({setting.threads for setting in tried}) == threads
    assert EngineSetting(threads[0], 700) in tried


def test_samples():
    assert own_sample(["", "  "]) is None
    assert own_sample(["a", " ", "b"]).texts == ("a", "b")
    assert Sample(("a", "b"), True).for_one_pass(5) == ["a", "b", "a", "b", "a"]
    assert len(Sample(("a",) * 5000, True).for_one_pass(5)) == 1024
    builtin = builtin_sample(open_bundle(BUNDLE_DIR))
    assert len(builtin.texts) > 10
    assert not builtin.is_own


def measurement(day: int = 1) -> Measurement:
    """Two settings, by hand."""
    return Measurement(
        taken_at=datetime.fromisoformat(f"2026-03-{day:02d}T12:00:00+01:00").astimezone(),
        app_version="1",
        computer=Computer("a processor", 2, "Linux, x86_64"),
        model="fake 0",
        graph=Graph("int8", 1_000_000),
        sample=SampleFigures(3, 12.5, is_own=False),
        current=CURRENT,
        latency=latency_of([1.0, 2.0]),
        speeds=(
            Speed(CURRENT, 100.0, 1000.0),
            Speed(EngineSetting(2, 4096), 150.0, 1500.0),
        ),
    )


def test_what_is_written_is_read_again(task, clock):
    engine = Task(task.open_engine, task.open_engine, SAMPLE, CURRENT, SHORT)
    for found in (measurement(), Measurer(engine, clock=clock).run()):
        fields = json.loads(json.dumps(to_fields(found)))
        again = from_fields(fields)
        assert fields == json.loads(json.dumps(to_fields(again)))


def test_history_lists_the_newest_first_and_deletes(tmp_path, caplog):
    history = MeasurementHistory(tmp_path / "measurements")
    assert history.all() == []
    for day in (1, 2):
        history.keep(measurement(day))
    (tmp_path / "measurements" / "2026.json").write_text('{"speeds": []}', encoding="utf-8")

    newest, oldest = history.all()
    assert newest.measurement == measurement(2)
    assert "2026.json is no measurement" in caplog.text
    history.delete(oldest.path)
    assert [kept.measurement for kept in history.all()] == [measurement(2)]


def test_history_is_bounded(tmp_path, monkeypatch):
    monkeypatch.setattr("desktop_app.measuring.history._MOST_KEPT", 3)
    history = MeasurementHistory(tmp_path)
    for day in range(1, 6):
        history.keep(measurement(day))

    assert [kept.measurement.taken_at.day for kept in history.all()] == [5, 4, 3]


def test_what_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(ExportError):
        MeasurementHistory(tmp_path / "file").keep(measurement())
    with pytest.raises(ExportError, match="exists"):
        write_measurement(tmp_path / "file", measurement(), overwrite=False)


def test_the_real_model_beside_another_graph_of_its_own():
    bundle = open_bundle(BUNDLE_DIR)
    assert fp32_graph(bundle) is None
    sample = Sample(("Great product!", "Terrible."), is_own=True)
    extent = Extent(singles=2, warm_up=1, texts=2, passes=1)
    task = Task(own_graph(bundle), fp32_graph(bundle, bundle.model_path), sample, CURRENT, extent)
    found = Measurer(task).run()

    assert found.latency.min_ms > 0
    assert found.fp32.same_labels == 1
    assert found.fp32.graph.quantization == "fp32"
    assert found.model.startswith("sentiment-en")


def test_a_graph_that_is_not_there_is_told(tmp_path):
    with pytest.raises(EngineError, match="Choose another file"):
        fp32_graph(open_bundle(BUNDLE_DIR), tmp_path / "none.onnx")
