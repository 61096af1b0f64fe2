import random
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from models.recipe.mixture import (
    RULE_CORPUS,
    WRITTEN_CORPUS,
    Example,
    build_mixture,
    fingerprint,
    held_out_fingerprints,
    read_examples,
)


@pytest.mark.recipe
def test_the_second_draw_holds_no_calibration_and_no_test_text(
    tmp_path: Path, data_dir: Path
) -> None:
    from models.recipe.polishing import write_polish_examples

    build_mixture(data_dir, tmp_path, seed=3)
    write_polish_examples(data_dir, tmp_path, seed=3, scale=1)
    examples = read_examples(tmp_path / "polish.jsonl")
    drawn = {fingerprint(e.text) for e in examples if e.corpus not in (RULE_CORPUS, WRITTEN_CORPUS)}
    calibration = {fingerprint(e.text) for e in read_examples(tmp_path / "calibration.jsonl")}
    assert calibration
    assert not drawn & calibration
    assert not drawn & held_out_fingerprints(data_dir)
    written = [e for e in examples if e.corpus in (RULE_CORPUS, WRITTEN_CORPUS)]
    assert len(written) > 10_000
    assert not {fingerprint(e.text) for e in written} & held_out_fingerprints(data_dir)
    assert len(drawn) > 100


@pytest.mark.recipe
def test_rows_of_some_sets_come_several_times_and_of_others_once() -> None:
    from models.recipe.polishing import TIMES, repeat

    films = [Example(f"film {n}", "positive", "sst5", binary=False) for n in range(10)]
    tweets = [Example(f"tweet {n}", "neutral", "tweeteval", binary=False) for n in range(10)]
    rides = [Example(f"ride {n}", "negative", "uber", binary=False) for n in range(10)]

    examples = repeat([*films, *tweets, *rides], random.Random(1))

    times = Counter(example.text for example in examples)
    assert TIMES == {"sst5": 3.0, "tweeteval": 1.4}
    assert {times[film.text] for film in films} == {3}
    assert sorted(times[tweet.text] for tweet in tweets) == [1] * 6 + [2] * 4
    assert {times[ride.text] for ride in rides} == {1}


@pytest.mark.recipe
def test_a_label_is_softened_by_how_far_it_is_in_doubt() -> None:
    from models.recipe.polishing import soften

    film = Example("grand", "positive", "sst2", binary=True)
    tweet = Example("see you", "neutral", "tweeteval", binary=False)
    ride = Example("late", "negative", "uber", binary=False, by_stars=True)

    softened = {e.text: e.shares for e in soften([film, tweet, ride], surely_negative)}

    assert softened["grand"] == ()
    assert softened["see you"] == pytest.approx((0.4, 0.6, 0.0))
    assert softened["late"] == pytest.approx((1.0, 0.0, 0.0))


def surely_negative(texts: Sequence[str]) -> NDArray[np.float32]:
    return np.array([(1.0, 0.0, 0.0)] * len(texts), dtype=np.float32)


@pytest.mark.recipe
def test_every_file_that_is_seen_several_times_is_there() -> None:
    from models.recipe.annotation import WRITTEN_DIR
    from models.recipe.polishing import WRITTEN_TIMES

    assert [
        name for name in WRITTEN_TIMES if not (WRITTEN_DIR / f"written-{name}.tsv").exists()
    ] == []
