"""When to ask again about something that grows."""

from PySide6.QtCore import QObject, QTimer, Signal


class Pace(QObject):
    """One question at a time, with a rest after each: what takes long is asked so much more
    rarely."""

    due = Signal()
    """It has grown since the last question; ask, and `begin`."""

    def __init__(
        self, *, least_ms: int, most_ms: int, rest_per_work: float, parent: QObject | None = None
    ) -> None:
        """A rest lasts `rest_per_work` times as long as its answer took, within the bounds."""
        super().__init__(parent)
        self._least_ms, self._most_ms, self._per_work = least_ms, most_ms, rest_per_work
        self._is_busy = self._is_stale = self._is_urgent = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._on_rested)

    def begin(self) -> None:
        """It is being asked, by whatever reason: what grew until now is in the answer."""
        self._is_busy, self._is_stale, self._is_urgent = True, False, False

    def end(self, duration_s: float | None = None) -> None:
        """The answer is there and took so long; None: there is none to wait for any more."""
        self._is_busy = False
        if duration_s is None:
            return
        rest_ms = round(self._per_work * 1000 * duration_s)
        rest_ms = min(max(rest_ms, self._least_ms), self._most_ms)
        self._rest.start(0 if self._is_stale and self._is_urgent else rest_ms)

    def grow(self, *, at_once: bool = False) -> None:
        """It has grown: ask soon, or `at_once`, as where it will grow no more."""
        self._is_stale = True
        self._is_urgent |= at_once
        if not self._is_busy and (self._is_urgent or not self._rest.isActive()):
            self._rest.stop()
            self.due.emit()

    def stop(self) -> None:
        """Nothing is due any more."""
        self._rest.stop()
        self._is_stale = False

    def _on_rested(self) -> None:
        if self._is_stale and not self._is_busy:
            self.due.emit()
