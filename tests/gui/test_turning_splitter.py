"""A splitter that puts its widgets below each other where they have no room beside each other."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from desktop_app.gui.state import UiState
from desktop_app.gui.turning_splitter import TurningSplitter


class Part(QWidget):
    def minimumSizeHint(self) -> QSize:
        return QSize(200, 50)


@pytest.fixture
def state(qapp) -> UiState:
    return UiState()


@pytest.fixture
def make(qtbot, state):
    windows = []

    def made(width: int) -> TurningSplitter:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        splitter = TurningSplitter(window)
        splitter.addWidget(Part())
        splitter.addWidget(Part())
        splitter.remember(state, "parts")
        splitter.resize(width, 600)
        window.resize(800, 700)
        window.show()
        return splitter

    return made


def test_it_turns_with_the_room_there_is(make):
    splitter = make(600)
    assert not splitter.is_stacked
    splitter.resize(390, 600)
    assert splitter.is_stacked
    splitter.resize(600, 600)
    assert not splitter.is_stacked


def test_it_asks_for_the_width_of_its_widest_part_alone(make):
    assert make(600).minimumSizeHint().width() == 200


def test_a_part_that_is_put_away_leaves_its_room_to_the_other(make, qtbot):
    splitter = make(390)
    splitter.widget(1).hide()
    qtbot.waitUntil(lambda: not splitter.is_stacked)


def test_each_way_has_sizes_of_its_own(make):
    first = make(600)
    first.moveSplitter(250, 1)
    wide = first.sizes()
    first.resize(300, 600)
    first.moveSplitter(450, 1)
    stacked = first.sizes()

    second = make(600)
    assert second.sizes() == wide
    second.resize(300, 600)
    assert second.sizes() == stacked
