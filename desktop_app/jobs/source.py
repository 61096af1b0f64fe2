"""Where a run's rows come from."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, Self

from desktop_app.errors import UnreadableFileError
from desktop_app.tables.layout import Row


@dataclass(frozen=True, slots=True)
class SourceIdentity:
    """Which file a run is about, and how to tell that it has changed since."""

    path: Path
    size_bytes: int
    modified_ns: int

    @classmethod
    def of(cls, path: Path) -> Self:
        """The file as it is now. Raises UnreadableFileError where it is not to be found."""
        try:
            status = path.stat()
        except OSError as error:
            raise UnreadableFileError(
                f"{path} cannot be found ({error.strerror}). Was it moved or renamed?"
            ) from error
        return cls(path.absolute(), status.st_size, status.st_mtime_ns)


class RowSource(Protocol):
    """Rows in file order; tells how much of the file it has read."""

    def __iter__(self) -> Iterator[Row]: ...

    @property
    def share_read(self) -> float:
        """Of the file's bytes, from 0 to 1."""
        ...
