"""Reference cycles are collected in the window's thread, whichever thread makes them."""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 1000


class GarbageCollection(QObject):
    """Python's cyclic collector by a timer of the thread that makes this, until `shutdown`.

    Python collects in whichever thread makes one container too many. Where a forgotten widget is
    among what a worker's thread collects, Qt deletes it there, holds a lock of its connections and
    waits for the interpreter, while the window's thread holds the interpreter and waits for that
    lock in `QObject::connect`: neither goes on. Calibre, pyqtgraph and novelWriter do the same.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(collect_what_is_due)
        self._timer.start(LOOK_EVERY_MS)

    def shutdown(self) -> None:
        """Leave it to Python again, if it was."""
        self._timer.stop()
        if self._was_enabled:
            gc.enable()


def collect_what_is_due() -> None:
    """Collect, in this thread, the oldest generation whose count is above Python's threshold.

    A count grows while the collector is disabled, too.
    """
    counts_and_thresholds = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [age for age, (count, most) in enumerate(counts_and_thresholds) if count > most > 0]
    if due:
        gc.collect(max(due))
