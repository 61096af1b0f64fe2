"""`sentiment-desk analyze`: every row of each file answered, and written with the answers."""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from desktop_app.cli.console import complain, silence_broken_pipe
from desktop_app.cli.given_files import given_files
from desktop_app.cli.interruption import Interruption
from desktop_app.cli.model_choice import open_classifier
from desktop_app.cli.pipe import run_filter
from desktop_app.cli.progress_line import ProgressLine
from desktop_app.cli.resume_command import resume_command
from desktop_app.cli.run_choice import run_for
from desktop_app.cli.run_words import (
    RunFigures,
    breakdown,
    export_words,
    reading_words,
    summary_line,
)
from desktop_app.cli.wishes import (
    Target,
    check_target,
    export_options,
    layout_choices,
    summary_options,
    targets,
)
from desktop_app.core.engine import Engine
from desktop_app.errors import SentimentDeskError, UnreadableFileError, UsageError
from desktop_app.jobs.export import ExportOptions, ExportOutcome, export
from desktop_app.jobs.library import RunLibrary
from desktop_app.jobs.output_format import OutputFormat
from desktop_app.jobs.progress import JobProgress, JobState
from desktop_app.jobs.running import carry_on
from desktop_app.jobs.store import RunStore
from desktop_app.tables.files import open_source
from desktop_app.tables.watching import WritingCancelledError

STANDARD_STREAM = Path("-")


class InterruptedRunError(Exception):
    """A signal came; the run in hand is kept."""


def run(args: argparse.Namespace) -> int:
    """Answer the files one after another; 0, or 1 where one failed, a signal came, or nobody
    listens any more before all are written."""
    if STANDARD_STREAM in args.files:
        return run_filter(args)
    try:
        return _run(args)
    except BrokenPipeError:
        silence_broken_pipe()
        return 1


def _run(args: argparse.Namespace) -> int:
    layout_choices(args)
    telling = _Telling(as_json=args.json)
    args.files, several = _expanded(args, telling)
    wanted = targets(args, several=several)
    if wanted:
        _prepare_folders(args, several=several)
    ready = _without_those_written(args, wanted, telling)
    if not ready:
        return 1
    with Interruption() as interruption, open_classifier(args) as engine:
        analysis = _Analysis(args, engine, interruption)
        for index, target in enumerate(ready):
            if not telling.is_heard:
                _tell_how_to_resume(args, ready[index:])
                return 1
            try:
                telling.tell(analysis.answer(target))
            except InterruptedRunError:
                _tell_how_to_resume(args, ready[index:])
                return 1
            except SentimentDeskError as error:
                telling.tell_failure(target.source, error)
    return 1 if telling.has_failed else 0


class _Telling:
    """Tells how each file went, and knows whether what reads our output is still there."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json
        self.is_heard = True
        self.has_failed = False

    def tell(self, lines: Sequence[str]) -> None:
        """Print them on standard output."""
        try:
            print("\n".join(lines), flush=True)
        except BrokenPipeError:
            silence_broken_pipe()
            self.is_heard = False

    def tell_failure(self, source: Path, error: SentimentDeskError) -> None:
        """On standard error, and as an object where those are asked for."""
        self.has_failed = True
        complain(str(error))
        if self._as_json:
            failure = {"file": str(source.absolute()), "error": str(error)}
            self.tell([json.dumps(failure, ensure_ascii=False)])


class _Analysis:
    """Takes one file after another from its rows to its output."""

    def __init__(
        self, args: argparse.Namespace, engine: Engine, interruption: Interruption
    ) -> None:
        self._args = args
        self._engine = engine
        self._interruption = interruption
        self._library = RunLibrary()
        self._line = ProgressLine() if sys.stderr.isatty() else None

    def answer(self, target: Target) -> list[str]:
        """What there is to tell of it. Raises InterruptedRunError where a signal came before the
        output was written."""
        self._stop_if_interrupted()
        path = run_for(target.source, self._args, self._library, self._engine.card)
        with RunStore.open(path) as store:
            for words in reading_words(store.layout):
                complain(words)
            is_finished = store.state is JobState.FINISHED
        if not is_finished:
            carry_on(path, self._engine, self._interruption.control, self._show)
            self._stop_if_interrupted()
        lines = self._write(path, target)
        if self._args.forget:
            self._library.delete(path)
        return lines

    def _show(self, progress: JobProgress) -> None:
        if self._line:
            self._line.show(progress)

    def _stop_if_interrupted(self) -> None:
        if self._interruption.has_come:
            raise InterruptedRunError

    def _write(self, run_path: Path, target: Target) -> list[str]:
        try:
            with RunStore.open(run_path) as store:
                options = export_options(self._args, target.output, store)
                written = self._export(store, target.output, options)
                if target.report:
                    report = ExportOptions(OutputFormat.HTML, summary=options.summary)
                    self._export(store, target.report, report)
                return self._lines(store, written)
        except SentimentDeskError as error:
            complain(
                f"the answers are kept: `sentiment-desk runs export {run_path.stem} -o OUT`"
                " writes them elsewhere"
            )
            raise error from None

    def _export(self, store: RunStore, path: Path, options: ExportOptions) -> ExportOutcome:
        try:
            outcome = export(
                store,
                path,
                options,
                overwrite=self._args.overwrite,
                is_cancelled=lambda: self._interruption.has_come,
            )
        except WritingCancelledError as error:
            raise InterruptedRunError from error
        for words in export_words(outcome):
            complain(words)
        return outcome

    def _lines(self, store: RunStore, written: ExportOutcome) -> list[str]:
        if self._args.json:
            return [json.dumps(asdict(RunFigures.of(store, written)), ensure_ascii=False)]
        shares = breakdown(store, summary_options(self._args, store))
        return [summary_line(store, written), *shares]


def _expanded(args: argparse.Namespace, telling: _Telling) -> tuple[list[Path], bool]:
    """Files in the place of folders, and whether to write to folders."""
    given = given_files(args.files)
    for source, error in given.failures:
        telling.tell_failure(source, error)
    for path in given.results:
        complain(f"{path} is left out: by its name it holds the results of a file beside it")
    several = given.has_folders or len(given.files) > 1
    return list(given.files), several


def _prepare_folders(args: argparse.Namespace, *, several: bool) -> None:
    for folder in filter(None, (args.output, args.report)) if several else ():
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UsageError(
                f"{folder}: with several files it is a folder, and cannot be made"
                f" ({error.strerror})."
            ) from error


def _without_those_written(
    args: argparse.Namespace, wanted: list[Target], telling: _Telling
) -> list[Target]:
    ready = []
    for target in wanted:
        try:
            check_target(target, overwrite=args.overwrite)
        except SentimentDeskError as error:
            telling.tell_failure(target.source, _what_is_wrong(target.source) or error)
        else:
            ready.append(target)
    return ready


def _what_is_wrong(source: Path) -> UnreadableFileError | None:
    """With a file that cannot be opened: where its results would go is then beside the point."""
    try:
        open_source(source).close()
    except UnreadableFileError as error:
        return error
    return None


def _tell_how_to_resume(args: argparse.Namespace, left: list[Target]) -> None:
    command = resume_command(args, [target.source for target in left])
    complain("stopped; every answer so far is kept. To go on:")
    complain(command)
