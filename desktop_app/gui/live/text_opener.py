"""Reads a text file off the GUI thread."""

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.gui.failures import Failure

LARGEST_FILE_BYTES = 1_000_000


class TextOpener(QObject):
    """Ends each `open` in `opened` or `refused`; the last one asked for wins."""

    opened = Signal(str)
    refused = Signal(object)
    """Failure."""
    _read = Signal(int, str)
    _failed = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._newest = 0
        self._threads: list[threading.Thread] = []
        self._read.connect(self._on_read)
        self._failed.connect(self._on_failed)

    def open(self, path: Path) -> None:
        """Read the file as one text."""
        self._newest += 1
        thread = threading.Thread(target=self._work, args=(self._newest, path), name="text-opener")
        self._threads = [*(other for other in self._threads if other.is_alive()), thread]
        thread.start()

    def shutdown(self) -> None:
        """Wait for files that are being read. A second call does nothing."""
        for thread in self._threads:
            thread.join()
        self._threads = []

    def _work(self, number: int, path: Path) -> None:
        # Slow to import, and needed by few.
        from desktop_app.tables.whole_text import read_whole_text

        try:
            text = read_whole_text(path, most_bytes=LARGEST_FILE_BYTES)
        except Exception as exc:  # the edge of the thread: shown by whoever listens
            self._failed.emit(number, exc)
        else:
            self._read.emit(number, text)

    def _on_read(self, number: int, text: str) -> None:
        if number == self._newest:
            self.opened.emit(text)

    def _on_failed(self, number: int, exc: Exception) -> None:
        if number == self._newest:
            title = self.tr("The text could not be opened")
            self.refused.emit(Failure.from_exception(title, exc))
