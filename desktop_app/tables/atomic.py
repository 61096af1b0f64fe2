"""A result file that is there whole or not at all."""

import errno
import os
import secrets
import shutil
import stat
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import IO, Any, BinaryIO, TextIO, TypeVar

from desktop_app.errors import ExportError
from desktop_app.language import QT_TRANSLATE_NOOP, translate

_ADVICE = {
    errno.ENOSPC: QT_TRANSLATE_NOOP(
        "Tables", "the disk is full. Free some space, or choose another disk."
    ),
    errno.EDQUOT: QT_TRANSLATE_NOOP(
        "Tables", "your share of the disk is used up. Free some space, or choose another disk."
    ),
    errno.EFBIG: QT_TRANSLATE_NOOP(
        "Tables", "the file is too large for this disk. Choose another disk."
    ),
    errno.EROFS: QT_TRANSLATE_NOOP("Tables", "the disk can only be read. Choose another folder."),
    errno.EACCES: QT_TRANSLATE_NOOP(
        "Tables",
        "you may not write there, or another program has the file open. Close it "
        "there, or choose another folder.",
    ),
    errno.EPERM: QT_TRANSLATE_NOOP(
        "Tables",
        "you may not write there, or another program has the file open. Close it "
        "there, or choose another folder.",
    ),
    errno.ENOENT: QT_TRANSLATE_NOOP("Tables", "its folder does not exist. Choose another folder."),
    errno.ENOTDIR: QT_TRANSLATE_NOOP("Tables", "its folder is a file. Choose another folder."),
    errno.EISDIR: QT_TRANSLATE_NOOP(
        "Tables", "there is a folder of that name. Choose another name."
    ),
    errno.ENAMETOOLONG: QT_TRANSLATE_NOOP("Tables", "its name is too long. Choose a shorter one."),
}


_PREFIX, _SUFFIX = ".sentiment-desk-", ".part"
_LEFT_BEHIND_AFTER_S = 24 * 3600
_Stream = TypeVar("_Stream", bound=IO[Any])


def replacing(
    path: Path, encoding: str, errors: str, *, overwrite: bool
) -> AbstractContextManager[TextIO]:
    """A text file (line endings as written) that takes `path`'s place when the block ends well.

    Until then it is a hidden one in the same folder, and where the block raises it is removed.
    Raises ExportError, with advice, where it cannot be written, or where `path` exists and is
    not to be overwritten; what was there is then untouched.
    """

    def create(temporary: Path) -> TextIO:
        return temporary.open("x", encoding=encoding, errors=errors, newline="")

    return _replacing(path, create, overwrite=overwrite)


def replacing_binary(path: Path, *, overwrite: bool) -> AbstractContextManager[BinaryIO]:
    """As `replacing`, for bytes."""
    return _replacing(path, lambda temporary: temporary.open("xb"), overwrite=overwrite)


@contextmanager
def _replacing(
    path: Path, create: Callable[[Path], _Stream], *, overwrite: bool
) -> Iterator[_Stream]:
    # A link stays a link, and the file that it points to is replaced.
    target = Path(os.path.realpath(path))
    if not overwrite:
        refuse_existing(path)
    temporary = target.with_name(f"{_PREFIX}{secrets.token_hex(6)}{_SUFFIX}")
    try:
        with suppress(FileNotFoundError):
            target.lstat()  # tells of a name that is too long before the work
        _sweep(target.parent)
        # Unlike the tempfile module this leaves the permissions to the user's own mask.
        stream = create(temporary)
        with stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        if not overwrite:
            refuse_existing(path)
        _keep_mode(target, temporary)
        temporary.replace(target)
        _sync_folder(target.parent)
    except OSError as error:
        raise _failure(path, error) from error
    finally:
        with suppress(OSError):
            temporary.unlink()


@contextmanager
def working_folder(path: Path) -> Iterator[Path]:
    """A hidden folder beside `path` for what does not fit in memory; removed in the end.

    Not in the system's own place for such files, which may be a small part of memory.
    """
    beside = Path(os.path.realpath(path)).parent
    with tempfile.TemporaryDirectory(prefix=_PREFIX, suffix=_SUFFIX, dir=beside) as folder:
        yield Path(folder)


def _sweep(folder: Path) -> None:
    """Remove what a killed process left behind, once it is certain that it is none at work."""
    for left in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _LEFT_BEHIND_AFTER_S:
                if left.is_dir():
                    shutil.rmtree(left, ignore_errors=True)
                else:
                    left.unlink()


def refuse_existing(path: Path) -> None:
    """Raise ExportError where there is something at `path`."""
    if os.path.lexists(path):
        raise ExportError(
            translate(
                "Tables", "{path} exists already. Choose another name, or allow overwriting it."
            ).format(path=path)
        )


def _keep_mode(target: Path, temporary: Path) -> None:
    with suppress(OSError):
        temporary.chmod(stat.S_IMODE(target.stat().st_mode))


def _sync_folder(folder: Path) -> None:
    # Makes the new name survive a power cut; a folder cannot be opened on Windows.
    with suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def _failure(path: Path, error: OSError) -> ExportError:
    known = _ADVICE.get(error.errno or 0, "")
    advice = (
        translate("Tables", known)
        if known
        else translate("Tables", "{reason}. Choose another folder.").format(
            reason=error.strerror or error
        )
    )
    return ExportError(
        translate("Tables", "{path} could not be written: {advice}").format(
            path=path, advice=advice
        )
    )
