"""Step `polish`: a gentler second stage for what the labelled sets hardly hold.

The first stage sees the whole mixture once. This one draws anew, with more of the sets that people
labelled, and adds sentences written by rule and one by one, and those of reviews that were labelled
one by one.
"""

import random
from dataclasses import replace
from pathlib import Path

from models.recipe.annotation import annotated_sentences, to_train_on, written_sentences
from models.recipe.corpora import CORPORA
from models.recipe.files import require
from models.recipe.keeping import keep_answers
from models.recipe.mixture import (
    CALIBRATION,
    LONG_CALIBRATION,
    MIXTURE,
    calibration_fingerprints,
    draw,
    fingerprint,
    fingerprints,
    held_out_fingerprints,
    read_examples,
    write_examples,
)
from models.recipe.rule_sentences import rule_sentences
from models.recipe.scoring import open_scorer
from models.recipe.training import MIXTURE_STAGE, POLISH_STAGE, Start, TrainingOptions, train

LEARNING_RATE = 7e-5
ROWS = {
    "sst5": 9_000,
    "sst2": 40_000,
    "sst5_phrases": 20_000,
    "tweeteval": 40_000,
    "tweet_extraction": 15_000,
    "imdb": 2_500,
}
OTHER_ROWS = 900
"""From each set not named above, so that nothing learnt is lost."""
KEPT_SHARE = 0.5
"""Of what a row of the sets teaches, the share that is the earlier version's answer."""
RULE_SENTENCES_EACH = 200
WRITTEN_TIMES = 3
"""How often the stage sees each sentence that was written one by one."""


def polish(
    start: Start, data_dir: Path, work_dir: Path, options: TrainingOptions, scale: float
) -> Path:
    """Train on from the first stage's checkpoint, or where there is none from the bundle of the
    start; the folder of the polished one."""
    checkpoint = work_dir / MIXTURE_STAGE.checkpoint
    if checkpoint.exists() or not start.bundle:
        require(checkpoint / "config.json", "train")
        start = Start(checkpoint)
    write_polish_examples(data_dir, work_dir, start.bundle, seed=options.seed, scale=scale)
    gentle = replace(options, epochs=1, learning_rate=LEARNING_RATE)
    return train(start.base_dir, work_dir, gentle, POLISH_STAGE, start.bundle)


def write_polish_examples(
    data_dir: Path, work_dir: Path, bundle: Path | None = None, *, seed: int, scale: float
) -> None:
    """Write `polish.jsonl`: the second draw and the sentences, shuffled by the seed.

    Rows of the first stage come last in every set. The texts kept for calibration are left out,
    also of the sentences. With `bundle`, its answers are part of what the rows drawn teach.
    """
    for name in (CALIBRATION, LONG_CALIBRATION):
        require(work_dir / name, "data")
    rng = random.Random(seed + 1)
    limits = {c.name: int(ROWS.get(c.name, OTHER_ROWS) * scale) for c in CORPORA}
    excluded = held_out_fingerprints(data_dir) | calibration_fingerprints(work_dir)
    trained_before = (work_dir / MIXTURE_STAGE.checkpoint).exists()
    seen = fingerprints(read_examples(work_dir / MIXTURE)) if trained_before else frozenset()
    drawn = list(draw(data_dir, limits, excluded, rng, last=seen))
    if bundle:
        with open_scorer(bundle) as scorer:
            drawn = keep_answers(drawn, scorer, KEPT_SHARE)
    examples = [
        *drawn,
        *rule_sentences(int(RULE_SENTENCES_EACH * scale), seed=seed + 1),
        *written_sentences(scale=scale) * WRITTEN_TIMES,
        *to_train_on(annotated_sentences(data_dir, scale=scale), excluded),
    ]
    examples = [example for example in examples if fingerprint(example.text) not in excluded]
    rng.shuffle(examples)
    write_examples(work_dir / POLISH_STAGE.examples, examples)
