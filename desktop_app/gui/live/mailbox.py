"""Hands the newest of many items to a worker thread."""

import threading
from typing import Generic, TypeVar

Item = TypeVar("Item")


class Mailbox(Generic[Item]):
    """Holds one item; a newer one replaces an older that nobody took. Safe from any thread."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._item: Item | None = None
        self._is_closed = False

    def put(self, item: Item) -> None:
        """Leave `item` for the worker, in place of what it has not taken yet."""
        with self._changed:
            self._item = item
            self._changed.notify_all()

    def take(self) -> Item | None:
        """Wait for an item and take it; None once the mailbox is closed."""
        with self._changed:
            self._changed.wait_for(lambda: self.has_news)
            item, self._item = self._item, None
            return None if self._is_closed else item

    def wait_for_news(self, timeout_s: float) -> bool:
        """Whether within `timeout_s` an item came or the mailbox was closed."""
        with self._changed:
            return self._changed.wait_for(lambda: self.has_news, timeout_s)

    @property
    def has_news(self) -> bool:
        """Whether an item waits or the mailbox is closed, so that older work is in vain."""
        return self._item is not None or self._is_closed

    def close(self) -> None:
        """Send the worker home; items put after this are not handed out."""
        with self._changed:
            self._is_closed = True
            self._changed.notify_all()
