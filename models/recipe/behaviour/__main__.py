"""`python -m models.recipe.behaviour --bundle models/sentiment-en`: the table and what failed."""

import argparse
import sys
from pathlib import Path

from desktop_app.core.classifier import Classifier
from desktop_app.errors import SentimentDeskError
from models.recipe.behaviour.bars import FAIR_CAPABILITIES, MAX_GROUP_GAP
from models.recipe.behaviour.cases import read_suite
from models.recipe.behaviour.checking import Kind, SuiteResult, check_suite
from models.recipe.behaviour.report import (
    CAPABILITY_HEADER,
    FAIRNESS_HEADER,
    capability_rows,
    describe,
    describe_gap,
    fairness_rows,
    summarize,
    text_table,
)
from models.recipe.errors import RecipeError


def parse_arguments(argv: list[str] | None = None) -> argparse.Namespace:
    """Command line of the suite."""
    parser = argparse.ArgumentParser(
        prog="python -m models.recipe.behaviour",
        description="Ask a model bundle what every sentiment model should know.",
    )
    parser.add_argument("--bundle", type=Path, required=True, help="folder of the bundle")
    return parser.parse_args(argv)


def print_result(result: SuiteResult) -> None:
    """Everything that failed, then the tables."""
    for kind in Kind:
        print(f"\nFailed, {kind} (negative neutral positive):")
        print(*map(describe, result.failures(kind)), sep="\n")
    print(f"\nGroups of people further apart than {MAX_GROUP_GAP}:")
    fair = [gap for gap in result.gaps if gap.capability in FAIR_CAPABILITIES]
    print(*(describe_gap(gap) for gap in fair if gap.gap > MAX_GROUP_GAP), sep="\n")
    scores = summarize(result)
    print("", text_table(CAPABILITY_HEADER, capability_rows(scores)), sep="\n")
    print("", text_table(FAIRNESS_HEADER, fairness_rows(scores)), sep="\n")


def main(argv: list[str] | None = None) -> int:
    """0 when the suite was asked, whatever came out; 1 with a message when it cannot be."""
    args = parse_arguments(argv)
    try:
        suite = read_suite()
        with Classifier.open(args.bundle) as classifier:
            print_result(check_suite(suite, classifier))
    except (RecipeError, SentimentDeskError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
