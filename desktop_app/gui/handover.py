"""Takes what later starts hand to this window."""

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.instance import Inbox


class Handover(QObject):
    """`requested` carries the files, none among them, that a later start came with."""

    requested = Signal(list)

    def __init__(self, inbox: Inbox, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inbox = inbox
        self._is_stopped = False
        self._watcher = QFileSystemWatcher([str(inbox.folder)], self)
        self._watcher.directoryChanged.connect(self._on_directory_changed)
        # What came before there was anyone to watch.
        QTimer.singleShot(0, self, self._on_directory_changed)
        if sys.platform == "darwin":
            # There a later start is no process but an event. Elsewhere the filter, which is asked
            # about every event, would only cost time.
            QApplication.instance().installEventFilter(self)

    def stop(self) -> None:
        """Leave what comes from now on to the next window, or to the next start."""
        self._watcher.directoryChanged.disconnect(self._on_directory_changed)
        self._is_stopped = True

    def _on_directory_changed(self) -> None:
        if self._is_stopped:
            return
        for request in self._inbox.take():
            files: list[Path] = list(request.files)
            self.requested.emit(files)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.requested.emit([Path(event.file())])
            return True
        return super().eventFilter(watched, event)


def bring_to_front(window: QWidget) -> None:
    """Show a window that is minimized or covered; where the system does not let it come to the
    front, its entry in the task bar is marked."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)
