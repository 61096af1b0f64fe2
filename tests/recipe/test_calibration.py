from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("tqdm")

from models.recipe.calibration import calibrate, fit_temperature
from models.recipe.mixture import Example, write_examples

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


def test_neutral_is_masked_for_rows_of_binary_sets(tmp_path: Path) -> None:
    # Given a model that answers neutral to nine in ten, on rows that cannot be neutral, and is
    # right in three of four by what is left: (0.075, 0.9, 0.025).
    labels = ["negative", "negative", "negative", "positive"] * 20
    rows = [Example(f"text {n}", label, "sst2", True) for n, label in enumerate(labels)]
    write_examples(tmp_path / "calibration.jsonl", rows)

    def scorer(texts: list[str]) -> np.ndarray:
        return np.tile(np.float32([0.075, 0.9, 0.025]), (len(texts), 1))

    # Then 3 to 1 is just as sure as it should be.
    assert calibrate(scorer, tmp_path / "calibration.jsonl") == pytest.approx(1.0, abs=1e-3)


def test_texts_without_an_answer_are_left_out(tmp_path: Path) -> None:
    labels = ["negative", "negative", "negative", "positive"] * 20
    rows = [Example("" if n % 8 == 7 else "x", label, "sst5", False) for n, label in
            enumerate(labels)]  # fmt: skip
    write_examples(tmp_path / "calibration.jsonl", rows)

    def scorer(texts: list[str]) -> np.ndarray:
        row = {"": [np.nan] * 3, "x": [0.8, 0.1, 0.1]}
        return np.array([row[text] for text in texts], dtype=np.float32)

    assert np.isfinite(calibrate(scorer, tmp_path / "calibration.jsonl"))
