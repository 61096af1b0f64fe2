"""Rows and results to a CSV file that any program can open."""

import csv
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.tables.atomic import replacing
from desktop_app.tables.unicode import REPLACING

_FORMULA_STARTS = frozenset("=+-@\t\r")
_PLAIN_NUMBER = re.compile(r"[+-](?:\d+(?:[.,]\d+)*|[.,]\d+)(?:[eE][+-]?\d+)?%?")


@dataclass(frozen=True, slots=True)
class CsvOptions:
    """How a CSV file is written."""

    with_bom: bool = True
    """Excel takes a CSV file without a byte-order mark for its own code page, not UTF-8."""
    neutralise_formulas: bool = True
    """Put an apostrophe before a cell that a spreadsheet would run as a formula."""
    delimiter: str = ","


def write_csv(
    path: Path,
    header: Sequence[str],
    rows: Iterable[Sequence[str]],
    options: CsvOptions = CsvOptions(),
    *,
    overwrite: bool = False,
) -> int:
    """Write UTF-8 after RFC 4180 and give the count of rows, the header not counted.

    The file takes its place in one step once it is whole; where anything fails, what was there
    before is untouched. A lone surrogate, which UTF-8 cannot hold, is written as U+FFFD. Raises
    ExportError where the file cannot be written, or exists and is not to be overwritten; and
    what `rows` raises.
    """
    encoding = "utf-8-sig" if options.with_bom else "utf-8"
    prepared = _neutralised if options.neutralise_formulas else _as_is
    count = 0
    with replacing(path, encoding, REPLACING, overwrite=overwrite) as stream:
        writer = csv.writer(stream, delimiter=options.delimiter, lineterminator="\r\n")
        writer.writerow(prepared(header))
        for row in rows:
            writer.writerow(prepared(row))
            count += 1
    return count


def neutralise(cell: str) -> str:
    """The cell with an apostrophe before it where a spreadsheet would run it as a formula.

    That is where it begins with = + - @, tab or carriage return and is no plain number
    (OWASP, CSV injection).
    """
    if cell[:1] in _FORMULA_STARTS and not _PLAIN_NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell


def _neutralised(row: Sequence[str]) -> Sequence[str]:
    return [neutralise(cell) if cell[:1] in _FORMULA_STARTS else cell for cell in row]


def _as_is(row: Sequence[str]) -> Sequence[str]:
    return row
