"""The rows that everybody answers."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from pathlib import Path

from benchmarks.errors import BenchmarkError


@dataclass(frozen=True, slots=True)
class Sample:
    """The first rows of a file, in a file of their own."""

    path: Path
    column: str
    texts: tuple[str, ...]

    @property
    def repeated_count(self) -> int:
        """Texts that stand in an earlier row already; the application answers those once."""
        return len(self.texts) - len(set(self.texts))


def cut_sample(source: Path, column: str, limit: int, target: Path) -> Sample:
    """Write the header and the first `limit` rows of a UTF-8 csv to `target`.

    Raises BenchmarkError when the file cannot be read, lacks the column or has no row.
    """
    try:
        with source.open(encoding="utf-8-sig", newline="") as file:
            records = list(islice(csv.reader(file), limit + 1))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise BenchmarkError(f"{source} cannot be read: {error}. Give a UTF-8 csv.") from error
    if len(records) < 2 or column not in records[0]:
        names = ", ".join(records[0]) if records else "none"
        raise BenchmarkError(f"{source} has no rows with a column {column!r}; columns: {names}.")
    with target.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(records)
    return read_sample(target, column)


def read_sample(path: Path, column: str) -> Sample:
    """What `cut_sample` has written."""
    with path.open(encoding="utf-8", newline="") as file:
        return Sample(path, column, tuple(row[column] or "" for row in csv.DictReader(file)))


def rows_near(token_counts: Sequence[int], *, wanted: int, most: int) -> list[int]:
    """The rows whose length is nearest to `wanted` tokens, nearest first, at most `most`."""
    nearest = sorted(range(len(token_counts)), key=lambda row: abs(token_counts[row] - wanted))
    return nearest[:most]


def slices_of(count: int, rounds: int) -> list[range]:
    """`count` rows cut into runs of like length, in order; none is empty."""
    rounds = min(rounds, count)
    bounds = [count * index // rounds for index in range(rounds + 1)]
    return [range(start, stop) for start, stop in pairwise(bounds)]
