"""`sentiment-desk models compare`: two models on one file."""

import argparse
import json
import sys
from collections.abc import Iterator

from desktop_app.catalog.comparing import (
    MOST_SAMPLE_ROWS,
    ComparedFile,
    CompareProgress,
    ModelComparison,
    Side,
    Watch,
    compare_models,
)
from desktop_app.catalog.differing import title_of, write_differing
from desktop_app.catalog.installed import ModelCatalog
from desktop_app.cli.console import complain, load_settings, rows_words
from desktop_app.cli.interruption import Interruption
from desktop_app.cli.model_choice import named_model
from desktop_app.cli.wishes import Target, check_target
from desktop_app.core.classifier import Classifier
from desktop_app.core.engine import CancelledError
from desktop_app.core.predictions import LABELS
from desktop_app.errors import UsageError
from desktop_app.jobs import wording
from desktop_app.settings.engine import engine_options
from desktop_app.settings.store import SettingsStore
from desktop_app.tables.layout import LayoutChoices
from desktop_app.tables.sniffing import sniff


def run(args: argparse.Namespace) -> int:
    """Print how two models differ on a file; 0, or 1 where it was broken off."""
    if not 0 < args.rows <= MOST_SAMPLE_ROWS:
        raise UsageError(f"--rows {args.rows}: give 1 to {MOST_SAMPLE_ROWS:,}.")
    if args.output:
        check_target(Target(args.file, args.output, None), overwrite=args.overwrite)
    catalog = ModelCatalog()
    folders = [named_model(catalog, name).folder for name in (args.first, args.second)]
    choices = LayoutChoices(text_column=args.text_column, label_column=args.label_column)
    layout = sniff(args.file, choices)
    label = layout.label_column
    column = None if label is None else layout.columns[label]
    file = ComparedFile(args.file, layout, column, args.rows)
    options = engine_options(load_settings(SettingsStore()))
    with (
        Interruption() as interruption,
        Classifier.open(folders[0], options) as first,
        Classifier.open(folders[1], options) as second,
    ):
        watch = Watch(_show, lambda: interruption.has_come)
        try:
            result = compare_models(file, first, second, watch)
        except CancelledError:
            complain("stopped")
            return 1
    _tell(result, args)
    return 0


def _show(progress: CompareProgress) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{progress.stage.value} {progress.share:4.0%} ")
        sys.stderr.flush()


def _tell(result: ModelComparison, args: argparse.Namespace) -> None:
    if sys.stderr.isatty():
        sys.stderr.write("\n")
    if args.json:
        print(json.dumps(_fields(result), ensure_ascii=False))
    else:
        for line in _lines(result):
            print(line)
    if args.output:
        rows = write_differing(result, args.output, overwrite=args.overwrite)
        complain(f"{rows_words(rows)} with differing answers → {args.output}")


def _lines(result: ModelComparison) -> Iterator[str]:
    first, second = result.first, result.second
    names = title_of(first, second), title_of(second, first)
    sample = result.sample
    of = "" if sample.is_whole else f", drawn evenly from {sample.rows_with_text:,}"
    yield f"{result.file.path.name}: {rows_words(len(sample.rows))} with text{of}"
    yield f"same label: {wording.percent(result.agreement)}, {len(result.differing):,} differ"
    yield f"{names[0]} (down) against {names[1]} (across):"
    yield f"  {'':10}" + "".join(f"{label.value:>10}" for label in LABELS)
    for label, counts in zip(LABELS, result.matrix, strict=True):
        yield f"  {label.value:10}" + "".join(f"{number:>10,}" for number in counts)
    for name, side in zip(names, (first, second), strict=True):
        yield f"{name}: {side.texts_per_s:,.0f} texts/s{_judgement(side)}"
    if result.disagreement:
        yield verdict(result, *names)


def _judgement(side: Side) -> str:
    labels = side.against_labels
    if labels is None:
        return ""
    unknown = "".join(f" · never answers {label.value}" for label in side.card.unknown_labels)
    return (
        f" · accuracy {wording.percent(labels.accuracy)}"
        f" · macro recall {wording.percent(labels.macro_recall)}"
        f" · macro F1 {wording.percent(labels.macro_f1)}{unknown}"
    )


def verdict(result: ModelComparison, first: str, second: str) -> str:
    """Which is right more often, and whether that means anything."""
    found = result.disagreement
    assert found is not None
    counts = (
        f"only {first} is right in {rows_words(found.only_first)},"
        f" only {second} in {found.only_second:,}"
    )
    p = "p < 0.001" if found.p_value < 0.001 else f"p = {found.p_value:.3f}"
    test = f"(McNemar's exact test, {p})"
    if found.may_be_chance:
        return f"{counts}: the difference may be chance {test}"
    better = first if found.only_first > found.only_second else second
    return f"{counts}: {better} is right more often, and hardly by chance {test}"


def _fields(result: ModelComparison) -> dict[str, object]:
    found = result.disagreement
    return {
        "file": str(result.file.path.absolute()),
        "rows": len(result.sample.rows),
        "rows_with_text": result.sample.rows_with_text,
        "agreement": result.agreement,
        "labels": list(LABELS),
        "matrix": result.matrix,
        "differing": len(result.differing),
        "first": _side_fields(result.first),
        "second": _side_fields(result.second),
        "label_column": result.file.label_column,
        "only_first_right": found and found.only_first,
        "only_second_right": found and found.only_second,
        "p_value": found and found.p_value,
    }


def _side_fields(side: Side) -> dict[str, object]:
    labels = side.against_labels
    return {
        "model": f"{side.card.name}@{side.card.version}",
        "texts_per_s": round(side.texts_per_s, 1),
        "accuracy": labels and labels.accuracy,
        "macro_recall": labels and labels.macro_recall,
        "macro_f1": labels and labels.macro_f1,
    }
