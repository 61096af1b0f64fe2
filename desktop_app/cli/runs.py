"""`sentiment-desk runs`: the runs that are kept, shown, exported, deleted."""

import argparse
import json
import time
from collections.abc import Iterator

from desktop_app.cli.console import complain, size_words
from desktop_app.cli.run_words import breakdown, export_words, summary_line
from desktop_app.cli.wishes import export_options, summary_options
from desktop_app.core.predictions import Label
from desktop_app.errors import SentimentDeskError, StoreError
from desktop_app.jobs.export import export
from desktop_app.jobs.library import DamagedRun, KeptRun, RunLibrary
from desktop_app.jobs.store import RunStore

JsonFields = dict[str, str | int | float | None]


def run_list(args: argparse.Namespace) -> int:
    """Print a line for each run, and the space they take; 0."""
    runs = RunLibrary().runs()
    if args.json:
        for run in runs:
            print(json.dumps(to_json(run), ensure_ascii=False))
        return 0
    for run in runs:
        print(to_line(run))
    total = sum(run.size_bytes for run in runs)
    print(f"{len(runs)} {'run' if len(runs) == 1 else 'runs'}, {size_words(total)}")
    return 0


def run_show(args: argparse.Namespace) -> int:
    """Print all that is known of a run; 0."""
    run = RunLibrary().find(args.id)
    if args.json:
        print(json.dumps(to_json(run), ensure_ascii=False))
        return 0
    for line in _details(_readable(run)):
        print(line)
    return 0


def run_export(args: argparse.Namespace) -> int:
    """Write a run, finished or not, without computing anything; 0."""
    run = _readable(RunLibrary().find(args.id))
    with RunStore.open(run.path) as store:
        outcome = export(
            store, args.output, export_options(args, args.output, store), overwrite=args.overwrite
        )
        print(summary_line(store, outcome))
        for line in breakdown(store, summary_options(args, store)):
            print(line)
    for words in export_words(outcome):
        complain(words)
    return 0


def run_delete(args: argparse.Namespace) -> int:
    """Delete runs for good; 0, or 1 where one could not be."""
    library = RunLibrary()
    failed = False
    for run in [library.find(name) for name in args.ids]:
        try:
            library.delete(run.path)
        except SentimentDeskError as error:
            complain(str(error))
            failed = True
        else:
            print(f"deleted {run.id} ({size_words(run.size_bytes)})")
    return 1 if failed else 0


def to_line(run: KeptRun | DamagedRun) -> str:
    """One run, in columns."""
    size = size_words(run.size_bytes)
    if isinstance(run, DamagedRun):
        return f"{run.id:10}{'':18}{_unreadable(run):11}{'':>12}{size:>10}  {run.reason}"
    return (
        f"{run.id:10}{date_words(run.notes.changed_at):18}{run.state.value:11}"
        f"{run.rows:>12,}{size:>10}  {run.source.path}"
    )


def to_json(run: KeptRun | DamagedRun) -> JsonFields:
    """Everything known of one run; times in seconds since 1970."""
    if isinstance(run, DamagedRun):
        return {
            "id": run.id,
            "state": _unreadable(run),
            "size_bytes": run.size_bytes,
            "message": run.reason,
        }
    return {
        "id": run.id,
        "state": run.state.value,
        "file": str(run.source.path),
        "rows": run.rows,
        "rows_estimated": run.rows_estimated,
        "duplicates": run.notes.duplicates,
        "seconds": round(run.notes.answering_s, 3),
        "model": run.model,
        "created_at": run.notes.created_at,
        "changed_at": run.notes.changed_at,
        "size_bytes": run.size_bytes,
        "message": run.notes.message,
    }


def _unreadable(run: DamagedRun) -> str:
    if run.is_newer:
        return "newer"
    return "no access" if run.is_closed else "damaged"


def date_words(seconds: float) -> str:
    """Local date and time."""
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(seconds))


def _details(run: KeptRun) -> Iterator[str]:
    with RunStore.open(run.path) as store:
        counts, layout = store.counts(), store.layout
    yield f"run        {run.id}: {run.path}"
    yield f"file       {run.source.path} ({size_words(run.source.size_bytes)})"
    message = f": {run.notes.message}" if run.notes.message else ""
    yield f"state      {run.state.value}{message}"
    of_about = f" of about {run.rows_estimated:,}" if run.rows_estimated > run.rows else ""
    yield f"rows       {run.rows:,}{of_about}, {run.notes.duplicates:,} of them duplicates"
    labels = " · ".join(f"{counts.of(label):,} {label.value}" for label in Label)
    yield f"answers    {labels} · {counts.no_text:,} without text"
    yield f"text       column {layout.columns[layout.text_column]!r}, {layout.encoding}"
    yield f"model      {run.model}"
    yield f"begun      {date_words(run.notes.created_at)}"
    yield f"last at    {date_words(run.notes.changed_at)}, after {run.notes.answering_s:.1f} s"
    yield f"size       {size_words(run.size_bytes)}"


def _readable(run: KeptRun | DamagedRun) -> KeptRun:
    if isinstance(run, DamagedRun):
        raise StoreError(run.reason)
    return run
