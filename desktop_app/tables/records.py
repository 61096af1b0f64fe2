"""Lines of a delimited file to records, after the csv module's rules, and what it leaves open."""

import csv
import re
from collections.abc import Generator, Iterable, Iterator
from dataclasses import replace
from itertools import chain
from typing import Any

from desktop_app.language import translate
from desktop_app.tables.decoding import LONGEST_LINE
from desktop_app.tables.layout import Dialect

MOST_UNCLOSED_QUOTES = 20
"""More than that, and the file is not written in this dialect."""


class BrokenRecordError(Exception):
    """The record after the last one given cannot be read; the message says why."""


class DamagedContentError(BrokenRecordError):
    """The file breaks off or is damaged there, so that another setting would not help."""


class RecordReader:
    """Records of a delimited file, one list of cells each; a blank line is an empty list.

    A quote that is never closed would swallow the rest of the file, or LONGEST_LINE characters
    of it. The line that opens it is then read again with its quotes as ordinary characters, and
    reading goes on with the next line; `quote_left_open` is true while such a record is the
    current one. Raises BrokenRecordError for a longer line, or too many such quotes.
    """

    def __init__(self, lines: Iterable[str], dialect: Dialect) -> None:
        self._dialect = dialect
        self._lines = _without_separator_hint(iter(lines), dialect)
        self._held: list[str] = []
        """Lines of the record being read, so that they can be read again."""
        self._at_end = False
        self._unclosed_quotes = 0
        self.quote_left_open = False

    def __iter__(self) -> Iterator[list[str]]:
        """The records; to be iterated once."""
        # The limit is the process's, and other readers of csv may have set their own.
        csv.field_size_limit(LONGEST_LINE)
        while (yield from self._until_open_quote()):
            self.quote_left_open = True
            yield self._first_line_alone()
            self.quote_left_open = False

    def _until_open_quote(self) -> Generator[list[str], None, bool]:
        held = self._held
        try:
            for cells in csv.reader(self._prepared(), **format_options(self._dialect)):
                if self._at_end:
                    # The csv module gives a record after the last line only for an open quote.
                    return True
                yield cells
                held.clear()
        except csv.Error:
            return True
        return False

    def _prepared(self) -> Iterator[str]:
        lines = self._remembered()
        return _keeping_backslashes(lines, self._dialect) if self._dialect.escape else lines

    def _remembered(self) -> Iterator[str]:
        remember = self._held.append
        for line in self._lines:
            if len(line) >= LONGEST_LINE:
                raise _too_long()
            remember(line)
            yield line
        self._at_end = True

    def _first_line_alone(self) -> list[str]:
        self._unclosed_quotes += 1
        if self._unclosed_quotes > MOST_UNCLOSED_QUOTES:
            raise BrokenRecordError(
                translate("Tables", "a quote is opened and never closed, like many before it")
            )
        first, *others = self._held
        self._held.clear()
        self._lines = chain(others, self._lines)
        self._at_end = False
        unquoted = replace(self._dialect, quote="", escape="")
        return next(csv.reader([first], **format_options(unquoted)))


def text_lines(lines: Iterable[str]) -> Iterator[str]:
    """The lines without their endings. Raises BrokenRecordError for one of LONGEST_LINE."""
    for line in lines:
        if len(line) >= LONGEST_LINE:
            raise _too_long()
        yield line.rstrip("\r\n")


def format_options(dialect: Dialect) -> dict[str, Any]:
    """Keyword arguments for csv.reader."""
    return {
        "delimiter": dialect.delimiter,
        "quotechar": dialect.quote or None,
        "quoting": csv.QUOTE_MINIMAL if dialect.quote else csv.QUOTE_NONE,
        "escapechar": dialect.escape or None,
        "skipinitialspace": dialect.skips_space,
    }


def _keeping_backslashes(lines: Iterator[str], dialect: Dialect) -> Iterator[str]:
    """The lines with each escape character doubled that escapes nothing.

    The csv module drops it before any character: `\\n` would be "n", and NULL (`\\N`) "N".
    """
    escape = re.escape(dialect.escape)
    special = re.escape(dialect.quote + dialect.delimiter + dialect.escape)
    escaping_or_not = re.compile(rf"({escape}[{special}\r\n])|({escape})")
    return (escaping_or_not.sub(r"\1\2\2", line) for line in lines)


def _too_long() -> BrokenRecordError:
    return BrokenRecordError(
        translate("Tables", "a line has more than {longest_line:,} characters").format(
            longest_line=LONGEST_LINE
        )
    )


def _without_separator_hint(lines: Iterator[str], dialect: Dialect) -> Iterator[str]:
    # Excel's own first line "sep=;" is no row. A cell with the delimiter in it would be quoted.
    first = next(lines, None)
    if first is None:
        return lines
    hint, delimiter = first[:4].casefold(), first[4:].rstrip("\r\n")
    if hint == "sep=" and delimiter == dialect.delimiter:
        return lines
    return chain((first,), lines)
