"""Step `calibrate`: the temperatures that make the model as sure as it is right."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from models.recipe.labels import LABEL_IDS, NEUTRAL_ID
from models.recipe.mixture import ANNOTATED_CORPUS, Example
from models.recipe.scoring import Scorer, score_all

_log = logging.getLogger(__name__)
_IMPOSSIBLE = -1e4
_COLDEST, _HOTTEST = 0.05, 20.0


@dataclass(frozen=True)
class Temperatures:
    """What divides the logits of a text that fits one window, and of a longer one.

    A long text's logits are the mean over its windows. Several windows know more than one, so the
    same mean calls for more trust.
    """

    one_window: float
    several_windows: float


UNSCALED = Temperatures(1.0, 1.0)


def calibrate(scorer: Scorer, short: Sequence[Example], long: Sequence[Example]) -> Temperatures:
    """Temperatures for a model that `scorer` asks at temperature 1, fitted on held-out rows: one
    window's on those that people labelled, or on all `short` ones where there are none of these.

    A star that says another thing than its text counts as the model's mistake, and so makes answers
    less sure than they are right; a sentence labelled one by one makes them surer, for one reader
    agrees better with itself than people do with each other. Long texts have stars only. Without
    any `long` rows the temperature of the short ones serves for both.
    """
    by_people = [e for e in short if not e.by_stars and e.corpus != ANNOTATED_CORPUS]
    one_window = _fit(scorer, by_people or short)
    return Temperatures(one_window, _fit(scorer, long) if long else one_window)


def _fit(scorer: Scorer, examples: Sequence[Example]) -> float:
    """A row of a set that knows no neutral has the neutral logit masked, as in training."""
    probabilities = score_all(scorer, [e.text for e in examples], "calibrate")
    answered = ~np.isnan(probabilities[:, 0])
    binary = np.array([e.binary for e in examples])
    label_ids = np.array([LABEL_IDS[e.label] for e in examples])
    weights = np.array([e.weight for e in examples])
    logits = to_logits(probabilities, binary)
    temperature = fit_temperature(logits[answered], label_ids[answered], weights[answered])
    _log.info("temperature %.3f, from %d texts", temperature, answered.sum())
    return temperature


def to_logits(probabilities: NDArray[np.float32], binary: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Log-probabilities, which are logits up to a constant a row; neutral masked where binary."""
    shares = probabilities.astype(np.float64)
    shares[binary, NEUTRAL_ID] = 0
    with np.errstate(divide="ignore"):
        return np.maximum(np.log(shares), _IMPOSSIBLE)


def fit_temperature(
    logits: NDArray[np.float64], label_ids: NDArray[np.int64], weights: NDArray[np.float64]
) -> float:
    """The temperature of least weighted negative log-likelihood (Guo et al. 2017).

    The likelihood is concave in the inverse temperature, so its slope has one root: bisection.
    """
    low, high = 1 / _HOTTEST, 1 / _COLDEST
    for _ in range(60):
        middle = (low + high) / 2
        if _slope(logits, label_ids, weights, middle) > 0:
            high = middle
        else:
            low = middle
    return 2 / (low + high)


def _slope(
    logits: NDArray[np.float64],
    label_ids: NDArray[np.int64],
    weights: NDArray[np.float64],
    inverse_temperature: float,
) -> float:
    scaled = logits * inverse_temperature
    shares = np.exp(scaled - scaled.max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    expected = (shares * logits).sum(axis=1)
    given = logits[np.arange(len(logits)), label_ids]
    return float(((expected - given) * weights).sum())
