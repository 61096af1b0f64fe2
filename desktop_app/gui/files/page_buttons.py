"""The buttons of the Files page that are about the whole list, and the one that leaves it."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from desktop_app.gui.files.entries import FileEntry
from desktop_app.gui.mnemonics import without_mnemonic

PAST_RUNS_KEYS = "Ctrl+H"


class PageButtons:
    """Those above the list, from left to right in `bar`, and the one below the empty page."""

    def __init__(self) -> None:
        self.start_all = _button(
            QCoreApplication.translate("FilesPage", "Anal&yse all"),
            QCoreApplication.translate("FilesPage", "Analyse all files that are ready"),
        )
        self.start_all.setEnabled(False)
        self.past, self.empty_past = _past_runs_button(), _past_runs_button()
        self.remove = _button(
            QCoreApplication.translate("FilesPage", "Re&move"),
            QCoreApplication.translate("FilesPage", "Take the selected file off the list"),
        )
        self.bar = (self.start_all, self.past, self.remove)

    def show_for(self, entries: Iterable[FileEntry]) -> None:
        """All can be analysed where there are several and one of them is ready."""
        are_fresh = [entry.is_fresh for entry in entries]
        self.start_all.setVisible(len(are_fresh) > 1)
        self.start_all.setEnabled(any(are_fresh))


def _past_runs_button() -> QPushButton:
    words = QCoreApplication.translate("FilesPage", "Past r&uns…")
    button = _button(words, without_mnemonic(words))
    button.setToolTip(f"{without_mnemonic(words)} ({PAST_RUNS_KEYS})")
    return button


def _button(words: str, accessible_name: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(accessible_name)
    return button
