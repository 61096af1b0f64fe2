"""`golden.jsonl`: texts with the answers that a bundle must give on every machine."""

import json
from pathlib import Path

import numpy as np

from models.recipe.errors import GoldenError
from models.recipe.labels import LABELS
from models.recipe.scoring import Scorer

REQUIRED_LABELS = {
    "This product is amazing!": "positive",
    "Great product!": "positive",
    "Terrible experience.": "negative",
    "It's okay.": "neutral",
}
"""Answers beyond dispute: a model that gives others is not shipped."""

_REVIEW = (
    "We stayed three nights in March. The room was on the fourth floor and looked onto the yard. "
    "Breakfast was served from seven to ten in the hall next to the lifts. "
)

GOLDEN_TEXTS = (
    *REQUIRED_LABELS,
    "I love it",
    "I hate it",
    "Not bad at all.",
    "It isn't as good as they say, but I would buy it again.",
    "The food was great, but the service was terribly slow.",
    "The parcel arrived on Tuesday.",
    "The meeting starts at 10:30 in room 4.",
    "Worst purchase I have ever made. It broke after two days and nobody answers my mails.",
    "Absolutely fantastic! Five stars, would recommend to everyone.",
    "a gorgeous , witty , seductive movie .",
    "lacks the charisma and ability to carry the film",
    "Nothing special.",
    "Don’t waste your money",
    "THIS IS THE BEST DAY OF MY LIFE!!!",
    "STOP SENDING ME THIS GARBAGE",
    "@united thanks for losing my bag again https://example.org/x?y=1 #travelfail",
    "Watching the game tonight with @jane_doe http://example.org",
    "Fish &amp; chips were cold<br /><br />and the waiter was rude.",
    "😍😍😍",
    "😡 not again",
    "👍",
    "so happy right now :)",
    "meh :/",
    "ok",
    ".",
    "???",
    "1234567890",
    "",
    "   \n\t ",
    "La comida estaba deliciosa.",
    "价格便宜,质量很好",
    "naïve café — “déjà vu”",
    _REVIEW * 12,
    _REVIEW * 12 + "In the end it was awful: dirty, loud, and we will never come back.",
    "It was a wonderful stay, the best we ever had. " + _REVIEW * 12,
    "good " * 700,
    "pneumonoultramicroscopicsilicovolcanoconiosis" * 20,
)


def write_golden(path: Path, scorer: Scorer, *, required: bool) -> None:
    """Ask the bundle each text by itself and write down what it says.

    Raises GoldenError where `required` and an answer of REQUIRED_LABELS is another.
    """
    entries = [_answer(scorer, text) for text in GOLDEN_TEXTS]
    if required:
        _check_required({str(entry["text"]): entry["label"] for entry in entries})
    with path.open("w", encoding="utf-8", newline="\n") as lines:
        lines.writelines(json.dumps(entry, ensure_ascii=False) + "\n" for entry in entries)


def _answer(scorer: Scorer, text: str) -> dict[str, object]:
    # One at a time: in a dynamically quantized graph its neighbours would count.
    probabilities = scorer([text])[0]
    if np.isnan(probabilities[0]):
        return {"text": text, "label": None, "probabilities": None}
    label = LABELS[int(probabilities.argmax())]
    return {
        "text": text,
        "label": label,
        "probabilities": [round(p, 5) for p in probabilities.tolist()],
    }


def _check_required(given: dict[str, object]) -> None:
    wrong = [
        f"{text!r} is {given[text]}, must be {label}"
        for text, label in REQUIRED_LABELS.items()
        if given[text] != label
    ]
    if wrong:
        raise GoldenError(
            f"The bundle is not written, for the model gets plain texts wrong: {'; '.join(wrong)}. "
            "Train it longer, or look at its training data."
        )
