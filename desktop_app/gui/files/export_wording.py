"""Formats and outcomes of an export in words."""

from typing import TYPE_CHECKING

from desktop_app.gui.row_count import counted_rows
from desktop_app.jobs.output_format import OutputFormat
from desktop_app.language import translate

if TYPE_CHECKING:
    from desktop_app.jobs.export import ExportOutcome


def format_name(one: OutputFormat) -> str:
    """As it stands in the list."""
    names = {
        OutputFormat.CSV: translate("Export", "CSV (.csv)"),
        OutputFormat.XLSX: translate("Export", "Excel workbook (.xlsx)"),
        OutputFormat.JSONL: translate("Export", "JSON Lines (.jsonl)"),
        OutputFormat.PARQUET: translate("Export", "Parquet (.parquet)"),
        OutputFormat.HTML: translate("Export", "Report (.html)"),
    }
    return names[one]


def format_hint(one: OutputFormat) -> str:
    """What it is good for."""
    hints = {
        OutputFormat.CSV: translate(
            "Export", "The file's own columns with the results beside them. Any program opens it."
        ),
        OutputFormat.XLSX: translate(
            "Export",
            "The file's own columns with the results beside them as numbers, a filter, and "
            "a summary sheet with charts.",
        ),
        OutputFormat.JSONL: translate(
            "Export", "One object a row, results as numbers: for scripts."
        ),
        OutputFormat.PARQUET: translate(
            "Export", "Small, with typed columns: for data tools such as pandas."
        ),
        OutputFormat.HTML: translate(
            "Export",
            "Shares, groups, course over time and examples on one page to read, print or "
            "send. The rows themselves are not in it.",
        ),
    }
    return hints[one]


def file_filter(one: OutputFormat) -> str:
    """For a file dialog."""
    return f"{format_name(one).split(' (')[0]} (*{one.suffix})"


def outcome_words(outcome: "ExportOutcome", chosen: OutputFormat) -> str:
    """What was written, and what the user should know of it."""
    words = translate("Export", "Wrote {rows} to {path}")
    if chosen is OutputFormat.HTML:
        words = translate("Export", "Wrote a report on {rows} to {path}")
    said = [words.format(rows=counted_rows(outcome.rows), path=outcome.path)]
    renamed = translate("Export", "The file has a column {own} already, so ours is called {new}.")
    said += [renamed.format(own=f"“{own}”", new=f"“{new}”") for own, new in outcome.renamed]
    return "\n".join([*said, *outcome.notes])
