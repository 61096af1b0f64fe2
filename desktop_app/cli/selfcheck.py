"""`sentiment-desk selfcheck`: does the model answer here as where it was made?"""

import argparse

from desktop_app.cli.console import open_classifier
from desktop_app.core.bundle import open_bundle
from desktop_app.core.golden import GoldenMismatch, check_golden, read_golden
from desktop_app.locations import bundled_model_dir


def run(args: argparse.Namespace) -> int:
    """Answer the golden texts; 0 when all agree, 1 with each that does not."""
    bundle = open_bundle(args.model or bundled_model_dir())
    examples = read_golden(bundle.golden_path)
    with open_classifier(args) as engine:
        mismatches = check_golden(engine, examples)
    for mismatch in mismatches:
        print(describe(mismatch))
    agreeing = len(examples) - len(mismatches)
    card = bundle.card
    print(f"{card.name} {card.version}: {agreeing} of {len(examples)} golden texts agree")
    return 1 if mismatches else 0


def describe(mismatch: GoldenMismatch) -> str:
    """What was recorded and what was answered, on one line."""
    wanted, given = mismatch.example, mismatch.prediction
    return (
        f"differs: {wanted.text[:60]!r}: recorded {wanted.label} {wanted.probabilities}, "
        f"answered {given.label} ({', '.join(f'{p:.4f}' for p in given.probabilities)})"
    )
