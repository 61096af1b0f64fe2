"""Whether a bundle gives on this machine the answers it gave when it was made.

Quantized models can differ silently between processors: without VNNI instructions the products
of 8-bit numbers saturate (reported for ONNX Runtime since 2020), so each machine is asked.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.core.engine import CancelledError, Engine
from desktop_app.core.predictions import Label, Prediction
from desktop_app.errors import BundleError
from desktop_app.language import translate

TOLERANCE = 0.02
"""How far a probability may be from the recorded one: other kernels round otherwise."""


@dataclass(frozen=True, slots=True)
class GoldenExample:
    """A text with the answer that the bundle gave when it was made."""

    text: str
    label: Label | None
    probabilities: tuple[float, float, float] | None
    """Negative, neutral, positive; None where there is no text."""

    def agrees_with(self, prediction: Prediction) -> bool:
        """Same label, and each probability within TOLERANCE."""
        return prediction.label is self.label and self.deviation(prediction) <= TOLERANCE

    def deviation(self, prediction: Prediction) -> float:
        """The largest difference of a probability; 1 where only one of the two has an answer."""
        if self.probabilities is None or prediction.label is None:
            return float((self.label is None) != (prediction.label is None))
        pairs = zip(self.probabilities, prediction.probabilities, strict=True)
        return max(abs(wanted - given) for wanted, given in pairs)


@dataclass(frozen=True, slots=True)
class GoldenMismatch:
    """A golden text that was answered otherwise on this machine."""

    example: GoldenExample
    prediction: Prediction


@dataclass(frozen=True, slots=True)
class GoldenReport:
    """How the golden texts were answered on this machine."""

    texts: int
    mismatches: tuple[GoldenMismatch, ...]
    largest_deviation: float
    """Of any probability from the recorded one."""

    @property
    def is_passed(self) -> bool:
        """Whether there were texts and all were answered as recorded."""
        return self.texts > 0 and not self.mismatches


def read_golden(path: Path) -> tuple[GoldenExample, ...]:
    """The examples of a `golden.jsonl`. Raises BundleError where it holds something else."""
    try:
        # Not splitlines: JSON lets U+2028 and others that it parts lines by stand in a text.
        lines = path.read_text(encoding="utf-8").split("\n")
        return tuple(_example(json.loads(line)) for line in lines if line.strip())
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BundleError(
            translate(
                "Model",
                "{path} is not understood ({reason}), so the model cannot be checked. Install "
                "the model again.",
            ).format(path=path, reason=error)
        ) from error


def report_golden(
    engine: Engine,
    examples: Sequence[GoldenExample],
    *,
    on_checked: Callable[[int], None] = lambda texts: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> GoldenReport:
    """Answer each example by itself, as it was when the bundle was made. Raises CancelledError
    when `is_cancelled` says so between two of them."""
    mismatches = []
    largest = 0.0
    for count, example in enumerate(examples, start=1):
        if is_cancelled():
            raise CancelledError
        prediction = engine.predict_one(example.text)
        largest = max(largest, example.deviation(prediction))
        if not example.agrees_with(prediction):
            mismatches.append(GoldenMismatch(example, prediction))
        on_checked(count)
    return GoldenReport(len(examples), tuple(mismatches), largest)


def _example(entry: Mapping[str, Any]) -> GoldenExample:
    if entry["label"] is None:
        return GoldenExample(str(entry["text"]), None, None)
    negative, neutral, positive = map(float, entry["probabilities"])
    return GoldenExample(str(entry["text"]), Label(entry["label"]), (negative, neutral, positive))
