"""Errors nobody caught: written to a log and shown, and the application goes on."""

import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

from desktop_app.gui.failures import LOGGER_NAME, Failure, versions, whereabouts
from desktop_app.locations import data_dir

ExceptionInfo = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
)
LOG_SIZE_BYTES = 256 * 1024
LOG_COUNT = 3
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_path() -> Path:
    """The newest log file; older ones have a number after their name."""
    folder = data_dir() / "logs"
    folder.mkdir(exist_ok=True)
    return folder / "sentiment-desk.log"


class _WordlessFormatter(logging.Formatter):
    """Tells of an exception where it came from, and not what it says."""

    def formatException(self, ei: ExceptionInfo) -> str:
        return whereabouts(ei[1]) if ei[1] else ""


class ErrorHooks(QObject):
    """Takes the places of Python's and Qt's last-resort handlers until `uninstall`.

    `failed` carries a Failure, in the thread of this object.
    """

    failed = Signal(object)
    _caught = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = logging.getLogger(LOGGER_NAME)
        self._handler = RotatingFileHandler(
            log_path(), maxBytes=LOG_SIZE_BYTES, backupCount=LOG_COUNT, encoding="utf-8", delay=True
        )
        self._handler.setFormatter(_WordlessFormatter("%(asctime)s %(levelname)s %(message)s"))
        self._caught.connect(self._on_caught)

    def install(self) -> None:
        """Begin to log and to tell of errors."""
        self._log.addHandler(self._handler)
        self._log.setLevel(logging.INFO)
        self._log.propagate = False
        self.log_versions()
        self._previous = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        self._previous_qt = qInstallMessageHandler(self._on_qt_message)

    def log_versions(self) -> None:
        """Tell the log what runs here; again once the engine is there and has a version."""
        self._log.info(versions())

    def uninstall(self) -> None:
        """Give all places back and close the log."""
        sys.excepthook, threading.excepthook = self._previous
        qInstallMessageHandler(self._previous_qt)
        self._log.propagate = True
        self._log.removeHandler(self._handler)
        self._handler.close()

    def _on_exception(
        self, kind: type[BaseException], exc: BaseException, trace: TracebackType | None
    ) -> None:
        if sys.stderr is not None:  # None in a windowed build
            sys.__excepthook__(kind, exc, trace)
        if isinstance(exc, KeyboardInterrupt):
            QCoreApplication.quit()
        else:
            self._log.error("Nobody caught this:\n%s", whereabouts(exc))
            self._caught.emit(exc)

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    def _on_caught(self, exc: BaseException) -> None:
        self.failed.emit(Failure.from_exception(self.tr("Something went wrong"), exc))

    def _on_qt_message(self, kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
        self._log.log(_LEVELS[kind], "Qt: %s", words)
        if sys.stderr is not None and kind != QtMsgType.QtDebugMsg:
            sys.stderr.write(f"{words}\n")
