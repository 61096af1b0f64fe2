"""Which run answers a file: a new one, or one that is there."""

import argparse
from pathlib import Path

from desktop_app.cli.console import complain, rows_words
from desktop_app.cli.wishes import layout_choices
from desktop_app.core.bundle import BundleCard
from desktop_app.errors import JobError, SourceChangedError
from desktop_app.jobs.library import KeptRun, RunLibrary
from desktop_app.jobs.running import begin_run, is_same_model
from desktop_app.jobs.source import SourceIdentity
from desktop_app.jobs.store import RunStore
from desktop_app.tables.layout import TableLayout
from desktop_app.tables.sniffing import sniff

_READING_OPTIONS = ("text_column", "sheet", "encoding", "delimiter", "no_header", "rows_above")


def run_for(
    source_path: Path, args: argparse.Namespace, library: RunLibrary, card: BundleCard
) -> Path:
    """The run's file. With --resume that of the newest run of the file that is unfinished, or of
    one finished with the same content, model and options; it follows a file that was moved.
    Without, or where there is none, a new one."""
    source = SourceIdentity.of(source_path)
    unfinished = library.unfinished_of(source)
    if args.resume:
        if unfinished:
            _check_resumable(unfinished, source, args)
            library.follow(unfinished, source)
            complain(f"going on with {source_path.name} after {rows_words(unfinished.rows)}")
            return unfinished.path
        if finished := _finished(library, source, args, card):
            library.follow(finished, source)
            complain(f"{source_path.name} was answered before: nothing to do but to write it")
            return finished.path
    elif unfinished and unfinished.can_be_resumed and unfinished.rows:
        complain(
            f"an unfinished run of {source_path.name} ({rows_words(unfinished.rows)}) is kept;"
            " --resume would have gone on with it"
        )
    layout = sniff(source_path, layout_choices(args))
    path = library.new_path()
    begin_run(path, source_path, layout, card)
    return path


def _check_resumable(run: KeptRun, source: SourceIdentity, args: argparse.Namespace) -> None:
    if not run.source.has_content_of(source):
        raise SourceChangedError(
            f"{source.path} has changed since {run.rows:,} of its rows were answered. Leave out"
            f" --resume to analyse it anew; `sentiment-desk runs export {run.id} -o OUT` writes"
            " what was answered."
        )
    if not _is_read_alike(run, source, args):
        raise JobError(
            f"The run of {source.path} to go on with reads the file in another way. Give the"
            " options it was begun with, or leave out --resume to analyse the file anew."
        )


def _finished(
    library: RunLibrary, source: SourceIdentity, args: argparse.Namespace, card: BundleCard
) -> KeptRun | None:
    return next(
        (
            run
            for run in library.finished_of(source)
            if run.notes.settings
            and is_same_model(run.notes.settings, card)
            and _is_read_alike(run, source, args)
        ),
        None,
    )


def _is_read_alike(run: KeptRun, source: SourceIdentity, args: argparse.Namespace) -> bool:
    given = (getattr(args, option) for option in _READING_OPTIONS)
    # Not by truth: `--rows-above 0` is given, too.
    if all(value is None or value is False for value in given):
        return True
    with RunStore.open(run.path) as store:
        stored = store.layout
    return _way_of_reading(sniff(source.path, layout_choices(args))) == _way_of_reading(stored)


def _way_of_reading(layout: TableLayout) -> tuple[object, ...]:
    return (
        layout.format,
        layout.encoding,
        layout.dialect,
        layout.has_header,
        layout.rows_above_header,
        layout.columns,
        layout.text_column,
        layout.sheet,
    )
