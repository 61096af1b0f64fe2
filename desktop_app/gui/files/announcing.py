"""Tells on the desktop how runs go while the window is not looked at."""

import time

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QStyle, QSystemTrayIcon, QWidget

from desktop_app.gui import formatting
from desktop_app.gui.files.announcement import Announcement, BusyTime, share_done
from desktop_app.gui.files.entry_wording import state_words
from desktop_app.gui.files.file_queue import FileQueue
from desktop_app.gui.handover import bring_to_front
from desktop_app.gui.settings.host import SettingsHost
from desktop_app.locations import APP_NAME

_MESSAGE_MS = 10_000


class RunAnnouncer(QObject):
    """The window's title, which the task bar shows, has the share done; at the end of long runs
    the window asks for attention and, where the settings say so, there is a notification."""

    def __init__(self, page: QWidget, queue: FileQueue, settings: SettingsHost) -> None:
        super().__init__(page)
        self._page = page
        self._queue = queue
        self._settings = settings
        self._busy = BusyTime()
        self._tray: QSystemTrayIcon | None = None
        self._over = QTimer(self, singleShot=True, interval=_MESSAGE_MS)
        self._over.timeout.connect(self.shutdown)
        queue.entry_changed.connect(self._on_entry_changed)
        queue.entry_removed.connect(self._on_entry_gone)
        # What it is again is no news.
        queue.turn_cancelled.connect(self._on_entry_gone)

    def shutdown(self) -> None:
        """Take back what is on the desktop. A second call does nothing."""
        self._over.stop()
        if self._tray:
            self._tray.hide()
            self._tray.deleteLater()
            self._tray = None

    def _on_entry_changed(self, entry_id: int) -> None:
        self._show_share()
        self._tell(self._busy.observe(self._queue[entry_id], time.monotonic()))

    def _on_entry_gone(self, entry_id: int) -> None:
        self._show_share()
        self._tell(self._busy.forget(entry_id, time.monotonic()))

    def _show_share(self) -> None:
        share = share_done(self._queue)
        words = self.tr("{share} – {application}")
        title = APP_NAME
        if share is not None:
            title = words.format(share=formatting.percent(share), application=APP_NAME)
        if self._page.window() is not self._page:
            self._page.window().setWindowTitle(title)

    def _tell(self, announcement: Announcement | None) -> None:
        window = self._page.window()
        if announcement is None or window.isActiveWindow():
            return
        QApplication.alert(window)
        if self._settings.current.notify_when_done and QSystemTrayIcon.supportsMessages():
            self._notify(announcement)

    def _notify(self, announcement: Announcement) -> None:
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._icon(), self)
            self._tray.messageClicked.connect(self._on_message_clicked)
        # An icon is there only as long as its message: nothing of ours stays on the desktop.
        self._tray.show()
        words = self._words(announcement)
        self._tray.showMessage(APP_NAME, words, self._tray.icon(), _MESSAGE_MS)
        self._over.start()

    def _icon(self) -> QIcon:
        own = self._page.window().windowIcon()
        standard = QStyle.StandardPixmap.SP_MessageBoxInformation
        return self._page.style().standardIcon(standard) if own.isNull() else own

    def _words(self, announcement: Announcement) -> str:
        ended = (*announcement.finished, *announcement.failed)
        if len(ended) == 1:
            [entry] = ended
            return f"{entry.path.name}: {state_words(entry, is_engine_ready=True)}"
        words = [self._finished_words(len(announcement.finished))]
        if announcement.failed:
            failed = self.tr("{count} could not be analysed.")
            words.append(failed.format(count=formatting.count(len(announcement.failed))))
        return " ".join(words)

    def _finished_words(self, files: int) -> str:
        if files == 1:
            return self.tr("1 file is done.")
        return self.tr("{count} files are done.").format(count=formatting.count(files))

    def _on_message_clicked(self) -> None:
        self.shutdown()
        bring_to_front(self._page.window())
