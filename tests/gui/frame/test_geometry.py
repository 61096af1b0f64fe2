"""The window comes back where it was, and always where it can be reached."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.gui.frame.geometry import (
    is_reachable,
    keep_page,
    keep_place,
    kept_page,
    restore_place,
)
from desktop_app.gui.recent_files import MOST, RecentFiles
from desktop_app.gui.state import UiState


@pytest.fixture
def make(qtbot):
    def make_one(*place: int) -> QWidget:
        window = QWidget()
        qtbot.addWidget(window)
        window.setGeometry(*place)
        return window

    return make_one


@pytest.fixture
def state(qapp):
    return UiState()


def test_a_window_is_where_it_was(make, state):
    keep_place(make(40, 60, 500, 400), state)
    again = make(0, 0, 300, 300)
    restore_place(again, state)

    assert again.geometry() == QRect(40, 60, 500, 400)


def test_without_memory_or_with_nonsense_it_stays_as_it_comes(make, state):
    window = make(10, 20, 300, 300)
    restore_place(window, state)
    state.write_bytes("window/geometry", b"nonsense")
    restore_place(window, state)

    assert window.geometry() == QRect(10, 20, 300, 300)


def test_one_that_was_on_a_screen_that_is_gone_can_be_reached(make, state):
    keep_place(make(9000, 9000, 500, 400), state)
    again = make(10, 20, 300, 300)
    restore_place(again, state)

    assert is_reachable(again.geometry())


@pytest.mark.parametrize(
    ("x", "y", "expected"),
    [(0, 0, True), (-350, 0, False), (-100, 10, True), (0, -300, False), (9000, 0, False)],
)
def test_reachable_is_what_shows_enough_of_its_top(qapp, x, y, expected):
    available = QGuiApplication.primaryScreen().availableGeometry()
    place = QRect(available.x() + x, available.y() + y, 400, 300)

    assert is_reachable(place) is expected


def test_the_page_is_kept_as_long_as_there_is_one(state):
    assert kept_page(state, 3) == 0
    keep_page(2, state)
    assert kept_page(state, 3) == 2
    assert kept_page(state, 2) == 0


def test_recent_files_stand_newest_first_and_once(state, tmp_path):
    recent = RecentFiles(state)
    a, b, c = (tmp_path / name for name in "abc")
    recent.add([a, b])
    recent.add([c, a])
    assert recent.paths == (c, a, b)
    recent.add([tmp_path / str(number) for number in range(20)])
    assert len(recent.paths) == MOST
    recent.clear()
    assert recent.paths == ()
