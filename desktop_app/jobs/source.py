"""Where a run's rows come from."""

import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, Self

from desktop_app.errors import SourceChangedError, UnreadableFileError
from desktop_app.jobs.fingerprint import fingerprint
from desktop_app.language import translate
from desktop_app.tables.files import cannot_open
from desktop_app.tables.layout import Row


@dataclass(frozen=True, slots=True)
class SourceIdentity:
    """Which file a run is about, and how to tell that it has changed since."""

    path: Path
    size_bytes: int
    modified_ns: int
    fingerprint: str = ""
    """Of the content; empty in runs made before fingerprints were taken."""

    @classmethod
    def of(cls, path: Path) -> Self:
        """The file as it is now. Raises UnreadableFileError where it is not to be found, or
        not ours to read."""
        try:
            status = path.stat()
            # Opening a pipe would wait for ever; the reader refuses whatever is no ordinary file.
            content = fingerprint(path) if stat.S_ISREG(status.st_mode) else ""
        except (FileNotFoundError, NotADirectoryError) as error:
            raise UnreadableFileError(
                translate(
                    "Runs", "{path} cannot be found ({reason}). Was it moved or renamed?"
                ).format(path=path, reason=error.strerror)
            ) from error
        except (OSError, ValueError) as error:
            raise cannot_open(path, error) from error
        return cls(path.absolute(), status.st_size, status.st_mtime_ns, content)

    def has_content_of(self, other: "SourceIdentity") -> bool:
        """Whether both hold the same, wherever they are and however old."""
        if self.fingerprint and other.fingerprint:
            return self.fingerprint == other.fingerprint
        return (self.size_bytes, self.modified_ns) == (other.size_bytes, other.modified_ns)


class SourceWatch:
    """Notices when a file is written to, or another put in its place, while a run reads it."""

    def __init__(self, source: SourceIdentity) -> None:
        self._source = source
        self._seen = (source.size_bytes, source.modified_ns)

    def check(self) -> None:
        """Raise SourceChangedError where the file's content is not what it was.

        A file that is gone raises nothing: the system keeps one that is open readable to its end,
        and where it does not, reading fails with its own message.
        """
        try:
            status = self._source.path.stat()
        except OSError:
            return
        now = (status.st_size, status.st_mtime_ns)
        if now == self._seen:
            return
        if not SourceIdentity.of(self._source.path).has_content_of(self._source):
            raise SourceChangedError(
                translate(
                    "Runs",
                    "{source} was changed while it was read. What was answered before is kept. "
                    "Analyse the file anew.",
                ).format(source=self._source.path)
            )
        self._seen = now


class RowSource(Protocol):
    """Rows in file order; tells how much of the file it has read."""

    def __iter__(self) -> Iterator[Row]: ...

    @property
    def share_read(self) -> float:
        """Of the file's bytes, from 0 to 1."""
        ...
