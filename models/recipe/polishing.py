"""Step `polish`: a second pass over everything, weighed for what the first hardly taught.

The first stage sees the whole mixture once. This one draws anew, most from the sets that people
labelled, adds what was written by rule and one by one and what was labelled one by one, and shows
the rarest and hardest of it several times.
"""

import random
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from models.recipe.annotation import annotated_sentences, to_train_on, written_sentences
from models.recipe.corpora import CORPORA
from models.recipe.files import require
from models.recipe.keeping import keep_answers
from models.recipe.mixture import (
    CALIBRATION,
    LONG_CALIBRATION,
    MIXTURE,
    Example,
    calibration_fingerprints,
    draw,
    fingerprint,
    fingerprints,
    held_out_fingerprints,
    read_examples,
    write_examples,
)
from models.recipe.rule_sentences import rule_sentences
from models.recipe.scoring import Scorer, open_scorer
from models.recipe.training import MIXTURE_STAGE, POLISH_STAGE, Start, TrainingOptions, train

ROWS = {
    "sst5": 9_000,
    "sst2": 67_000,
    "sst5_phrases": 30_000,
    "tweeteval": 48_000,
    "tweet_extraction": 24_000,
    "brand_tweets": 8_000,
    "apple_tweets": 3_300,
    "imdb": 2_500,
    "flipkart": 6_000,
    "yelp_short": 3_700,
    "uber": 3_000,
    "edtech": 3_000,
    "appstore": 2_500,
}
OTHER_ROWS = 1_300
"""From each set not named above, so that nothing learnt is lost."""
TIMES = {"sst5": 3.0, "tweeteval": 1.4}
"""How often the stage sees a row of these sets, whose classes the bars are about; a part of a time
is that share of the rows."""
KEPT_OF_STARS = 0.5
"""Of what a row labelled by stars teaches, the share that is the earlier version's answer."""
KEPT_OF_PEOPLE = 0.4
"""The same for a row that people labelled with one of three classes, of which neutral is where they
agree least. Of those with two it is nothing: their labels are what the set is for."""
RULE_SENTENCES_EACH = 350
WRITTEN_TIMES = {
    **dict.fromkeys(("hard", "hard-later", "phenomena", "plain", "knowledge", "neutral"), 2),
    **dict.fromkeys(("fooling", "against-everyday", "against-short"), 2),
    **dict.fromkeys(
        ("verdict", "undecided", "undecided-later", "denied", "customers", "screen", "streams"), 3
    ),
}
"""How often the stage sees the sentences of these files that were written one by one."""


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
    once = replace(options, epochs=1)
    return train(start.base_dir, work_dir, once, POLISH_STAGE, start.bundle)


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
            drawn = soften(drawn, scorer)
    examples = [
        *repeat(drawn, rng),
        *rule_sentences(int(RULE_SENTENCES_EACH * scale), seed=seed + 1),
        *written_sentences(scale=scale, times=WRITTEN_TIMES),
        *to_train_on(annotated_sentences(data_dir, scale=scale), excluded),
    ]
    examples = [example for example in examples if fingerprint(example.text) not in excluded]
    rng.shuffle(examples)
    write_examples(work_dir / POLISH_STAGE.examples, examples)


def soften(drawn: Sequence[Example], scorer: Scorer) -> list[Example]:
    """The rows, those whose labels are in doubt with a share of the scorer's answers, last."""
    by_stars = [example for example in drawn if example.by_stars]
    by_people = [example for example in drawn if not example.by_stars]
    return [
        *(example for example in by_people if example.binary),
        *keep_answers([e for e in by_people if not e.binary], scorer, KEPT_OF_PEOPLE),
        *keep_answers(by_stars, scorer, KEPT_OF_STARS),
    ]


def repeat(drawn: Iterable[Example], rng: random.Random) -> list[Example]:
    """The rows, which stand together set by set, each as often as TIMES says of its set."""
    examples: list[Example] = []
    for name, rows in groupby(drawn, key=lambda example: example.corpus):
        of_set, (whole, part) = list(rows), divmod(TIMES.get(name, 1.0), 1)
        examples += of_set * int(whole) + rng.sample(of_set, round(len(of_set) * part))
    return examples
