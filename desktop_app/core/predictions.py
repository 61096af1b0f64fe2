"""What the engine answers."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Label(StrEnum):
    """The three classes, in the order of the model's logits."""

    NEGATIVE = "negative"
    NEUTRAL = "neutral"
    POSITIVE = "positive"


LABELS = tuple(Label)


@dataclass(frozen=True, slots=True)
class Prediction:
    """The answer for one text.

    Where there is no text (empty or white space) `label` is None, the numbers are NaN and the
    counts 0: no text is not a neutral text.
    """

    label: Label | None
    p_negative: float
    p_neutral: float
    p_positive: float
    token_count: int
    window_count: int
    """Overlapping token windows the text was read in; more than 1 for a long text."""

    @property
    def confidence(self) -> float:
        """Calibrated probability of the label, in [1/3, 1]."""
        return max(self.p_negative, self.p_neutral, self.p_positive)

    @property
    def probabilities(self) -> tuple[float, float, float]:
        """Negative, neutral, positive; they sum to 1."""
        return self.p_negative, self.p_neutral, self.p_positive


@dataclass(frozen=True)
class Predictions:
    """Answers for n texts, in the order the texts were given.

    `probabilities` is float32[n, 3] (negative, neutral, positive), a NaN row where there is no
    text; `token_counts` and `window_counts` are int32[n].
    """

    probabilities: "NDArray[np.float32]"
    token_counts: "NDArray[np.int32]"
    window_counts: "NDArray[np.int32]"

    def __len__(self) -> int:
        return len(self.token_counts)

    def __getitem__(self, index: int) -> Prediction:
        row = self.probabilities[index]
        negative, neutral, positive = row.tolist()
        label = None if math.isnan(negative) else LABELS[int(row.argmax())]
        return Prediction(
            label,
            negative,
            neutral,
            positive,
            int(self.token_counts[index]),
            int(self.window_counts[index]),
        )

    def __iter__(self) -> Iterator[Prediction]:
        return (self[index] for index in range(len(self)))
