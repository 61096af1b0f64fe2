"""What the command line asks of an analysis, checked and typed."""

import argparse
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from desktop_app.core.predictions import Label
from desktop_app.errors import ExportError, UsageError
from desktop_app.jobs.export import ExportOptions
from desktop_app.jobs.output_format import OutputFormat
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.summary import SummaryOptions
from desktop_app.jobs.views import RowFilter
from desktop_app.tables.files import is_folder, is_name_too_long, is_same_file
from desktop_app.tables.folders import FILE_SUFFIXES
from desktop_app.tables.layout import LayoutChoices
from desktop_app.tables.roles import find_column
from desktop_app.tables.writing import CsvOptions

NO_TEXT = "no-text"
_PACKED = (".gz", ".gzip")
ONLY = (*(label.value for label in Label), NO_TEXT)
_FORMATS_OF_ROWS = tuple(one for one in OutputFormat if one is not OutputFormat.HTML)
FORMATS = tuple(one.value for one in _FORMATS_OF_ROWS)
_OTHER_KINDS = {*FILE_SUFFIXES, ".html", ".htm", ".pdf", ".docx"} - {".txt"}
"""Endings of names that nobody gives to a file with commas."""
_Identity: TypeAlias = str | tuple[int, int]


@dataclass(frozen=True, slots=True)
class Target:
    """Where a file's results go."""

    source: Path
    output: Path
    report: Path | None


def layout_choices(args: argparse.Namespace) -> LayoutChoices:
    """How files are to be read."""
    delimiter = "\t" if args.delimiter == r"\t" else args.delimiter
    if delimiter is not None and len(delimiter) != 1:
        raise UsageError(f"--delimiter {args.delimiter!r}: give one character, or \\t for a tab.")
    return LayoutChoices(
        encoding=args.encoding,
        delimiter=delimiter,
        has_header=_has_header(args),
        rows_above_header=args.rows_above,
        text_column=args.text_column,
        sheet=args.sheet,
        label_column=args.label_column,
        date_column=args.date_column,
        group_columns=None if args.group_by is None else (args.group_by,),
    )


def _has_header(args: argparse.Namespace) -> bool | None:
    if args.no_header:
        return False
    return None if args.rows_above is None else True


def summary_options(args: argparse.Namespace, store: RunStore) -> SummaryOptions:
    """By which columns a run is summed up, named without regard to case as --text-column is.

    Raises ColumnNotFoundError for one that is not there.
    """

    def column(wanted: str | None) -> str | None:
        names = store.layout.columns
        return wanted and names[find_column(store.source.path.name, names, wanted)]

    return SummaryOptions(
        group_column=column(args.group_by),
        date_column=column(args.date_column),
        label_column=column(args.label_column),
    )


def export_options(args: argparse.Namespace, output: Path | None, store: RunStore) -> ExportOptions:
    """What is written, in the format of `output_format`."""
    return ExportOptions(
        format=output_format(args, output),
        row_filter=_row_filter(args.only),
        csv=CsvOptions(with_bom=not args.no_bom, neutralise_formulas=not args.raw_formulas),
        summary=summary_options(args, store),
    )


def output_format(args: argparse.Namespace, output: Path | None) -> OutputFormat:
    """The format named, or else that of the output's name, or else csv. Raises UsageError for a
    name that promises what rows are not written as."""
    if args.format:
        return OutputFormat(args.format)
    named = OutputFormat.of(output) if output else None
    if named in _FORMATS_OF_ROWS:
        return named
    if output and output.suffix.casefold() in _OTHER_KINDS:
        raise UsageError(
            f"{output}: rows are written as {', '.join(FORMATS)}. Give a name that ends so with -o,"
            " or one of them with --format; `analyze --report` writes a page (HTML)."
        )
    return OutputFormat.CSV


def _row_filter(only: str | None) -> RowFilter:
    if only is None:
        return RowFilter()
    return RowFilter(no_text=True) if only == NO_TEXT else RowFilter(label=Label(only))


def result_name(source: Path, form: OutputFormat) -> str:
    """What a file's results are called where nothing else is wished."""
    return _named(source, f"_sentiment{form.suffix}")


def targets(args: argparse.Namespace, *, several: bool) -> list[Target]:
    """One a file; where there are `several`, what is to be written is in folders. Raises
    UsageError where two files would be written to the same place, and as `output_format`."""
    form = OutputFormat(args.format or "csv")
    found = [
        Target(
            source,
            _place(source, args.output, result_name(source, form), several=several),
            args.report
            and _place(source, args.report, _named(source, "_report.html"), several=several),
        )
        for source in args.files
    ]
    sources = {identity for source in args.files for identity in _identities(source)}
    seen: dict[_Identity, Path] = {}
    for target in found:
        output_format(args, target.output)
        check_apart(target.output, target.report)
        own = _identities(target.source)
        for path in filter(None, (target.output, target.report)):
            identities = _identities(path)
            if (identities & sources) - own:
                raise UsageError(
                    f"The results of {target.source} would be written over {path}, which is to be"
                    " analysed itself. Give a folder for them with -o."
                )
            if taken := identities & seen.keys():
                raise UsageError(
                    f"{seen[taken.pop()]} and {target.source} would both be written to {path}."
                    " Analyse them one at a time, each with its own -o."
                )
            seen |= dict.fromkeys(identities, target.source)
    return found


def check_apart(output: Path | None, report: Path | None) -> None:
    """Raise UsageError where the rows and the report would be one file."""
    if output and report and _identities(output) & _identities(report):
        raise UsageError(
            f"The rows and the report would both be written to {report}. Give the report another"
            " name with --report."
        )


def _identities(path: Path) -> set[_Identity]:
    """What two names have in common where they are one file: the place that they lead to and,
    for hard links and names in another case, the number of what is there."""
    found: set[_Identity] = {os.path.normcase(os.path.realpath(path))}
    with suppress(OSError):
        status = path.stat()
        found |= {(status.st_dev, status.st_ino)} if status.st_ino else set()
    return found


def _named(source: Path, ending: str) -> str:
    stem = Path(source.stem).stem if source.suffix.lower() in _PACKED else source.stem
    return f"{stem}{ending}"


def _place(source: Path, wished: Path | None, name: str, *, several: bool) -> Path:
    if wished is None:
        return source.with_name(name)
    return wished / name if several or is_folder(wished) else wished


def check_target(target: Target, *, overwrite: bool) -> None:
    """Raise ExportError where something is there already, or nothing may be written; an hour's
    work later it would be worse news."""
    for path, option in ((target.output, "-o"), (target.report, "--report")):
        if path is None:
            continue
        if is_same_file(path, target.source):
            raise ExportError(f"{path} is the file the rows come from. Give another with {option}.")
        if os.path.lexists(path) and not overwrite:
            raise ExportError(
                f"{path} exists already. Give another name with {option}, or --overwrite."
            )
        if is_name_too_long(path):
            raise ExportError(f"{path}: its name is too long. Give a shorter one with {option}.")
        if not is_folder(path.parent):
            raise ExportError(f"{path}: its folder does not exist. Make it, or give another.")
        if not os.access(path.parent, os.W_OK):
            raise ExportError(
                f"{path}: its folder may not be written to. Give another with {option}."
            )
