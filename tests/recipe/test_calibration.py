import numpy as np
import pytest

pytest.importorskip("tqdm")

from models.recipe.calibration import calibrate, fit_temperature
from models.recipe.mixture import ANNOTATED_CORPUS, Example

pytestmark = pytest.mark.recipe


def softmax(logits: np.ndarray) -> np.ndarray:
    powers = np.exp(logits)
    return powers / powers.sum(axis=1, keepdims=True)


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.5])
def test_the_temperature_that_spoiled_the_logits_is_found(temperature: float) -> None:
    rng = np.random.default_rng(0)
    logits = rng.normal(0, 2, (20_000, 3))
    labels = np.array([rng.choice(3, p=row) for row in softmax(logits)])

    fitted = fit_temperature(logits * temperature, labels, np.ones(len(labels)))

    assert fitted == pytest.approx(temperature, rel=0.05)


def test_neutral_is_masked_for_rows_of_binary_sets() -> None:
    # Given a model that answers neutral to nine in ten, on rows that cannot be neutral, and is
    # right in three of four by what is left: (0.075, 0.9, 0.025).
    labels = ["negative", "negative", "negative", "positive"] * 20
    rows = [Example(f"text {n}", label, "sst2", True) for n, label in enumerate(labels)]

    def scorer(texts: list[str]) -> np.ndarray:
        return np.tile(np.float32([0.075, 0.9, 0.025]), (len(texts), 1))

    # Then 3 to 1 is just as sure as it should be.
    assert calibrate(scorer, rows, []).one_window == pytest.approx(1.0, abs=1e-3)


def test_texts_without_an_answer_are_left_out() -> None:
    labels = ["negative", "negative", "negative", "positive"] * 20
    rows = [Example("" if n % 8 == 7 else "x", label, "sst5", False) for n, label in
            enumerate(labels)]  # fmt: skip

    def scorer(texts: list[str]) -> np.ndarray:
        row = {"": [np.nan] * 3, "x": [0.8, 0.1, 0.1]}
        return np.array([row[text] for text in texts], dtype=np.float32)

    assert np.isfinite(calibrate(scorer, rows, []).one_window)


@pytest.mark.parametrize(("corpus", "by_stars"), [(ANNOTATED_CORPUS, False), ("yelp", True)])
def test_only_labels_that_people_gave_say_how_sure_an_answer_is(
    corpus: str, by_stars: bool
) -> None:
    labels = ["negative", "negative", "negative", "positive"] * 20
    by_people = [Example("x", label, "sst5", False) for label in labels]
    others = [Example("x", "negative", corpus, False, by_stars=by_stars)] * len(labels)

    def scorer(texts: list[str]) -> np.ndarray:
        return np.tile(np.float32([0.7, 0.1, 0.2]), (len(texts), 1))

    assert calibrate(scorer, [*by_people, *others], []) == calibrate(scorer, by_people, [])
    assert calibrate(scorer, others, []) != calibrate(scorer, by_people, [])


def test_long_texts_have_a_temperature_of_their_own_where_there_are_any() -> None:
    def rows(text: str, right: int) -> list[Example]:
        return [Example(text, "positive" if n < right else "negative", "yelp", True)
                for n in range(10)]  # fmt: skip

    def scorer(texts: list[str]) -> np.ndarray:
        return np.tile(np.float32([0.2, 0.0, 0.8]), (len(texts), 1))

    # Given a model that says 80 % to all, and is right in 8 of 10 short and 9 of 10 long texts.
    short, long = rows("short", 8), rows("long", 9)

    fitted = calibrate(scorer, short, long)

    assert fitted.one_window == pytest.approx(1.0, abs=1e-3)
    assert fitted.several_windows == pytest.approx(np.log(4) / np.log(9), abs=1e-3)
    assert calibrate(scorer, short, []).several_windows == fitted.one_window
