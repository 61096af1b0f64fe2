"""Formats and outcomes of an export in words."""

from PySide6.QtCore import QCoreApplication

from desktop_app.gui.files import formatting
from desktop_app.jobs.export import ExportOutcome, OutputFormat


def _tr(words: str) -> str:
    return QCoreApplication.translate("Export", words)


def format_name(one: OutputFormat) -> str:
    """As it stands in the list."""
    names = {
        OutputFormat.CSV: _tr("CSV (.csv)"),
        OutputFormat.XLSX: _tr("Excel workbook (.xlsx)"),
        OutputFormat.JSONL: _tr("JSON Lines (.jsonl)"),
        OutputFormat.PARQUET: _tr("Parquet (.parquet)"),
        OutputFormat.HTML: _tr("Report (.html)"),
    }
    return names[one]


def format_hint(one: OutputFormat) -> str:
    """What it is good for."""
    hints = {
        OutputFormat.CSV: _tr(
            "The file's own columns with the results beside them. Any program opens it."
        ),
        OutputFormat.XLSX: _tr(
            "The file's own columns with the results beside them as numbers, a filter, and a "
            "summary sheet with charts."
        ),
        OutputFormat.JSONL: _tr("One object a row, results as numbers: for scripts."),
        OutputFormat.PARQUET: _tr("Small, with typed columns: for data tools such as pandas."),
        OutputFormat.HTML: _tr(
            "Shares, groups, course over time and examples on one page to read, print or send. "
            "The rows themselves are not in it."
        ),
    }
    return hints[one]


def file_filter(one: OutputFormat) -> str:
    """For a file dialog."""
    return f"{format_name(one).split(' (')[0]} (*{one.suffix})"


def outcome_words(outcome: ExportOutcome, chosen: OutputFormat) -> str:
    """What was written, and what the user should know of it."""
    words = _tr("Wrote {rows} rows to {path}")
    if chosen is OutputFormat.HTML:
        words = _tr("Wrote a report on {rows} rows to {path}")
    said = [words.format(rows=formatting.count(outcome.rows), path=outcome.path)]
    renamed = _tr("The file has a column {own} already, so ours is called {new}.")
    said += [renamed.format(own=f"“{own}”", new=f"“{new}”") for own, new in outcome.renamed]
    return "\n".join([*said, *outcome.notes])
