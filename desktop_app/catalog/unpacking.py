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
from desktop_app.errors import ModelArchiveError
from desktop_app.language import QT_TRANSLATE_NOOP, translate

MOST_FILES = 100
MOST_BYTES = 4_000_000_000
MOST_RATIO = 200
"""Weights hardly shrink; what shrinks so much is made to fill the disk."""
_RATIO_COUNTS_FROM_BYTES = 1_000_000
_BLOCK_BYTES = 1 << 20
_MOST_CARD_BYTES = 1_000_000
_IS_ENCRYPTED = 0x1
_LEFT_BY_MACOS = "__MACOSX/"
_GET_ANEW = QT_TRANSLATE_NOOP("Model", "Get the model anew from its maker.")


def copy_folder(source: Path, folder: Path, watch: ImportWatch) -> None:
    """Copy a bundle's own files and nothing else that lies beside them.

    Raises ModelCardError where there is no bundle, ModelArchiveError where a file is a link or
    missing.
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
        raise no_model(source, translate("Model", "it is no zip archive, or damaged")) from error


def _root_of(source: Path, archive: ZipFile) -> str:
    """The folder in the archive, with its slash, that holds the card."""
    cards = [
        PurePosixPath(info.filename)
        for info in archive.infolist()
        if PurePosixPath(info.filename).name == CARD_FILE
        and not info.filename.startswith(_LEFT_BY_MACOS)
    ]
    if not cards:
        words = translate("Model", "there is no {card_file} in it")
        raise no_model(source, words.format(card_file=CARD_FILE))
    if len(cards) > 1:
        words = translate("Model", "it holds {number} models")
        advice = translate("Model", "Pack each into an archive of its own.")
        raise _refusal(source, words.format(number=len(cards)), advice)
    parent = cards[0].parent.as_posix()
    return "" if parent == "." else f"{parent}/"


def _entries(source: Path, archive: ZipFile, root: str) -> list[ZipInfo]:
    files = [info for info in archive.infolist() if not info.is_dir()]
    unsafe = [info.filename for info in files if _reaches_out(info.filename)]
    links = [info.filename for info in files if stat.S_ISLNK(info.external_attr >> 16)]
    if unsafe or links:
        words = (
            translate("Model", "its entry {name!r} would be written outside of it")
            if unsafe
            else translate("Model", "its entry {name!r} is a link")
        )
        raise _refusal(source, words.format(name=(unsafe or links)[0]))
    own = [info for info in files if not info.filename.startswith(_LEFT_BY_MACOS)]
    return [info for info in own if info.filename.startswith(root)]


def _check_entries(source: Path, archive: ZipFile, entries: list[ZipInfo], folder: Path) -> None:
    names = [info.filename.casefold() for info in entries]
    if len(set(names)) < len(names):
        raise _refusal(source, translate("Model", "two of its entries have the same name"))
    for info in entries:
        if info.flag_bits & _IS_ENCRYPTED:
            advice = translate("Model", "Unpack it and import the folder.")
            raise _refusal(source, translate("Model", "it is locked with a password"), advice)
        is_large = info.file_size > _RATIO_COUNTS_FROM_BYTES
        is_card = PurePosixPath(info.filename).name == CARD_FILE
        is_bomb = is_large and info.file_size > MOST_RATIO * max(1, info.compress_size)
        if is_bomb or (is_card and info.file_size > _MOST_CARD_BYTES):
            words = translate("Model", "its entry {name!r} unpacks to far too much")
            raise _refusal(source, words.format(name=info.filename))
    _check_size(source, sum(info.file_size for info in entries), len(entries), folder)


def _check_size(source: Path, size_bytes: int, files: int, folder: Path) -> None:
    if files > MOST_FILES or size_bytes > MOST_BYTES:
        words = translate(
            "Model",
            "it holds {files} files of {size} GB, and a model may have {most_files} of {most_size}"
            " GB",
        ).format(
            files=f"{files:,}",
            size=f"{size_bytes / 1e9:.1f}",
            most_files=MOST_FILES,
            most_size=f"{MOST_BYTES / 1e9:.0f}",
        )
        raise _refusal(source, words)
    free_bytes = shutil.disk_usage(folder).free
    if size_bytes > free_bytes:
        words = translate(
            "Model", "it takes {size} MB, and {free} MB are free on the disk of {folder}"
        ).format(
            size=f"{size_bytes / 1e6:,.0f}", free=f"{free_bytes / 1e6:,.0f}", folder=folder.parent
        )
        raise _refusal(source, words, translate("Model", "Free some space, then import it again."))


def _reaches_out(name: str) -> bool:
    path = PurePosixPath(name)
    return path.is_absolute() or ".." in path.parts or "\\" in name or ":" in name or not name


def _refuse_link(source: Path, name: str) -> None:
    path = source / name
    parts = [path, *path.parents][: len(PurePosixPath(name).parts)]
    if any(part.is_symlink() for part in parts):
        advice = translate("Model", "Put the file itself there.")
        raise _refusal(source, translate("Model", "{name} is a link").format(name=name), advice)
    if not path.is_file():
        raise _refusal(source, translate("Model", "{name} is missing").format(name=name))


def _write(stream: BinaryIO, path: Path, watch: ImportWatch) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as file:
        while block := stream.read(_BLOCK_BYTES):
            file.write(block)
            watch.advance(len(block))
        file.flush()
        os.fsync(file.fileno())


def _refusal(source: Path, why: str, advice: str | None = None) -> ModelArchiveError:
    words = translate("Model", "{source} is not imported: {why}. Nothing was installed. {advice}")
    advice = advice or translate("Model", _GET_ANEW)
    return ModelArchiveError(words.format(source=source, why=why, advice=advice))


def no_model(source: Path, why: str) -> ModelArchiveError:
    """What was chosen is something else."""
    words = translate(
        "Model",
        "{source} is no model for this program: {why}. Choose the folder or the zip archive of a"
        " model bundle.",
    )
    return ModelArchiveError(words.format(source=source, why=why))
