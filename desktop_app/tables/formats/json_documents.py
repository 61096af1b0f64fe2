"""JSON documents: the elements of a list, which may be deep in objects, or an object that is one
row."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import count
from typing import BinaryIO

from desktop_app.errors import UnreadableFileError
from desktop_app.language import translate
from desktop_app.tables.content import Content
from desktop_app.tables.decoding import pieces_of
from desktop_app.tables.formats.json_stream import Element, JsonStream
from desktop_app.tables.formats.json_values import JsonRows, sample_of
from desktop_app.tables.layout import FileFormat, LayoutChoices, Row, RowFlag, TableLayout
from desktop_app.tables.naming import column_names
from desktop_app.tables.records import BrokenRecordError
from desktop_app.tables.rows import BrokenRowError, OpenRows, Sample
from desktop_app.tables.values import cell_text

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
        if data := self._data_of_pandas():
            return data
        for kind in (dict, list, str):
            for path, values in self.values.items():
                if isinstance(values[0], kind):
                    return path
        return next(iter(self.values), "")

    @property
    def names(self) -> tuple[str, ...] | None:
        """What a list beside the best one says its columns are called, as pandas' "split" does."""
        best = self.values.get(self.best, [])
        names = self.values.get(_beside(self.best, "columns"), [])
        is_alike = bool(best) and isinstance(best[0], list) and len(best[0]) == len(names)
        return tuple(map(cell_text, names)) if is_alike else None

    @property
    def awaits_data(self) -> bool:
        """Whether there are names of columns and, so far, no rows."""
        return "columns" in self.values and "data" not in self.values

    def _data_of_pandas(self) -> str | None:
        """Its rows stand after what describes them."""
        return next((path for path in self.values if _described(path, self.values)), None)


def sample_of_document(content: Content, choices: LayoutChoices, encoding: str) -> Sample:
    """Of the list chosen, or the likeliest. What is broken far on is told when it is read."""
    lists = _Lists()
    with content.open() as opened:
        try:
            for number, element in enumerate(_stream(opened.stream, encoding).elements()):
                lists.add(element)
                is_top_level = element.path == ""
                if lists.awaits_data:
                    continue
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
    if path == lists.best and (columns := lists.names):
        sample = sample_of(FileFormat.JSON_ARRAY, values, sheets=names, sheet=path)
        return replace(sample, names=column_names(columns))
    return sample_of(FileFormat.JSON_ARRAY, values, sheets=names, sheet=path)


def _beside(path: str, name: str) -> str:
    return f"{path.rpartition('.')[0]}.{name}".lstrip(".")


def _described(path: str, values: Mapping[str, list[object]]) -> bool:
    """Whether the list is the rows of a table that pandas wrote as "split" or "table"."""
    if path.rpartition(".")[2] != "data":
        return False
    kind: type = list if _beside(path, "columns") in values else dict
    is_told = kind is list or _beside(path, "schema.fields") in values
    return is_told and isinstance(values[path][0], kind)


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
