"""`sentiment-desk analyze -`: a table in on standard input, the same with answers out."""

import argparse
import shutil
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from desktop_app.cli.console import complain
from desktop_app.cli.interruption import sigterm_as_ctrl_c
from desktop_app.cli.model_choice import open_classifier
from desktop_app.cli.progress_line import ProgressLine
from desktop_app.cli.run_words import breakdown, export_words, reading_words, summary_line
from desktop_app.cli.wishes import (
    Target,
    check_apart,
    check_target,
    export_options,
    output_format,
    summary_options,
)
from desktop_app.cli.wishes import layout_choices as choices_of
from desktop_app.errors import ExportError, UnreadableFileError, UsageError
from desktop_app.jobs.control import JobControl
from desktop_app.jobs.export import ExportOptions, export
from desktop_app.jobs.output_format import OutputFormat
from desktop_app.jobs.progress import JobProgress
from desktop_app.jobs.running import begin_run, carry_on
from desktop_app.jobs.store import RunStore
from desktop_app.tables.sniffing import sniff

_NAME = "standard input"
_OUTPUT = Path("standard output")


def run_filter(args: argparse.Namespace) -> int:
    """Read it all, answer it, write it; 0. Nothing is kept: what came by pipe cannot be read
    again, so there would be nothing to resume."""
    if len(args.files) > 1:
        raise UsageError("-: standard input goes alone; give files in a command of their own.")
    for option in ("resume", "json"):
        if getattr(args, option):
            raise UsageError(f"--{option} does not go with standard input.")
    output_format(args, args.output)  # before the work
    check_apart(args.output, args.report)
    for path in filter(None, (args.output, args.report)):
        check_target(Target(Path(_NAME), path, None), overwrite=args.overwrite)
    with sigterm_as_ctrl_c(), tempfile.TemporaryDirectory(prefix="sentiment-desk-") as name:
        folder = Path(name)
        source = folder / _NAME
        _spool(source)
        _answer(args, source, folder)
    return 0


def _spool(path: Path) -> None:
    try:
        with path.open("wb") as file:
            shutil.copyfileobj(sys.stdin.buffer, file)
    except OSError as error:
        raise UnreadableFileError(
            f"Standard input could not be set aside in {path.parent} ({error.strerror})."
            " Free some space, or analyse a file."
        ) from error


def _answer(args: argparse.Namespace, source: Path, folder: Path) -> None:
    run_path = folder / "run.sqlite"
    line = ProgressLine() if sys.stderr.isatty() else None

    def show(progress: JobProgress) -> None:
        if line:
            line.show(progress)

    layout = sniff(source, choices_of(args))
    for words in reading_words(layout):
        complain(words)
    with open_classifier(args) as engine:
        begin_run(run_path, source, layout, engine.card)
        carry_on(run_path, engine, JobControl(), show)
    with RunStore.open(run_path) as store:
        _write(args, store, folder)


def _write(args: argparse.Namespace, store: RunStore, folder: Path) -> None:
    # Excel is not at the other end of a pipe: no mark that would be part of the first name.
    args.no_bom = args.no_bom or args.output is None
    output = args.output or folder / "output"
    options = export_options(args, args.output, store)
    outcome = export(store, output, options, overwrite=args.overwrite)
    told = replace(outcome, path=args.output or _OUTPUT)
    lines = [*export_words(told)]
    if args.report:
        report = ExportOptions(OutputFormat.HTML, summary=options.summary)
        lines += export_words(export(store, args.report, report, overwrite=args.overwrite))
    lines += [summary_line(store, told), *breakdown(store, summary_options(args, store))]
    for line in lines:
        complain(line)
    if args.output is None:
        _copy_out(output)


def _copy_out(path: Path) -> None:
    try:
        with path.open("rb") as file:
            shutil.copyfileobj(file, sys.stdout.buffer)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise ExportError(f"Standard output cannot be written to ({error.strerror}).") from error
