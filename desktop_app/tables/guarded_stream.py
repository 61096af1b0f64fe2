"""A file for libraries that do not take a failing one well."""

from io import RawIOBase
from typing import BinaryIO


class GuardedStream(RawIOBase):
    """Passes everything on until writing fails; then `error` says why, and nothing more is taken.

    Whoever writes must look at `error` in the end. Arrow would end the thread in a panic where
    writing raises, and a zip file that is given up would try to write its end all the same.
    """

    def __init__(self, file: BinaryIO) -> None:
        super().__init__()
        self._file = file
        self.error: BaseException | None = None

    def writable(self) -> bool:
        """Always, in its way."""
        return True

    def seekable(self) -> bool:
        """As files are."""
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override]
        """Take all of it, or nothing once writing has failed."""
        if not self.error:
            try:
                self._file.write(data)
            except BaseException as error:
                self.error = error
        return len(data)

    def tell(self) -> int:
        """The position; 0 once it does not matter."""
        return 0 if self.error or self._file.closed else self._file.tell()

    def seek(self, offset: int, whence: int = 0) -> int:
        """Move; does nothing once it does not matter."""
        return 0 if self.error or self._file.closed else self._file.seek(offset, whence)
