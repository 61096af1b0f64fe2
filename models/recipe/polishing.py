"""Step `polish`: a short second stage on sentences written by rule, among a replay of the mixture.

The first stage sees the mixture alone, so its figures tell what the labelled sets teach. The
replay keeps what was learnt: without it a few minutes on one kind of sentence undo hours.
"""

import random
from dataclasses import replace
from pathlib import Path

from models.recipe.files import require
from models.recipe.mixture import read_examples, write_examples
from models.recipe.rule_sentences import rule_sentences
from models.recipe.training import MIXTURE_STAGE, POLISH_STAGE, TrainingOptions, train

SENTENCES_EACH = 400
REPLAY_ROWS = 8_000
LEARNING_RATE = 2e-5


def polish(work_dir: Path, options: TrainingOptions) -> Path:
    """Train the first stage's checkpoint on; the folder of the polished one."""
    require(work_dir / MIXTURE_STAGE.checkpoint / "config.json", "train")
    write_polish_examples(work_dir, seed=options.seed)
    gentle = replace(options, epochs=1, learning_rate=LEARNING_RATE)
    return train(work_dir / MIXTURE_STAGE.checkpoint, work_dir, gentle, POLISH_STAGE)


def write_polish_examples(work_dir: Path, *, seed: int) -> None:
    """Write `polish.jsonl`: the sentences and a sample of the mixture, shuffled by the seed."""
    rng = random.Random(seed)
    mixture = read_examples(work_dir / MIXTURE_STAGE.examples)
    replay = rng.sample(mixture, min(REPLAY_ROWS, len(mixture)))
    examples = [*rule_sentences(SENTENCES_EACH, seed=seed), *replay]
    rng.shuffle(examples)
    write_examples(work_dir / POLISH_STAGE.examples, examples)
