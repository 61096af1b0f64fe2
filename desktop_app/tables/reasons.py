"""Why a column is taken for the text: kept as a value, and put into words where it is shown."""

from enum import StrEnum
from typing import Self

from desktop_app.language import QT_TRANSLATE_NOOP, translate


class TextColumnReason(StrEnum):
    """What spoke for the column.

    The values stay as they are: they are the words that earlier versions kept with a run.
    """

    CHOSEN = "you chose it"
    ONLY_COLUMN = "it is the only column"
    NAME_AND_CONTENT = "its name and its content say so"
    NAME = "its name says so"
    CONTENT = "it holds the longest and most varied text"
    NEAREST = "no column looks like text, and this one comes nearest"

    @classmethod
    def kept(cls, value: str) -> Self | None:
        """What was kept with a run; None for the words of another language, which an earlier
        version left there."""
        return next((reason for reason in cls if reason.value == value), None)


_WORDS = {
    TextColumnReason.CHOSEN: QT_TRANSLATE_NOOP("Tables", "you chose it"),
    TextColumnReason.ONLY_COLUMN: QT_TRANSLATE_NOOP("Tables", "it is the only column"),
    TextColumnReason.NAME_AND_CONTENT: QT_TRANSLATE_NOOP(
        "Tables", "its name and its content say so"
    ),
    TextColumnReason.NAME: QT_TRANSLATE_NOOP("Tables", "its name says so"),
    TextColumnReason.CONTENT: QT_TRANSLATE_NOOP(
        "Tables", "it holds the longest and most varied text"
    ),
    TextColumnReason.NEAREST: QT_TRANSLATE_NOOP(
        "Tables", "no column looks like text, and this one comes nearest"
    ),
}


def reason_words(reason: TextColumnReason) -> str:
    """In the language of now."""
    words = _WORDS[reason]
    return translate("Tables", words)
