"""Charts are put away and come back as they were."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.gui.files.charts.beside import CHARTS_KEYS, ChartsBeside
from desktop_app.gui.files.charts.pane import ChartsPane
from desktop_app.gui.state import UiState


@pytest.fixture
def make(qtbot):
    """A splitter and its charts, of one state."""
    kept = []

    def build(state: UiState) -> tuple[ChartsBeside, ChartsPane]:
        pane = ChartsPane(state)
        beside = ChartsBeside(QPushButton("rows"), pane, state)
        beside.add_shortcut(beside)
        qtbot.addWidget(beside, before_close_func=lambda _: pane.shutdown())
        qtbot.addWidget(beside.button)  # it stands elsewhere in the window
        beside.resize(1200, 400)
        beside.show()
        kept.append(beside)
        return beside, pane

    return build


def test_charts_are_there_at_first_and_come_back_as_wide_as_they_were(make):
    state = UiState()
    beside, pane = make(state)
    assert pane.isVisible()
    beside.moveSplitter(700, 1)
    width = pane.width()
    assert width > 450

    beside.button.click()
    assert not pane.isVisible()
    beside.button.click()
    assert pane.width() == width
    _, other = make(state)
    assert other.width() == width


def test_charts_that_were_put_away_stay_away(make):
    state = UiState()
    beside, _ = make(state)
    beside.button.click()

    other, pane = make(state)
    assert not pane.isVisible()
    assert not other.button.isChecked()


def test_keys_show_and_hide_the_charts(make, qtbot):
    beside, pane = make(UiState())
    rows: QWidget = beside.widget(0)
    beside.activateWindow()
    rows.setFocus()
    qtbot.waitUntil(rows.hasFocus)
    assert CHARTS_KEYS == "F9"
    qtbot.keyClick(rows, Qt.Key.Key_F9)
    assert not pane.isVisible()
    qtbot.keyClick(rows, Qt.Key.Key_F9)
    assert pane.isVisible()


def test_state_outlives_the_window(make, tmp_path: Path):
    state = UiState(tmp_path / "state.json")
    beside, pane = make(state)
    beside.moveSplitter(700, 1)
    state.shutdown()
    later = UiState(tmp_path / "state.json")

    assert make(later)[1].width() == pane.width()
    later.shutdown()
