"""`sentiment-desk analyze`: every row of a file answered, and written with the answers."""

import argparse
import sys
import tempfile
from pathlib import Path

from desktop_app.cli.console import complain, is_terminal, open_classifier
from desktop_app.core.classifier import Classifier
from desktop_app.errors import ExportError, UsageError
from desktop_app.jobs.control import JobControl
from desktop_app.jobs.export import ExportOptions, export
from desktop_app.jobs.progress import JobProgress
from desktop_app.jobs.runner import run_job
from desktop_app.jobs.source import SourceIdentity
from desktop_app.jobs.store import RunStore
from desktop_app.locations import runs_dir
from desktop_app.tables.layout import LayoutChoices, TableLayout
from desktop_app.tables.reading import TableReader
from desktop_app.tables.sniffing import sniff
from desktop_app.tables.writing import CsvOptions


def run(args: argparse.Namespace) -> int:
    """Answer the file and write the result; 0."""
    output = args.output or args.file.with_name(f"{args.file.stem}_sentiment.csv")
    if output.exists() and not args.overwrite:
        # Better told before an hour's work than after it.
        raise ExportError(f"{output} exists already. Give another name with -o, or --overwrite.")
    source = SourceIdentity.of(args.file)
    layout = sniff(args.file, _choices(args))
    complain(f"reading column {layout.columns[layout.text_column]!r}: {layout.text_column_reason}")
    with (
        tempfile.TemporaryDirectory(dir=runs_dir(), prefix="analyze-") as folder,
        open_classifier(args) as engine,
        RunStore.create(Path(folder) / "run.sqlite", source, layout, engine.card.name) as store,
    ):
        progress = _answer_rows(args.file, layout, engine, store)
        csv = CsvOptions(with_bom=not args.no_bom, neutralise_formulas=not args.raw_formulas)
        export(store, output, ExportOptions(csv=csv), overwrite=args.overwrite)
        print(_summary(args.file, output, store, progress))
    return 0


def _choices(args: argparse.Namespace) -> LayoutChoices:
    delimiter = "\t" if args.delimiter == r"\t" else args.delimiter
    if delimiter is not None and len(delimiter) != 1:
        raise UsageError(f"--delimiter {args.delimiter!r}: give one character, or \\t for a tab.")
    return LayoutChoices(
        encoding=args.encoding,
        delimiter=delimiter,
        has_header=False if args.no_header else None,
        text_column=args.text_column,
    )


def _answer_rows(
    path: Path, layout: TableLayout, engine: Classifier, store: RunStore
) -> JobProgress:
    last: list[JobProgress] = []
    meter = ProgressLine() if is_terminal(sys.stderr) else None

    def on_progress(progress: JobProgress) -> None:
        last[:] = [progress]
        if meter:
            meter.show(progress)

    with TableReader(path, layout) as rows:
        run_job(rows, engine, store, JobControl(), on_progress)
    return last[0]


class ProgressLine:
    """One line on standard error that is written over and over."""

    def show(self, progress: JobProgress) -> None:
        """Replace the line; a final state ends it."""
        left = "" if progress.remaining_s is None else f", {progress.remaining_s:.0f} s left"
        line = (
            f"{progress.rows_done:,} rows ({progress.share_done:.0%}), "
            f"{progress.throughput.texts_per_s_now:,.0f} texts/s{left}"
        )
        end = "\n" if progress.state.is_final else ""
        print(f"\r\x1b[K{line}", end=end, file=sys.stderr, flush=True)


def _summary(source: Path, output: Path, store: RunStore, progress: JobProgress) -> str:
    counts = store.counts()
    parts = (
        f"{counts.total:,} rows",
        f"{counts.negative:,} negative",
        f"{counts.neutral:,} neutral",
        f"{counts.positive:,} positive",
        f"{counts.no_text:,} without text",
        f"{progress.throughput.elapsed_s:.1f} s",
        f"{progress.rows_per_s:,.0f} texts/s",
    )
    return f"{source.name}: {' · '.join(parts)} → {output}"
