"""`sentiment-desk selfcheck`: does the model answer here as where it was made?"""

import argparse

from desktop_app.cli.model_choice import open_chosen
from desktop_app.core.golden import GoldenMismatch, check_golden, read_golden


def run(args: argparse.Namespace) -> int:
    """Answer the golden texts; 0 when all agree, 1 with each that does not."""
    chosen = open_chosen(args)
    with chosen.engine as engine:
        examples = read_golden(chosen.model.bundle.golden_path)
        mismatches = check_golden(engine, examples)
    for mismatch in mismatches:
        print(describe(mismatch))
    agreeing = len(examples) - len(mismatches)
    print(f"{chosen.model.title}: {agreeing} of {len(examples)} golden texts agree")
    return 1 if mismatches else 0


def describe(mismatch: GoldenMismatch) -> str:
    """What was recorded and what was answered, on one line."""
    wanted, given = mismatch.example, mismatch.prediction
    return (
        f"differs: {wanted.text[:60]!r}: recorded {wanted.label} {wanted.probabilities}, "
        f"answered {given.label} ({', '.join(f'{p:.4f}' for p in given.probabilities)})"
    )
