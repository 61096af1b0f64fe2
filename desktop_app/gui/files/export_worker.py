"""Writes results to files of the user's, off the GUI thread."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.gui.failures import Failure
from desktop_app.jobs.export import ExportOptions, ExportOutcome, export
from desktop_app.jobs.store import RunStore
from desktop_app.tables.watching import WritingCancelledError

_PROGRESS_EVERY_S = 0.1


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to write where. The user has agreed to replace what is at `path`."""

    run_path: Path
    path: Path
    options: ExportOptions
    cancelled: threading.Event = field(default_factory=threading.Event, compare=False)
    """Set it from any thread to give this one up."""


class ExportWorker(QObject):
    """For each request one of `export_written`, `export_failed` and `export_cancelled`."""

    export_progressed = Signal(object, int)
    """ExportRequest, rows written so far."""
    export_written = Signal(object, object)
    """ExportRequest, ExportOutcome."""
    export_failed = Signal(object, object)
    """ExportRequest, Failure."""
    export_cancelled = Signal(object)
    """ExportRequest."""
    _asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shut_down = threading.Event()
        self._asked.connect(self._on_asked)

    def ask(self, request: ExportRequest) -> None:
        """Write after those asked for before. From any thread."""
        self._asked.emit(request)

    def cancel(self) -> None:
        """Give up what is being written, for good. From any thread."""
        self._shut_down.set()

    def _on_asked(self, request: ExportRequest) -> None:
        try:
            outcome = self._write(request)
        except WritingCancelledError:
            self.export_cancelled.emit(request)
        except Exception as exc:  # the edge of the thread: shown by whoever listens
            title = self.tr("{name} could not be written").format(name=request.path.name)
            self.export_failed.emit(request, Failure.from_exception(title, exc))
        else:
            self.export_written.emit(request, outcome)

    def _write(self, request: ExportRequest) -> ExportOutcome:
        def is_cancelled() -> bool:
            return self._shut_down.is_set() or request.cancelled.is_set()

        if is_cancelled():
            raise WritingCancelledError
        with RunStore.open(request.run_path) as store:
            return export(
                store,
                request.path,
                request.options,
                overwrite=True,
                on_progress=_now_and_then(lambda rows: self.export_progressed.emit(request, rows)),
                is_cancelled=is_cancelled,
            )


def _now_and_then(tell: Callable[[int], None]) -> Callable[[int], None]:
    """Tells at most ten times a second."""
    told_at = 0.0

    def maybe_tell(rows: int) -> None:
        nonlocal told_at
        now = time.monotonic()
        if now - told_at >= _PROGRESS_EVERY_S:
            told_at = now
            tell(rows)

    return maybe_tell
