"""Whether a bundle gives on this machine the answers it gave when it was made.

Quantized models can differ silently between processors: without VNNI instructions the products
of 8-bit numbers saturate (reported for ONNX Runtime since 2020), so each machine is asked.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.core.engine import Engine
from desktop_app.core.predictions import Label, Prediction

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
        if prediction.label is not self.label:
            return False
        if self.probabilities is None:
            return True
        pairs = zip(self.probabilities, prediction.probabilities, strict=True)
        return all(abs(wanted - given) <= TOLERANCE for wanted, given in pairs)


@dataclass(frozen=True, slots=True)
class GoldenMismatch:
    """A golden text that was answered otherwise on this machine."""

    example: GoldenExample
    prediction: Prediction


def read_golden(path: Path) -> tuple[GoldenExample, ...]:
    """The examples of a `golden.jsonl`."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return tuple(_example(json.loads(line)) for line in lines)


def check_golden(engine: Engine, examples: Iterable[GoldenExample]) -> tuple[GoldenMismatch, ...]:
    """Answer each example by itself; those answered otherwise than recorded."""
    answered = ((example, engine.predict_one(example.text)) for example in examples)
    return tuple(GoldenMismatch(e, p) for e, p in answered if not e.agrees_with(p))


def _example(entry: Mapping[str, Any]) -> GoldenExample:
    if entry["label"] is None:
        return GoldenExample(entry["text"], None, None)
    negative, neutral, positive = entry["probabilities"]
    return GoldenExample(entry["text"], Label(entry["label"]), (negative, neutral, positive))
