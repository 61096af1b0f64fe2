"""`sentiment-desk selfcheck`: does the model answer here as where it was made?"""

import argparse

from desktop_app.cli.model_choice import open_chosen
from desktop_app.core.golden import GoldenMismatch, GoldenReport, read_golden, report_golden


def run(args: argparse.Namespace) -> int:
    """Answer the golden texts; 0 when all agree, 1 with each that does not, or where there are
    none."""
    chosen = open_chosen(args)
    with chosen.engine as engine:
        report = report_golden(engine, read_golden(chosen.model.bundle.golden_path))
    for mismatch in report.mismatches:
        print(describe(mismatch))
    print(f"{chosen.model.title}: {_verdict(report)}")
    return 0 if report.is_passed else 1


def _verdict(report: GoldenReport) -> str:
    if not report.texts:
        return "it brings no golden texts, so there is nothing to check it by"
    agreeing = report.texts - len(report.mismatches)
    return f"{agreeing} of {report.texts} golden texts agree"


def describe(mismatch: GoldenMismatch) -> str:
    """What was recorded and what was answered, on one line."""
    wanted, given = mismatch.example, mismatch.prediction
    return (
        f"differs: {wanted.text[:60]!r}: recorded {wanted.label} {wanted.probabilities}, "
        f"answered {given.label} ({', '.join(f'{p:.4f}' for p in given.probabilities)})"
    )
