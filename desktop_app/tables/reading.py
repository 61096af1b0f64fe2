"""Rows of a file of any format, one at a time, whatever the file's size."""

from collections.abc import Iterator
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop_app.errors import MalformedTableError
from desktop_app.tables.content import Content, find_content
from desktop_app.tables.files import read_failure
from desktop_app.tables.formats.registry import open_rows
from desktop_app.tables.layout import Row, TableLayout
from desktop_app.tables.problems import malformed, malformed_row
from desktop_app.tables.records import BrokenRecordError
from desktop_app.tables.rows import BrokenRowError, OpenRows


class TableReader:
    """Iterates a file's rows in their order; memory does not grow with the file.

    A context manager, to be iterated once. Raises UnreadableFileError on entering where the file
    cannot be opened, and while iterating where reading fails; MalformedTableError, naming the
    row, where its content cannot be cut into rows.
    """

    def __init__(self, path: Path, layout: TableLayout) -> None:
        self._path = path
        self._layout = layout
        self._content = Content(path)
        self._stack = ExitStack()
        self._opened: OpenRows | None = None
        self._share_read = 0.0

    def __enter__(self) -> Self:
        self._content = find_content(self._path, self._layout.sheet or None)
        try:
            self._opened = self._stack.enter_context(open_rows(self._content, self._layout))
        except BrokenRecordError as error:
            raise malformed(self._content.label, error) from error
        except OSError as error:
            raise read_failure(self._path, error) from error
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._share_read = self.share_read
        self._opened = None
        self._stack.close()

    @property
    def share_read(self) -> float:
        """Of the file, from 0 to 1; what is read ahead counts as read."""
        return self._opened.share() if self._opened else self._share_read

    def __iter__(self) -> Iterator[Row]:
        if self._opened is None:
            raise RuntimeError("TableReader is iterated outside of its with statement")
        try:
            yield from self._opened.rows
        except BrokenRowError as broken:
            raise self._malformed(broken) from broken.__cause__
        except OSError as error:
            raise read_failure(self._path, error) from error

    def _malformed(self, broken: BrokenRowError) -> MalformedTableError:
        return malformed_row(self._content.label, self._layout, broken)


def preview(path: Path, layout: TableLayout, row_count: int = 50) -> tuple[Row, ...]:
    """The first rows, fewer where the file has fewer. Raises as TableReader does."""
    with TableReader(path, layout) as reader:
        return tuple(islice(reader, row_count))
