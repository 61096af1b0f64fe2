"""Whether a text is JSON, and of which kind."""

from pathlib import Path

from desktop_app.tables.decoding import replace_marks
from desktop_app.tables.formats.json_objects import is_of_objects
from desktop_app.tables.formats.json_stream import Element, JsonStream
from desktop_app.tables.formats.json_values import DECODER
from desktop_app.tables.layout import FileFormat
from desktop_app.tables.records import BrokenRecordError, DamagedContentError

_DOCUMENT_SUFFIXES = (".json",)
_LINES_SUFFIXES = (".jsonl", ".ndjson")
_JUDGED_LINES = 20


def json_format(name: Path, sample: str, *, is_whole: bool) -> tuple[FileFormat | None, list[str]]:
    """The kind of JSON, or None where it is none, and the sample's filled lines. JSON_COLUMNS
    stands for an object of objects, be they columns or rows.

    A text that only begins with a bracket, as a footnote does, is none, unless the name says so.
    """
    suffix = name.suffix.lower()
    is_named_json = suffix in _DOCUMENT_SUFFIXES + _LINES_SUFFIXES
    start = sample.lstrip()[:1]
    if not start or (start not in ("{", "[") and not is_named_json):
        return None, []
    lines = _filled_lines(sample, is_whole=is_whole)
    is_single_object = len(lines) == 1 and start == "{" and _is_container(lines[0])
    if _are_values(lines) or (is_single_object and suffix in _LINES_SUFFIXES):
        return FileFormat.JSON_LINES, lines
    if start == "{" and is_of_objects(sample):
        return FileFormat.JSON_COLUMNS, lines
    if start in ("{", "[") and _is_document(sample, is_whole=is_whole):
        return FileFormat.JSON_ARRAY, lines
    if suffix in _LINES_SUFFIXES or (lines and _is_container(lines[0])):
        return FileFormat.JSON_LINES, lines
    return (FileFormat.JSON_ARRAY if is_named_json else None), lines


def _filled_lines(sample: str, *, is_whole: bool) -> list[str]:
    lines = [line for line in sample.split("\n") if line.strip()]
    kept = lines if is_whole or len(lines) < 2 else lines[:-1]
    return [replace_marks(line) for line in kept]


def _are_values(lines: list[str]) -> bool:
    """Whether most lines are an object or list each, and there are several."""
    judged = lines[:_JUDGED_LINES]
    return len(judged) > 1 and sum(map(_is_container, judged)) * 2 >= len(judged)


def _is_container(line: str) -> bool:
    if not line.lstrip().startswith(("{", "[")):
        return False
    try:
        DECODER.decode(line)
    except (ValueError, RecursionError):
        return False
    return True


def _is_document(sample: str, *, is_whole: bool) -> bool:
    """Whether there is a list with something in it, and nothing wrong up to the sample's end."""
    elements = JsonStream(iter([replace_marks(sample)])).elements()
    first: Element | None = None
    try:
        for element in elements:
            first = first or element
    except DamagedContentError:
        return first is not None or not is_whole
    except BrokenRecordError:
        return False
    return first is not None
