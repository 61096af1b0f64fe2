"""Buttons of a run, pressed in one thread and obeyed in another."""

import threading


class JobControl:
    """Cancel, stop, pause and resume; every method may be called from any thread, at any time."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._cancelled = False
        self._stopped = False
        self._paused = False

    @property
    def is_cancelled(self) -> bool:
        """Whether the run is to end; for good."""
        return self._cancelled

    @property
    def is_stopped(self) -> bool:
        """Whether it is to end because it cannot go on here and now, not because nobody wants
        it."""
        return self._stopped

    @property
    def is_paused(self) -> bool:
        """Whether the run is to stand still; a cancelled run is not paused."""
        return self._paused and not self._cancelled

    def cancel(self) -> None:
        """End the run, paused or not; rows answered so far are kept."""
        with self._changed:
            self._cancelled = True
            self._changed.notify_all()

    def stop(self) -> None:
        """End the run as `cancel` does, but let it be offered again."""
        with self._changed:
            self._stopped = True
            self._cancelled = True
            self._changed.notify_all()

    def pause(self) -> None:
        """Let the run stand still from the next mini-batch on."""
        with self._changed:
            self._paused = True

    def resume(self) -> None:
        """Let a paused run go on."""
        with self._changed:
            self._paused = False
            self._changed.notify_all()

    def wait_while_paused(self) -> None:
        """Return at once, or when the run is resumed or cancelled."""
        with self._changed:
            self._changed.wait_for(lambda: not self.is_paused)
