"""Saving soon after a change, off the GUI thread: a disk may take its time."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.errors import SentimentDeskError

DELAY_MS = 300
"""So that a slider that is drawn along is saved once."""


class LateSaver(QObject):
    """Calls `save` in a thread of its own a moment after `ask`, once for many, and at `shutdown`
    where it is still to be called. What `save` raises of our own errors goes to `failed`."""

    failed = Signal(object)
    """SentimentDeskError."""

    def __init__(self, save: Callable[[], None], name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._name = name
        self._thread: threading.Thread | None = None
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._on_timeout)

    def ask(self) -> None:
        """Have it saved in a moment."""
        self._timer.start()

    def shutdown(self) -> None:
        """Wait for what is being saved, and save what is not. A second call does nothing."""
        if self._thread:
            self._thread.join()
        if self._timer.isActive():
            self._timer.stop()
            self._attempt()

    def _on_timeout(self) -> None:
        if self._thread and self._thread.is_alive():
            self._timer.start()
            return
        self._thread = threading.Thread(target=self._attempt, name=self._name)
        self._thread.start()

    def _attempt(self) -> None:
        try:
            self._save()
        except SentimentDeskError as error:
            self.failed.emit(error)
