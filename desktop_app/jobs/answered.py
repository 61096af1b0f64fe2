"""Texts that the run has answered already, looked up in its own store."""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from desktop_app.jobs.answering import digest_of, packed_answer
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.text_index import Keys, TextIndex
from desktop_app.tables.layout import Row


class AnsweredTexts:
    """Finds the answer to a text that some earlier row of the run holds, however long ago and
    before whatever interruption."""

    def __init__(self, store: RunStore) -> None:
        self._store = store
        self._text_column = store.layout.text_column
        self._index = TextIndex()

    def recall(self, texts: Mapping[bytes, str]) -> dict[bytes, bytes]:
        """The answers, packed, to those of the texts that were answered; by their digests."""
        digests = list(texts)
        numbers = self._index.find(_keys(digests))
        wanted = {int(n): digest for n, digest in zip(numbers, digests, strict=True) if n}
        if not wanted:
            return {}
        return {
            wanted[row.number]: packed_answer(row.prediction)
            for row in self._store.fetch(list(wanted))
            # The index holds a part of the digest: only the text itself is proof.
            if row.cells[self._text_column] == texts[wanted[row.number]]
        }

    def remember(self, rows: Sequence[Row], digests: Sequence[bytes | None]) -> None:
        """These rows are in the store now."""
        places = {digest: row.number for row, digest in zip(rows, digests, strict=True) if digest}
        keys = _keys(places)
        numbers = np.fromiter(places.values(), dtype=np.uint32, count=len(places))
        is_new = self._index.find(keys) == 0
        self._index.add(keys[is_new], numbers[is_new])

    def remember_resumed(self, rows: Sequence[Row]) -> None:
        """These rows were in the store before."""
        self.remember(rows, [digest_of(row.cells[self._text_column]) for row in rows])


def _keys(digests: Iterable[bytes]) -> Keys:
    return np.frombuffer(b"".join(digest[:4] for digest in digests), dtype=np.uint32)
