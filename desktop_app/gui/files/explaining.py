"""Finds the words that made a row's answer so, off the GUI thread."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.core.engine import CancelledError, Engine
from desktop_app.core.explanation import WordInfluence, explain, notable
from desktop_app.gui.failures import Failure
from desktop_app.gui.files.worker_thread import Inbox, WorkerThread

_REST_MS = 200
"""Whoever walks through the rows does not stay with each."""


@dataclass(frozen=True, slots=True, eq=False)
class ExplanationRequest:
    """A text, and what is to explain it."""

    engine: Engine
    text: str


class ExplanationWorker(QObject):
    """Explains the newest text; an older one is broken off."""

    explained = Signal(object, object)
    """ExplanationRequest, phrases worth naming."""
    failed = Signal(object, object)
    """ExplanationRequest, Failure."""
    _woken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._inbox: Inbox[None, ExplanationRequest] = Inbox()
        self._is_shut_down = threading.Event()
        self._woken.connect(self._on_woken)

    def ask(self, request: ExplanationRequest) -> None:
        """From any thread."""
        self._inbox.put(None, request)
        self._woken.emit()

    def cancel(self) -> None:
        """Break off what is under way, for good. From any thread."""
        self._is_shut_down.set()

    def _on_woken(self) -> None:
        request = self._inbox.take()
        if request is None or self._is_shut_down.is_set():
            return
        try:
            words = explain(request.engine, request.text, is_cancelled=self._is_in_vain)
        except CancelledError:
            return
        except Exception as exc:  # the edge of the thread: shown by whoever listens
            title = self.tr("The words that did it could not be found")
            self.failed.emit(request, Failure.from_exception(title, exc))
        else:
            self.explained.emit(request, notable(words, request.text))

    def _is_in_vain(self) -> bool:
        return self._is_shut_down.is_set() or not self._inbox.is_empty


class Explainer(QObject):
    """Explains the text asked for last, once it was on show for a moment."""

    explained = Signal(str, object)
    """The text, phrases worth naming (WordInfluence), the strongest first."""
    failed = Signal(object)
    """Failure."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: ExplanationRequest | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._on_rested)
        self._worker = ExplanationWorker()
        self._worker.explained.connect(self._on_explained)
        self._worker.failed.connect(self._on_failed)
        self._thread = WorkerThread(self._worker, "file-explanations")

    def ask(self, engine: Engine | None, text: str) -> None:
        """Explain a text by an engine, or with None nothing any more."""
        self._wanted = ExplanationRequest(engine, text) if engine else None
        self._rest.start()

    def shutdown(self) -> None:
        """Break off and wait. A second call does nothing."""
        self._rest.stop()
        self._wanted = None
        self._worker.cancel()
        self._thread.shutdown()

    def _on_rested(self) -> None:
        if self._wanted:
            self._worker.ask(self._wanted)

    def _on_explained(self, request: ExplanationRequest, phrases: Sequence[WordInfluence]) -> None:
        if request is self._wanted:
            self.explained.emit(request.text, phrases)

    def _on_failed(self, request: ExplanationRequest, failure: Failure) -> None:
        if request is self._wanted:
            self.failed.emit(failure)
