"""An answer as text that can be pasted into a letter."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop_app.core.passages import Passage
from desktop_app.core.predictions import LABELS, Prediction
from desktop_app.core.sureness import sureness
from desktop_app.gui.formatting import listed, percent, percents
from desktop_app.gui.live import wording
from desktop_app.gui.theme import label_shape, label_word


def answer_text(text: str, prediction: Prediction, passages: Sequence[Passage]) -> str:
    """The text, its answer in words and percents, and those of its sentences where there are
    several."""
    lines = [text.strip(), "", _answer_line(prediction)]
    if len(passages) > 1:
        lines += ["", QCoreApplication.translate("Live", "Sentence by sentence:")]
        lines += [_passage_line(text, passage) for passage in passages]
    return "\n".join(lines) + "\n"


def _answer_line(prediction: Prediction) -> str:
    head = f"{label_shape(prediction.label)} {label_word(prediction.label)}"
    if prediction.label is None:
        return head
    step = wording.sureness_words(sureness(prediction.confidence))
    shares = zip(LABELS, percents(prediction.probabilities), strict=True)
    told = listed(f"{label_word(label)} {share}" for label, share in shares)
    return f"{head} · {step} ({told})"


def _passage_line(text: str, passage: Passage) -> str:
    label = passage.prediction.label
    words = " ".join(text[passage.start : passage.end].split())
    if label is None:
        return f"{label_shape(label)} {label_word(label)}: {words}"
    share = percent(passage.prediction.confidence)
    return f"{label_shape(label)} {label_word(label)} {share}: {words}"
