"""The files of a bundle, from a folder or a zip archive of a stranger's, into an empty folder."""

import os
import shutil
import stat
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import BinaryIO, cast
from zipfile import BadZipFile, LargeZipFile, ZipFile, ZipInfo

from desktop_app.catalog.watching import ImportStage, ImportWatch
from desktop_app.core.bundle import CARD_FILE, peek_bundle
from desktop_app.errors import BundleError, ModelArchiveError

MOST_FILES = 100
MOST_BYTES = 4_000_000_000
MOST_RATIO = 200
"""Weights hardly shrink; what shrinks so much is made to fill the disk."""
_RATIO_COUNTS_FROM_BYTES = 1_000_000
_BLOCK_BYTES = 1 << 20
_MOST_CARD_BYTES = 1_000_000
_IS_ENCRYPTED = 0x1
_LEFT_BY_MACOS = "__MACOSX/"
_GET_ANEW = "Get the model anew from its maker."


def copy_folder(source: Path, folder: Path, watch: ImportWatch) -> None:
    """Copy a bundle's own files and nothing else that lies beside them.

    Raises BundleError where there is no bundle, or a file is a link or missing.
    """
    bundle = peek_bundle(source)
    _check_size(source, sum(file.size_bytes for file in bundle.files), len(bundle.files), folder)
    names = [CARD_FILE, *(file.name for file in bundle.files)]
    for name in names:
        _refuse_link(source, name)
    watch.begin(ImportStage.COPYING, sum((source / name).stat().st_size for name in names))
    for name in names:
        with (source / name).open("rb") as stream:
            _write(stream, folder / name, watch)


def unpack(source: Path, folder: Path, watch: ImportWatch) -> None:
    """Unpack the one bundle in a zip archive, wherever in it.

    Raises ModelArchiveError, before anything is written, where the archive is damaged, holds no
    bundle or several, or has entries that reach out of it (zip slip), are links, or would fill the
    disk (zip bombs).
    """
    with _opened(source) as archive:
        root = _root_of(source, archive)
        entries = _entries(source, archive, root)
        _check_entries(source, archive, entries, folder)
        watch.begin(ImportStage.COPYING, sum(info.file_size for info in entries))
        for info in entries:
            with archive.open(info) as stream:
                _write(cast(BinaryIO, stream), folder / info.filename.removeprefix(root), watch)


@contextmanager
def _opened(source: Path) -> Iterator[ZipFile]:
    try:
        with ZipFile(source) as archive:
            yield archive
    except (BadZipFile, LargeZipFile, EOFError, zlib.error, NotImplementedError) as error:
        raise _refusal(source, f"it is no zip archive, or damaged ({error})") from error


def _root_of(source: Path, archive: ZipFile) -> str:
    """The folder in the archive, with its slash, that holds the card."""
    cards = [
        PurePosixPath(info.filename)
        for info in archive.infolist()
        if PurePosixPath(info.filename).name == CARD_FILE
        and not info.filename.startswith(_LEFT_BY_MACOS)
    ]
    if not cards:
        raise _refusal(
            source,
            f"there is no {CARD_FILE} in it, so it is no model for this program",
            "Choose the archive of a model; models/README.md says how to make one.",
        )
    if len(cards) > 1:
        raise _refusal(
            source, f"it holds {len(cards)} models; pack each into an archive of its own"
        )
    parent = cards[0].parent.as_posix()
    return "" if parent == "." else f"{parent}/"


def _entries(source: Path, archive: ZipFile, root: str) -> list[ZipInfo]:
    files = [info for info in archive.infolist() if not info.is_dir()]
    unsafe = [info.filename for info in files if _reaches_out(info.filename)]
    links = [info.filename for info in files if stat.S_ISLNK(info.external_attr >> 16)]
    if unsafe or links:
        named = (unsafe or links)[0]
        why = "would be written outside of it" if unsafe else "is a link"
        raise _refusal(source, f"its entry {named!r} {why}, which no model needs")
    own = [info for info in files if not info.filename.startswith(_LEFT_BY_MACOS)]
    return [info for info in own if info.filename.startswith(root)]


def _check_entries(source: Path, archive: ZipFile, entries: list[ZipInfo], folder: Path) -> None:
    names = [info.filename.casefold() for info in entries]
    if len(set(names)) < len(names):
        raise _refusal(source, "two of its entries have the same name")
    for info in entries:
        if info.flag_bits & _IS_ENCRYPTED:
            advice = "Unpack it and import the folder."
            raise _refusal(source, "it is locked with a password", advice)
        is_large = info.file_size > _RATIO_COUNTS_FROM_BYTES
        is_card = PurePosixPath(info.filename).name == CARD_FILE
        is_bomb = is_large and info.file_size > MOST_RATIO * max(1, info.compress_size)
        if is_bomb or (is_card and info.file_size > _MOST_CARD_BYTES):
            raise _refusal(source, f"its entry {info.filename!r} unpacks to far too much")
    _check_size(source, sum(info.file_size for info in entries), len(entries), folder)


def _check_size(source: Path, size_bytes: int, files: int, folder: Path) -> None:
    if files > MOST_FILES or size_bytes > MOST_BYTES:
        raise _refusal(
            source,
            f"it holds {files:,} files of {size_bytes / 1e9:.1f} GB, and a model may have"
            f" {MOST_FILES} of {MOST_BYTES / 1e9:.0f} GB",
        )
    free_bytes = shutil.disk_usage(folder).free
    if size_bytes > free_bytes:
        raise _refusal(
            source,
            f"it takes {size_bytes / 1e6:,.0f} MB, and {free_bytes / 1e6:,.0f} MB are free on the"
            f" disk of {folder.parent}",
            "Free some space, then import it again.",
        )


def _reaches_out(name: str) -> bool:
    path = PurePosixPath(name)
    return path.is_absolute() or ".." in path.parts or "\\" in name or ":" in name or not name


def _refuse_link(source: Path, name: str) -> None:
    path = source / name
    parts = [path, *path.parents][: len(PurePosixPath(name).parts)]
    if any(part.is_symlink() for part in parts):
        raise BundleError(
            f"The model in {source} is not imported: {name} is a link. Put the file itself there."
        )
    if not path.is_file():
        raise BundleError(
            f"The model in {source} is not imported: {name} is missing. Get the whole model again."
        )


def _write(stream: BinaryIO, path: Path, watch: ImportWatch) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as file:
        while block := stream.read(_BLOCK_BYTES):
            file.write(block)
            watch.advance(len(block))
        file.flush()
        os.fsync(file.fileno())


def _refusal(source: Path, why: str, advice: str = _GET_ANEW) -> ModelArchiveError:
    return ModelArchiveError(f"{source} is not imported: {why}. Nothing was installed. {advice}")
