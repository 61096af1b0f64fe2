"""A finished run, for people and for programs."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.core.predictions import Label
from desktop_app.jobs import wording
from desktop_app.jobs.comparison import Comparison
from desktop_app.jobs.export import ExportOutcome
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.summary import SummaryOptions, summarize
from desktop_app.jobs.tallies import Tally
from desktop_app.jobs.unfinished import unfinished_of
from desktop_app.tables.layout import FileFormat, TableLayout
from desktop_app.tables.reasons import reason_words


@dataclass(frozen=True, slots=True)
class RunFigures:
    """What is told of a run that was written."""

    file: str
    format: str
    encoding: str
    delimiter: str | None
    text_column: str
    rows_above_header: int
    """Left out, such as a title."""
    rows: int
    """Of the whole run."""
    rows_written: int
    """To the output, where --only may leave some out."""
    answered: int
    """Rows with text."""
    no_text: int
    duplicates: int
    """Rows whose very text an earlier row has."""
    flags: dict[str, int]
    seconds: float
    """Of answering, those before an interruption among them."""
    texts_per_s: float
    """Rows with text a second."""
    tokens_per_s: float | None
    """This and all below are None in runs of an earlier version."""
    p50_ms: float | None
    """Of a text's share of its mini-batch."""
    p95_ms: float | None
    p99_ms: float | None
    threads: int | None
    peak_memory_bytes: int | None
    output: str

    @classmethod
    def of(cls, store: RunStore, written: ExportOutcome) -> "RunFigures":
        """As the run stands in its store, and what was written of it."""
        layout, notes, counts = store.layout, store.notes(), store.counts()
        answered = counts.total - counts.no_text
        kept = store.speed()
        speed = kept.throughput if kept else None
        is_delimited = layout.format is FileFormat.DELIMITED
        return cls(
            file=str(store.source.path),
            format=layout.format.value,
            encoding=layout.encoding,
            delimiter=layout.dialect.delimiter if is_delimited else None,
            text_column=layout.columns[layout.text_column],
            rows_above_header=layout.rows_above_header,
            rows=counts.total,
            rows_written=written.rows,
            answered=answered,
            no_text=counts.no_text,
            duplicates=notes.duplicates,
            flags={(flag.name or "").lower(): n for flag, n in store.flag_counts().items()},
            seconds=round(notes.answering_s, 3),
            texts_per_s=round(answered / notes.answering_s, 1) if notes.answering_s else 0.0,
            tokens_per_s=round(speed.tokens_per_s, 1) if speed else None,
            p50_ms=round(speed.p50_ms, 3) if speed else None,
            p95_ms=round(speed.p95_ms, 3) if speed else None,
            p99_ms=round(speed.p99_ms, 3) if speed else None,
            threads=kept.threads if kept else None,
            peak_memory_bytes=kept.peak_bytes if kept else None,
            output=str(written.path),
        )


def reading_words(layout: TableLayout) -> Iterator[str]:
    """How a file is read, as far as it was guessed, a line each."""
    if len(layout.sheets) > 1:
        yield f"reading {layout.sheet!r}, one of {len(layout.sheets)}; --sheet names another"
    reason = layout.text_column_reason
    why = f": {reason_words(reason)}" if reason else ""
    yield f"reading column {layout.columns[layout.text_column]!r}{why}"
    if layout.rows_above_header:
        yield (
            f"rows above the header that are left out: {layout.rows_above_header};"
            " --no-header would have read all"
        )


def summary_line(store: RunStore, written: ExportOutcome) -> str:
    """Counts by label of the whole run, what it took, and how many rows were written where they
    are not all."""
    counts, figures = store.counts(), RunFigures.of(store, written)
    parts = (
        _rows(counts.total),
        *(["not finished"] if unfinished_of(store) else []),
        *(f"{counts.of(label):,} {label.value}" for label in Label),
        f"{counts.no_text:,} without text",
        f"{figures.duplicates:,} duplicates",
        *_by_hand(store),
        *(f"{number:,} {name.replace('_', ' ')}" for name, number in figures.flags.items()),
        f"{figures.seconds:.1f} s",
        f"{figures.texts_per_s:,.0f} texts/s",
        *([f"{written.rows:,} written"] if written.rows != counts.total else []),
    )
    return f"{store.source.path.name}: {' · '.join(parts)} → {written.path}"


def _by_hand(store: RunStore) -> Iterator[str]:
    counts = store.corrections.counts()
    if counts.by_hand:
        yield wording.checked_by_hand(
            corrected=counts.corrected, agreed=counts.agreed, checked=counts.checked
        )


def export_words(outcome: ExportOutcome) -> Iterator[str]:
    """What the user should know of a file that was written, a line each."""
    for name, instead in outcome.renamed:
        yield f"{outcome.path.name}: the file has a column {name!r}; ours is named {instead!r}"
    for note in outcome.notes:
        yield f"{outcome.path.name}: {note}"


def breakdown(store: RunStore, options: SummaryOptions) -> Iterator[str]:
    """Lines by group, over time and against the label column, as far as columns are named."""
    if not (options.group_column or options.date_column or options.label_column):
        return
    summary = summarize(store, options)
    if summary.groups and options.group_column:
        yield f"by {summary.groups.column}:"
        for group in summary.groups.groups:
            yield f"  {wording.group_name(group.value)}: {_shares(group.tally)}"
        if summary.groups.other_values:
            others = wording.others_name(summary.groups.other_values)
            yield f"  {others}: {_shares(summary.groups.others)}"
    if options.date_column and not summary.timeline:
        yield f"{options.date_column}: no dates that could be read"
    if summary.timeline and options.date_column:
        yield f"by {summary.timeline.step.value} of {summary.timeline.column}:"
        for point in summary.timeline.points:
            name = wording.point_name(point, summary.timeline.step)
            yield f"  {name}: {_shares(point.tally)}"
    if options.label_column and not summary.comparison:
        yield f"{options.label_column}: no labels whose meaning is known"
    if summary.comparison and options.label_column:
        yield _agreement(summary.comparison)


def _shares(tally: Tally) -> str:
    shares = (f"{wording.percent(tally.share(label))} {label.value}" for label in Label)
    return f"{_rows(tally.total)} · {' · '.join(shares)}"


def _rows(count: int) -> str:
    return f"{count:,} {'row' if count == 1 else 'rows'}"


def _agreement(comparison: Comparison) -> str:
    return (
        f"against {comparison.column}: accuracy {wording.percent(comparison.accuracy)}"
        f" · macro F1 {wording.percent(comparison.macro_f1)}"
        f" · macro recall {wording.percent(comparison.macro_recall)}"
        f" · {comparison.rows:,} rows compared"
    )
