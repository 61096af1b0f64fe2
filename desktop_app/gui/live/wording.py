"""Answers and their reasons in the user's words."""

import string
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.core.explanation import WordInfluence
from desktop_app.core.passages import PassageTally
from desktop_app.core.predictions import LABELS, Label, Prediction
from desktop_app.core.sureness import Sureness
from desktop_app.gui.formatting import listed
from desktop_app.gui.live.latencies import LatencySummary
from desktop_app.gui.theme import label_word

_PHRASES_MAX = 4
_PHRASE_CHARACTERS_MAX = 40


def sureness_words(step: Sureness) -> str:
    """The step in the user's language."""
    return {
        Sureness.VERY_SURE: QCoreApplication.translate("Live", "very sure"),
        Sureness.FAIRLY_SURE: QCoreApplication.translate("Live", "fairly sure"),
        Sureness.NOT_SURE: QCoreApplication.translate("Live", "not sure"),
    }[step]


def milliseconds(duration_ms: float) -> str:
    """A duration with as many digits as can be read at a glance."""
    digits = 1 if duration_ms < 99.95 else 0
    number = QLocale().toString(duration_ms, "f", digits)
    return QCoreApplication.translate("Live", "{number} ms").format(number=number)


def tokens(count: int) -> str:
    """A number of tokens."""
    number = QLocale().toString(count)
    if count == 1:
        return QCoreApplication.translate("Live", "1 token")
    return QCoreApplication.translate("Live", "{number} tokens").format(number=number)


def percentiles(latency: LatencySummary) -> str:
    """The recent answers' percentiles in one line."""
    return QCoreApplication.translate("Live", "p50 {p50} · p95 {p95}").format(
        p50=milliseconds(latency.p50_ms), p95=milliseconds(latency.p95_ms)
    )


def windows_note(prediction: Prediction, max_tokens: int | None = None) -> str:
    """Says when a text was too long for one reading, and how much that is where it is given;
    empty otherwise."""
    if prediction.window_count < 2:
        return ""
    if max_tokens is None:
        return QCoreApplication.translate(
            "Live", "A long text: read whole, in {count} overlapping parts."
        ).format(count=prediction.window_count)
    return QCoreApplication.translate(
        "Live", "A long text: read whole, in {count} overlapping parts of up to {tokens} tokens."
    ).format(count=prediction.window_count, tokens=max_tokens)


def exact_shares(prediction: Prediction) -> str:
    """The probabilities with four digits, one a line; empty where there is no text."""
    if prediction.label is None:
        return ""
    told = zip(LABELS, prediction.probabilities, strict=True)
    return "\n".join(f"{label_word(label)} {share:.4f}" for label, share in told)


def mixed_word() -> str:
    """With its shape: some sentences are positive, others negative."""
    return QCoreApplication.translate("Live", "◆ mixed")


def tally_words(counts: PassageTally) -> str:
    """What the sentences come to, in one line."""
    parts = listed(_counted(counts))
    if counts.is_mixed:
        mixed = QCoreApplication.translate("Live", "◆ Mixed, sentence by sentence: {counts}")
        return mixed.format(counts=parts)
    plain = QCoreApplication.translate("Live", "Sentence by sentence: {counts}")
    return plain.format(counts=parts)


def _counted(counts: PassageTally) -> Iterator[str]:
    words = {
        Label.POSITIVE: QCoreApplication.translate("Live", "{count} positive"),
        Label.NEUTRAL: QCoreApplication.translate("Live", "{count} neutral"),
        Label.NEGATIVE: QCoreApplication.translate("Live", "{count} negative"),
    }
    for label, count in (
        (Label.POSITIVE, counts.positive),
        (Label.NEUTRAL, counts.neutral),
        (Label.NEGATIVE, counts.negative),
    ):
        if count:
            yield words[label].format(count=QLocale().toString(count))


def because_of(label: Label | None, text: str, phrases: Sequence[WordInfluence]) -> str:
    """The first few of `phrases`, strongest first, and the way each pulls, in one line: those that
    make it `label`, then those that pull away from it.

    What decides may be spread over many words, and the only strong ones pull away: these are then
    not called the reason.
    """
    if not phrases:
        return QCoreApplication.translate("Live", "No single word decides it.")
    pro, contra = _sides(label, phrases)
    reasons = [*dict.fromkeys(_pull(text, item) for item in pro)][:_PHRASES_MAX]
    others = [*dict.fromkeys(_pull(text, item) for item in contra)][: _PHRASES_MAX - len(reasons)]
    if not reasons:
        form = QCoreApplication.translate("Live", "No single word decides it, although {others}")
    elif others:
        form = QCoreApplication.translate("Live", "Because of: {reasons}, although {others}")
    else:
        form = QCoreApplication.translate("Live", "Because of: {reasons}")
    return form.format(reasons=" · ".join(reasons), others=" · ".join(others))


def _sides(
    label: Label | None, phrases: Sequence[WordInfluence]
) -> tuple[Sequence[WordInfluence], Sequence[WordInfluence]]:
    """What makes it `label`, and what pulls away from it."""
    ups = [item for item in phrases if item.influence > 0]
    downs = [item for item in phrases if item.influence < 0]
    if label is Label.POSITIVE:
        return ups, downs
    if label is Label.NEGATIVE:
        return downs, ups
    # What is neutral by its words has two sides that outweigh each other.
    return (phrases, ()) if ups and downs else ((), phrases)


def _pull(text: str, item: WordInfluence) -> str:
    up = QCoreApplication.translate("Live", "“{phrase}” pulls up")
    down = QCoreApplication.translate("Live", "“{phrase}” pulls down")
    form = up if item.influence > 0 else down
    return form.format(phrase=_quoted(text[item.start : item.end]))


def _quoted(phrase: str) -> str:
    """A phrase without line breaks and outer punctuation, cut where it is too long to quote."""
    phrase = " ".join(phrase.split()).strip(string.punctuation) or phrase.strip()
    if len(phrase) <= _PHRASE_CHARACTERS_MAX:
        return phrase
    return f"{phrase[: _PHRASE_CHARACTERS_MAX - 1]}…"
