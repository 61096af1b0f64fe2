"""File: open, open again, export, close."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.gui.frame.actions import add_action
from desktop_app.gui.recent_files import RecentFiles


class FileMenu(QMenu):
    """What concerns files."""

    open_asked = Signal()
    file_asked = Signal(object)
    """Path of one that was opened before."""
    export_asked = Signal()
    settings_asked = Signal()
    quit_asked = Signal()

    def __init__(self, window: QWidget, recent: RecentFiles) -> None:
        super().__init__(window)
        self.setTitle(self.tr("&File"))
        self._recent = recent
        keys = QKeySequence.StandardKey
        self.open_action = add_action(
            self, self.tr("&Open…"), self.open_asked.emit, keys.Open, window=window
        )
        self.recent_menu = self.addMenu(self.tr("Open &recent"))
        self.recent_menu.aboutToShow.connect(self._on_recent_about_to_show)
        self.addSeparator()
        self.export_action = add_action(
            self, self.tr("&Export…"), self.export_asked.emit, "Ctrl+E", window=window
        )
        self.addSeparator()
        self.settings_action = add_action(
            self, self.tr("&Settings"), self.settings_asked.emit, "Ctrl+,", window=window
        )
        self.settings_action.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.quit_action = add_action(
            self, self.tr("&Quit"), self.quit_asked.emit, "Ctrl+Q", window=window
        )
        self.quit_action.setMenuRole(QAction.MenuRole.QuitRole)
        self.aboutToShow.connect(self._on_about_to_show)

    def _on_about_to_show(self) -> None:
        self.recent_menu.setEnabled(bool(self._recent.paths))

    def _on_recent_about_to_show(self) -> None:
        self.recent_menu.clear()
        for path in self._recent.paths:
            self._add_recent(path)
        self.recent_menu.addSeparator()
        self.recent_menu.addAction(self.tr("&Clear this list"), self._recent.clear)

    def _add_recent(self, path: Path) -> None:
        words = self.tr("{name} in {folder}").format(name=path.name, folder=path.parent)
        # An ampersand would underline the letter after it.
        action = self.recent_menu.addAction(words.replace("&", "&&"))
        action.triggered.connect(lambda: self.file_asked.emit(path))
