"""Rows of a run by their position on show, read a page at a time and the recent pages kept."""

from collections import OrderedDict
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from desktop_app.jobs.views import StoredRow

PAGE_ROWS = 64
KEPT_PAGES = 32

Numbers = NDArray[np.int64]
Fetch = Callable[[Numbers], list[StoredRow]]


class RowPages:
    """`numbers` are the run's row numbers in the order shown; `fetch` reads some of the rows."""

    def __init__(self, fetch: Fetch, numbers: Numbers | None = None) -> None:
        self._fetch = fetch
        self._pages: OrderedDict[int, list[StoredRow]] = OrderedDict()
        self.numbers = np.empty(0, dtype=np.int64) if numbers is None else numbers

    def __len__(self) -> int:
        return len(self.numbers)

    def row(self, position: int) -> StoredRow:
        """The row shown at a position. Raises what `fetch` raises."""
        page, offset = divmod(position, PAGE_ROWS)
        return self._page(page)[offset]

    def extend(self, numbers: Numbers) -> None:
        """Show more rows after those shown."""
        self._pages.pop(len(self.numbers) // PAGE_ROWS, None)  # it grows
        self.numbers = np.concatenate([self.numbers, numbers])

    def rearrange(self, numbers: Numbers) -> None:
        """Show the same rows in another order."""
        self._pages.clear()
        self.numbers = numbers

    def forget(self) -> None:
        """What was read is out of date."""
        self._pages.clear()

    def _page(self, page: int) -> list[StoredRow]:
        if page not in self._pages:
            start = page * PAGE_ROWS
            self._pages[page] = self._fetch(self.numbers[start : start + PAGE_ROWS])
            if len(self._pages) > KEPT_PAGES:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return self._pages[page]
