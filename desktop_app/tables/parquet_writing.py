"""Rows and results to Parquet: text as strings, numbers as 32-bit floats.

Arrow is imported where it is used: 30 MB that few exports need.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.tables.atomic import replacing_binary
from desktop_app.tables.guarded_stream import GuardedStream
from desktop_app.tables.output import Cell, ColumnKind, OutputColumn
from desktop_app.tables.unicode import valid_unicode

if TYPE_CHECKING:
    from arro3.core import Array, DataType, RecordBatch

_BATCH_ROWS = 4_096
_BATCH_CHARACTERS = 4_000_000
_GROUP_ROWS = 65_536
_GROUP_CHARACTERS = 32_000_000
_Batch = list[Sequence[Cell]]


def write_parquet(
    path: Path,
    columns: Sequence[OutputColumn],
    rows: Iterable[Sequence[Cell]],
    *,
    overwrite: bool = False,
) -> int:
    """Write one file and give the count of rows; memory does not grow with it.

    A lone surrogate is written as U+FFFD. Takes its place, and fails, as `write_csv` does.
    """
    from arro3.core import RecordBatchReader
    from arro3.io import write_parquet as write_arrow

    batches = _in_batches(rows)
    first = next(batches, [])
    with replacing_binary(path, overwrite=overwrite) as file:
        stream = GuardedStream(file)
        feed = _Feed(columns, chain([first] if first else [], batches), stream)
        try:
            write_arrow(
                RecordBatchReader.from_batches(feed.schema, feed.batches()),
                stream,  # type: ignore[arg-type]  # has all of IO[bytes] that is used
                compression="zstd(3)",
                max_row_group_size=_group_rows(first),
            )
        except Exception:
            # Arrow turns what was raised by its callers into words.
            if feed.error:
                raise feed.error from None
            raise
        if stream.error:
            raise stream.error
    return feed.row_count


class _Feed:
    """Batches for Arrow, and the first error on the way, which Arrow would hide."""

    def __init__(
        self, columns: Sequence[OutputColumn], batches: Iterable[_Batch], stream: GuardedStream
    ) -> None:
        from arro3.core import DataType, Field, Schema

        types = {ColumnKind.TEXT: DataType.string(), ColumnKind.NUMBER: DataType.float32()}
        self._types = [types[column.kind] for column in columns]
        self._batches = batches
        self._stream = stream
        self.schema = Schema(
            [
                Field(valid_unicode(column.name), kind, nullable=column.kind is ColumnKind.NUMBER)
                for column, kind in zip(columns, self._types, strict=True)
            ]
        )
        self.row_count = 0
        self.error: BaseException | None = None

    def batches(self) -> "Iterator[RecordBatch]":
        try:
            for batch in self._batches:
                if self._stream.error:
                    return
                self.row_count += len(batch)
                yield self._record_batch(batch)
        except BaseException as error:
            self.error = error
            raise

    def _record_batch(self, batch: _Batch) -> "RecordBatch":
        from arro3.core import RecordBatch

        arrays = [
            _array(cells, kind)
            for cells, kind in zip(zip(*batch, strict=True), self._types, strict=True)
        ]
        return RecordBatch.from_arrays(arrays, schema=self.schema)


def _in_batches(rows: Iterable[Sequence[Cell]]) -> Iterator[_Batch]:
    batch: _Batch = []
    characters = 0
    for row in rows:
        batch.append(row)
        characters += _characters(row)
        if len(batch) == _BATCH_ROWS or characters >= _BATCH_CHARACTERS:
            yield batch
            batch, characters = [], 0
    if batch:
        yield batch


def _characters(row: Sequence[Cell]) -> int:
    return sum(len(cell) for cell in row if isinstance(cell, str))


def _group_rows(first: _Batch) -> int:
    # A row group stays in memory until it is written.
    mean = sum(map(_characters, first)) / len(first) if first else 0
    return int(min(_GROUP_ROWS, max(_GROUP_CHARACTERS / max(mean, 1), 1)))


def _array(cells: Sequence[Cell], kind: "DataType") -> "Array":
    from arro3.core import Array

    try:
        return Array(cells, kind)
    except UnicodeEncodeError:
        return Array([valid_unicode(cell) for cell in cells if isinstance(cell, str)], kind)
