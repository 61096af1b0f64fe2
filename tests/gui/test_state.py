"""The window comes back as it was left; a damaged memory is no obstacle."""

import logging

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from desktop_app.gui.remembering import remember_splitter
from desktop_app.gui.state import UiState
from desktop_app.locations import state_path


@pytest.fixture
def state(qapp):
    state = UiState(state_path())
    yield state
    state.shutdown()


def test_every_type_comes_back(state):
    state.write_bytes("geometry", QByteArray(b"\x00\xff"))
    state.write_bytes("raw", b"")
    state.write_int("page", 2)
    state.write_bool("full", False)
    state.write_text("folder", "/träume 🎉")
    state.write_texts("recent", ["a", "b"])
    state.write_int("gone", 1)
    state.forget("gone")
    state.shutdown()
    again = UiState(state_path())

    assert again.read_bytes("geometry") == b"\x00\xff"
    assert again.read_bytes("raw") == b""
    assert again.read_int("page") == 2
    assert again.read_bool("full") is False
    assert again.read_text("folder") == "/träume 🎉"
    assert again.read_texts("recent") == ("a", "b")
    assert again.read_int("gone") is None


def test_what_is_of_another_type_counts_as_not_there(state):
    state.write_texts("name", ["a"])
    assert state.read_bytes("name") is None
    assert state.read_int("name") is None
    assert state.read_bool("name") is None
    assert state.read_text("name") is None
    state.write_text("name", "no base64!")
    assert state.read_bytes("name") is None
    assert state.read_texts("name") == ()


def test_a_change_is_on_disk_soon_by_itself(state, qtbot):
    state.write_int("page", 2)

    qtbot.waitUntil(lambda: UiState(state_path()).read_int("page") == 2)


def test_a_damaged_file_is_set_aside_and_told_in_the_log(qapp, caplog):
    state_path().parent.mkdir(parents=True)
    state_path().write_text("{", encoding="utf-8")
    with caplog.at_level(logging.WARNING, "desktop_app"):
        state = UiState(state_path())

    assert state.read_int("page") is None
    assert "window.json was damaged" in caplog.text
    assert len(list(state_path().parent.glob("window.damaged-*.json"))) == 1


def splitter_of(qtbot) -> QSplitter:
    splitter = QSplitter(Qt.Orientation.Horizontal)
    qtbot.addWidget(splitter)
    splitter.addWidget(QWidget())
    splitter.addWidget(QWidget())
    splitter.resize(400, 100)
    splitter.setSizes([200, 200])
    return splitter


def test_a_splitter_stays_where_it_was_dragged(state, qtbot):
    first = splitter_of(qtbot)
    remember_splitter(first, state, "splitter")
    first.moveSplitter(100, 1)
    second = splitter_of(qtbot)
    remember_splitter(second, state, "splitter")

    assert second.sizes() == first.sizes() != [200, 200]
