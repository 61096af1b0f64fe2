"""Long-lived threads, and the letter box through which they are asked."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QThread

Key = TypeVar("Key")
Request = TypeVar("Request")


class WorkerThread:
    """Runs the slots of one worker object until `shutdown`; then, still in the thread, its slot
    `at_end`."""

    def __init__(
        self, worker: QObject, name: str, *, at_end: Callable[[], None] | None = None
    ) -> None:
        self._thread = QThread()
        self._thread.setObjectName(name)
        worker.moveToThread(self._thread)
        if at_end:
            self._thread.finished.connect(at_end)
        self._thread.start()

    @property
    def is_running(self) -> bool:
        """Whether the thread is still there."""
        return self._thread.isRunning()

    def shutdown(self) -> None:
        """Let the slot under way return, and wait for it. A second call does nothing."""
        self._thread.quit()
        self._thread.wait()


class Inbox(Generic[Key, Request]):
    """Requests to a worker: of those with the same key only the newest is kept.

    Every method may be called from any thread.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._requests: dict[Key, Request] = {}

    def put(self, key: Key, request: Request) -> None:
        """Leave a request in place of an older one with its key."""
        with self._lock:
            self._requests[key] = request

    def put_back(self, key: Key, request: Request) -> None:
        """Leave a request that was taken, unless a newer one with its key is there."""
        with self._lock:
            self._requests.setdefault(key, request)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked."""
        with self._lock:
            return not self._requests

    def take(self) -> Request | None:
        """The request whose key has waited longest, or None."""
        with self._lock:
            if not self._requests:
                return None
            return self._requests.pop(next(iter(self._requests)))
