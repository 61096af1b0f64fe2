"""The window turns pages, takes files from anywhere and can be used by keyboard alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.gui.events import drag_away, drag_over, drop, mime_of

FILES = [Path("/somewhere/reviews.csv"), Path("/somewhere/träume 🎉.csv")]


def page_of(window) -> QWidget:
    return window.pages.currentWidget()


@pytest.mark.parametrize("place", ["window", "editor", "card", "tabs", "status"])
def test_files_dropped_anywhere_go_to_the_files_page(window, place):
    target = {
        "window": window,
        "editor": window.live.editor.viewport(),
        "card": window.live.card,
        "tabs": window.tabs,
        "status": window.status,
    }[place]

    assert drop(target, mime_of(files=FILES))
    assert window.files.added == FILES
    assert page_of(window) is window.files
    assert window.tabs.currentIndex() == 1
    assert not window.drop_hint.isVisible()


def test_drop_hint_shows_while_files_hang_over_the_window(window):
    assert drag_over(window.live.editor.viewport(), mime_of(files=FILES))
    assert window.drop_hint.isVisible()
    assert window.drop_hint.size() == window.size()
    drag_away(window)

    assert not window.drop_hint.isVisible()
    assert window.files.added == []


def test_dropped_text_goes_into_the_editor_only(window, qtbot):
    assert not drop(window, mime_of(text="good"))
    with qtbot.waitSignal(window.live.answer_shown):
        assert drop(window.live.editor.viewport(), mime_of(text="good"))

    assert window.live.editor.toPlainText() == "good"
    assert page_of(window) is window.live


def test_a_run_to_be_resumed_is_shown_unless_someone_types_already(window, qtbot):
    with qtbot.waitSignal(window.live.answer_shown):
        window.live.editor.setPlainText("good")
    window.files.run_offered.emit()
    assert page_of(window) is window.live

    window.live.editor.clear()
    window.files.run_offered.emit()
    assert page_of(window) is window.files


def test_a_run_to_be_resumed_turns_no_page_that_the_user_chose(window):
    window.stay_on(2)
    window.files.run_offered.emit()
    assert window.pages.currentIndex() == window.tabs.currentIndex() == 2


@pytest.fixture
def clipboard(qapp):
    """Left empty: what Python put on it must not outlive Python."""
    clipboard = QGuiApplication.clipboard()
    yield clipboard
    clipboard.clear()


def test_pasted_files_go_to_the_files_page(window, qtbot, clipboard):
    clipboard.setMimeData(mime_of(files=FILES))
    qtbot.keyClick(window.live.editor, "v", Qt.KeyboardModifier.ControlModifier)

    assert window.files.added == FILES
    assert window.live.editor.toPlainText() == ""


def test_files_given_at_the_start_are_queued(open_window):
    window = open_window(files=FILES)

    assert window.files.added == FILES
    assert page_of(window) is window.files


def test_keys_turn_the_pages_and_close_the_window(window, qtbot):
    with qtbot.waitActive(window):
        window.activateWindow()
    control = Qt.KeyboardModifier.ControlModifier

    qtbot.keyClick(window.live.editor, "2", control)
    assert page_of(window) is window.files
    qtbot.keyClick(window, "1", control)
    assert page_of(window) is window.live
    assert window.live.editor.hasFocus()
    qtbot.keyClick(window, "q", control)
    assert not window.isVisible()


def test_open_key_turns_to_the_files_and_asks_for_some(window, qtbot):
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, "o", Qt.KeyboardModifier.ControlModifier)

    assert page_of(window) is window.files
    assert window.files.asked == 1


def test_tab_key_leads_from_the_text_through_every_sample(window, qtbot):
    with qtbot.waitActive(window):
        window.activateWindow()
    window.live.editor.setFocus()
    reached = []
    for _ in window.live.card.hints.sample_buttons:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())

    assert reached == window.live.card.hints.sample_buttons


def test_every_control_has_an_accessible_name(window):
    controls = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not isinstance(widget, QLabel)
    ]
    own = [widget for widget in controls if not widget.objectName().startswith("qt_")]

    assert window.live.editor in own
    assert [widget for widget in own if not widget.accessibleName()] == []


def test_closing_twice_shuts_down_once(window, engine):
    window.close()
    window.shutdown()

    assert window.files.shutdowns == 1
    assert engine.closed


def test_window_fits_the_screen(open_window):
    window = open_window()
    available = window.screen().availableGeometry().size()

    assert window.width() <= available.width()
    assert window.height() <= available.height()
