"""Measures off the GUI thread."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.core.engine import CancelledError
from desktop_app.gui.failures import Failure
from desktop_app.measuring.figures import Measurement
from desktop_app.measuring.measuring import Measurer, Step, Task

MakeTask = Callable[[], Task]
"""Called in the worker's thread: it reads and verifies the model."""


class MeasuringWorker(QObject):
    """One measurement at a time; each ends in exactly one of `measured`, `cancelled`, `failed`."""

    stepped = Signal(object)
    """Step."""
    measured = Signal(object)
    """Measurement."""
    cancelled = Signal()
    failed = Signal(object)
    """Failure."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancel = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def is_running(self) -> bool:
        """Whether something is being measured."""
        return self._thread is not None and self._thread.is_alive()

    def start(self, make_task: MakeTask) -> None:
        """Begin; the last measurement must have ended."""
        self.shutdown()
        self._cancel.clear()
        self._thread = threading.Thread(target=self._work, args=(make_task,), name="measuring")
        self._thread.start()

    def cancel(self) -> None:
        """Stop after the text or mini-batch that goes on now."""
        self._cancel.set()

    def shutdown(self) -> None:
        """Stop and wait for it. A second call does nothing."""
        self.cancel()
        if self._thread:
            self._thread.join()
            self._thread = None

    def _work(self, make_task: MakeTask) -> None:
        try:
            found = self._measure(make_task)
        except CancelledError:
            self.cancelled.emit()
        except Exception as exc:  # the edge of the thread: shown by whoever listens
            title = self.tr("The measurement broke off")
            self.failed.emit(Failure.from_exception(title, exc))
        else:
            self.measured.emit(found)

    def _measure(self, make_task: MakeTask) -> Measurement:
        def tell(step: Step) -> None:
            self.stepped.emit(step)

        return Measurer(make_task(), on_step=tell, is_cancelled=self._cancel.is_set).run()
