"""The menu of files opened last; those that are gone are shown as such."""

from collections.abc import Set
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.gui.plain import plain_tip
from desktop_app.gui.recent_files import RecentFiles

_NAME_LENGTH = 60


class RecentMenu(QMenu):
    """Filled each time it opens."""

    file_chosen = Signal(object)
    """Path."""
    presence_asked = Signal(list)
    """list[Path]: of which `show_missing` is to be told those that are gone."""

    def __init__(self, recent: RecentFiles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent = recent
        self._files: dict[Path, QAction] = {}
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List what was opened last."""
        self.clear()
        self._files = {path: self._add_file(path) for path in self._recent.paths}
        if not self._files:
            self.addAction(self.tr("Nothing was opened yet")).setEnabled(False)
            return
        self.addSeparator()
        self.addAction(self.tr("&Clear this list")).triggered.connect(self._recent.clear)
        self.presence_asked.emit(list(self._files))

    def show_missing(self, missing: Set[Path]) -> None:
        """Say which files are gone; they cannot be chosen."""
        for path in missing & self._files.keys():
            words = self.tr("{name} – not there any more")
            self._files[path].setText(words.format(name=_in_menu(path.name)))
            self._files[path].setEnabled(False)

    def _add_file(self, path: Path) -> QAction:
        words = self.tr("{name} – {folder}")
        shown = words.format(name=_in_menu(path.name), folder=_in_menu(path.parent.name or "/"))
        action = self.addAction(shown)
        action.setToolTip(plain_tip(str(path)))
        action.triggered.connect(lambda: self.file_chosen.emit(path))
        return action


def _in_menu(name: str) -> str:
    short = name if len(name) <= _NAME_LENGTH else f"{name[: _NAME_LENGTH - 1]}…"
    return short.replace("&", "&&")  # else the next letter is a shortcut
