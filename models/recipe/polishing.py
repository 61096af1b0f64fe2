"""Step `polish`: a gentler second stage for what the labelled sets hardly hold.

The first stage sees the whole mixture once. This one draws anew, with more of the sets that people
labelled, and adds sentences written by rule and, if an earlier bundle can be asked about them,
sentences of reviews.
"""

import random
from dataclasses import replace
from pathlib import Path

from models.recipe.corpora import CORPORA
from models.recipe.files import require
from models.recipe.mixture import (
    MIXTURE,
    calibration_fingerprints,
    draw,
    fingerprint,
    fingerprints,
    held_out_fingerprints,
    read_examples,
    write_examples,
)
from models.recipe.review_sentences import review_sentences
from models.recipe.rule_sentences import SENTENCES_EACH, rule_sentences
from models.recipe.scoring import open_scorer
from models.recipe.training import MIXTURE_STAGE, POLISH_STAGE, Start, TrainingOptions, train

LEARNING_RATE = 4e-5
ROWS = {
    "sst5": 4_000,
    "sst2": 6_000,
    "sst5_phrases": 2_000,
    "tweeteval": 6_000,
    "tweet_extraction": 3_000,
}
OTHER_ROWS = 600
"""From each set not named above, so that nothing learnt is lost."""


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
    gentle = replace(
        options, epochs=1, learning_rate=LEARNING_RATE, layer_decay=1.0, word_share=0.0
    )
    return train(start.base_dir, work_dir, gentle, POLISH_STAGE, start.bundle)


def write_polish_examples(
    data_dir: Path, work_dir: Path, bundle: Path | None = None, *, seed: int, scale: float
) -> None:
    """Write `polish.jsonl`: the second draw and the sentences, shuffled by the seed.

    Rows of the first stage come last in every set. The texts kept for calibration are left out,
    also of the sentences by rule. With `bundle`, it is asked about sentences of reviews.
    """
    rng = random.Random(seed + 1)
    limits = {c.name: int(ROWS.get(c.name, OTHER_ROWS) * scale) for c in CORPORA}
    excluded = held_out_fingerprints(data_dir) | calibration_fingerprints(work_dir)
    seen = fingerprints(read_examples(work_dir / MIXTURE))
    drawn = draw(data_dir, limits, excluded, rng, last=seen)
    written = rule_sentences(int(SENTENCES_EACH * scale), seed=seed + 1)
    examples = [*(e for e in written if fingerprint(e.text) not in excluded), *drawn]
    if bundle:
        with open_scorer(bundle) as scorer:
            examples += review_sentences(scorer, data_dir, excluded, seed=seed, scale=scale)
    rng.shuffle(examples)
    write_examples(work_dir / POLISH_STAGE.examples, examples)
