"""Opening a user's file, and telling what it is where it is no table of text."""

import errno
import stat
from pathlib import Path
from typing import BinaryIO

from desktop_app.errors import UnreadableFileError
from desktop_app.language import translate
from desktop_app.tables.signatures import foreign_kind

TABLE_SUFFIXES = (
    ".csv", ".tsv", ".tab", ".txt", ".xlsx", ".xlsm", ".xls", ".ods",
    ".jsonl", ".ndjson", ".json", ".parquet",
)  # fmt: skip
"""How the names of files that can be read end, not packed."""
PACKED_SUFFIXES = (".gz", ".zip")

_LARGEST_CONTROL_SHARE = 0.02
_CONTROL_BYTES = bytes(b for b in range(32) if b not in b"\t\n\r\f\v\x1a\x1b")


def is_folder(path: Path) -> bool:
    """Whether a folder is there, as far as can be seen. Where the system does not say, since the
    name is too long or one may not look there, it is none; whoever opens it is told why."""
    try:
        return path.is_dir()
    except OSError:
        return False


def is_file(path: Path) -> bool:
    """As `is_folder`, of an ordinary file."""
    try:
        return path.is_file()
    except OSError:
        return False


def is_same_file(path: Path, other: Path) -> bool:
    """Whether both are there, as far as can be seen, and are one."""
    try:
        return path.samefile(other)
    except OSError:
        return False


def is_name_too_long(path: Path) -> bool:
    """Whether nothing can be called so where it would lie."""
    try:
        path.lstat()
    except OSError as error:
        return error.errno == errno.ENAMETOOLONG
    return False


def open_source(path: Path) -> BinaryIO:
    """The file, open for reading bytes.

    Raises UnreadableFileError for a file that is missing, no ordinary file (a folder, a pipe)
    or not ours to read.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            kind = (
                translate("Tables", "a folder")
                if path.is_dir()
                else translate("Tables", "not an ordinary file")
            )
            raise UnreadableFileError(
                translate("Tables", "{path} is {kind}. Choose a table or text.").format(
                    path=path, kind=kind
                )
            )
        return path.open("rb")
    except (OSError, ValueError) as error:
        raise cannot_open(path, error) from error


def cannot_open(path: Path, error: Exception) -> UnreadableFileError:
    """What to tell of a file that the system does not open."""
    match error:
        case FileNotFoundError() | NotADirectoryError():
            words = translate(
                "Tables", "{path} does not exist. Was it moved, renamed or deleted?"
            ).format(path=path)
        case PermissionError():
            words = translate(
                "Tables",
                "{path} may not be read. Close other programs that use it, or change its "
                "permissions.",
            ).format(path=path)
        case OSError(errno=errno.ENAMETOOLONG):
            words = translate(
                "Tables", "{path} is longer than a file's name can be. Choose a table or text."
            ).format(path=path)
        case _:
            return read_failure(path, error)
    return UnreadableFileError(words)


def read_failure(path: Path, error: Exception) -> UnreadableFileError:
    """What to tell when the disk or network gives up while the file is read."""
    reason = getattr(error, "strerror", None) or error
    return UnreadableFileError(
        translate(
            "Tables",
            "{path} cannot be read ({reason}). Is its disk or network drive still connected?",
        ).format(path=path, reason=reason)
    )


def refuse_foreign(path: Path, head: bytes) -> None:
    """Raise UnreadableFileError, with what to do instead, for a kind of file that is no table."""
    if found := foreign_kind(path, head):
        raise UnreadableFileError(
            translate("Tables", "{path} seems to be {found}").format(
                path=path.name, found=translate("Tables", found)
            )
        )


def refuse_binary(path: Path, head: bytes) -> None:
    """Raise UnreadableFileError where `head` is no text in any 8-bit encoding.

    UTF-16 and UTF-32 are for the caller to recognise first: half of their bytes are NUL.
    """
    control_count = len(head) - len(head.translate(None, _CONTROL_BYTES))
    # A stray NUL or two is seen in real tables; a file of them is no text.
    if control_count > max(3, len(head) * _LARGEST_CONTROL_SHARE):
        raise UnreadableFileError(
            translate(
                "Tables", "{path} seems to hold binary data, not text. Choose a table or text."
            ).format(path=path.name)
        )
