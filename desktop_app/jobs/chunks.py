"""Rows in chunks: small enough to show results soon, large enough to batch well."""

from collections.abc import Iterator

from desktop_app.tables.layout import Row

FIRST_ROWS = 200
_LEAST_ROWS = 50
_MOST_ROWS = 2000
_MOST_CHARACTERS = 4_000_000
_TARGET_S = 2.0


class Chunker:
    """Takes chunks off an iterator of rows; about two seconds' work each, at most 2,000 rows and
    four million characters, those of all cells, and one row more. The first is small, so that the
    first results show at once."""

    def __init__(self, rows: Iterator[Row]) -> None:
        self._rows = rows
        self._size = FIRST_ROWS

    def take(self) -> list[Row]:
        """The next chunk; empty at the end."""
        chunk: list[Row] = []
        characters = 0
        while len(chunk) < self._size and characters < _MOST_CHARACTERS:
            row = next(self._rows, None)
            if row is None:
                break
            chunk.append(row)
            characters += sum(map(len, row.cells)) + sum(map(len, row.surplus))
        return chunk

    def took(self, duration_s: float) -> None:
        """Size the next chunk by how long the last one took."""
        factor = min(2.0, _TARGET_S / max(duration_s, 1e-3))
        self._size = max(_LEAST_ROWS, min(_MOST_ROWS, round(self._size * factor)))
