"""Puts an answer on the clipboard."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication

from desktop_app.core.json_line import to_json
from desktop_app.core.passages import Passage
from desktop_app.gui.live.answer_text import answer_text
from desktop_app.gui.live.messages import LiveAnswer


def copy_as_text(answer: LiveAnswer, passages: Sequence[Passage]) -> None:
    """The text and its answer in words; sentence by sentence where there are several."""
    words = answer_text(answer.request.text, answer.prediction, passages)
    QGuiApplication.clipboard().setText(words)


def copy_as_json(answer: LiveAnswer) -> None:
    """One line, as `sentiment-desk predict --json` prints it."""
    line = to_json(answer.request.text, answer.prediction, answer.duration_ms)
    QGuiApplication.clipboard().setText(line + "\n")
