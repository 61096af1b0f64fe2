"""Which module reads which kind of file: told by its content first, and by its name second."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager

from desktop_app.errors import UnreadableFileError
from desktop_app.language import translate
from desktop_app.tables.content import Content
from desktop_app.tables.formats.delimited import open_delimited
from desktop_app.tables.formats.json_documents import open_json_document, sample_of_document
from desktop_app.tables.formats.json_kinds import json_format
from desktop_app.tables.formats.json_lines import open_json_lines, sample_of_lines
from desktop_app.tables.formats.json_objects import open_json_objects, sample_of_objects
from desktop_app.tables.formats.parquet import open_parquet, sample_of_parquet
from desktop_app.tables.formats.workbooks import open_workbook, sample_of_workbook
from desktop_app.tables.layout import FileFormat, LayoutChoices, TableLayout
from desktop_app.tables.rows import OpenRows, Sample
from desktop_app.tables.signatures import (
    OLE_SIGNATURE,
    PARQUET_SIGNATURE,
    ZIP_SIGNATURE,
    PackageKind,
    foreign_package_kind,
    package_kind,
)

Opener = Callable[[Content, TableLayout], AbstractContextManager[OpenRows]]
"""Opens a file for its rows. Raises UnreadableFileError or BrokenRecordError."""

_OPENERS: Mapping[FileFormat, Opener] = {
    FileFormat.DELIMITED: open_delimited,
    FileFormat.TEXT: open_delimited,
    FileFormat.WORKBOOK: open_workbook,
    FileFormat.JSON_LINES: open_json_lines,
    FileFormat.JSON_ARRAY: open_json_document,
    FileFormat.JSON_COLUMNS: open_json_objects,
    FileFormat.JSON_ROWS: open_json_objects,
    FileFormat.PARQUET: open_parquet,
}


def open_rows(content: Content, layout: TableLayout) -> AbstractContextManager[OpenRows]:
    """The rows of a file of any format."""
    return _OPENERS[layout.format](content, layout)


def sample_of_binary(content: Content, choices: LayoutChoices) -> Sample | None:
    """The start of a table that is no text; None where it may be text."""
    head = content.head(len(OLE_SIGNATURE))
    if head.startswith(PARQUET_SIGNATURE):
        return sample_of_parquet(content)
    if head.startswith(ZIP_SIGNATURE):
        _refuse_foreign_package(content)
        return sample_of_workbook(content, choices)
    return sample_of_workbook(content, choices) if head == OLE_SIGNATURE else None


def sample_of_json(
    content: Content, choices: LayoutChoices, text: str, encoding: str, *, is_whole: bool
) -> Sample | None:
    """The start of a table in JSON, of which `text` is the beginning; None where it is none."""
    if choices.delimiter is not None:
        return None
    form, lines = json_format(content.label, text, is_whole=is_whole)
    if form is FileFormat.JSON_LINES:
        return sample_of_lines(lines)
    if form is FileFormat.JSON_COLUMNS:
        return sample_of_objects(content, encoding)
    return sample_of_document(content, choices, encoding) if form else None


def _refuse_foreign_package(content: Content) -> None:
    with content.open_seekable() as opened:
        if package_kind(opened.stream) in (PackageKind.EXCEL, PackageKind.OPEN_DOCUMENT):
            return
        kind = foreign_package_kind(opened.stream)
    raise UnreadableFileError(
        translate("Tables", "{label} seems to be {kind}").format(
            label=content.label.name, kind=translate("Tables", kind)
        )
    )
