"""What a summary is a summary of: the file, how it was read, and what answered."""

from desktop_app.jobs import wording
from desktop_app.jobs.filter_words import filter_words
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.summary import RunSummary
from desktop_app.jobs.unfinished import unfinished_of
from desktop_app.jobs.views import RowFilter
from desktop_app.language import QT_TRANSLATE_NOOP, translate
from desktop_app.tables.layout import FileFormat, RowFlag, TableLayout
from desktop_app.tables.reasons import reason_words
from desktop_app.version import VERSION

Fact = tuple[str, str]
"""What it is called, and what it is."""
_FORMATS = {
    FileFormat.DELIMITED: QT_TRANSLATE_NOOP("Report", "delimited"),
    FileFormat.TEXT: QT_TRANSLATE_NOOP("Report", "text"),
    FileFormat.WORKBOOK: QT_TRANSLATE_NOOP("Report", "workbook"),
    FileFormat.JSON_LINES: QT_TRANSLATE_NOOP("Report", "json lines"),
    FileFormat.JSON_ARRAY: QT_TRANSLATE_NOOP("Report", "json array"),
    FileFormat.JSON_COLUMNS: QT_TRANSLATE_NOOP("Report", "json columns"),
    FileFormat.JSON_ROWS: QT_TRANSLATE_NOOP("Report", "json rows"),
    FileFormat.PARQUET: QT_TRANSLATE_NOOP("Report", "parquet"),
}


def facts(store: RunStore, summary: RunSummary, row_filter: RowFilter) -> list[Fact]:
    """In the order of what people look for."""
    layout = store.layout
    return [
        (translate("Report", "File"), store.source.path.name),
        (translate("Report", "Rows"), _rows(summary)),
        *_unfinished(store),
        *_rows_shown(row_filter, layout),
        (translate("Report", "Text column"), _text_column(layout)),
        (translate("Report", "Read as"), _reading(store)),
        (translate("Report", "Odd rows"), _oddities(summary)),
        (translate("Report", "Model"), store.model),
        *_speed(store),
        (translate("Report", "Made with"), f"Sentiment Desk {VERSION}"),
    ]


def _text_column(layout: TableLayout) -> str:
    name, reason = layout.columns[layout.text_column], layout.text_column_reason
    return f"{name} ({reason_words(reason)})" if reason else name


def _speed(store: RunStore) -> list[Fact]:
    """Of the whole run, whatever part of it is summed up."""
    kept, notes, rows = store.speed(), store.notes(), store.row_count()
    if kept is None or kept.record.elapsed_s <= 0:
        return []
    speed = kept.throughput
    rates = [
        _counted(translate("Report", "{number} rows/s"), round(rows / speed.elapsed_s)),
        wording.counted(
            notes.duplicates,
            translate("Report", "1 row answered from memory"),
            translate("Report", "{number} rows answered from memory"),
        ),
        _counted(translate("Report", "{number} tokens/s"), round(speed.tokens_per_s)),
    ]
    if kept.threads:
        one, many = translate("Report", "1 thread"), translate("Report", "{number} threads")
        rates.append(wording.counted(kept.threads, one, many))
    if kept.peak_bytes:
        words = translate("Report", "{number} MB of memory at most")
        rates.append(_counted(words, round(kept.peak_bytes / 1e6)))
    latency = [
        f"{name} {value_ms:.1f} ms"
        for name, value_ms in (("p50", speed.p50_ms), ("p95", speed.p95_ms), ("p99", speed.p99_ms))
    ]
    return [
        (translate("Report", "Time"), f"{speed.elapsed_s:,.1f} s: {', '.join(rates)}"),
        (translate("Report", "Latency of a text"), ", ".join(latency)),
    ]


def _counted(words: str, number: int) -> str:
    return words.format(number=wording.count(number))


def _rows(summary: RunSummary) -> str:
    rows = wording.count(summary.rows)
    without = summary.rows_without_text
    if not without:
        return rows
    words = translate("Report", "{rows}, {without} of them without text")
    return words.format(rows=rows, without=wording.count(without))


def _unfinished(store: RunStore) -> list[Fact]:
    unfinished = unfinished_of(store)
    return [(translate("Report", "Not finished"), unfinished.words())] if unfinished else []


def _rows_shown(row_filter: RowFilter, layout: TableLayout) -> list[Fact]:
    conditions = filter_words(row_filter, layout.columns)
    return [(translate("Report", "Only rows"), ", ".join(conditions))] if conditions else []


def _reading(store: RunStore) -> str:
    layout = store.layout
    form = _FORMATS[layout.format]
    parts = [translate("Report", form)]
    if layout.sheet:
        parts.append(translate("Report", "sheet {name!r}").format(name=layout.sheet))
    if layout.format is FileFormat.DELIMITED:
        words = translate("Report", "delimiter {name!r}")
        parts.append(words.format(name=layout.dialect.delimiter))
    if layout.encoding:
        parts.append(layout.encoding)
    size = _counted(translate("Report", "{number} bytes"), store.source.size_bytes)
    return ", ".join([*parts, size])


def _oddities(summary: RunSummary) -> str:
    flags = [flag for flag in RowFlag if flag in summary.flags]
    words = translate("Report", "{number} with {oddity}")
    found = [
        words.format(number=wording.count(summary.flags[flag]), oddity=wording.flag_words(flag))
        for flag in flags
    ]
    return "; ".join(found) or translate("Report", "none")
