"""Opening a user's file, and telling what it is where it is no table of text."""

import stat
import zipfile
from pathlib import Path
from typing import BinaryIO

from desktop_app.errors import UnreadableFileError

_AS_CSV = "Open it in the program it came from and save it as CSV (UTF-8), then open that file."
_EXCEL = f"an Excel workbook, which cannot be read yet. {_AS_CSV}"

_SIGNATURES = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", f"an old Office file (xls or doc). {_AS_CSV}"),
    (b"%PDF-", f"a PDF document. {_AS_CSV}"),
    (b"{\\rtf", "a rich text document. Save it as plain text or CSV."),
    (b"PAR1", f"a Parquet file, which cannot be read yet. {_AS_CSV}"),
    (b"SQLite format 3\x00", "an SQLite database. Export its table as CSV."),
    (b"\x1f\x8b", "a gzip archive. Unpack it and open the file inside."),
    (b"BZh", "a bzip2 archive. Unpack it and open the file inside."),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive. Unpack it and open the file inside."),
    (b"Rar!\x1a\x07", "a RAR archive. Unpack it and open the file inside."),
    (b"\xfd7zXZ\x00", "an xz archive. Unpack it and open the file inside."),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive. Unpack it and open the file inside."),
    (b"\x89PNG\r\n", "a picture (PNG). Choose a CSV or text file."),
    (b"\xff\xd8\xff", "a picture (JPEG). Choose a CSV or text file."),
    (b"GIF8", "a picture (GIF). Choose a CSV or text file."),
    (b"RIFF", "a sound, video or picture (RIFF). Choose a CSV or text file."),
    (b"ID3", "a sound (MP3). Choose a CSV or text file."),
    (b"\x7fELF", "a program. Choose a CSV or text file."),
    (b"MZ\x90\x00", "a program. Choose a CSV or text file."),
)
_ZIP_CONTENTS = (
    ("xl/", _EXCEL),
    ("word/", "a Word document. Save it as plain text or CSV."),
    ("ppt/", "a PowerPoint presentation. Choose a CSV or text file."),
    ("content.xml", f"an OpenDocument file. {_AS_CSV}"),
    ("Index/", "a Numbers or Pages document. Export it as CSV."),
)
_SUFFIXES = {
    ".json": "a JSON file, which cannot be read yet. Convert it to CSV.",
    ".jsonl": "a JSON Lines file, which cannot be read yet. Convert it to CSV.",
    ".ndjson": "a JSON Lines file, which cannot be read yet. Convert it to CSV.",
    ".html": "a web page. Save the table in it as CSV.",
    ".htm": "a web page. Save the table in it as CSV.",
    ".xml": "an XML file. Convert it to CSV.",
}
_LARGEST_CONTROL_SHARE = 0.02
_CONTROL_BYTES = bytes(b for b in range(32) if b not in b"\t\n\r\f\v\x1a\x1b")


def open_source(path: Path) -> BinaryIO:
    """The file, open for reading bytes.

    Raises UnreadableFileError for a file that is missing, no ordinary file (a folder, a pipe)
    or not ours to read.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            kind = "a folder" if path.is_dir() else "not an ordinary file"
            raise UnreadableFileError(f"{path} is {kind}. Choose a CSV or text file.")
        return path.open("rb")
    except FileNotFoundError as error:
        raise UnreadableFileError(
            f"{path} does not exist. Was it moved, renamed or deleted?"
        ) from error
    except PermissionError as error:
        raise UnreadableFileError(
            f"{path} may not be read. Close other programs that use it, or change its permissions."
        ) from error
    except (OSError, ValueError) as error:
        raise read_failure(path, error) from error


def read_failure(path: Path, error: Exception) -> UnreadableFileError:
    """What to tell when the disk or network gives up while the file is read."""
    reason = getattr(error, "strerror", None) or error
    return UnreadableFileError(
        f"{path} cannot be read ({reason}). Is its disk or network drive still connected?"
    )


def refuse_foreign(path: Path, head: bytes) -> None:
    """Raise UnreadableFileError, with what to do instead, for a kind of file that is no table."""
    if found := _kind(path, head):
        raise UnreadableFileError(f"{path.name} seems to be {found}")


def refuse_binary(path: Path, head: bytes) -> None:
    """Raise UnreadableFileError where `head` is no text in any 8-bit encoding.

    UTF-16 and UTF-32 are for the caller to recognise first: half of their bytes are NUL.
    """
    control_count = len(head) - len(head.translate(None, _CONTROL_BYTES))
    # A stray NUL or two is seen in real tables; a file of them is no text.
    if control_count > max(3, len(head) * _LARGEST_CONTROL_SHARE):
        raise UnreadableFileError(
            f"{path.name} seems to hold binary data, not text. Choose a CSV or text file."
        )


def _kind(path: Path, head: bytes) -> str | None:
    if head.startswith(b"PK\x03\x04"):
        return _zip_kind(path)
    for signature, kind in _SIGNATURES:
        if head.startswith(signature):
            return kind
    start = head[:200].lstrip().lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return _SUFFIXES[".html"]
    return _SUFFIXES.get(path.suffix.lower())


def _zip_kind(path: Path) -> str:
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
    except (OSError, zipfile.BadZipFile):
        names = []
    for start, kind in _ZIP_CONTENTS:
        if any(name.startswith(start) for name in names):
            return kind
    suffix_says_excel = path.suffix.lower() in (".xlsx", ".xlsm")
    return _EXCEL if suffix_says_excel else "a zip archive. Unpack it and open the file inside."
