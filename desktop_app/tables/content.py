"""Where a table's bytes are: in a file of the user's, or packed in one."""

import gzip
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path
from typing import BinaryIO

from desktop_app.errors import UnreadableFileError
from desktop_app.language import translate
from desktop_app.tables.files import TABLE_SUFFIXES, open_source, read_failure
from desktop_app.tables.guarding import UnpackingStream, unpacking
from desktop_app.tables.layout import TableLayout
from desktop_app.tables.records import DamagedContentError
from desktop_app.tables.signatures import GZIP_SIGNATURE, ZIP_SIGNATURE, is_plain_archive

SEPARATOR = " › "
"""Between the name of an archive, a table in it, and a sheet in that."""
_IN_MEMORY_BYTES = 8 * 1_048_576
_HEAD_BYTES = 8


class Packing(Enum):
    """What a table is packed in."""

    NONE = auto()
    GZIP = auto()
    ZIP = auto()


@dataclass(frozen=True, slots=True)
class OpenBytes:
    """A file open for reading, and how far it was read."""

    stream: BinaryIO
    share: Callable[[], float]
    """Of the bytes in the user's file, from 0 to 1; what is read ahead counts."""


@dataclass(frozen=True, slots=True)
class Content:
    """A file, or the one table in it that is read."""

    path: Path
    packing: Packing = Packing.NONE
    member: str = ""
    """Which table of a zip archive."""
    members: tuple[str, ...] = ()
    """The tables of a zip archive to choose from; empty where it has only one."""
    sheet: str | None = None
    """What is chosen within the table itself."""

    @property
    def label(self) -> Path:
        """Names the table in messages, and ends like its name: ".csv" for reviews.csv.gz."""
        if self.packing is Packing.NONE:
            return self.path
        inner = self.member.replace("\\", "/").rpartition("/")[2]
        if self.packing is Packing.GZIP:
            is_named_so = self.path.suffix.lower() in (".gz", ".gzip")
            inner = self.path.stem if is_named_so else self.path.name
        return self.path.with_name(f"{self.path.name}{SEPARATOR}{inner}")

    @contextmanager
    def open(self) -> Iterator[OpenBytes]:
        """From the beginning on; can go back only where nothing is packed.

        Raises UnreadableFileError; reading from it raises that as well, or DamagedContentError.
        """
        with open_source(self.path) as source:
            size_bytes = self.path.stat().st_size
            match self.packing:
                case Packing.NONE:
                    yield OpenBytes(source, lambda: _share(source.tell(), size_bytes))
                case Packing.GZIP:
                    with gzip.GzipFile(fileobj=source) as unpacked:
                        stream, _ = unpacking(unpacked, source.tell, self.label)  # type: ignore[arg-type]
                        yield OpenBytes(stream, lambda: _share(source.tell(), size_bytes))
                case Packing.ZIP:
                    with zipfile.ZipFile(source) as archive, self._member_of(archive) as opened:
                        yield opened

    @contextmanager
    def open_seekable(self) -> Iterator[OpenBytes]:
        """For formats that are not read from front to back; what is packed is unpacked first."""
        with self.open() as opened:
            if self.packing is Packing.NONE:
                yield opened
                return
            with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY_BYTES) as unpacked:
                try:
                    shutil.copyfileobj(opened.stream, unpacked)
                except OSError as error:
                    raise read_failure(self.path, error) from error
                size_bytes = unpacked.tell()
                unpacked.seek(0)
                stream: BinaryIO = unpacked  # type: ignore[assignment]
                yield OpenBytes(stream, lambda: _share(stream.tell(), size_bytes))

    @contextmanager
    def _member_of(self, archive: zipfile.ZipFile) -> Iterator[OpenBytes]:
        with opened_member(archive, self.member, self.label) as (stream, counting, info):
            yield OpenBytes(stream, lambda: _share(counting.unpacked_bytes, info.file_size))

    def head(self, size: int) -> bytes:
        """The first bytes, fewer where there are fewer or the packing is damaged."""
        with self.open() as opened:
            try:
                return opened.stream.read(size)
            except DamagedContentError:
                return b""
            except OSError as error:
                raise read_failure(self.path, error) from error


@contextmanager
def opened_member(
    archive: zipfile.ZipFile, name: str, label: Path
) -> Iterator[tuple[BinaryIO, UnpackingStream, zipfile.ZipInfo]]:
    """A file in a zip archive. Raises DamagedContentError where it is not there or is locked."""
    try:
        info = archive.getinfo(name)
        member = archive.open(info)
    except KeyError as error:
        raise DamagedContentError(
            translate("Tables", '"{name}" is missing in it').format(name=name)
        ) from error
    except RuntimeError as error:
        raise DamagedContentError(translate("Tables", "it is protected by a password")) from error
    except (zipfile.BadZipFile, NotImplementedError, EOFError) as error:
        raise DamagedContentError(
            translate("Tables", "it is damaged or cut off ({reason})").format(reason=error)
        ) from error
    with member:
        packed_bytes = info.compress_size
        stream, counting = unpacking(member, lambda: packed_bytes, label)  # type: ignore[arg-type]
        yield stream, counting, info


def find_content(path: Path, chosen: str | None) -> Content:
    """What is read of a file. `chosen` names a table in an archive, or a sheet, or both.

    Of several tables in a zip archive it is the largest where none is chosen. Raises
    UnreadableFileError for a file that is missing, or an archive without a table in it.
    """
    with open_source(path) as source:
        try:
            head = source.read(_HEAD_BYTES)
        except OSError as error:
            raise read_failure(path, error) from error
    if head.startswith(GZIP_SIGNATURE):
        return Content(path, Packing.GZIP, sheet=chosen)
    if head.startswith(ZIP_SIGNATURE) and is_plain_archive(path):
        return _in_archive(path, chosen)
    return Content(path, sheet=chosen)


def named_in_archive(content: Content, layout: TableLayout) -> TableLayout:
    """The layout with the tables of an archive to choose from, where there are several; for the
    one that is read its sheets, where it has several."""
    if not content.members:
        return layout
    inner = [f"{content.member}{SEPARATOR}{sheet}" for sheet in layout.sheets]
    offered = inner or [content.member]
    names = [
        name
        for member in content.members
        for name in (offered if member == content.member else [member])
    ]
    chosen = f"{content.member}{SEPARATOR}{layout.sheet}" if layout.sheet else content.member
    return replace(layout, sheets=tuple(names), sheet=chosen)


def _in_archive(path: Path, chosen: str | None) -> Content:
    with zipfile.ZipFile(path) as archive:
        infos = [info for info in archive.infolist() if not _is_aside(info)]
    tables = [info for info in infos if _has_table_suffix(info.filename)]
    if not tables and len(infos) == 1:
        tables = infos
    if not tables:
        raise UnreadableFileError(
            translate(
                "Tables",
                "{path} is a zip archive without a table in it. Unpack it and look inside.",
            ).format(path=path.name)
        )
    if len(tables) == 1:
        return Content(path, Packing.ZIP, tables[0].filename, sheet=chosen)
    names = tuple(info.filename for info in tables)
    for name in names:
        if chosen is not None and (chosen == name or chosen.startswith(name + SEPARATOR)):
            return Content(path, Packing.ZIP, name, names, chosen[len(name + SEPARATOR) :] or None)
    if chosen is not None:
        raise UnreadableFileError(
            translate("Tables", '{path} has no "{chosen}" in it. Choose one of: {listed}.').format(
                path=path.name, chosen=chosen, listed=", ".join(names)
            )
        )
    largest = max(tables, key=lambda info: info.file_size)
    return Content(path, Packing.ZIP, largest.filename, names)


def _is_aside(info: zipfile.ZipInfo) -> bool:
    """Whether it is a folder, or one of the hidden files that a Mac packs beside each file."""
    parts = info.filename.split("/")
    # Not is_dir(), which fails for the empty name in a damaged archive; a folder's ends in "/".
    return not parts[-1] or parts[0] == "__MACOSX" or parts[-1].startswith(".")


def _has_table_suffix(name: str) -> bool:
    return name.lower().endswith(TABLE_SUFFIXES)


def _share(done: int, total: int) -> float:
    return min(1.0, done / total) if total else 0.0
