"""Answers and their reasons in the user's words."""

import string
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.core.explanation import WordInfluence
from desktop_app.core.predictions import Prediction
from desktop_app.core.sureness import Sureness
from desktop_app.gui.live.latencies import LatencySummary

_PHRASES_MAX = 4
_PHRASE_CHARACTERS_MAX = 40


def sureness_words(step: Sureness) -> str:
    """The step in the user's language."""
    return {
        Sureness.VERY_SURE: QCoreApplication.translate("Live", "very sure"),
        Sureness.FAIRLY_SURE: QCoreApplication.translate("Live", "fairly sure"),
        Sureness.NOT_SURE: QCoreApplication.translate("Live", "not sure"),
    }[step]


def percent(share: float) -> str:
    """A share from 0 to 1 as whole percents."""
    return QCoreApplication.translate("Live", "{percent}%").format(percent=round(share * 100))


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


def windows_note(prediction: Prediction) -> str:
    """Says when a text was too long for one reading; empty otherwise."""
    if prediction.window_count < 2:
        return ""
    return QCoreApplication.translate(
        "Live", "A long text: read whole, in {count} overlapping parts."
    ).format(count=prediction.window_count)


def because_of(text: str, phrases: Sequence[WordInfluence]) -> str:
    """The first few of `phrases`, strongest first, and the way each pulls, in one line."""
    if not phrases:
        return QCoreApplication.translate("Live", "No single word decides it.")
    up = QCoreApplication.translate("Live", "“{phrase}” pulls up")
    down = QCoreApplication.translate("Live", "“{phrase}” pulls down")
    told = [
        (up if item.influence > 0 else down).format(phrase=_quoted(text[item.start : item.end]))
        for item in phrases
    ]
    once = list(dict.fromkeys(told))[:_PHRASES_MAX]
    reason = QCoreApplication.translate("Live", "Because of: {phrases}")
    return reason.format(phrases=" · ".join(once))


def _quoted(phrase: str) -> str:
    """A phrase without line breaks and outer punctuation, cut where it is too long to quote."""
    phrase = " ".join(phrase.split()).strip(string.punctuation) or phrase.strip()
    if len(phrase) <= _PHRASE_CHARACTERS_MAX:
        return phrase
    return f"{phrase[: _PHRASE_CHARACTERS_MAX - 1]}…"
