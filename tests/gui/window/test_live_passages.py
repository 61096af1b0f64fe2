"""The Live page tells a text sentence by sentence."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.core.explanation import WordInfluence
from tests.gui.events import wait_until
from tests.gui.window.test_live import answer_of

MIXED = "A good pen 🎉, bad ink. It came."


@pytest.fixture(autouse=True)
def no_pause(monkeypatch):
    monkeypatch.setattr("desktop_app.gui.live.worker.EXPLAIN_AFTER_S", 0.0)


def rows_of(window) -> list[str]:
    model = window.live.passages.model
    spoken = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row).data(spoken) for row in range(model.rowCount())]


def marked(window) -> list[str]:
    return [mark.cursor.selectedText() for mark in window.live.editor.extraSelections()]


@pytest.fixture
def mixed(window, qtbot):
    window.live.editor.setPlainText(MIXED)
    qtbot.waitUntil(window.live.passages.isVisible)
    return window


def test_what_disagrees_is_told_as_mixed(mixed):
    assert rows_of(mixed) == [
        "Positive, very sure: A good pen 🎉",
        "Negative, fairly sure: bad ink.",
        "Neutral, fairly sure: It came.",
    ]
    headline = mixed.live.passages.headline.text()
    assert headline == "◆ Mixed, sentence by sentence: 1 positive, 1 neutral, 1 negative"
    assert mixed.live.card.answer.mixed.text() == "· ◆ mixed"


def test_one_sentence_has_no_list(mixed, qtbot):
    mixed.live.editor.setPlainText("A good pen.")
    qtbot.waitUntil(lambda: not mixed.live.passages.isVisible())

    assert mixed.live.card.answer.mixed.text() == ""


def test_no_text_has_no_list(mixed, qtbot):
    mixed.live.editor.clear()

    assert not mixed.live.passages.isVisible()
    assert rows_of(mixed) == []


def test_click_marks_the_sentence_in_the_text(mixed, qtbot):
    view = mixed.live.passages.list
    place = view.visualRect(mixed.live.passages.model.index(1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert marked(mixed) == ["bad ink."]

    mixed.live.editor.setPlainText(MIXED + " ")
    assert marked(mixed) == []


@pytest.fixture
def explained(open_window, qtbot):
    """With a word and the last sentence marked."""

    def explain(engine, text, *, is_cancelled):
        return [WordInfluence(2, 6, 0.9)] if "good" in text else []

    window = open_window(explain=explain)
    window.live.editor.setPlainText(MIXED)
    qtbot.waitUntil(lambda: window.live.passages.isVisible() and marked(window) == ["good"])
    view = window.live.passages.list
    view.clicked.emit(window.live.passages.model.index(2))
    assert marked(window) == ["It came.", "good"]
    return window


@pytest.mark.parametrize("text", ["", "bad"])
def test_a_marked_text_gives_way_to_a_shorter_one(explained, qtbot, text):
    explained.live.editor.selectAll()
    explained.live.editor.insertPlainText(text)

    assert marked(explained) == []
    qtbot.waitUntil(lambda: answer_of(explained) == ("▼ Negative" if text else ""))
    assert explained.live.bar.copy_button.isEnabled() is bool(text)


def test_keys_walk_through_the_sentences_and_back_to_the_text(mixed, qtbot):
    with qtbot.waitActive(mixed):
        mixed.activateWindow()
    view = mixed.live.passages.list
    view.setFocus()
    view.setCurrentIndex(mixed.live.passages.model.index(0))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert marked(mixed) == ["bad ink."]
    qtbot.keyClick(view, Qt.Key.Key_Return)

    assert QApplication.focusWidget() is mixed.live.editor
    assert mixed.live.editor.textCursor().position() == len(MIXED[: MIXED.index("bad")]) + 1


def test_choosing_nothing_marks_nothing(mixed):
    mixed.live.passages.list.entered_row.emit(QModelIndex())

    assert marked(mixed) == []


def test_a_long_text_is_read_on_when_asked(window, engine, qtbot, monkeypatch):
    monkeypatch.setattr("desktop_app.gui.live.worker.SENTENCES_AT_ONCE", 20)
    panel = window.live.passages
    window.live.editor.setPlainText("This is good. " * 50)
    qtbot.waitUntil(lambda: len(rows_of(window)) == 20)
    assert panel.more_button.isVisible()
    assert panel.more_button.text() == "Read on (30 more)"

    panel.more_button.click()
    qtbot.waitUntil(lambda: len(rows_of(window)) == 40)
    panel.more_button.click()
    qtbot.waitUntil(lambda: len(rows_of(window)) == 50)
    assert not panel.more_button.isVisible()
    assert len(engine.asked) == 1


def test_the_answer_stays_where_reading_on_fails(window, engine, qtbot, monkeypatch):
    monkeypatch.setattr("desktop_app.gui.live.worker.SENTENCES_AT_ONCE", 20)
    window.live.editor.setPlainText("".join(f"This is good {number}. " for number in range(30)))
    qtbot.waitUntil(lambda: len(rows_of(window)) == 20)

    def predict_now(texts, *, is_cancelled=lambda: False):
        raise ValueError("broke off")

    monkeypatch.setattr(engine, "predict_now", predict_now)
    with qtbot.waitSignal(window.live.failed):
        window.live.passages.more_button.click()

    assert answer_of(window) == "▲ Positive"
    assert window.live.passages.more_button.isVisible()


def test_keystroke_breaks_off_the_sentences(window, engine, qtbot, monkeypatch):
    asked = []

    def predict_now(texts, *, is_cancelled=lambda: False):
        asked.append(list(texts))
        if "Wait here." in texts:
            wait_until(is_cancelled)
        return type(engine).predict_now(engine, texts, is_cancelled=is_cancelled)

    monkeypatch.setattr(engine, "predict_now", predict_now)
    window.live.editor.setPlainText("Wait here. And there.")
    qtbot.waitUntil(lambda: len(asked) > 0)
    window.live.editor.setPlainText("good")

    qtbot.waitUntil(lambda: answer_of(window) == "▲ Positive")
    assert not [row for row in rows_of(window) if "Wait" in row]


def test_a_failing_sentence_is_told_and_the_answer_stays(window, engine, qtbot, monkeypatch):
    def predict_now(texts, *, is_cancelled=lambda: False):
        raise ValueError("broke off")

    monkeypatch.setattr(engine, "predict_one", lambda text, **_: type(engine)().predict_one(text))
    monkeypatch.setattr(engine, "predict_now", predict_now)
    with qtbot.waitSignal(window.live.failed) as failed:
        window.live.editor.setPlainText("good. good.")

    assert failed.args[0].title == "The sentences could not be answered"
    assert answer_of(window) == "▲ Positive"


def test_sentences_of_another_text_go_where_those_of_this_one_fail(
    mixed, engine, qtbot, monkeypatch
):
    def predict_now(texts, *, is_cancelled=lambda: False):
        raise ValueError("broke off")

    monkeypatch.setattr(engine, "predict_one", lambda text, **_: type(engine)().predict_one(text))
    monkeypatch.setattr(engine, "predict_now", predict_now)
    with qtbot.waitSignal(mixed.live.failed):
        mixed.live.editor.setPlainText("good. good again.")

    assert answer_of(mixed) == "▲ Positive"
    assert rows_of(mixed) == []
