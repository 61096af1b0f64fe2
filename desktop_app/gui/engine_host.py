"""The engine's life: opened in the background after the window shows, changed for another while the
window is in use, closed with it."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.core.engine import Engine
from desktop_app.gui.failures import Failure

OpenEngine = Callable[[], Engine]


class EngineHost(QObject):
    """Opens the engine in a thread of its own and owns it until `shutdown`.

    Each opening ends in one of the three, in the thread of the host, unless it was shut down
    before or another was asked for meanwhile.
    """

    engine_ready = Signal(object)
    """Engine, to be used from now on."""
    engine_failed = Signal(object)
    """Failure: there is no engine."""
    reopening_failed = Signal(object)
    """Failure: the engine of before stays in use."""
    opening_began = Signal()
    _opened = Signal(object)
    _refused = Signal(object)

    def __init__(self, open_engine: OpenEngine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_engine = open_engine
        self._engine: Engine | None = None
        self._unclaimed: Engine | None = None
        self._borrowed: list[Engine] = []
        self._retired: list[Engine] = []
        self._thread: threading.Thread | None = None
        self._is_loading = False
        self._is_out_of_date = False
        self._is_shut_down = False
        self._opened.connect(self._on_opened)
        self._refused.connect(self._on_refused)

    @property
    def engine(self) -> Engine | None:
        """The engine once it is ready and until another is or `shutdown`.

        Single texts may still be asked of one that was changed for another; for more than that
        see `borrow`.
        """
        return self._engine

    def start(self) -> None:
        """Begin to load; does nothing the second time."""
        if self._thread is None and not self._is_shut_down:
            self._begin()

    def reopen(self, open_engine: OpenEngine | None = None) -> None:
        """Open the engine anew, by `open_engine` from now on where one is given, and take it in
        place of the present one once it is there. Before `start` nothing is opened."""
        self._open_engine = open_engine or self._open_engine
        if self._thread is None or self._is_shut_down:
            return
        if self._is_loading:
            self._is_out_of_date = True
        else:
            self._begin()

    def borrow(self) -> Engine | None:
        """The engine for a longer piece of work, which keeps it to its end whatever is opened
        meanwhile; None while there is none. Ends with `give_back`. In the thread of the host."""
        if self._engine:
            self._borrowed.append(self._engine)
        return self._engine

    def give_back(self, engine: Engine) -> None:
        """The work is done. In the thread of the host."""
        self._borrowed.remove(engine)
        self._close_retired()

    def shutdown(self) -> None:
        """Wait for a load that goes on and close the engine. Whoever uses it has stopped before.

        A second call does nothing.
        """
        if self._is_shut_down:
            return
        self._is_shut_down = True
        if self._thread:
            self._thread.join()
        for engine in (self._engine, self._unclaimed, *self._retired):
            if engine:
                engine.close()
        self._engine, self._unclaimed, self._retired = None, None, []

    def _begin(self) -> None:
        self._is_loading = True
        self._is_out_of_date = False
        self._thread = threading.Thread(target=self._load, name="engine-loader")
        self._thread.start()
        self.opening_began.emit()

    def _load(self) -> None:
        try:
            engine = self._open_engine()
        except Exception as exc:  # the edge of the thread: shown by whoever listens
            self._refused.emit(exc)
        else:
            self._unclaimed = engine
            self._opened.emit(engine)

    def _retire(self, engine: Engine) -> None:
        self._retired.append(engine)
        self._close_retired()

    def _close_retired(self) -> None:
        for engine in [one for one in self._retired if one not in self._borrowed]:
            self._retired.remove(engine)
            engine.close()

    def _on_opened(self, engine: Engine) -> None:
        if self._is_shut_down:
            return
        self._unclaimed, self._is_loading = None, False
        if self._is_out_of_date:
            engine.close()
            self._begin()
            return
        before, self._engine = self._engine, engine
        self.engine_ready.emit(engine)
        if before:
            self._retire(before)

    def _on_refused(self, exc: Exception) -> None:
        if self._is_shut_down:
            return
        self._is_loading = False
        if self._is_out_of_date:
            self._begin()
            return
        failure = Failure.from_exception(self.tr("The model could not be loaded"), exc)
        (self.reopening_failed if self._engine else self.engine_failed).emit(failure)
