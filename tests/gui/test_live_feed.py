"""What the Live page is told of a text, and what of the texts and the engine before."""

import pytest

from desktop_app.core.predictions import Label
from desktop_app.gui.live.feed import LiveFeed
from desktop_app.gui.live.messages import LiveExplanation, LivePassages
from tests.gui.window.stubs import GatedEngine


@pytest.fixture
def engine():
    return GatedEngine()


@pytest.fixture
def feed(qapp, engine):
    feed = LiveFeed()
    feed.set_engine(engine)
    yield feed
    engine.gate.set()
    feed.shutdown()


def told_by(feed) -> list[tuple[str, Label | None]]:
    told = []
    feed.answered.connect(lambda a: told.append((a.request.text, a.prediction.label)))
    return told


def answers_the_empty_text(answer) -> bool:
    return answer.request.text == ""


def begin(feed, engine, qtbot, text) -> None:
    """Ask for a text whose answer waits for the gate."""
    engine.gate.clear()
    feed.ask(text)
    qtbot.waitUntil(lambda: engine.asked[-1:] == [text])


def test_while_someone_types_on_the_answer_to_the_text_of_a_moment_ago_is_told(feed, engine, qtbot):
    told = told_by(feed)
    begin(feed, engine, qtbot, "bad")
    feed.ask("bad and good")
    engine.gate.set()

    qtbot.waitUntil(lambda: [text for text, _ in told] == ["bad", "bad and good"])


def test_a_late_answer_is_not_told_once_the_text_is_gone(feed, engine, qtbot):
    told = told_by(feed)
    begin(feed, engine, qtbot, "bad")
    feed.ask("")
    with qtbot.waitSignal(feed.worker.answered, check_params_cb=answers_the_empty_text):
        engine.gate.set()

    assert told == []


def test_another_engine_answers_the_text_and_the_old_one_is_heard_no_more(feed, engine, qtbot):
    other = GatedEngine()
    other.predict_one = lambda text, **_: engine.predict_now([text.replace("so", "good")])[0]
    told = told_by(feed)
    begin(feed, engine, qtbot, "so")
    feed.set_engine(other)
    with qtbot.waitSignal(feed.answered):
        engine.gate.set()

    assert told == [("so", Label.POSITIVE)]


def test_sentences_and_words_of_another_text_are_not_told(feed, engine, qtbot):
    told, requests = [], []
    feed.answered.connect(lambda answer: requests.append(answer.request))
    for text in ("a good day", "a bad day"):
        with qtbot.waitSignal(feed.answered):
            feed.ask(text)
    feed.passages_read.connect(lambda read: told.append(read.request.text))
    feed.explained.connect(lambda explanation: told.append(explanation.request.text))
    feed.shutdown()
    for request in requests:
        feed.worker.passages_read.emit(LivePassages(request, (), True, 1, 1))
        feed.worker.explained.emit(LiveExplanation(request, ()))

    assert told == ["a bad day"] * 2
