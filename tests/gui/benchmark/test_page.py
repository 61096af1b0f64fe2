"""The Benchmark page measures off the window's thread, on a fake engine."""

import json
import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from desktop_app.errors import EngineError
from desktop_app.gui.benchmark.page import BenchmarkPage, make_task
from desktop_app.gui.settings.host import SettingsHost
from desktop_app.locations import bundled_model_dir, measurements_dir
from desktop_app.measuring import plan
from desktop_app.measuring.figures import EngineSetting
from desktop_app.measuring.graphs import FP32_FILE
from desktop_app.measuring.history import MeasurementHistory
from desktop_app.measuring.measuring import OpenEngine, Task
from desktop_app.measuring.plan import Extent
from desktop_app.measuring.samples import Sample
from tests.fakes import FakeEngine
from tests.measuring.test_measuring import measurement

SAMPLE = Sample(("good", "bad"), is_own=True)
SHORT = Extent(singles=3, warm_up=1, texts=4, passes=1)


class Tasks:
    """Makes tasks, and remembers what for."""

    def __init__(self) -> None:
        self.asked = []
        self.error: Exception | None = None
        self.engines: list[FakeEngine] = []
        self.is_held = False
        self.open_fp32: OpenEngine | None = None

    def __call__(self, bundle_dir, current, own_texts, fp32_path) -> Task:
        self.asked.append((bundle_dir, current, own_texts, fp32_path))
        if self.error:
            raise self.error
        return Task(self.open_engine, self.open_fp32, SAMPLE, current, SHORT)

    def open_engine(self, options) -> FakeEngine:
        self.engines.append(FakeEngine())
        if self.is_held:
            self.engines[-1].hold()
        return self.engines[-1]


def open_fp32(options) -> FakeEngine:
    engine = FakeEngine()
    engine.card = replace(engine.card, quantization="fp32", size_bytes=4_000_000)
    return engine


@pytest.fixture
def tasks(monkeypatch) -> Tasks:
    monkeypatch.setattr(plan, "_BUDGETS", (256, 512))
    return Tasks()


@pytest.fixture
def settings(qapp) -> SettingsHost:
    return SettingsHost()


@pytest.fixture
def busy() -> list[bool]:
    return [False]


@pytest.fixture
def page(qtbot, settings, tasks, busy):
    before = set(threading.enumerate())
    page = BenchmarkPage(settings, is_busy=lambda: busy[0], make_task=tasks)
    qtbot.addWidget(page, before_close_func=BenchmarkPage.shutdown)
    page.resize(1200, 700)
    page.show()
    yield page
    page.shutdown()
    assert not {thread for thread in threading.enumerate() if "measuring" in thread.name} - before


def measure(page, qtbot) -> None:
    with qtbot.waitSignal(page.worker.measured):
        page.setup.start_button.click()


def test_figures_are_shown_and_kept(page, qtbot, tasks, settings):
    settings.change(threads=1, token_budget=512)
    measure(page, qtbot)

    assert tasks.asked == [(bundled_model_dir(), EngineSetting(1, 512), None, None)]
    assert page.results.isVisible()
    assert all(figure.text().endswith(" ms") for figure in page.results.latency.figures)
    assert page.results.table.columnCount() == 2
    assert page.history.list.count() == 1
    [kept] = MeasurementHistory(measurements_dir()).all()
    assert kept.measurement.sample.texts == 2
    assert page.setup.status.text() == "Done."
    assert page.setup.start_button.text() == "&Measure"
    assert all(engine.closed for engine in tasks.engines)


def test_texts_of_the_user_are_measured(page, qtbot, tasks):
    page.setup.sample.setCurrentIndex(1)
    page.setup.texts.setPlainText("one\n\ntwo")
    measure(page, qtbot)

    assert tasks.asked[0][2] == ["one", "", "two"]


def test_cancelling_keeps_nothing(page, qtbot, tasks):
    tasks.is_held = True
    page.setup.start_button.click()
    qtbot.waitUntil(lambda: page.setup.start_button.text() == "&Cancel" and bool(tasks.engines))
    with qtbot.waitSignal(page.worker.cancelled):
        page.setup.start_button.click()

    assert page.setup.status.text() == "Stopped; nothing was kept."
    assert page.history.list.count() == 0
    assert all(engine.closed for engine in tasks.engines)


def test_closing_while_measuring_stops_it(page, qtbot, tasks):
    tasks.is_held = True
    page.setup.start_button.click()
    qtbot.waitUntil(lambda: bool(tasks.engines))
    page.shutdown()

    assert not page.worker.is_running
    assert all(engine.closed for engine in tasks.engines)


def test_nothing_is_measured_while_a_file_is_answered(page, tasks, busy):
    busy[0] = True
    page.setup.start_button.click()

    assert tasks.asked == []
    assert "A file is being answered" in page.setup.status.text()
    assert page.setup.start_button.isEnabled()


def test_a_model_that_cannot_be_opened_is_told(page, qtbot, tasks):
    tasks.error = EngineError("The graph is broken.")
    with qtbot.waitSignal(page.failed) as failed:
        page.setup.start_button.click()

    assert failed.args[0].title == "The measurement broke off"
    assert page.setup.status.text() == "The graph is broken."
    assert page.setup.start_button.text() == "&Measure"


def test_one_click_uses_the_fastest_setting(page, settings):
    page.results.show_measurement(measurement(), EngineSetting(1, 2048))
    assert page.results.advice.text() == (
        "★ Fastest: 2 threads, 4,096 tokens a batch."
        " That is 1.50 times as fast as the setting in use."
    )
    page.results.use_button.click()

    assert (settings.current.threads, settings.current.token_budget) == (2, 4096)


@pytest.mark.parametrize(
    ("in_use", "words"),
    [
        (EngineSetting(2, 4096), "is in use"),
        (EngineSetting(7, 77), "★ Fastest: 2 threads, 4,096 tokens a batch."),
    ],
)
def test_no_change_is_offered_where_none_is_known_to_help(page, in_use, words):
    page.results.show_measurement(measurement(), in_use)

    assert words in page.results.advice.text()
    assert page.results.use_button.isHidden()


def test_table_marks_the_fastest_and_the_one_in_use(page):
    table = page.results.table
    table.show_measurement(measurement(), EngineSetting(1, 2048))

    shown = [
        [table.item(row, column) and table.item(row, column).text() for column in range(2)]
        for row in range(2)
    ]
    assert shown == [["(100)", None], [None, "★ 150"]]


@pytest.fixture
def with_history(qtbot, settings, tasks):
    history = MeasurementHistory(measurements_dir())
    for day in (1, 2):
        history.keep(measurement(day))
    page = BenchmarkPage(settings, make_task=tasks)
    qtbot.addWidget(page, before_close_func=BenchmarkPage.shutdown)
    page.show()
    return page


def test_earlier_measurements_are_listed_shown_and_deleted(with_history, qtbot):
    page = with_history
    assert page.results.measurement == measurement(2)
    page.history.list.setCurrentRow(1)
    assert page.results.measurement == measurement(1)
    page.history.delete_button.click()

    assert page.history.list.count() == 1
    assert not page.results.isVisible()
    page.history.undo_button.click()
    assert page.history.list.count() == 2
    assert page.results.measurement == measurement(1)
    assert not page.history.undo_button.isVisible()


def test_figures_are_saved_as_json_and_as_a_picture(with_history, monkeypatch, tmp_path):
    page = with_history
    places = iter([tmp_path / "a.json", tmp_path / "a.png"])
    monkeypatch.setattr(QFileDialog, "open", lambda self: self.fileSelected.emit(str(next(places))))
    page.results.json_button.click()
    page.results.picture_button.click()

    assert json.loads((tmp_path / "a.json").read_text("utf-8"))["model"] == "fake 0"
    assert QImage(str(tmp_path / "a.png")).width() > 300
    assert page.results.json_button.isVisible()


def test_what_cannot_be_saved_is_told(with_history, monkeypatch, tmp_path, qtbot):
    place = str(tmp_path / "none" / "a")
    monkeypatch.setattr(QFileDialog, "open", lambda self: self.fileSelected.emit(place))
    for button in (with_history.results.json_button, with_history.results.picture_button):
        with qtbot.waitSignal(with_history.failed):
            button.click()


def test_another_graph_is_chosen_and_given_up(page, monkeypatch):
    monkeypatch.setattr(QFileDialog, "open", lambda self: self.fileSelected.emit("/a/fp32.onnx"))
    page.setup.graph_button.click()
    assert page.setup.graph.text() == "Compared with fp32.onnx"
    monkeypatch.setattr(QFileDialog, "open", lambda self: self.reject())
    page.setup.graph_button.click()
    assert page.setup.fp32_path is not None

    page.setup.clear_button.click()
    assert page.setup.fp32_path is None
    assert page.setup.graph.text() == "This model came without a file in full precision (fp32)"


def test_both_precisions_stand_beside_each_other(page, qtbot, tasks):
    tasks.open_fp32 = open_fp32
    measure(page, qtbot)

    own, other = ([cell.text() for cell in row] for row in page.results.precision.cells)
    assert page.results.precision.isVisible()
    assert own[:2] == ["int8, in use", "1 MB"]
    assert other[:2] == ["fp32", "4 MB (× 4.0)"]
    assert own[2].endswith(" ms") and " ms (× " in other[2]
    assert other[4] == "100%"


def test_precisions_are_not_compared_without_a_second_file(page, qtbot):
    measure(page, qtbot)

    assert not page.results.precision.isVisible()


def test_the_page_knows_a_model_that_came_in_both_precisions(qtbot, settings, tmp_path):
    (tmp_path / FP32_FILE).touch()
    page = BenchmarkPage(settings, bundle_dir=lambda: tmp_path)
    qtbot.addWidget(page, before_close_func=BenchmarkPage.shutdown)
    page.show()
    assert page.setup.graph.text() == "Compared with the model in full precision (fp32)"

    (tmp_path / FP32_FILE).unlink()
    settings.change(model="another@1")
    assert page.setup.graph.text().startswith("This model came without")


def test_texts_of_ones_own_have_a_field_only_where_they_are_wanted(page):
    assert not page.setup.texts.isVisible()
    page.setup.sample.setCurrentIndex(1)
    assert page.setup.texts.isVisible()


def test_an_empty_history_says_what_will_be_there(page, qtbot):
    assert page.history.none.isVisible()
    measure(page, qtbot)
    assert not page.history.none.isVisible()


def test_every_control_has_an_accessible_name(with_history):
    controls = [
        widget
        for widget in with_history.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
    ]

    assert any(isinstance(widget, QPushButton) for widget in controls)
    own = [widget for widget in controls if not widget.objectName().startswith("qt_")]
    assert [widget for widget in own if not widget.accessibleName()] == []


def test_the_real_task_is_of_the_bundled_model():
    task = make_task(bundled_model_dir(), EngineSetting(1, 256), ["Great!"], None)

    assert task.sample.texts == ("Great!",)
    assert task.open_fp32 is None
