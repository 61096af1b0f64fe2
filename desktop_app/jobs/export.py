"""A run as a file of the user's: their rows as they were, and the answers beside them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop_app.errors import ExportError
from desktop_app.jobs.export_task import ExportTask, Written
from desktop_app.jobs.output_format import OutputFormat
from desktop_app.jobs.output_rows import OutputRows
from desktop_app.jobs.result_columns import ALL_RESULTS, RESULTS_BY_HAND, ResultColumn
from desktop_app.jobs.store import ALL_ROWS, RunStore
from desktop_app.jobs.summary import DEFAULT_SUMMARY, SummaryOptions
from desktop_app.jobs.unfinished import unfinished_of
from desktop_app.jobs.views import RowFilter
from desktop_app.language import translate
from desktop_app.tables.atomic import refuse_existing
from desktop_app.tables.files import is_same_file
from desktop_app.tables.writing import CsvOptions

_CSV = CsvOptions()


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What is written, and how."""

    format: OutputFormat = OutputFormat.CSV
    columns: tuple[ResultColumn, ...] = ALL_RESULTS
    """Those written beside the user's own, in this order. A report has no columns."""
    row_filter: RowFilter = ALL_ROWS
    csv: CsvOptions = _CSV
    summary: SummaryOptions = DEFAULT_SUMMARY
    """By which columns a workbook's summary and a report sum the rows up."""
    with_labels_by_hand: bool = True
    """Whether labels set by hand are written behind the other columns, where there are any."""
    left_out: frozenset[str] = frozenset()
    """Names of the user's own columns that are not written; others than the file has do no harm."""


@dataclass(frozen=True, slots=True)
class ExportOutcome:
    """What was written."""

    path: Path
    rows: int
    """Of the user's, in the file or the report."""
    renamed: tuple[tuple[str, str], ...] = ()
    """Columns of ours whose name the user's file has already, and the name each got instead."""
    notes: tuple[str, ...] = ()
    """What else the user should know, a sentence each."""


def export(  # noqa: PLR0913 (what, where, how, and how to follow it)
    store: RunStore,
    path: Path,
    options: ExportOptions,
    *,
    overwrite: bool = False,
    on_progress: Callable[[int], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> ExportOutcome:
    """Write the run's rows in file order.

    `on_progress` is told now and then how many rows are written. Raises ExportError where the
    file cannot be written, is there already, or is the one the rows came from; and
    WritingCancelledError where `is_cancelled` says so. What was there before is then untouched.
    """
    refuse_source(path, store.source.path)
    if not overwrite:
        # Better told before all rows are looked at than after it.
        refuse_existing(path)
    with store.one_moment():
        rows = OutputRows(store, _columns(store, options), options.row_filter, options.left_out)
        task = ExportTask(store, path, rows, options.summary, overwrite, on_progress, is_cancelled)
        written = _write(task, options)
        unfinished = unfinished_of(store)
    notes = (*([unfinished.words()] if unfinished else []), *written.notes)
    if options.format is OutputFormat.HTML:
        return ExportOutcome(path, written.rows, notes=notes)
    return ExportOutcome(path, written.rows, rows.renamed, notes)


def _columns(store: RunStore, options: ExportOptions) -> tuple[ResultColumn, ...]:
    if options.with_labels_by_hand and store.corrections.counts().by_hand:
        return options.columns + RESULTS_BY_HAND
    return options.columns


def _write(task: ExportTask, options: ExportOptions) -> Written:
    # Libraries for workbooks and Parquet, which no window needs in order to open.
    from desktop_app.jobs import export_formats

    match options.format:
        case OutputFormat.CSV:
            return export_formats.to_csv(task, options.csv)
        case OutputFormat.XLSX:
            return export_formats.to_xlsx(task)
        case OutputFormat.JSONL:
            return export_formats.to_jsonl(task)
        case OutputFormat.PARQUET:
            return export_formats.to_parquet(task)
        case OutputFormat.HTML:
            return export_formats.to_html(task)


def refuse_source(path: Path, source: Path) -> None:
    """Raise ExportError where `path` is, by whatever name, the file that the rows came from."""
    if is_same_file(path, source):
        raise ExportError(
            translate(
                "Runs",
                "{path} is the file the rows came from, and stays as it is. Choose another name.",
            ).format(path=path)
        )
