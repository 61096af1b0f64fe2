"""The window runs in the application's own loop, from the first paint to the last thread."""

import gc
import sys

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from desktop_app.gui import app
from desktop_app.gui.failures import FailureDialog
from tests.e2e.driving import drive
from tests.gui.events import drop, mime_of
from tests.gui.window.stubs import stub_files_page_parts


@pytest.fixture(autouse=True)
def stub_files_page(qapp, monkeypatch):
    monkeypatch.setattr(app, "files_page_parts", stub_files_page_parts)


def test_window_shows_before_the_engine_is_opened(engine, qapp, qtbot):
    opened = []

    def open_engine():
        opened.append(window.isVisible())
        return engine

    window = app.build_window([], open_engine)
    qapp.processEvents()
    assert opened == []
    window.show()
    qtbot.waitUntil(lambda: window.host.engine is engine)
    window.close()

    assert opened == [True]


def test_typed_text_is_answered_and_explained(engine):
    def script(window):
        QTest.keyClicks(window.live.editor, "good")
        answer = window.live.card.answer
        yield lambda: answer.label.text() == "▲ Positive"
        yield lambda: answer.because.text() == "Because of: “good” pulls up"
        QTest.keyClick(window.live.editor, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        yield lambda: not window.isVisible()

    assert drive(lambda: app.run_window([], lambda: engine), script) == 0
    assert engine.closed


def test_garbage_is_not_looked_for_among_what_lasts_as_long_as_the_window(engine):
    frozen = []

    def script(window):
        yield lambda: gc.get_freeze_count() > 0
        frozen.append(gc.get_freeze_count())

    drive(lambda: app.run_window([], lambda: engine), script)

    assert frozen
    assert gc.get_freeze_count() == 0


def test_garbage_is_collected_in_the_thread_of_the_window_while_it_is_there(engine):
    enabled = []

    def script(window):
        yield lambda: window.host.engine is engine
        enabled.append(gc.isenabled())

    gc.enable()
    try:
        drive(lambda: app.run_window([], lambda: engine), script)
        assert gc.isenabled()
    finally:
        gc.disable()

    assert enabled == [False]


def test_dropped_files_reach_their_page(engine, tmp_path):
    file = tmp_path / "reviews.csv"

    def script(window):
        assert drop(window.live.editor.viewport(), mime_of(files=[file]))
        yield lambda: window.files.queued_files() == [file]

    drive(lambda: app.run_window([], lambda: engine), script)


def test_error_nobody_caught_is_shown_and_the_window_stays(engine, monkeypatch):
    monkeypatch.setattr(sys, "stderr", None)

    def fail():
        raise ValueError("nobody saw it coming")

    def script(window):
        QTimer.singleShot(0, fail)
        yield lambda: bool(window.findChildren(FailureDialog))
        dialog = window.findChild(FailureDialog)
        assert "nobody saw it coming" in dialog.failure.message
        dialog.close()
        QTest.keyClicks(window.live.editor, "good")
        yield lambda: window.live.card.answer.label.text() == "▲ Positive"

    before = sys.excepthook
    drive(lambda: app.run_window([], lambda: engine), script)
    assert sys.excepthook is before


def test_a_failed_script_fails_its_test(engine):
    def script(window):
        yield lambda: True
        raise AssertionError("seen")

    with pytest.raises(AssertionError, match="seen"):
        drive(lambda: app.run_window([], lambda: engine), script)


def test_quitting_the_application_shuts_the_window_down(engine, qapp):
    def script(window):
        yield lambda: window.host.engine is not None
        qapp.quit()
        yield lambda: False

    drive(lambda: app.run_window([], lambda: engine), script)
    assert engine.closed
