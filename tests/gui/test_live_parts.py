"""The parts of the Live page that need no window."""

import re
import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontMetrics, QTextDocument

from desktop_app.core.explanation import WordInfluence
from desktop_app.core.predictions import Label, Prediction
from desktop_app.core.sureness import Sureness, sureness
from desktop_app.gui.live import wording
from desktop_app.gui.live.bar import ProbabilityBar
from desktop_app.gui.live.hints import HintPanel
from desktop_app.gui.live.latencies import RECENT_ANSWERS, RecentLatencies
from desktop_app.gui.live.mailbox import Mailbox
from desktop_app.gui.live.offsets import utf16_offsets


@pytest.mark.parametrize(
    ("confidence", "step"),
    [
        (1.0, Sureness.VERY_SURE),
        (0.85, Sureness.VERY_SURE),
        (0.849, Sureness.FAIRLY_SURE),
        (0.6, Sureness.FAIRLY_SURE),
        (0.599, Sureness.NOT_SURE),
        (1 / 3, Sureness.NOT_SURE),
    ],
)
def test_sureness_steps(confidence, step):
    assert sureness(confidence) is step


@settings(max_examples=50)
@given(st.text(st.sampled_from("aé中\u2028👍🏽𝄞 \n")))
def test_offsets_are_those_of_utf16(text):
    expected = [len(text[:place].encode("utf-16-le")) // 2 for place in range(len(text) + 1)]

    assert utf16_offsets(text) == expected


@settings(max_examples=50)
@given(st.text(st.sampled_from("aé\ud800\u2028\u2029\xa0🎉 \r\n\t\0")))
def test_offsets_are_those_of_the_text_as_qt_holds_it(text):
    expected = [QTextDocument(text[:end]).characterCount() - 1 for end in range(len(text) + 1)]
    for line_end in re.finditer("\r\n", text):
        expected[line_end.start() + 1] -= 1

    assert utf16_offsets(text) == expected


def test_mailbox_hands_out_the_newest_only():
    mailbox = Mailbox[int]()
    for number in range(3):
        mailbox.put(number)

    assert mailbox.take() == 2
    assert not mailbox.has_news
    assert not mailbox.wait_for_news(0)


def test_mailbox_wakes_its_worker_and_sends_it_home():
    mailbox, taken = Mailbox[str](), []

    def work():
        while (item := mailbox.take()) is not None:
            taken.append(item)
            mailbox.close()

    worker = threading.Thread(target=work)
    worker.start()
    mailbox.put("text")
    worker.join(5)

    assert not worker.is_alive()
    assert taken == ["text"]
    assert mailbox.wait_for_news(0)


def test_latencies_are_of_the_recent_answers_only():
    latencies = RecentLatencies()
    latencies.add(1000.0)
    for _ in range(RECENT_ANSWERS - 1):
        latencies.add(2.0)
    summary = latencies.add(4.0)

    assert (summary.now_ms, summary.p50_ms, summary.p95_ms) == (4.0, 2.0, 2.0)
    assert summary.answer_count == RECENT_ANSWERS


@pytest.fixture
def english():
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize(
    ("duration_ms", "words"),
    [(2.84, "2.8 ms"), (99.94, "99.9 ms"), (99.96, "100 ms"), (1234.6, "1,235 ms")],
)
def test_milliseconds_can_be_read_at_a_glance(duration_ms, words):
    assert wording.milliseconds(duration_ms) == words


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize(("count", "words"), [(1, "1 token"), (1300, "1,300 tokens")])
def test_tokens(count, words):
    assert wording.tokens(count) == words


def test_reason_names_each_phrase_once_and_at_most_four():
    text = "good, bad; (good) ugly fine nice ok"
    phrases = [
        WordInfluence(start, start + len(word), influence)
        for word, influence, start in [
            ("bad;", -0.9, text.index("bad")),
            ("good,", 0.8, 0),
            ("(good)", 0.8, text.index("(good)")),
            ("ugly", -0.7, text.index("ugly")),
            ("fine", 0.6, text.index("fine")),
            ("nice", 0.5, text.index("nice")),
        ]
    ]

    assert wording.because_of(Label.POSITIVE, text, phrases) == (
        "Because of: “good” pulls up · “fine” pulls up · “nice” pulls up, although “bad” pulls down"
    )


def test_reason_cuts_a_long_phrase_and_keeps_it_in_one_line():
    text = "so\nvery " * 30
    reason = wording.because_of(Label.POSITIVE, text, [WordInfluence(0, len(text), 0.5)])

    assert "\n" not in reason
    assert "…” pulls up" in reason


def test_reason_says_when_there_is_none():
    assert wording.because_of(Label.POSITIVE, "text", []) == "No single word decides it."


@pytest.mark.parametrize("label", [Label.NEGATIVE, Label.NEUTRAL])
def test_what_pulls_the_other_way_is_not_called_the_reason(label):
    reason = wording.because_of(
        label, "a wonderful way to waste a day", [WordInfluence(2, 11, 0.4)]
    )

    assert reason == "No single word decides it, although “wonderful” pulls up"


def test_a_neutral_text_has_two_sides_for_a_reason():
    sides = [WordInfluence(0, 4, 0.4), WordInfluence(6, 9, -0.4)]

    assert wording.because_of(Label.NEUTRAL, "good, bad", sides) == (
        "Because of: “good” pulls up · “bad” pulls down"
    )


@pytest.mark.parametrize(("windows", "said"), [(0, False), (1, False), (2, True)])
def test_only_a_text_read_in_parts_has_a_note(windows, said):
    prediction = Prediction(Label.NEUTRAL, 0.1, 0.8, 0.1, token_count=9, window_count=windows)

    assert bool(wording.windows_note(prediction)) is said


def test_words_below_the_bar_give_way_to_shapes_before_they_overlap(qtbot):
    bar = ProbabilityBar()
    qtbot.addWidget(bar)
    answer = Prediction(Label.NEGATIVE, 0.9, 0.06, 0.04, token_count=9, window_count=1)
    bar.show_prediction(answer)
    bar.resize(900, 60)
    assert bar.legend() == ["▼ Negative 90%", "● Neutral 6%", "▲ Positive 4%"]
    bar.resize(120, 60)
    assert bar.legend() == ["▼ 90%", "● 6%", "▲ 4%"]


@pytest.mark.parametrize(("has_emoji", "end"), [(True, "charm 🎉"), (False, "charm")])
def test_a_sample_has_no_sign_that_cannot_be_shown(qtbot, monkeypatch, has_emoji, end):
    monkeypatch.setattr(QFontMetrics, "inFontUcs4", lambda _, sign: has_emoji or sign < 0x10000)
    panel = HintPanel()
    qtbot.addWidget(panel)

    assert panel.sample_buttons[-1].text().endswith(end)
