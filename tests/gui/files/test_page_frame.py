"""What comes into sight comes a part in a turn, and follows the latest wish."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel

from desktop_app.gui.files.charts.beside import ChartsBeside
from desktop_app.gui.files.page_frame import PageFrame
from desktop_app.gui.files.page_parts import add
from desktop_app.gui.files.results_panel import ResultsPanel
from desktop_app.gui.state import UiState


@pytest.fixture
def results(qtbot) -> Iterator[ResultsPanel]:
    results = ResultsPanel()
    yield results
    results.shutdown()


@pytest.fixture
def preview() -> QLabel:
    return QLabel("preview")


@pytest.fixture
def frame(qtbot, results, preview) -> PageFrame:
    frame = PageFrame(preview, results, UiState())
    qtbot.addWidget(frame)
    add(frame.left, (preview, 1))
    frame.resize(1280, 720)
    frame.show()
    return frame


def turns(frame, qtbot, look) -> list:
    """What `look` gives after each turn until all is in sight."""
    seen = []
    frame._turns._timer.timeout.connect(lambda: seen.append(look()))
    qtbot.waitUntil(lambda: frame.is_settled)
    return seen


def test_the_files_come_before_the_results_and_those_in_parts(frame, results, qtbot):
    parts = (frame.left, frame.right, results.filters, results.table, results.charts)
    frame.show_files(are_there=True)
    frame.show_results(are_there=True)
    seen = turns(frame, qtbot, lambda: sum(part.isVisible() for part in parts))

    assert seen[:6] == [0, 1, 2, 3, 4, 5]
    assert all(part.isVisible() for part in parts)


def test_of_several_wishes_the_latest_counts(frame, results, preview, qtbot):
    frame.show_files(are_there=True)
    for are_there in (True, False, True, False):
        frame.show_results(are_there=are_there)
    seen = turns(frame, qtbot, results.isVisible)

    assert not any(seen)
    assert preview.isVisible()


def test_results_that_are_gone_before_they_were_all_there_come_whole_again(
    frame, results, preview, qtbot
):
    frame.show_files(are_there=True)
    frame.show_results(are_there=True)
    tables = []

    def put_away() -> None:
        if results.isVisible():
            tables.append(results.table.isVisible())
            frame.show_results(are_there=False)

    putting_away = frame._turns._timer.timeout.connect(put_away)
    qtbot.waitUntil(lambda: bool(tables) and frame.is_settled)
    frame._turns._timer.timeout.disconnect(putting_away)
    assert tables == [False]
    assert preview.isVisible()
    assert not results.isVisible()

    frame.show_results(are_there=True)
    qtbot.waitUntil(lambda: frame.is_settled)
    assert results.table.isVisible()
    assert results.charts.isVisible()
    assert not preview.isVisible()


def test_the_results_of_a_file_that_was_removed_do_not_come_with_the_next(
    frame, results, preview, qtbot
):
    frame.show_files(are_there=True)
    frame.show_results(are_there=True)
    qtbot.waitUntil(lambda: frame.is_settled)
    frame.show_files(are_there=False)
    qtbot.waitUntil(frame.start.isVisible)

    frame.show_files(are_there=True)
    assert not any(turns(frame, qtbot, results.isVisible))
    assert preview.isVisible()


def test_charts_that_were_put_away_stay_away(frame, results, qtbot):
    results.findChild(ChartsBeside).button.click()
    frame.show_files(are_there=True)
    frame.show_results(are_there=True)
    qtbot.waitUntil(lambda: frame.is_settled)

    assert results.table.isVisible()
    assert not results.charts.isVisible()


def test_an_act_waits_until_all_is_in_sight(frame, results, qtbot):
    seen = []
    frame.show_files(are_there=True)
    frame.show_results(are_there=True)
    frame.then(lambda: seen.append(results.charts.isVisible()))
    qtbot.waitUntil(lambda: bool(seen))

    assert seen == [True]
