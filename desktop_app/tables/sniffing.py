"""How a file is to be read, guessed from its bytes in a fraction of a second."""

import io
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from desktop_app.errors import UnreadableFileError
from desktop_app.language import translate
from desktop_app.tables.content import Content, find_content, named_in_archive
from desktop_app.tables.decoding import decoded, replace_marks
from desktop_app.tables.dialects import DELIMITERS, best_dialect, guess_dialect
from desktop_app.tables.encodings import EncodingGuess, check_encoding, guess_encoding
from desktop_app.tables.files import read_failure, refuse_foreign
from desktop_app.tables.formats.registry import sample_of_binary, sample_of_json
from desktop_app.tables.headers import below_titles, guess_header, rows_above_header
from desktop_app.tables.layout import Dialect, FileFormat, LayoutChoices, TableLayout
from desktop_app.tables.naming import column_names
from desktop_app.tables.problems import malformed
from desktop_app.tables.records import BrokenRecordError, RecordReader, text_lines
from desktop_app.tables.roles import find_roles
from desktop_app.tables.rows import Sample
from desktop_app.tables.scanning import ByteScan, scan_content
from desktop_app.tables.vocabulary import names_a_column, text_weight

_TEXT_SUFFIXES = (".txt", ".text")
_TAB_SUFFIXES = (".tsv", ".tab")
_GUESS_ALL = LayoutChoices()


def sniff(path: Path, choices: LayoutChoices = _GUESS_ALL) -> TableLayout:
    """Guess what the user has not chosen. The kind of file is told by its content first.

    Looks at all bytes of a text of up to 64 MiB for the encoding, and at its first 256 KiB for
    the rest; at the first rows of what is no text. Raises UnreadableFileError for a file that is
    missing, empty, of no kind that can be read, or named in an encoding there is not;
    MalformedTableError for one that is damaged from the start on; ColumnNotFoundError for a
    column that is not in it.
    """
    content = find_content(path, choices.sheet)
    try:
        layout = _layout(content, replace(choices, sheet=content.sheet))
    except BrokenRecordError as error:
        raise malformed(content.label, error) from error
    except OSError as error:
        raise read_failure(path, error) from error
    return named_in_archive(content, layout)


def _layout(content: Content, choices: LayoutChoices) -> TableLayout:
    binary = sample_of_binary(content, choices)
    return layout_of_rows(content.label, binary, choices) if binary else _sniff(content, choices)


def layout_of_rows(path: Path, sample: Sample, choices: LayoutChoices) -> TableLayout:
    """The layout of a format that is cut into rows already. `path` names it in messages."""
    records = sample.records
    # Where the format itself names the columns, rows without text are rows.
    if not sample.names and not any(map(any, records)):
        raise UnreadableFileError(
            translate("Tables", "{path} is empty: there is no text in it to look at.").format(
                path=path.name
            )
        )
    has_header, above = False, 0
    if sample.format is FileFormat.WORKBOOK and choices.has_header is not False:
        above = rows_above_header(records, choices.rows_above_header)
        records = below_titles(records, above)
    if sample.names is None:
        has_header = _is_header(records, above, choices)
    names = sample.names or _names(records, has_header=has_header)
    roles = find_roles(path.name, names, records[has_header:], choices)
    return TableLayout(
        format=sample.format,
        encoding=sample.encoding,
        encoding_confidence=sample.encoding_confidence,
        dialect=Dialect(),
        has_header=has_header,
        columns=tuple(names),
        text_column=roles.text.index,
        text_column_reason=roles.text.reason,
        sheets=sample.sheets,
        sheet=sample.sheet,
        label_column=roles.label,
        date_column=roles.date,
        group_columns=roles.groups,
        rows_above_header=above,
    )


def _sniff(content: Content, choices: LayoutChoices) -> TableLayout:
    path = content.label
    scanned = scan_content(content)
    refuse_foreign(path, scanned.head)
    encoding = _encoding(path, scanned, choices.encoding)
    sample = _sample(path, scanned, encoding.name)
    if found := sample_of_json(
        content, choices, sample, encoding.name, is_whole=scanned.is_head_whole
    ):
        encoded = replace(found, encoding=encoding.name, encoding_confidence=encoding.confidence)
        return layout_of_rows(path, encoded, choices)
    dialect = _dialect(path, sample, scanned, choices.delimiter)
    records: Sequence[Sequence[str]]
    records = _records(sample, dialect, is_whole=scanned.is_head_whole)
    if not records or not sample.strip("\0 \t\r\n"):
        raise UnreadableFileError(
            translate("Tables", "{path} is empty: there is no text in it to look at.").format(
                path=path.name
            )
        )
    if path.suffix.lower() in _TEXT_SUFFIXES and not choices.delimiter and len(records[0]) == 1:
        dialect, records = None, _records(sample, None, is_whole=scanned.is_head_whole)
    above = 0
    if dialect and choices.has_header is not False:
        above = rows_above_header(records, choices.rows_above_header)
        records = below_titles(records, above)
    if dialect:
        has_header = _is_header(records, above, choices)
    else:
        has_header = _text_has_header(path, records, choices)
    names = _names(records, has_header=has_header)
    roles = find_roles(path.name, names, records[has_header:], choices)
    return TableLayout(
        format=FileFormat.DELIMITED if dialect else FileFormat.TEXT,
        encoding=encoding.name,
        encoding_confidence=encoding.confidence,
        dialect=dialect or Dialect(),
        has_header=has_header,
        columns=names,
        text_column=roles.text.index,
        text_column_reason=roles.text.reason,
        label_column=roles.label,
        date_column=roles.date,
        group_columns=roles.groups,
        rows_above_header=above,
    )


def _encoding(path: Path, scanned: ByteScan, chosen: str | None) -> EncodingGuess:
    return check_encoding(chosen) if chosen else guess_encoding(path, scanned)


def _sample(path: Path, scanned: ByteScan, encoding: str) -> str:
    try:
        sample = decoded(scanned.head, encoding, is_whole=scanned.is_head_whole)
    except UnicodeError as error:
        raise UnreadableFileError(
            translate(
                "Tables", "{path} is not written in {encoding} ({reason}). Choose another encoding."
            ).format(path=path.name, encoding=encoding, reason=error)
        ) from error
    return sample


def _dialect(path: Path, sample: str, scanned: ByteScan, delimiter: str | None) -> Dialect | None:
    is_whole = scanned.is_head_whole
    if delimiter:
        return best_dialect(sample, delimiter, is_whole=is_whole)
    suffix = path.suffix.lower()
    if suffix in _TEXT_SUFFIXES:
        return _dialect_of_text(sample, is_whole=is_whole)
    if suffix in _TAB_SUFFIXES:
        return guess_dialect(sample, is_whole=is_whole, delimiters=("\t", *DELIMITERS))
    return guess_dialect(sample, is_whole=is_whole) or _dialect_of_header(sample, is_whole=is_whole)


def _dialect_of_header(sample: str, *, is_whole: bool) -> Dialect | None:
    """The one in which the first line, or one below a title, names columns, however ragged the rows
    below it are."""
    for delimiter in DELIMITERS:
        dialect = best_dialect(sample, delimiter, is_whole=is_whole)
        records = _records(sample, dialect, is_whole=is_whole)
        if _names_columns(next(iter(below_titles(records, rows_above_header(records))), [])):
            return dialect
    return None


def _names_columns(record: Sequence[str]) -> bool:
    return len(record) > 1 and sum(map(names_a_column, record)) * 2 >= len(record)


def _dialect_of_text(sample: str, *, is_whole: bool) -> Dialect | None:
    # Spreadsheets save tables with tabs as .txt. Commas are those of prose, unless the first line
    # names columns.
    found = guess_dialect(sample, is_whole=is_whole, delimiters=("\t",))
    other = guess_dialect(sample, is_whole=is_whole)
    first = next(iter(_records(sample, other, is_whole=is_whole)), []) if other else []
    return other if _names_columns(first) else found


def _records(sample: str, dialect: Dialect | None, *, is_whole: bool) -> list[list[str]]:
    """The records from the first filled one on, without one that the sample may cut off."""
    lines = io.StringIO(sample, newline="")
    split = RecordReader(lines, dialect) if dialect else ([line] for line in text_lines(lines))
    records: list[list[str]] = []
    # What is broken is told when the file is read, with the number of the row.
    with suppress(BrokenRecordError):
        for record in split:
            if any(record) or (record and records):
                records.append([replace_marks(cell) for cell in record])
    return records if is_whole or len(records) < 2 else records[:-1]


def _is_header(records: Sequence[Sequence[str]], rows_above: int, choices: LayoutChoices) -> bool:
    if choices.has_header is None:
        return rows_above > 0 or guess_header(records)
    return choices.has_header


def _text_has_header(path: Path, records: Sequence[Sequence[str]], choices: LayoutChoices) -> bool:
    if choices.has_header is not None:
        return choices.has_header
    # Lines of text have no header, save in a file whose name promises a table.
    return path.suffix.lower() not in _TEXT_SUFFIXES and text_weight(records[0][0]) == 1.0


def _names(records: Sequence[Sequence[str]], *, has_header: bool) -> tuple[str, ...]:
    header = records[0] if has_header else []
    widths = Counter(map(len, records[has_header:]))
    # Rows that are wider than the header as a rule have columns that it does not name.
    width = max(len(header), *widths.most_common(1)[0][:1]) if widths else len(header)
    if width == 1 and not has_header:
        return ("text",)
    return column_names([*header, *[""] * (width - len(header))])
