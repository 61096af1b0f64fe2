"""Why a column is taken for the text is told in the language of now, not of when it was found."""

from collections.abc import Iterator

import pytest

from desktop_app.language import set_translator
from desktop_app.tables.columns import guess_text_column
from desktop_app.tables.reasons import TextColumnReason, reason_words


@pytest.fixture
def marking() -> Iterator[None]:
    """Another language: English between marks."""
    set_translator(lambda _context, text: f"⟦{text}⟧")
    yield
    set_translator(None)


@pytest.mark.parametrize("reason", TextColumnReason)
def test_each_has_words_that_can_be_translated(marking, reason):
    assert reason_words(reason) == f"⟦{reason.value}⟧"


def test_what_was_guessed_in_one_language_is_told_in_another(marking):
    found = guess_text_column(["id", "review"], [("1", "It was good"), ("2", "It was bad")])
    assert reason_words(found.reason) == "⟦its name and its content say so⟧"
    set_translator(None)
    assert reason_words(found.reason) == "its name and its content say so"


def test_the_words_of_an_earlier_version_are_known_in_english_alone():
    assert TextColumnReason.kept("its name says so") is TextColumnReason.NAME
    assert TextColumnReason.kept("欄名與內容皆相符") is None
