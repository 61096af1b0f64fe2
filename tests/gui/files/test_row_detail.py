"""A row's text with the words that did it, whatever characters it has."""

import pytest

from desktop_app.core.explanation import WordInfluence
from desktop_app.core.predictions import Label, Prediction
from desktop_app.gui.files import row_detail
from desktop_app.gui.files.row_actions import RowActions
from desktop_app.gui.files.row_detail import RowDetail
from desktop_app.jobs.views import StoredRow
from desktop_app.tables.layout import RowFlag

ANSWER = Prediction(Label.NEGATIVE, 0.7, 0.2, 0.1, 5, 1)


@pytest.fixture
def detail(qtbot):
    actions = RowActions()
    detail = RowDetail(actions)
    qtbot.addWidget(detail)
    return detail


def marked(detail, text, *words):
    detail.show_row(StoredRow(1, (text,), (), RowFlag.NONE, ANSWER), text)
    places = [(text.index(word), len(word)) for word in words]
    detail.show_phrases(text, [WordInfluence(at, at + size, -0.9) for at, size in places])
    return [mark.cursor.selectedText() for mark in detail.text.extraSelections()]


@pytest.mark.parametrize(
    "text",
    [
        "Line one.\r\nIt was terrible.\r\nReally awful.",
        "Line one.\rIt was\u2028terrible.\u2029Really\xa0awful.",
        "\r\n🎉\r\n\r\nIt was terrible.\n\rReally awful.",
        "lone \ud800 surrogate, terrible, awful.",
    ],
)
def test_the_words_that_did_it_are_marked_where_they_stand(detail, text):
    assert marked(detail, text, "terrible", "awful.") == ["terrible", "awful."]


def test_what_is_not_shown_of_a_very_long_text_is_not_marked(detail, monkeypatch):
    monkeypatch.setattr(row_detail, "_LONGEST_TEXT", 20)
    text = "It was terrible. " + " " * 20 + "awful"

    assert marked(detail, text, "terrible", "awful") == ["terrible"]
