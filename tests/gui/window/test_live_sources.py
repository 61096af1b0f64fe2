"""Texts come into the Live page from everywhere, and its answers go out."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.gui.events import mime_of
from tests.gui.window.test_live import answer_of, dialogs

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFTED = CONTROL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def clipboard(qapp):
    """Left empty: what Python put on it must not outlive Python."""
    clipboard = QGuiApplication.clipboard()
    yield clipboard
    clipboard.clear()


@pytest.fixture
def active(window, qtbot):
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


def show(window, qtbot, text: str) -> None:
    with qtbot.waitSignal(window.live.answer_shown):
        window.live.editor.setPlainText(text)


def test_the_clipboard_is_answered_from_any_page(active, qtbot, clipboard):
    clipboard.setText("a good text")
    active.tabs.setCurrentIndex(1)
    with qtbot.waitSignal(active.live.answer_shown):
        qtbot.keyClick(active, "v", SHIFTED)

    assert active.tabs.currentIndex() == 0
    assert answer_of(active) == "▲ Positive"


def test_what_was_there_before_comes_back_with_undo(window, qtbot, clipboard):
    show(window, qtbot, "a bad text")
    clipboard.setText("a good text")
    window.live.bar.clipboard_button.click()
    assert window.live.editor.toPlainText() == "a good text"
    window.live.card.hints.sample_chosen.emit("a sample")
    window.live.editor.undo()
    assert window.live.editor.toPlainText() == "a good text"
    window.live.editor.undo()

    assert window.live.editor.toPlainText() == "a bad text"


def test_files_on_the_clipboard_go_to_their_page(window, clipboard, tmp_path):
    clipboard.setMimeData(mime_of(files=[tmp_path / "a.csv"]))
    window.live.bar.clipboard_button.click()

    assert window.files.added == [tmp_path / "a.csv"]


def test_an_empty_clipboard_is_told(window, qtbot, clipboard):
    clipboard.clear()
    window.live.bar.clipboard_button.click()

    assert dialogs(window)[0].failure.title == "Nothing was pasted"


def test_a_text_file_is_opened_as_one_text(window, qtbot, tmp_path, monkeypatch):
    file = tmp_path / "letter.txt"
    file.write_bytes("It was\r\ngood – naïve".encode("cp1252"))
    monkeypatch.setattr(QFileDialog, "open", lambda self: self.fileSelected.emit(str(file)))
    with qtbot.waitSignal(window.live.answer_shown):
        window.live.bar.open_button.click()

    assert window.live.editor.toPlainText() == "It was\ngood – naïve"


@pytest.mark.parametrize(("content", "reason"), [(b"x" * 1_000_001, "too long"), (None, "exist")])
def test_a_text_that_cannot_be_opened_is_told(window, qtbot, tmp_path, content, reason):
    file = tmp_path / "letter.txt"
    if content:
        file.write_bytes(content)
    with qtbot.waitSignal(window.live.failed) as failed:
        window.live.sources.open_file(file)

    assert reason in failed.args[0].message
    assert window.live.editor.toPlainText() == ""


def test_pasted_lines_can_be_answered_one_by_one(window, qtbot, clipboard):
    lines = "good\nbad\n\nso so\ngood"
    clipboard.setText(lines)
    qtbot.keyClick(window.live.editor, "v", CONTROL)
    offer = window.live.lines_offer
    assert window.live.editor.toPlainText() == lines
    assert offer.words.text() == "4 lines were pasted and are answered as one text."
    offer.accept_button.click()

    [file] = window.files.started
    assert file.read_text(encoding="utf-8") == lines
    assert not offer.isVisible()


def paste(window, qtbot, clipboard, text):
    clipboard.setText(text)
    qtbot.keyClick(window.live.editor, "v", CONTROL)


def test_pasted_lines_are_offered_no_more_once_another_text_is_there(window, qtbot, clipboard):
    offer = window.live.lines_offer
    paste(window, qtbot, clipboard, "good\nbad\nso so\ngood")
    assert offer.isVisible()
    window.live.sources.take("Something else entirely.")
    assert not offer.isVisible()

    paste(window, qtbot, clipboard, "good\nbad\nso so\ngood")
    assert offer.isVisible()
    clipboard.setText("Something else entirely.")
    window.live.bar.clipboard_button.click()
    assert not offer.isVisible()


@pytest.mark.parametrize("text", ["one line", "two\nlines", "\n".join(["long " * 200] * 5)])
def test_a_text_is_not_offered_as_lines(window, qtbot, clipboard, text):
    clipboard.setText(text)
    qtbot.keyClick(window.live.editor, "v", CONTROL)

    assert not window.live.lines_offer.isVisible()


def test_a_text_too_long_to_type_in_is_not_pasted(window, qtbot, clipboard):
    clipboard.setText("line\n" * 200_001)
    qtbot.keyClick(window.live.editor, "v", CONTROL)

    assert window.live.editor.toPlainText() == ""
    assert window.live.lines_offer.isVisible()
    assert "too long" in window.live.lines_offer.words.text()


def test_a_long_text_can_be_pasted_in_place_of_another(window, qtbot, clipboard, monkeypatch):
    monkeypatch.setattr("desktop_app.gui.live.editor.LONGEST_TEXT", 20)
    paste(window, qtbot, clipboard, "a good long text")
    window.live.editor.selectAll()
    paste(window, qtbot, clipboard, "a bad longer text")
    assert window.live.editor.toPlainText() == "a bad longer text"

    paste(window, qtbot, clipboard, "and more")
    assert window.live.editor.toPlainText() == "a bad longer text"
    assert window.live.lines_offer.isVisible()


def test_an_answer_is_copied_as_json_like_that_of_the_command_line(active, qtbot, clipboard):
    show(active, qtbot, 'a "good" day')
    qtbot.keyClick(active.live.editor, "j", SHIFTED)

    fields = json.loads(clipboard.text())
    assert fields.pop("ms") > 0
    assert fields == {
        "text": 'a "good" day',
        "label": "positive",
        "confidence": 0.9,
        "p_negative": 0.05,
        "p_neutral": 0.05,
        "p_positive": 0.9,
        "tokens": 5,
    }


def test_an_answer_is_copied_as_text_with_its_sentences(active, qtbot, clipboard, monkeypatch):
    monkeypatch.setattr("desktop_app.gui.live.worker.EXPLAIN_AFTER_S", 0.0)
    active.live.editor.setPlainText("It was good. It was bad.")
    qtbot.waitUntil(active.live.passages.isVisible)
    qtbot.keyClick(active.live.editor, "c", SHIFTED)

    assert clipboard.text() == (
        "It was good. It was bad.\n\n"
        "▼ Negative · fairly sure (Negative 80%, Neutral 15%, Positive 5%)\n\n"
        "Sentence by sentence:\n▲ Positive 90%: It was good.\n▼ Negative 80%: It was bad.\n"
    )


def test_there_is_nothing_to_copy_without_an_answer(window, qtbot):
    assert not window.live.bar.copy_button.isEnabled()
    show(window, qtbot, "good")
    assert window.live.bar.copy_button.isEnabled()
    window.live.editor.clear()

    assert not window.live.bar.copy_button.isEnabled()


def test_what_an_input_method_composes_is_answered_once_it_is_there(window, engine, qtbot):
    QApplication.sendEvent(window.live.editor, QInputMethodEvent("goo", []))
    assert window.live.editor.toPlainText() == ""
    done = QInputMethodEvent()
    done.setCommitString("good")
    with qtbot.waitSignal(window.live.answer_shown):
        QApplication.sendEvent(window.live.editor, done)

    assert engine.asked == ["good"]


def test_compact_window_and_back(active, qtbot):
    before = active.size()
    show(active, qtbot, "good")
    qtbot.keyClick(active.live.editor, "m", SHIFTED)
    assert active.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert active.isVisible()
    assert active.width() < before.width()
    assert active.live.card.isVisible()
    assert not active.tabs.isVisible()
    assert not active.live.bar.recent_button.isVisible()

    active.live.bar.compact_button.click()
    assert not active.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert active.size() == before
    assert active.tabs.isVisible()
    assert active.live.bar.recent_button.isVisible()


def test_another_page_shows_the_window_whole(active, qtbot):
    active.live.bar.compact_button.click()
    qtbot.keyClick(active, "2", CONTROL)

    assert active.tabs.isVisible()
    assert active.pages.currentWidget() is active.files


def test_files_dropped_on_the_compact_window_show_it_whole(active, tmp_path):
    active.live.bar.compact_button.click()
    active.open_files([tmp_path / "a.csv"])

    assert active.tabs.isVisible()
    assert active.pages.currentWidget() is active.files
