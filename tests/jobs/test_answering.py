"""The memo stays within its bound, and what it remembers is what was answered."""

import numpy as np
import pytest

from desktop_app.core.engine import CancelledError
from desktop_app.core.predictions import Label
from desktop_app.jobs.answering import Answerer, AnswerMemo
from desktop_app.jobs.no_text import has_no_text
from tests.fakes import FakeEngine


def never() -> bool:
    return False


def ignore(timing: object) -> None:
    pass


class TestMemo:
    def test_never_holds_more_than_its_capacity(self) -> None:
        memo = AnswerMemo(capacity=10)
        for i in range(100):
            memo.put(b"%d" % i, b"a")
            assert len(memo) <= 10

    def test_keeps_what_is_asked_for(self) -> None:
        memo = AnswerMemo(capacity=10)
        memo.put(b"often", b"a")
        for i in range(100):
            memo.put(b"%d" % i, b"b")
            assert memo.get(b"often") == b"a"
        assert memo.get(b"0") is None
        assert memo.get(b"99") == b"b"


class TestAnswerer:
    def test_each_row_gets_its_own_answer(self) -> None:
        texts = ["good", "bad", "", "good", "well", "bad"]
        engine = FakeEngine()
        answerer = Answerer(engine)
        for _ in range(2):
            plan = answerer.plan(texts)
            found = answerer.answer(plan, on_batch=ignore, is_cancelled=never)
            direct = FakeEngine().predict(texts)
            np.testing.assert_array_equal(found.probabilities, direct.probabilities)
            np.testing.assert_array_equal(found.token_counts, direct.token_counts)
            np.testing.assert_array_equal(found.window_counts, direct.window_counts)
        assert engine.texts == ["good", "bad", "well"]

    def test_duplicates_are_counted_within_and_across_chunks(self) -> None:
        answerer = Answerer(FakeEngine())
        first = answerer.plan(["good", "good", "", "bad"])
        assert first.duplicates == 1
        answerer.answer(first, on_batch=ignore, is_cancelled=never)
        assert answerer.plan(["bad", "bad", "nan", "new"]).duplicates == 2

    def test_texts_forgotten_are_answered_again(self) -> None:
        engine = FakeEngine()
        answerer = Answerer(engine, AnswerMemo(capacity=2))
        for text in ("good", "bad", "well", "good"):
            plan = answerer.plan([text])
            [answer] = answerer.answer(plan, on_batch=ignore, is_cancelled=never)
            assert answer.label is FakeEngine().predict_one(text).label
        assert engine.texts == ["good", "bad", "well", "good"]

    def test_a_cancelled_chunk_is_not_remembered(self) -> None:
        engine = FakeEngine()
        answerer = Answerer(engine)
        with pytest.raises(CancelledError):
            answerer.answer(answerer.plan(["good"]), on_batch=ignore, is_cancelled=lambda: True)
        assert list(answerer.plan(["good"]).fresh.values()) == ["good"]

    def test_an_engine_that_finds_no_text_is_believed(self) -> None:
        class Blank(FakeEngine):
            def predict(self, texts, **_):
                return FakeEngine().predict([""] * len(texts))

        answerer = Answerer(Blank())
        plan = answerer.plan(["\u200b", "x"])
        answers = answerer.answer(plan, on_batch=ignore, is_cancelled=never)
        assert [answer.label for answer in answers] == [None, None]

    def test_an_empty_chunk(self) -> None:
        answerer = Answerer(FakeEngine())
        plan = answerer.plan([])
        assert len(answerer.answer(plan, on_batch=ignore, is_cancelled=never)) == 0

    def test_labels_survive_the_memo(self) -> None:
        answerer = Answerer(FakeEngine())
        for _ in range(2):
            plan = answerer.plan(["good", "bad", "well"])
            answers = answerer.answer(plan, on_batch=ignore, is_cancelled=never)
            assert [a.label for a in answers] == [Label.POSITIVE, Label.NEGATIVE, Label.NEUTRAL]


@pytest.mark.parametrize("text", ["\u200b", "\ufeff", " \u200b\u2060 ", "\u3000", "\x00", "\u00ad"])
def test_what_does_not_show_is_no_text(text: str) -> None:
    assert has_no_text(text)
    assert not has_no_text(f"{text}good")


def test_null_of_a_database_is_no_text() -> None:
    assert has_no_text("\\N")
    assert not has_no_text("\\n")
