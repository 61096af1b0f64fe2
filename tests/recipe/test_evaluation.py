from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("tqdm")

from models.recipe.errors import DataError
from models.recipe.evaluation import evaluate
from tests.recipe.conftest import WORDS, sentences, write_set

pytestmark = pytest.mark.recipe


class WordScorer:
    """Right for every sentence but those with "awful", which it calls neutral."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self, texts: Sequence[str]) -> np.ndarray:
        self.asked += len(texts)
        return np.array([self._row(text) for text in texts], dtype=np.float32)

    def _row(self, text: str) -> list[float]:
        if "awful" in text:
            return [0.3, 0.6, 0.1]
        told = next(label for label, words in WORDS.items() if any(w in text for w in words))
        return [0.9 if label == told else 0.05 for label in ("negative", "neutral", "positive")]


def test_sets_without_neutral_are_found_and_masked(data_dir: Path, tmp_path: Path) -> None:
    scores = evaluate(WordScorer(), data_dir, tmp_path / "cache.json", model_key="m")

    assert list(scores) == ["sst2 dev", "tweeteval dev"]
    assert scores["sst2 dev"].neutral_masked
    assert scores["sst2 dev"].accuracy == 1
    assert not scores["tweeteval dev"].neutral_masked
    assert scores["tweeteval dev"].classes[0].recall == pytest.approx(3 / 5)


def test_figures_are_kept_until_model_or_set_change(data_dir: Path, tmp_path: Path) -> None:
    cache, scorer = tmp_path / "cache.json", WordScorer()
    first = evaluate(scorer, data_dir, cache, model_key="m")
    assert scorer.asked == 25

    assert evaluate(scorer, data_dir, cache, model_key="m") == first
    assert scorer.asked == 25

    write_set(data_dir / "sst2", "dev", sentences(["positive", "negative"], 2, "new"))
    evaluate(scorer, data_dir, cache, model_key="m")
    assert scorer.asked == 25 + 4

    evaluate(scorer, data_dir, cache, model_key="other")
    assert scorer.asked == 25 + 4 + 19


def test_an_interrupted_evaluation_keeps_the_sets_it_finished(
    data_dir: Path, tmp_path: Path
) -> None:
    def breaks_at_tweets(texts: Sequence[str]) -> np.ndarray:
        if "tweet" in texts[0]:
            raise KeyboardInterrupt
        return WordScorer()(texts)

    with pytest.raises(KeyboardInterrupt):
        evaluate(breaks_at_tweets, data_dir, tmp_path / "cache.json", model_key="m")

    scorer = WordScorer()
    evaluate(scorer, data_dir, tmp_path / "cache.json", model_key="m")
    assert scorer.asked == 15


def test_a_folder_without_dev_sets_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="holds no dev or test set"):
        evaluate(WordScorer(), tmp_path, tmp_path / "cache.json", model_key="m")
