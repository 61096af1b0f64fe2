"""Parquet, a batch of rows at a time."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from desktop_app.language import translate
from desktop_app.tables.content import Content
from desktop_app.tables.formats.parquet_check import Trial, on_trial
from desktop_app.tables.formats.parquet_trial import read_batches
from desktop_app.tables.formats.zoned_times import python_values
from desktop_app.tables.layout import FileFormat, Row, TableLayout
from desktop_app.tables.naming import column_names
from desktop_app.tables.records import BrokenRecordError, DamagedContentError
from desktop_app.tables.rows import BrokenRowError, OpenRows, Sample, sampled
from desktop_app.tables.signatures import PARQUET_SIGNATURE
from desktop_app.tables.values import cell_text

if TYPE_CHECKING:
    from arro3.core import Array, RecordBatch, RecordBatchReader


def sample_of_parquet(content: Content) -> Sample:
    """Of the first rows. Its columns have names, and are of one type each."""
    with _opened(content) as (reader, _, trial):
        names = column_names([str(name) for name in reader.schema.names])
        return Sample(FileFormat.PARQUET, sampled(_records(reader, trial)), names=names)


@contextmanager
def open_parquet(content: Content, layout: TableLayout) -> Iterator[OpenRows]:
    """The library tells no count of rows, so how much is read is told by the bytes fetched."""
    with _opened(content) as (reader, counting, trial):
        counting.begin()
        yield OpenRows(_rows(_records(reader, trial), counting), counting.share)


def _rows(records: Iterator[list[str]], counting: _Counting) -> Iterator[Row]:
    number = 0
    try:
        for number, cells in enumerate(records, 1):
            yield Row(number, tuple(cells))
        counting.end()
    except BrokenRecordError as error:
        raise BrokenRowError(number + 1) from error


@contextmanager
def _opened(content: Content) -> Iterator[tuple[RecordBatchReader, _Counting, Trial | None]]:
    with on_trial(content) as trial, content.open_seekable() as opened:
        _check_end(opened.stream)
        counting = _Counting(opened.stream)
        if trial:
            trial.follow()
        with _damage_told():
            reader = read_batches(cast(BinaryIO, counting))
        yield reader, counting, trial


def _check_end(stream: BinaryIO) -> None:
    """The library panics over a file that was cut off, and says so on standard error."""
    size_bytes = stream.seek(0, io.SEEK_END)
    stream.seek(max(0, size_bytes - len(PARQUET_SIGNATURE)))
    if stream.read() != PARQUET_SIGNATURE:
        raise DamagedContentError(translate("Tables", "it is cut off: its end is missing"))


def _records(reader: RecordBatchReader, trial: Trial | None) -> Iterator[list[str]]:
    while True:
        if trial:
            trial.follow()
        with _damage_told():
            batch = next(reader, None)
            if batch is None:
                return
            columns = _columns(batch)
        yield from map(list, zip(*columns, strict=True))


def _columns(batch: RecordBatch) -> list[list[str]]:
    return [list(map(cell_text, _values(column))) for column in batch.columns]


def _values(column: Array) -> list[object]:
    from arro3.core import DataType

    values = _python_values(column)
    if not DataType.is_floating(column.type) or column.type.bit_width == 64:
        return values
    # 0.1 of a narrow column is 0.10000000149011612 as a Python float.
    from numpy import float16, float32

    narrow = float16 if column.type.bit_width == 16 else float32
    return [value if value is None else float(str(narrow(value))) for value in values]


def _python_values(column: Array) -> list[Any]:
    try:
        return python_values(column)
    except (ValueError, OverflowError):
        return [_python_value(column, index) for index in range(len(column))]


def _python_value(column: Array, index: int) -> object:
    """Python has no dates before the year 1 and after 9999; Arrow's own words for those."""
    from arro3.core import DataType

    try:
        return column[index].as_py()
    except (ValueError, OverflowError):
        return column.slice(index, 1).cast(DataType.string()).to_pylist()[0]


@contextmanager
def _damage_told() -> Iterator[None]:
    """A damaged file makes the Rust library panic, which is no Exception, more often than not."""
    try:
        yield
    except (MemoryError, KeyboardInterrupt, SystemExit, GeneratorExit):
        raise
    except BaseException as error:
        message = str(error).partition("\n")[0] or type(error).__name__
        raise DamagedContentError(
            translate("Tables", "it is damaged or cut off ({message})").format(message=message)
        ) from error


class _Counting(io.RawIOBase):
    """Knows how many bytes were fetched."""

    def __init__(self, stream: BinaryIO) -> None:
        super().__init__()
        self._stream = stream
        self._fetched_bytes = 0
        self._furthest = 0
        self._size_bytes = stream.seek(0, io.SEEK_END)
        stream.seek(0)

    def begin(self) -> None:
        """What was fetched so far is no row."""
        self._fetched_bytes = self._furthest = 0

    def end(self) -> None:
        """All rows were given."""
        self._fetched_bytes = self._furthest = self._size_bytes

    def share(self) -> float:
        """Of the file, from 0 to 1: of small pieces more is fetched than is used, and of a large
        one the last column's beginning soon."""
        done = min(self._fetched_bytes, self._furthest)
        return min(1.0, done / self._size_bytes) if self._size_bytes else 0.0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self._stream.seek(offset, whence)

    def tell(self) -> int:
        return self._stream.tell()

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        data = self._stream.read(len(buffer))
        buffer[: len(data)] = data
        self._fetched_bytes += len(data)
        self._furthest = max(self._furthest, self._stream.tell())
        return len(data)
