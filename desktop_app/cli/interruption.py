"""Ctrl+C and SIGTERM end the run in hand in order; asked twice, they end the process."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType, TracebackType
from typing import Self

from desktop_app.jobs.control import JobControl

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Interruption:
    """Within it, the first signal stops `control`, so that the run ends between two mini-batches
    with its rows kept. The second raises KeyboardInterrupt."""

    def __init__(self) -> None:
        self.control = JobControl()
        self._before: dict[signal.Signals, signal._HANDLER] = {}

    @property
    def has_come(self) -> bool:
        """Whether there was a signal."""
        return self.control.is_stopped

    def __enter__(self) -> Self:
        # Only the main thread may set handlers, and only it gets signals.
        if threading.current_thread() is threading.main_thread():
            self._before = {number: signal.signal(number, self._on_signal) for number in _SIGNALS}
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        if self.has_come:
            raise KeyboardInterrupt
        self.control.stop()


@contextmanager
def sigterm_as_ctrl_c() -> Iterator[None]:
    """Within it SIGTERM, too, lets what is temporary be tidied away."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
