"""What kind of file it is, by its first bytes and, for a zip archive, by what is in it."""

import zipfile
from enum import Enum, auto
from pathlib import Path
from typing import BinaryIO

from desktop_app.language import QT_TRANSLATE_NOOP

ZIP_SIGNATURE = b"PK\x03\x04"
EMPTY_ZIP_SIGNATURE = b"PK\x05\x06"
GZIP_SIGNATURE = b"\x1f\x8b"
OLE_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
PARQUET_SIGNATURE = b"PAR1"

_FOREIGN = (
    (
        b"%PDF-",
        QT_TRANSLATE_NOOP(
            "Tables",
            "a PDF document. Open it in the program it came from and save it as CSV "
            "(UTF-8), then open that file.",
        ),
    ),
    (b"{\\rtf", QT_TRANSLATE_NOOP("Tables", "a rich text document. Save it as plain text or CSV.")),
    (
        b"PARE",
        QT_TRANSLATE_NOOP("Tables", "an encrypted Parquet file. Save it without encryption."),
    ),
    (b"ARROW1", QT_TRANSLATE_NOOP("Tables", "an Arrow file. Save it as Parquet or CSV.")),
    (b"Obj\x01", QT_TRANSLATE_NOOP("Tables", "an Avro file. Convert it to Parquet or CSV.")),
    (
        b"SQLite format 3\x00",
        QT_TRANSLATE_NOOP("Tables", "an SQLite database. Export its table as CSV."),
    ),
    (
        GZIP_SIGNATURE,
        QT_TRANSLATE_NOOP("Tables", "packed twice. Unpack it and open the file inside."),
    ),
    (
        EMPTY_ZIP_SIGNATURE,
        QT_TRANSLATE_NOOP("Tables", "an empty zip archive. Pack the file again, or open another."),
    ),
    (b"BZh", QT_TRANSLATE_NOOP("Tables", "a bzip2 archive. Unpack it and open the file inside.")),
    (
        b"7z\xbc\xaf\x27\x1c",
        QT_TRANSLATE_NOOP("Tables", "a 7-Zip archive. Unpack it and open the file inside."),
    ),
    (
        b"Rar!\x1a\x07",
        QT_TRANSLATE_NOOP("Tables", "a RAR archive. Unpack it and open the file inside."),
    ),
    (
        b"\xfd7zXZ\x00",
        QT_TRANSLATE_NOOP("Tables", "an xz archive. Unpack it and open the file inside."),
    ),
    (
        b"\x28\xb5\x2f\xfd",
        QT_TRANSLATE_NOOP("Tables", "a Zstandard archive. Unpack it and open the file inside."),
    ),
    (b"\x89PNG\r\n", QT_TRANSLATE_NOOP("Tables", "a picture (PNG). Choose a table or text.")),
    (b"\xff\xd8\xff", QT_TRANSLATE_NOOP("Tables", "a picture (JPEG). Choose a table or text.")),
    (b"GIF8", QT_TRANSLATE_NOOP("Tables", "a picture (GIF). Choose a table or text.")),
    (
        b"RIFF",
        QT_TRANSLATE_NOOP("Tables", "a sound, video or picture (RIFF). Choose a table or text."),
    ),
    (b"ID3", QT_TRANSLATE_NOOP("Tables", "a sound (MP3). Choose a table or text.")),
    (b"\x7fELF", QT_TRANSLATE_NOOP("Tables", "a program. Choose a table or text.")),
    (b"MZ\x90\x00", QT_TRANSLATE_NOOP("Tables", "a program. Choose a table or text.")),
)
_FOREIGN_PACKAGES = (
    (
        "xl/workbook.bin",
        QT_TRANSLATE_NOOP(
            "Tables",
            "a binary Excel workbook. Save it as .xlsx or CSV. Open it in the program "
            "it came from and save it as CSV (UTF-8), then open that file.",
        ),
    ),
    ("word/", QT_TRANSLATE_NOOP("Tables", "a Word document. Save it as plain text or CSV.")),
    ("ppt/", QT_TRANSLATE_NOOP("Tables", "a PowerPoint presentation. Choose a table or text.")),
    ("Index/", QT_TRANSLATE_NOOP("Tables", "a Numbers or Pages document. Export it as CSV.")),
)
_TAR_MAGIC_AT = 257
_WEB_PAGE = QT_TRANSLATE_NOOP("Tables", "a web page. Save the table in it as CSV.")
_XML = QT_TRANSLATE_NOOP("Tables", "an XML file. Convert it to CSV.")
_UNTYPED_SUFFIXES = {".html": _WEB_PAGE, ".htm": _WEB_PAGE, ".xml": _XML}


class PackageKind(Enum):
    """What a zip archive holds."""

    EXCEL = auto()
    OPEN_DOCUMENT = auto()
    FOREIGN = auto()
    """A document or the like that is no table."""
    ARCHIVE = auto()
    """Just files."""
    BROKEN = auto()


def package_kind(source: Path | BinaryIO) -> PackageKind:
    """What a zip archive holds, by the names in it."""
    names = _names(source)
    if not names:
        return PackageKind.BROKEN
    if _foreign_package(names):
        return PackageKind.FOREIGN
    if any(name.startswith("xl/") and name.endswith(".xml") for name in names):
        return PackageKind.EXCEL
    # Texts and drawings have a content.xml as well; their lack of tables shows when it is read.
    return PackageKind.OPEN_DOCUMENT if "content.xml" in names else PackageKind.ARCHIVE


def is_plain_archive(path: Path) -> bool:
    """Whether a zip archive is one of files, rather than a document."""
    return package_kind(path) is PackageKind.ARCHIVE


def foreign_kind(name: Path, head: bytes) -> str | None:
    """What it seems to be, with what to do instead, where it is surely no table."""
    for signature, kind in _FOREIGN:
        if head.startswith(signature):
            return kind
    if head[_TAR_MAGIC_AT : _TAR_MAGIC_AT + 5] == b"ustar":
        return QT_TRANSLATE_NOOP("Tables", "a tar archive. Unpack it and open a file inside.")
    start = head[:200].lstrip().lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return _WEB_PAGE
    if start.startswith(b"<?xml"):
        return _XML
    return _UNTYPED_SUFFIXES.get(name.suffix.lower())


def foreign_package_kind(source: BinaryIO) -> str:
    """What a zip archive that is no workbook seems to be, with what to do instead."""
    names = _names(source)
    if not names:
        return QT_TRANSLATE_NOOP(
            "Tables", "a zip archive or a workbook that is damaged or cut off. Get the file again."
        )
    return _foreign_package(names) or QT_TRANSLATE_NOOP(
        "Tables", "an archive in an archive. Unpack it and look inside."
    )


def _names(source: Path | BinaryIO) -> list[str]:
    """Of the files in a zip archive; none where it is damaged."""
    try:
        with zipfile.ZipFile(source) as archive:
            return archive.namelist()
    except (OSError, ValueError, NotImplementedError, zipfile.BadZipFile):
        return []


def _foreign_package(names: list[str]) -> str | None:
    for start, kind in _FOREIGN_PACKAGES:
        if any(name.startswith(start) for name in names):
            return kind
    return None
