"""One function a format: what an export asks of its writer, and what it has to tell."""

import math
from collections.abc import Iterator, Sequence

from desktop_app.jobs.about import facts
from desktop_app.jobs.examples import ExampleFinder
from desktop_app.jobs.export_task import ExportTask, Written
from desktop_app.jobs.output_rows import OutputRows
from desktop_app.jobs.report.page import report_page
from desktop_app.jobs.result_columns import as_measured, as_rounded, as_words
from desktop_app.jobs.summary import RunSummary, Summarizer, settled
from desktop_app.jobs.summary_sheet import add_summary_sheet
from desktop_app.jobs.unfinished import unfinished_of
from desktop_app.language import translate
from desktop_app.tables.atomic import replacing
from desktop_app.tables.column_shapes import LONGEST_CELL, ShapeFinder
from desktop_app.tables.jsonl_writing import write_jsonl
from desktop_app.tables.parquet_writing import write_parquet
from desktop_app.tables.sheets import SHEET_NAME, SheetColumn, header_of
from desktop_app.tables.unicode import REPLACING
from desktop_app.tables.writing import CsvOptions, write_csv
from desktop_app.tables.xlsx_writing import MOST_ROWS, write_xlsx


def to_csv(task: ExportTask, options: CsvOptions) -> Written:
    """All cells as text."""
    rows = task.written(task.rows.cells(as_words))
    texts = ([str(cell) for cell in row] for row in rows)
    count = write_csv(task.path, task.rows.names, texts, options, overwrite=task.overwrite)
    return Written(count, _surplus_notes(task.rows))


def to_jsonl(task: ExportTask) -> Written:
    """The user's cells as strings, results as numbers or null."""
    rows = task.written(task.rows.cells(as_rounded))
    count = write_jsonl(task.path, task.rows.names, rows, overwrite=task.overwrite)
    return Written(count, _surplus_notes(task.rows))


def to_parquet(task: ExportTask) -> Written:
    """The user's cells as strings, results as 32-bit floats or null."""
    rows = task.written(task.rows.cells(as_measured))
    count = write_parquet(task.path, task.rows.columns, rows, overwrite=task.overwrite)
    return Written(count, _surplus_notes(task.rows))


def to_xlsx(task: ExportTask) -> Written:
    """Numbers as numbers, on as many sheets as it takes."""
    columns, summary = _look_through(task)
    about = facts(task.store, summary, task.rows.row_filter)
    count = write_xlsx(
        task.path,
        columns,
        task.written(task.rows.cells(as_rounded)),
        add_sheets=lambda book: add_summary_sheet(book, summary, about),
        sheet_rows=MOST_ROWS,
        overwrite=task.overwrite,
    )
    return Written(count, (*_surplus_notes(task.rows), *_sheet_notes(columns, count)))


def to_html(task: ExportTask) -> Written:
    """A report on the rows, which are not in it."""
    summarizer = _summarizer(task)
    finder = ExampleFinder(task.store.layout.text_column)
    for row in task.written(task.rows.stored()):
        summarizer.add(row)
        finder.add(row)
    summary = summarizer.result()
    about = facts(task.store, summary, task.rows.row_filter)
    page = report_page(
        task.store.source.path.name, summary, finder.result(), about, unfinished_of(task.store)
    )
    with replacing(task.path, "utf-8", REPLACING, overwrite=task.overwrite) as file:
        file.write(page)
    return Written(summary.rows)


def _look_through(task: ExportTask) -> tuple[list[SheetColumn], RunSummary]:
    """One pass before the rows are written: what their columns need, and what they come to."""
    rows = task.rows
    finder = ShapeFinder([column.name for column in (*rows.originals, *rows.surplus)])
    summarizer = _summarizer(task)
    for row in task.looked_at(rows.stored()):
        finder.add(rows.own_cells(row))
        summarizer.add(row)
    shaped = list(map(SheetColumn, finder.names, finder.shapes))
    results = [SheetColumn(column.name) for column in rows.results]
    width = len(rows.originals)
    return [*shaped[:width], *results, *shaped[width:]], summarizer.result()


def _summarizer(task: ExportTask) -> Summarizer:
    options = settled(task.store, task.summary, task.rows.row_filter, task.looked_at)
    return Summarizer(task.store.layout, options)


def _surplus_notes(rows: OutputRows) -> tuple[str, ...]:
    if not rows.surplus:
        return ()
    words = translate(
        "Report",
        "Some rows have more cells than the header: the others stand in columns of their own, "
        "named {name!r} and so on.",
    )
    return (words.format(name=rows.surplus[0].name),)


def _sheet_notes(columns: Sequence[SheetColumn], count: int) -> Iterator[str]:
    header = header_of(columns)
    place = len(columns)
    for column in columns:
        if column.shape and column.parts > 1:
            words = (
                translate(
                    "Report",
                    "Excel holds {most:,} characters in a cell: {rows:,} longer ones of {name!r} "
                    "go on in {place!r} and further columns.",
                )
                if column.parts > 2
                else translate(
                    "Report",
                    "Excel holds {most:,} characters in a cell: {rows:,} longer ones of {name!r} "
                    "go on in {place!r}.",
                )
            )
            yield words.format(
                most=LONGEST_CELL,
                rows=column.shape.split_rows,
                name=column.name,
                place=header[place],
            )
        place += column.parts - 1
    sheets = max(1, math.ceil(count / (MOST_ROWS - 1)))
    if sheets > 1:
        yield translate(
            "Report",
            "Excel holds {most:,} rows in a sheet: the rows stand in {sheets} sheets, "
            "'{name}' to '{name} {sheets}'.",
        ).format(most=MOST_ROWS, sheets=sheets, name=SHEET_NAME)
