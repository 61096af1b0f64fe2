"""Rows for the clipboard: as a table that spreadsheets and word processors take."""

import html
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop_app.jobs.result_columns import ALL_RESULTS, RESULTS_BY_HAND, result_cells
from desktop_app.jobs.views import StoredRow
from desktop_app.tables.naming import unique_columns
from desktop_app.tables.writing import neutralise

_BREAKS = str.maketrans({"\t": " ", "\r": " ", "\n": " "})


@dataclass(frozen=True, slots=True)
class CopiedRows:
    """The same rows in both forms."""

    rows: int
    tsv: str
    """A line a row, the names above; tabs and line breaks within cells are spaces."""
    html: str
    """One table, with all that is in the cells."""


def copied_rows(columns: Sequence[str], rows: Iterable[StoredRow]) -> CopiedRows:
    """The user's columns, then the results; those set by hand where there are any."""
    taken = list(rows)
    has_by_hand = any(row.label_by_hand for row in taken)
    results = ALL_RESULTS + RESULTS_BY_HAND if has_by_hand else ALL_RESULTS
    header = [*columns, *unique_columns(columns, [str(result) for result in results])]
    lines = [
        # A spreadsheet would run what looks like a formula to it.
        [*map(neutralise, row.cells), *map(str, result_cells(row, results))]
        for row in taken
    ]
    return CopiedRows(len(lines), _tsv(header, lines), _html(header, lines))


def _tsv(header: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    return "".join(
        "\t".join(cell.translate(_BREAKS) for cell in line) + "\n" for line in (header, *lines)
    )


def _html(header: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    head = "".join(f"<th>{html.escape(name)}</th>" for name in header)
    body = "".join(f"<tr>{''.join(map(_cell, line))}</tr>\n" for line in lines)
    return f"<table>\n<tr>{head}</tr>\n{body}</table>\n"


def _cell(cell: str) -> str:
    return f"<td>{html.escape(cell).replace(chr(10), '<br>')}</td>"
