"""What a summary is a summary of: the file, how it was read, and what answered."""

from desktop_app.jobs import wording
from desktop_app.jobs.filter_words import filter_words
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.summary import RunSummary
from desktop_app.jobs.views import RowFilter
from desktop_app.tables.layout import FileFormat, RowFlag, TableLayout
from desktop_app.version import VERSION

Fact = tuple[str, str]
"""What it is called, and what it is."""


def facts(store: RunStore, summary: RunSummary, row_filter: RowFilter) -> list[Fact]:
    """In the order of what people look for."""
    layout = store.layout
    return [
        ("File", store.source.path.name),
        ("Rows", _rows(summary)),
        *_rows_shown(row_filter, layout),
        ("Text column", f"{layout.columns[layout.text_column]} ({layout.text_column_reason})"),
        ("Read as", _reading(store)),
        ("Odd rows", _oddities(summary)),
        ("Model", store.model),
        *_speed(store),
        ("Made with", f"Sentiment Desk {VERSION}"),
    ]


def _speed(store: RunStore) -> list[Fact]:
    """Of the whole run, whatever part of it is summed up."""
    kept, notes, rows = store.speed(), store.notes(), store.row_count()
    if kept is None or kept.record.elapsed_s <= 0:
        return []
    speed = kept.throughput
    rates = [
        f"{wording.count(round(rows / speed.elapsed_s))} rows/s",
        f"{wording.count(notes.duplicates)} rows answered from memory",
        f"{wording.count(round(speed.tokens_per_s))} tokens/s",
    ]
    if kept.threads:
        rates.append(f"{kept.threads} threads")
    if kept.peak_bytes:
        rates.append(f"{wording.count(round(kept.peak_bytes / 1e6))} MB of memory at most")
    latency = [
        f"{name} {value_ms:.1f} ms"
        for name, value_ms in (("p50", speed.p50_ms), ("p95", speed.p95_ms), ("p99", speed.p99_ms))
    ]
    return [
        ("Time", f"{speed.elapsed_s:,.1f} s: {', '.join(rates)}"),
        ("Latency of a text", ", ".join(latency)),
    ]


def _rows(summary: RunSummary) -> str:
    rows = wording.count(summary.rows)
    without = summary.rows_without_text
    return f"{rows}, {wording.count(without)} of them without text" if without else rows


def _rows_shown(row_filter: RowFilter, layout: TableLayout) -> list[Fact]:
    conditions = filter_words(row_filter, layout.columns)
    return [("Only rows", ", ".join(conditions))] if conditions else []


def _reading(store: RunStore) -> str:
    layout = store.layout
    parts = [layout.format.value]
    if layout.sheet:
        parts.append(f"sheet {layout.sheet!r}")
    if layout.format is FileFormat.DELIMITED:
        parts.append(f"delimiter {layout.dialect.delimiter!r}")
    if layout.encoding:
        parts.append(layout.encoding)
    size = f"{wording.count(store.source.size_bytes)} bytes"
    return ", ".join([*parts, size])


def _oddities(summary: RunSummary) -> str:
    flags = [flag for flag in RowFlag if flag in summary.flags]
    found = [f"{wording.count(summary.flags[f])} with {wording.flag_words(f)}" for f in flags]
    return "; ".join(found) or "none"
