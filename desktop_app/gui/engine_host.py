"""The engine's life: opened in the background after the window shows, closed with it."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.core.engine import Engine
from desktop_app.gui.failures import Failure


class EngineHost(QObject):
    """Opens the engine in a thread of its own and owns it until `shutdown`.

    Exactly one of `engine_ready` (an Engine) and `engine_failed` (a Failure) is emitted, in the
    thread of the host, unless it was shut down before.
    """

    engine_ready = Signal(object)
    engine_failed = Signal(object)
    _opened = Signal(object)
    _refused = Signal(object)

    def __init__(self, open_engine: Callable[[], Engine], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_engine = open_engine
        self._engine: Engine | None = None
        self._unclaimed: Engine | None = None
        self._thread: threading.Thread | None = None
        self._is_shut_down = False
        self._opened.connect(self._on_opened)
        self._refused.connect(self._on_refused)

    @property
    def engine(self) -> Engine | None:
        """The engine once it is ready and until `shutdown`."""
        return self._engine

    def start(self) -> None:
        """Begin to load; does nothing the second time."""
        if self._thread is None and not self._is_shut_down:
            self._thread = threading.Thread(target=self._load, name="engine-loader")
            self._thread.start()

    def shutdown(self) -> None:
        """Wait for a load that goes on and close the engine. Whoever uses it has stopped before.

        A second call does nothing.
        """
        if self._is_shut_down:
            return
        self._is_shut_down = True
        if self._thread:
            self._thread.join()
        engine, self._engine, self._unclaimed = self._engine or self._unclaimed, None, None
        if engine:
            engine.close()

    def _load(self) -> None:
        try:
            engine = self._open_engine()
        except Exception as exc:  # the edge of the thread: shown by whoever listens
            self._refused.emit(exc)
        else:
            self._unclaimed = engine
            self._opened.emit(engine)

    def _on_opened(self, engine: Engine) -> None:
        if not self._is_shut_down:
            self._engine, self._unclaimed = engine, None
            self.engine_ready.emit(engine)

    def _on_refused(self, exc: Exception) -> None:
        if not self._is_shut_down:
            failure = Failure.from_exception(self.tr("The model could not be loaded"), exc)
            self.engine_failed.emit(failure)
