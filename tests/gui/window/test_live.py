"""The Live page follows what is typed."""

import threading

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.core.engine import CancelledError
from desktop_app.core.explanation import WordInfluence
from desktop_app.core.predictions import Label, Prediction
from desktop_app.errors import EngineError
from desktop_app.gui.failures import FailureDialog
from tests.gui.events import OnHide, wait_until


def answer_of(window) -> str:
    return window.live.card.answer.label.text() if window.live.card.shows_answer else ""


class Painted(QObject):
    """Calls what it is given when what it watches is painted."""

    def __init__(self, call):
        super().__init__()
        self.call = call

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.call()
        return False


def dialogs(window) -> list[FailureDialog]:
    return [dialog for dialog in window.findChildren(FailureDialog) if dialog.isVisible()]


def test_every_keystroke_is_answered(window, engine, qtbot):
    seen = []
    for key in "good":
        with qtbot.waitSignal(window.live.answer_shown):
            qtbot.keyClick(window.live.editor, key)
        seen.append(answer_of(window))

    assert seen == ["● Neutral"] * 3 + ["▲ Positive"]
    assert engine.asked == ["g", "go", "goo", "good"]


def test_the_answer_is_painted_before_its_figures_are_told(window, qtbot):
    order = []
    painted = Painted(lambda: order.append("painted"))
    window.live.answer_shown.connect(lambda: order.append("shown"))
    window.live.answer_told.connect(lambda: order.append("told"))
    with qtbot.waitSignal(window.live.answer_told):
        qtbot.keyClick(window.live.editor, "g")
    order.clear()
    window.live.card.answer.bar.installEventFilter(painted)
    with qtbot.waitSignal(window.live.answer_told):
        qtbot.keyClick(window.live.editor, "o")

    assert order[-3:] == ["shown", "painted", "told"]


def test_newest_text_wins_and_typing_goes_on_while_the_engine_is_busy(window, engine, qtbot):
    shown = []
    window.live.answer_shown.connect(lambda *_: shown.append(answer_of(window)))
    engine.gate.clear()
    qtbot.keyClick(window.live.editor, "b")
    qtbot.waitUntil(lambda: engine.asked == ["b"])

    qtbot.keyClicks(window.live.editor, "ad and good")
    assert window.live.editor.toPlainText() == "bad and good"
    engine.gate.set()

    qtbot.waitUntil(lambda: shown == ["● Neutral", "▼ Negative"])
    assert engine.asked == ["b", "bad and good"]


def test_last_keystroke_of_a_burst_is_answered(window, engine, qtbot):
    qtbot.keyClicks(window.live.editor, "as fast as the fingers go, good")

    qtbot.waitUntil(lambda: answer_of(window) == "▲ Positive")
    assert engine.asked[-1] == "as fast as the fingers go, good"


def test_text_typed_while_the_model_loads_is_answered_after(open_window, engine, qtbot):
    loaded = threading.Event()

    def open_engine():
        loaded.wait()
        return engine

    window = open_window(open_engine)
    qtbot.keyClicks(window.live.editor, "good")
    assert window.live.card.hints.headline == "Loading the model…"
    assert window.status.model.text() == "Loading the model…"
    loaded.set()

    qtbot.waitUntil(lambda: answer_of(window) == "▲ Positive")
    assert engine.asked == ["good"]
    assert window.status.model.text() == "fake 0 (int8, 1 MB)"


def test_answer_in_words_numbers_and_time(window, qtbot):
    with qtbot.waitSignal(window.live.answer_told):
        window.live.editor.setPlainText("a good day")

    answer = window.live.card.answer
    assert answer.sureness.text() == "· very sure"
    assert answer.sureness.toolTip() == "Confidence 0.9000"
    assert answer.bar.accessibleName() == "Probabilities: Negative 5%, Neutral 5%, Positive 90%"
    assert answer.latency.text().endswith(" ms")
    assert answer.recent.text().startswith("p50 ")
    assert window.status.figures.text().endswith(" · 5 tokens")


def test_blank_text_gets_no_label(window, qtbot):
    with qtbot.waitSignal(window.live.answer_told):
        qtbot.keyClicks(window.live.editor, " ")

    assert answer_of(window) == "○ No text"
    assert window.live.card.answer.latency.text() == ""
    assert window.status.figures.text() == ""


def test_emptied_text_brings_the_samples_back(window, qtbot):
    with qtbot.waitSignal(window.live.answer_shown):
        qtbot.keyClick(window.live.editor, "x")
    qtbot.keyClick(window.live.editor, Qt.Key.Key_Backspace)

    assert answer_of(window) == ""
    assert all(chip.isVisible() for chip in window.live.card.hints.sample_buttons)


def test_sample_is_answered_at_a_click(window, engine, qtbot):
    chip = window.live.card.hints.sample_buttons[0]
    with qtbot.waitSignal(window.live.answer_shown):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)

    assert engine.asked == [chip.text()] == [window.live.editor.toPlainText()]


def test_text_read_in_parts_says_so(window, engine, qtbot, monkeypatch):
    answer = Prediction(Label.POSITIVE, 0.1, 0.1, 0.8, token_count=900, window_count=4)
    monkeypatch.setattr(engine, "predict_one", lambda text, **_: answer)
    with qtbot.waitSignal(window.live.answer_shown):
        window.live.editor.setPlainText("long " * 1000)

    note = window.live.card.answer.note.text()
    assert note == "A long text: read whole, in 4 overlapping parts of up to 256 tokens."


def test_while_a_long_text_is_read_nothing_of_the_last_one_is_left(window, engine, qtbot):
    window.live.editor.setPlainText("good. bad.")
    copying = window.live.bar.copy_button
    qtbot.waitUntil(lambda: bool(window.live.passages.passages()) and copying.isEnabled())
    engine.gives_way = True
    engine.gate.clear()

    window.live.editor.setPlainText("long")
    qtbot.waitUntil(lambda: window.live.card.hints.headline == "Reading…")
    assert not window.live.passages.passages()
    assert not copying.isEnabled()


def test_keystroke_breaks_off_the_reading_of_a_long_text(window, engine, qtbot):
    engine.gives_way = True
    engine.gate.clear()
    window.live.editor.setPlainText("long")
    qtbot.waitUntil(lambda: window.live.card.hints.headline == "Reading…")
    window.live.editor.setPlainText("good")
    qtbot.waitUntil(lambda: engine.asked == ["long", "good"])
    engine.gate.set()

    qtbot.waitUntil(lambda: answer_of(window) == "▲ Positive")


def test_error_in_the_worker_is_shown_and_the_app_goes_on(window, engine, qtbot):
    engine.error = EngineError("The model broke off. Type on to try again.")
    qtbot.keyClick(window.live.editor, "x")
    qtbot.waitUntil(lambda: len(dialogs(window)) == 1)
    qtbot.keyClick(window.live.editor, "y")
    qtbot.waitUntil(lambda: engine.asked == ["x", "xy"])

    dialog = dialogs(window)[0]
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert "The model broke off" in QApplication.clipboard().text()
    assert "EngineError" in QApplication.clipboard().text()
    dialog.close()

    engine.error = None
    window.live.editor.setPlainText("good")
    qtbot.waitUntil(lambda: answer_of(window) == "▲ Positive")


def test_after_a_failed_answer_nothing_of_the_last_text_is_left(window, engine, qtbot):
    window.live.editor.setPlainText("good. bad.")
    copying = window.live.bar.copy_button
    qtbot.waitUntil(lambda: bool(window.live.passages.passages()) and copying.isEnabled())
    engine.error = EngineError("The model broke off.")
    with qtbot.waitSignal(window.live.failed):
        window.live.editor.setPlainText("x")

    assert answer_of(window) == ""
    assert not window.live.passages.passages()
    assert not copying.isEnabled()


def test_same_error_at_every_keystroke_gives_one_dialog(window, engine, qtbot):
    engine.error = EngineError("The model broke off.")
    for count in range(1, 4):
        with qtbot.waitSignal(window.live.failed):
            qtbot.keyClick(window.live.editor, "x")
        assert engine.asked == ["x" * n for n in range(1, count + 1)]

    assert len(dialogs(window)) == 1


def test_model_that_cannot_be_loaded_is_said_and_typing_goes_on(open_window, qtbot):
    def open_engine():
        raise EngineError("This computer cannot run the model.")

    window = open_window(open_engine)
    qtbot.waitUntil(lambda: len(dialogs(window)) == 1)
    qtbot.keyClicks(window.live.editor, "still typing")

    assert window.live.card.hints.headline == "The model could not be loaded"
    assert window.status.model.text() == "No model"
    assert window.live.editor.toPlainText() == "still typing"


ODD_TEXTS = {
    "nul": "a\0b",
    "surrogate": "lone \ud800 surrogate",
    "emoji": "👍🏽" * 50,
    "separators": "\u2029\u2028",
}


@pytest.mark.parametrize("text", ODD_TEXTS.values(), ids=ODD_TEXTS)
def test_odd_text_is_answered(window, qtbot, text):
    with qtbot.waitSignal(window.live.answer_shown):
        window.live.editor.setPlainText(text)

    assert answer_of(window)


def test_words_that_did_it_are_told_and_marked(open_window, qtbot, monkeypatch):
    monkeypatch.setattr("desktop_app.gui.live.worker.EXPLAIN_AFTER_S", 0.0)
    text = "🎉 good food, bad 👍🏽 service"

    def explain(engine, asked, *, is_cancelled):
        return [
            WordInfluence(asked.index("good"), asked.index("good") + 4, 0.7),
            WordInfluence(asked.index("food"), asked.index("food") + 4, 0.01),
            WordInfluence(asked.index("bad"), asked.index("bad") + 3, -0.9),
        ]

    window = open_window(explain=explain)
    window.live.editor.setPlainText(text)
    qtbot.waitUntil(lambda: window.live.card.answer.because.text() != "")

    because = window.live.card.answer.because.text()
    assert because == "Because of: “bad” pulls down, although “good” pulls up"
    marked = [mark.cursor.selectedText() for mark in window.live.editor.extraSelections()]
    assert marked == ["bad", "good"]

    qtbot.keyClick(window.live.editor, "x")
    assert window.live.editor.extraSelections() == []


def test_keystroke_breaks_off_an_explanation(open_window, engine, qtbot, monkeypatch):
    monkeypatch.setattr("desktop_app.gui.live.worker.EXPLAIN_AFTER_S", 0.0)
    explained = []

    def explain(engine, text, *, is_cancelled):
        explained.append(text)
        if text == "first":
            wait_until(is_cancelled)
            raise CancelledError
        return [WordInfluence(0, len(text), 0.5)]

    window = open_window(explain=explain)
    window.live.editor.setPlainText("first")
    qtbot.waitUntil(lambda: explained == ["first"])
    window.live.editor.setPlainText("second")

    because = window.live.card.answer.because
    qtbot.waitUntil(lambda: "“second” pulls up" in because.text())
    assert not dialogs(window)


def test_closing_while_a_text_is_answered_waits_for_it(open_window, engine, qtbot):
    window = open_window()
    engine.gate.clear()
    qtbot.keyClick(window.live.editor, "x")
    qtbot.waitUntil(lambda: engine.asked == ["x"])
    OnHide(window, engine.gate.set)
    window.close()

    assert window.live.feed.worker.isFinished()
    assert engine.closed


def test_closing_breaks_off_a_long_text(open_window, engine, qtbot):
    window = open_window()
    engine.gives_way = True
    engine.gate.clear()  # for good: only breaking off gets past it
    window.live.editor.setPlainText("long")
    qtbot.waitUntil(lambda: engine.asked == ["long"])
    window.close()

    assert window.live.feed.worker.isFinished()
    assert engine.closed


def test_closing_while_the_model_loads_closes_the_engine(open_window, engine, qtbot):
    started, closing = threading.Event(), threading.Event()

    def open_engine():
        started.set()
        closing.wait()
        return engine

    window = open_window(open_engine)
    qtbot.waitUntil(started.is_set)
    OnHide(window, closing.set)
    window.close()

    assert engine.closed
    assert window.host.engine is None
    assert window.files.shutdowns == 1
