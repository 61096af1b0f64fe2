"""What an earlier version answers to the rows of the sets, as part of what they teach.

What a model does not come to learn it is not to forget ("Learning without Forgetting", Li and Hoiem
2016). The answers are asked before the training and not in each of its steps, where they took a
quarter of the time; and they are as sure as the version's calibration says.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from models.recipe.labels import LABEL_IDS, LABELS, NEUTRAL_ID
from models.recipe.mixture import Example
from models.recipe.scoring import Scorer, score_all


def keep_answers(examples: Sequence[Example], scorer: Scorer, share: float) -> list[Example]:
    """The examples with shares of the classes, of which `share` are the scorer's answer and the
    rest the label; as they were where the scorer has no answer.

    A set that knows no neutral has nothing to say about it: there neutral's share is all the
    answer's.
    """
    answers = score_all(scorer, [example.text for example in examples], "earlier answers")
    return [
        _with_shares(example, answer, share) if np.isfinite(answer).all() else example
        for example, answer in zip(examples, answers, strict=True)
    ]


def _with_shares(example: Example, answer: NDArray[np.float32], share: float) -> Example:
    label = np.eye(len(LABELS))[LABEL_IDS[example.label]]
    if example.binary:
        label = label * (1 - answer[NEUTRAL_ID])
        label[NEUTRAL_ID] = answer[NEUTRAL_ID]
    shares = share * answer + (1 - share) * label
    return replace(example, shares=tuple(round(float(value), 4) for value in shares))
