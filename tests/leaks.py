"""What a window must not leave behind: threads, timers, widgets."""

import gc
import threading

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThread, QTimer
from PySide6.QtWidgets import QApplication


def settle() -> None:
    """Let what was told to go, go: objects that are to be deleted and those that refer to each
    other."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()


def alive() -> set[str]:
    """Own threads, threads and timers of Qt that run, and windows, in words."""
    threads = [t for t in threading.enumerate() if not isinstance(t, threading._DummyThread)]
    found = {f"thread {thread.name}" for thread in threads}
    for thing in gc.get_objects():
        if isinstance(thing, QObject) and _is_running(thing):
            found.add(f"{type(thing).__name__} {thing.objectName()} of {_owner(thing)}")
    app = QApplication.instance()
    if isinstance(app, QApplication):
        tops = [top for top in app.topLevelWidgets() if top.windowType() != Qt.WindowType.ToolTip]
        found |= {f"window {type(top).__name__} {top.windowTitle()!r}" for top in tops}
    return found


def _is_running(thing: QObject) -> bool:
    try:
        if isinstance(thing, QThread):
            return thing.isRunning() and thing is not QThread.currentThread()
        return isinstance(thing, QTimer) and thing.isActive()
    except RuntimeError:  # deleted by Qt, while Python still has its shell
        return False


def _owner(thing: QObject) -> str:
    parent = thing.parent()
    return type(parent).__name__ if parent else "nobody"
