"""OpenDocument spreadsheets, a row at a time (OASIS OpenDocument 1.3, part 3)."""

import re
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from html import unescape
from itertools import compress

from desktop_app.language import translate
from desktop_app.tables.content import Content
from desktop_app.tables.formats.ooxml import Package
from desktop_app.tables.formats.sheets import MOST_COLUMNS, MOST_ROWS, SheetRows
from desktop_app.tables.markup import parsed
from desktop_app.tables.naming import column_names
from desktop_app.tables.records import DamagedContentError
from desktop_app.tables.values import number_text

_CONTENT = "content.xml"
_MANIFEST = "META-INF/manifest.xml"
_CHUNK_BYTES = 262_144
_LONGEST_TAG = 4_096
_MOST_SPACES = 1_000
_TAG = re.compile(rb"<(style:style|style:table-properties|table:table)\s[^>]*>")
_ATTRIBUTE = re.compile(rb"""\s([\w:-]+)=(?:"([^"]*)"|'([^']*)')""")


class OdsBook:
    """An open spreadsheet."""

    def __init__(self, package: Package) -> None:
        self._package = package
        found = list(_sheets(package))
        self.sheets = column_names([name for name, _ in found])
        self.hidden_sheets = frozenset(compress(self.sheets, (hidden for _, hidden in found)))

    @contextmanager
    def rows(self, sheet: str) -> Iterator[SheetRows]:
        """The records of a sheet."""
        with self._package.open(_CONTENT) as (stream, share):
            handler = _Rows(self.sheets.index(sheet))
            yield SheetRows(_repeated(parsed(stream, handler)), share)


@contextmanager
def open_ods(content: Content) -> Iterator[OdsBook]:
    """Raises DamagedContentError."""
    with content.open_seekable() as opened:
        try:
            archive = zipfile.ZipFile(opened.stream)
        except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
            raise DamagedContentError(
                translate("Tables", "it is damaged or cut off ({reason})").format(reason=error)
            ) from error
        with archive:
            package = Package(archive, content.label)
            _refuse_encrypted(package)
            yield OdsBook(package)


def _refuse_encrypted(package: Package) -> None:
    if _MANIFEST in package and any(package.elements(_MANIFEST, {"encryption-data"})):
        raise DamagedContentError(translate("Tables", "it is protected by a password"))


def _sheets(package: Package) -> Iterator[tuple[str, bool]]:
    """Names, and whether their styles hide them. Found in the bytes: to parse a large sheet only to
    see where the next begins takes long."""
    style = ""
    hiding: set[str] = set()
    for tag, attributes in _tags(package):
        if tag == b"style:style":
            style = attributes.get("style:name", "")
        elif tag == b"table:table":
            is_hidden = attributes.get("table:style-name") in hiding
            yield attributes.get("table:name", ""), is_hidden
        elif attributes.get("table:display") == "false":
            hiding.add(style)


def _tags(package: Package) -> Iterator[tuple[bytes, Mapping[str, str]]]:
    with package.open(_CONTENT) as (stream, _):
        kept = b""
        while chunk := stream.read(_CHUNK_BYTES):
            window = kept + chunk
            end = 0
            for tag in _TAG.finditer(window):
                end = tag.end()
                yield tag.group(1), _attributes(tag.group())
            kept = window[max(end, len(window) - _LONGEST_TAG) :]


def _attributes(tag: bytes) -> Mapping[str, str]:
    return {
        found.group(1).decode(): unescape(
            (found.group(2) or found.group(3) or b"").decode("utf-8", "replace")
        )
        for found in _ATTRIBUTE.finditer(tag)
    }


Repeated = tuple[list[str], int]
"""A record, and how many times it stands there."""


def _repeated(rows: Iterator[Repeated]) -> Iterator[list[str]]:
    total = 0
    for record, count in rows:
        total += count
        if total > MOST_ROWS:
            if not record:
                return
            raise DamagedContentError(
                translate("Tables", "it has more than {most_rows:,} rows").format(
                    most_rows=MOST_ROWS
                )
            )
        for _ in range(count):
            yield record


class _Rows:
    """Builds the rows of the sheet of an index."""

    def __init__(self, sheet_index: int) -> None:
        self.done: list[Repeated] = []
        self.is_finished = False
        self._sheets_to_pass = sheet_index
        self._depth = 0
        self._record: list[str] = []
        self._row_count = 1
        self._cell = _Cell({})

    @property
    def _is_in_sheet(self) -> bool:
        return self._depth > 0 and self._sheets_to_pass == 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "table":
            self._depth += 1
        elif not self._is_in_sheet:
            return
        elif name == "table-row":
            self._record = []
            self._row_count = _count(attributes, "table:number-rows-repeated", MOST_ROWS)
        elif name in ("table-cell", "covered-table-cell"):
            self._cell = _Cell(attributes)
        else:
            self._cell.start(name, attributes)

    def end(self, name: str) -> None:
        if name == "table":
            self._end_table()
        elif not self._is_in_sheet:
            if name == "table-row":
                # The parser is to see that it goes on, however long the sheets before.
                self.done.append(([], 0))
        elif name == "table-row":
            while self._record and not self._record[-1]:
                self._record.pop()
            self.done.append((self._record, self._row_count))
        elif name in ("table-cell", "covered-table-cell"):
            self._end_cell()
        else:
            self._cell.end(name)

    def text(self, data: str) -> None:
        self._cell.text(data)

    def _end_table(self) -> None:
        self._depth -= 1
        if self._depth == 0:
            self.is_finished = self._sheets_to_pass == 0
            self._sheets_to_pass -= 1

    def _end_cell(self) -> None:
        cell, self._cell = self._cell, _Cell({})
        self._record += [cell.content()] * min(cell.count, MOST_COLUMNS + 1 - len(self._record))
        if len(self._record) > MOST_COLUMNS:
            if cell.content():
                raise DamagedContentError(
                    translate("Tables", "it has more than {most_columns:,} columns").format(
                        most_columns=MOST_COLUMNS
                    )
                )
            self._record.pop()


class _Cell:
    """Gathers what a cell shows."""

    def __init__(self, attributes: Mapping[str, str]) -> None:
        self._attributes = attributes
        self._paragraphs: list[list[str]] = []
        self._is_in_paragraph = False
        self._notes = 0
        self.count = _count(attributes, "table:number-columns-repeated", MOST_COLUMNS)

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element in the cell begins."""
        if name == "annotation":
            self._notes += 1
        elif self._notes:
            return
        elif name == "p":
            self._paragraphs.append([])
            self._is_in_paragraph = True
        elif name == "s":
            self.text(" " * _count(attributes, "text:c", _MOST_SPACES))
        elif name in _CHARACTERS:
            self.text(_CHARACTERS[name])

    def end(self, name: str) -> None:
        """An element in the cell ends."""
        if name == "annotation":
            self._notes -= 1
        elif name == "p" and not self._notes:
            self._is_in_paragraph = False

    def text(self, data: str) -> None:
        """A piece of text."""
        if self._is_in_paragraph and not self._notes:
            self._paragraphs[-1].append(data)

    def content(self) -> str:
        """As text."""
        shown = "\n".join(map("".join, self._paragraphs))
        match self._attributes.get("office:value-type"):
            case "float" | "percentage" | "currency":
                return number_text(self._attributes.get("office:value", shown))
            case "date":
                return self._attributes.get("office:date-value", shown).replace("T", " ")
            case "boolean":
                return self._attributes.get("office:boolean-value", shown).upper()
        return shown or self._attributes.get("office:string-value", "")


_CHARACTERS = {"tab": "\t", "line-break": "\n"}


def _count(attributes: Mapping[str, str], key: str, most: int) -> int:
    written = attributes.get(key, "")
    is_number = written.isdecimal() and len(written) < 10
    return min(int(written), most) if is_number and int(written) > 0 else 1
