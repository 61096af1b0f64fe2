import numpy as np
import pytest

from models.recipe.metrics import calibration_error, score

NEGATIVE, NEUTRAL, POSITIVE = 0, 1, 2


def probabilities(*rows: tuple[float, float, float]) -> np.ndarray:
    return np.array(rows, dtype=np.float32)


def test_figures_of_a_small_set_counted_by_hand() -> None:
    given = probabilities((0.8, 0.1, 0.1), (0.6, 0.2, 0.2), (0.1, 0.7, 0.2), (0.1, 0.2, 0.7))
    labels = np.array([NEGATIVE, NEUTRAL, NEUTRAL, POSITIVE])

    scores = score(given, labels, neutral_masked=False)

    assert scores.accuracy == 0.75
    assert scores.macro_recall == pytest.approx((1 + 0.5 + 1) / 3)
    assert scores.macro_f1 == pytest.approx((2 / 3 + 2 / 3 + 1) / 3)
    assert [c.support for c in scores.classes] == [1, 2, 1]
    assert scores.classes[0].precision == 0.5


def test_a_set_without_neutral_is_scored_between_the_other_two() -> None:
    given = probabilities((0.2, 0.7, 0.1), (0.3, 0.6, 0.1))
    labels = np.array([NEGATIVE, POSITIVE])

    scores = score(given, labels, neutral_masked=True)

    assert scores.accuracy == 0.5
    assert [c.label for c in scores.classes] == ["negative", "positive"]
    # Confidences are 2/3 (right) and 3/4 (wrong), each in a bin of its own.
    assert scores.calibration_error == pytest.approx((1 / 3 + 3 / 4) / 2, abs=1e-6)


def test_no_text_counts_as_undecided() -> None:
    given = probabilities((np.nan, np.nan, np.nan), (0.1, 0.1, 0.8))

    scores = score(given, np.array([POSITIVE, POSITIVE]), neutral_masked=False)

    assert scores.accuracy == 0.5
    assert scores.classes[POSITIVE].recall == 0.5


@pytest.mark.parametrize("label", range(3))
def test_no_text_is_never_right(label: int) -> None:
    given = probabilities((np.nan, np.nan, np.nan))

    assert score(given, np.array([label]), neutral_masked=False).accuracy == 0


def test_calibration_error_is_zero_where_confidence_is_accuracy() -> None:
    confidences = np.array([0.75, 0.75, 0.75, 0.75])

    assert calibration_error(confidences, np.array([True, True, True, False])) == 0
    assert calibration_error(confidences, np.array([True] * 4)) == pytest.approx(0.25)
    assert calibration_error(np.array([1.0]), np.array([True])) == 0
