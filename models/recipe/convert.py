"""`python -m models.recipe.convert CHECKPOINT --out DIR`: any classifier as a bundle.

CHECKPOINT is a folder or a hub name of a sequence-classification model whose labels tell a
sentiment.
"""

import argparse
import logging
import sys
import tempfile
from pathlib import Path

from desktop_app.errors import SentimentDeskError
from models.recipe.bundling import draft_fp32, draft_int8, finish, refuse_other_content
from models.recipe.cards import BundleFacts, read_facts
from models.recipe.checkpoints import open_checkpoint
from models.recipe.errors import RecipeError
from models.recipe.files import log_to
from models.recipe.model_card import converted_card


def parse_arguments(argv: list[str] | None = None) -> argparse.Namespace:
    """Command line of the conversion."""
    parser = argparse.ArgumentParser(
        prog="python -m models.recipe.convert",
        description="Make a bundle of any sequence-classification checkpoint.",
    )
    parser.add_argument("checkpoint", help="folder or hub name")
    parser.add_argument("--out", type=Path, required=True, help="folder of the bundle to write")
    parser.add_argument("--fp32", action="store_true", help="leave the weights as they are")
    parser.add_argument("--name", help="name of the bundle; default: that of the checkpoint")
    parser.add_argument("--version", default="1.0.0")
    parser.add_argument("--licence", default="unknown", help="licence of the checkpoint's weights")
    parser.add_argument(
        "--languages",
        type=lambda text: tuple(text.split(",")),
        default=(),
        help="codes of the languages it reads, for example en,de",
    )
    parser.add_argument("--max-tokens", type=int, help="token window; default 256 at most")
    parser.add_argument(
        "--labels",
        type=lambda text: tuple(text.split(",")),
        help="what each label means, in order, for example negative,neutral,positive",
    )
    return parser.parse_args(argv)


def convert(args: argparse.Namespace) -> None:
    """Write the bundle; raises RecipeError where the checkpoint does not allow it."""
    refuse_other_content(args.out)
    checkpoint = open_checkpoint(args.checkpoint, labels=args.labels, max_tokens=args.max_tokens)
    source_name = Path(args.checkpoint).name
    facts = BundleFacts(
        name=args.name or source_name,
        version=args.version,
        labels=checkpoint.labels,
        max_tokens=checkpoint.max_tokens,
        quantization="fp32",
        base_model=source_name if Path(args.checkpoint).is_dir() else args.checkpoint,
        licence=args.licence,
        languages=args.languages,
    )
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / "fp32"
        draft_fp32(checkpoint, draft, facts)
        if not args.fp32:
            print(draft_int8(draft, Path(folder) / "int8"))
            draft = Path(folder) / "int8"
        final = read_facts(draft)
        card = {"MODEL_CARD.md": converted_card(final)}
        finish(draft, args.out, final, documents=card, golden_required=False)
    print(f"{args.out}: {final.name} {final.version}, {final.quantization}, {final.labels}")


def main(argv: list[str] | None = None) -> int:
    """0 when the bundle is written, 1 with a message when the checkpoint cannot be converted."""
    args = parse_arguments(argv)
    logger = log_to(logging.StreamHandler())
    # Its warnings of each retry would bury the one line that says what is wrong.
    logging.getLogger("huggingface_hub").setLevel(logging.ERROR)
    if not Path(args.checkpoint).is_dir():
        logger.info("%s: no such folder here, asking the hub", args.checkpoint)
    try:
        convert(args)
    except (RecipeError, SentimentDeskError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
