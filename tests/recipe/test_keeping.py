from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from models.recipe.keeping import keep_answers
from models.recipe.mixture import Example

FINE = Example("fine", "positive", "tweets", binary=False)
ANSWER = (0.5, 0.3, 0.2)


def scorer(texts: Sequence[str]) -> NDArray[np.float32]:
    """No answer to a text that is empty."""
    rows = [ANSWER if text else (np.nan,) * 3 for text in texts]
    return np.array(rows, dtype=np.float32)


def test_a_row_teaches_its_label_and_the_earlier_answer_by_their_shares() -> None:
    (kept,) = keep_answers([FINE], scorer, 0.25)
    assert kept.shares == pytest.approx((0.125, 0.075, 0.8), abs=1e-3)
    assert (kept.text, kept.label) == (FINE.text, FINE.label)


def test_of_neutral_a_binary_set_teaches_only_what_was_answered() -> None:
    (kept,) = keep_answers([Example("bad", "negative", "films", binary=True)], scorer, 0.25)
    assert kept.shares == pytest.approx((0.65, 0.3, 0.05), abs=1e-3)


def test_a_text_without_an_answer_is_left_with_its_label() -> None:
    empty = Example("", "positive", "tweets", binary=False)
    assert keep_answers([empty, FINE], scorer, 0.25)[0] == empty
