"""Mini-batches side by side on worker threads, giving way to urgent requests."""

import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from desktop_app.core.engine import CancelledError
from desktop_app.core.priority import give_way


class PriorityGate:
    """Holds mini-batches back while an urgent request is being answered."""

    def __init__(self) -> None:
        self._urgent_count = 0
        self._changed = threading.Condition()

    @contextmanager
    def urgent(self) -> Iterator[None]:
        """Let no further mini-batch begin."""
        with self._changed:
            self._urgent_count += 1
        try:
            yield
        finally:
            with self._changed:
                self._urgent_count -= 1
                self._changed.notify_all()

    def wait_clear(self) -> None:
        """Wait until no urgent request is under way."""
        with self._changed:
            self._changed.wait_for(lambda: self._urgent_count == 0)


class BatchDispatcher:
    """Runs the mini-batches of one request at a time or several, on a fixed set of threads, which
    may give way to all others."""

    def __init__(self, thread_count: int, *, gives_way: bool = False) -> None:
        self.thread_count = thread_count
        self.gate = PriorityGate()
        at_start = give_way if gives_way else None
        self._pool = ThreadPoolExecutor(thread_count, "classifier", initializer=at_start)
        self._under_way = 0
        self._lock = threading.Lock()

    @property
    def is_busy(self) -> bool:
        """Whether a mini-batch is being computed at this moment."""
        return self._under_way > 0

    def run(
        self,
        batches: Sequence[Sequence[int]],
        task: Callable[[Sequence[int]], None],
        is_cancelled: Callable[[], bool],
    ) -> None:
        """Call `task` once for each batch, in order of start; return when all have ended.

        The first error of a task stops the rest and is raised; so does CancelledError, once
        `is_cancelled` says so between two batches.
        """
        remaining = iter(batches)
        lock = threading.Lock()
        failed = threading.Event()

        def take() -> Sequence[int] | None:
            self.gate.wait_clear()
            if is_cancelled():
                raise CancelledError
            with lock:
                return None if failed.is_set() else next(remaining, None)

        def work() -> None:
            try:
                while (batch := take()) is not None:
                    with self._counted():
                        task(batch)
            except BaseException:
                failed.set()
                raise

        workers = [self._pool.submit(work) for _ in range(self.thread_count)]
        errors = [error for worker in workers if (error := worker.exception())]
        if errors:
            raise errors[0]

    @contextmanager
    def _counted(self) -> Iterator[None]:
        with self._lock:
            self._under_way += 1
        try:
            yield
        finally:
            with self._lock:
                self._under_way -= 1

    def close(self) -> None:
        """Wait for what is running and stop the threads."""
        self._pool.shutdown()
