"""How sure an answer is, in steps a person can act on."""

from enum import StrEnum

VERY_SURE_FROM = 0.85
FAIRLY_SURE_FROM = 0.6


class Sureness(StrEnum):
    """Steps of confidence; an answer that is not sure is one to look at."""

    VERY_SURE = "very sure"
    FAIRLY_SURE = "fairly sure"
    NOT_SURE = "not sure"


def sureness(confidence: float) -> Sureness:
    """The step of a calibrated confidence in [1/3, 1]."""
    if confidence >= VERY_SURE_FROM:
        return Sureness.VERY_SURE
    return Sureness.FAIRLY_SURE if confidence >= FAIRLY_SURE_FROM else Sureness.NOT_SURE
