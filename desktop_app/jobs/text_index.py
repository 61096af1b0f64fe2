"""Which row first held a text, in 8 bytes a text."""

import numpy as np
from numpy.typing import NDArray

Keys = NDArray[np.uint32]
Numbers = NDArray[np.uint32]
_LARGEST_MERGE = 1 << 17
"""Keys in a run that is merged no more: merging needs some 40 bytes a key for a moment."""


class TextIndex:
    """Keys (32 bits of a text's digest) to row numbers.

    Of two texts with the same key only the first is found: among a million some hundred are then
    answered twice, and the index takes a third less memory than with 64 bits.

    Sorted runs of keys, each at least twice as long as the next, so that adding costs little and a
    look-up is a few binary searches for a whole chunk. A dict would take ten times the memory, an
    index in the database some megabytes of writing for each chunk: digests fall on all its pages.
    """

    def __init__(self) -> None:
        self._runs: list[tuple[Keys, Numbers]] = []

    def __len__(self) -> int:
        return sum(len(keys) for keys, _ in self._runs)

    def add(self, keys: Keys, numbers: Numbers) -> None:
        """Remember where texts stand."""
        if not len(keys):
            return
        order = np.argsort(keys)
        self._runs.append((keys[order], numbers[order]))
        while len(self._runs) > 1 and self._may_merge():
            self._merge()

    def find(self, keys: Keys) -> Numbers:
        """For each key a row that may hold its text; 0 where there is none."""
        found = np.zeros(len(keys), dtype=np.uint32)
        for run_keys, run_numbers in self._runs:
            at = np.minimum(np.searchsorted(run_keys, keys), len(run_keys) - 1)
            is_there = run_keys[at] == keys
            found[is_there] = run_numbers[at[is_there]]
        return found

    def _may_merge(self) -> bool:
        previous, last = len(self._runs[-2][0]), len(self._runs[-1][0])
        return previous < 2 * last and previous + last <= _LARGEST_MERGE

    def _merge(self) -> None:
        (first, first_numbers), (second, second_numbers) = self._runs.pop(-2), self._runs.pop()
        keys = np.concatenate((first, second))
        order = np.argsort(keys)
        self._runs.append((keys[order], np.concatenate((first_numbers, second_numbers))[order]))
