"""Bytes that are unpacked while they are read, up to what an honest file can hold."""

import io
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO
from zipfile import BadZipFile

from desktop_app.errors import UnreadableFileError
from desktop_app.language import translate
from desktop_app.tables.records import DamagedContentError

_ALWAYS_ALLOWED_BYTES = 64 * 1_048_576
_LARGEST_RATIO = 200
"""Deflate packs text to a quarter, a sheet of like rows to a fiftieth, zeros to a thousandth."""


class UnpackingStream(io.RawIOBase):
    """Reads on from `packed`, and raises where that unpacks to no end or is damaged.

    `packed_bytes` tells how much of the file it took so far, or in all. Raises
    UnreadableFileError, naming `label`, for a bomb, and DamagedContentError.
    """

    def __init__(self, packed: BinaryIO, packed_bytes: Callable[[], int], label: Path) -> None:
        super().__init__()
        self._packed = packed
        self._packed_bytes = packed_bytes
        self._label = label
        self.unpacked_bytes = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        data = self._unpacked(len(buffer))
        buffer[: len(data)] = data
        self.unpacked_bytes += len(data)
        if self.unpacked_bytes > _ALWAYS_ALLOWED_BYTES:
            self._refuse_bomb()
        return len(data)

    def _unpacked(self, size: int) -> bytes:
        try:
            return self._packed.read(size)
        except RuntimeError as error:  # zipfile's word for a missing password
            raise DamagedContentError(
                translate("Tables", "it is protected by a password")
            ) from error
        except (zlib.error, EOFError, BadZipFile, NotImplementedError) as error:
            raise DamagedContentError(
                translate("Tables", "its packed data is damaged or cut off ({reason})").format(
                    reason=error
                )
            ) from error
        except OSError as error:
            if error.errno is not None:
                raise
            # gzip tells a damaged file by an OSError without a number.
            raise DamagedContentError(
                translate("Tables", "its packed data is damaged ({reason})").format(reason=error)
            ) from error

    def _refuse_bomb(self) -> None:
        if self.unpacked_bytes > _LARGEST_RATIO * self._packed_bytes():
            raise UnreadableFileError(
                translate(
                    "Tables",
                    "{label} unpacks to more than {largest_ratio} times its size, as files do that "
                    "are made to fill a disk. If you trust it, unpack it yourself and open "
                    "the file "
                    "inside.",
                ).format(label=self._label.name, largest_ratio=_LARGEST_RATIO)
            )


def unpacking(
    packed: BinaryIO, packed_bytes: Callable[[], int], label: Path
) -> tuple[BinaryIO, UnpackingStream]:
    """A buffered stream to read from, and the one that counts."""
    counting = UnpackingStream(packed, packed_bytes, label)
    return io.BufferedReader(counting, 65_536), counting
