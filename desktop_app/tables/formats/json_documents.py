"""JSON documents: the elements of a list, which may be deep in objects."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import BinaryIO

from desktop_app.errors import UnreadableFileError
from desktop_app.language import translate
from desktop_app.tables.content import Content
from desktop_app.tables.decoding import pieces_of
from desktop_app.tables.formats.json_stream import Element, JsonStream
from desktop_app.tables.formats.json_values import JsonRows, sample_of
from desktop_app.tables.layout import FileFormat, LayoutChoices, Row, RowFlag, TableLayout
from desktop_app.tables.records import BrokenRecordError
from desktop_app.tables.rows import BrokenRowError, OpenRows, Sample

_PIECE_CHARACTERS = 65_536
_SAMPLED_VALUES = 500
_MOST_LISTS = 100
_MOST_SCANNED_ELEMENTS = 200_000
"""Half a second's work: a list that begins beyond them is found only by its name."""


@dataclass
class _Lists:
    """The first elements of each list that holds rows."""

    values: dict[str, list[object]] = field(default_factory=dict)

    def add(self, element: Element) -> None:
        known = self.values.get(element.path)
        if known is None and len(self.values) < _MOST_LISTS:
            known = self.values[element.path] = []
        if known is not None and len(known) < _SAMPLED_VALUES:
            known.append(element.value)

    @property
    def best(self) -> str:
        """The first list of objects, else of lists, else of texts."""
        for kind in (dict, list, str):
            for path, values in self.values.items():
                if isinstance(values[0], kind):
                    return path
        return next(iter(self.values), "")


def sample_of_document(content: Content, choices: LayoutChoices, encoding: str) -> Sample:
    """Of the list chosen, or the likeliest. What is broken far on is told when it is read."""
    lists = _Lists()
    with content.open() as opened:
        try:
            for number, element in enumerate(_stream(opened.stream, encoding).elements()):
                lists.add(element)
                is_top_level = element.path == ""
                if number > (_SAMPLED_VALUES if is_top_level else _MOST_SCANNED_ELEMENTS):
                    break
        except BrokenRecordError:
            if not lists.values:
                raise
        except UnicodeError as error:
            if not lists.values:
                raise BrokenRecordError(
                    translate("Tables", "its bytes cannot be read as {encoding}").format(
                        encoding=encoding
                    )
                ) from error
    names = tuple(path for path in lists.values if path)
    if choices.sheet and choices.sheet not in names:
        raise UnreadableFileError(
            translate(
                "Tables", '{label} has no list called "{sheet}" in it. Choose one of: {listed}.'
            ).format(label=content.label.name, sheet=choices.sheet, listed=", ".join(names))
        )
    path = choices.sheet or lists.best
    values = lists.values.get(path, [])
    return sample_of(FileFormat.JSON_ARRAY, values, sheets=names, sheet=path)


@contextmanager
def open_json_document(content: Content, layout: TableLayout) -> Iterator[OpenRows]:
    """A row an element, in the list that the layout names."""
    with content.open() as opened:
        elements = _stream(opened.stream, layout.encoding).elements()
        yield OpenRows(_rows(elements, layout, content.sheet or ""), opened.share)


def _stream(source: BinaryIO, encoding: str) -> JsonStream:
    return JsonStream(pieces_of(source, encoding, _PIECE_CHARACTERS))


def _rows(elements: Iterator[Element], layout: TableLayout, path: str) -> Iterator[Row]:
    rows = JsonRows(layout)
    number = 0
    try:
        own = (element for element in elements if element.path == path)
        if layout.has_header:
            next(own, None)
        for number, element in zip(count(1), own, strict=False):
            flags = RowFlag.UNDECODABLE if element.is_undecodable else RowFlag.NONE
            yield rows.row(number, element.value, flags)
    except (BrokenRecordError, UnicodeError) as error:
        raise BrokenRowError(number + 1) from error
