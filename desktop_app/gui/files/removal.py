"""Asks before results are dropped."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.gui.files.entries import FileEntry


def confirm_removal(parent: QWidget, entry: FileEntry, remove: Callable[[], object]) -> None:
    """Call `remove` at once for a file without results, else when the user agrees."""
    if entry.run_path is None:
        remove()
        return
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(_tr("Take the file off the list?"))
    box.setText(_tr("Take {name} off the list?").format(name=entry.path.name))
    box.setInformativeText(_tr("Its results here are dropped. The file itself stays as it is."))
    agree = box.addButton(_tr("&Remove"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    agree.clicked.connect(remove)
    box.finished.connect(box.deleteLater)
    box.open()


def _tr(words: str) -> str:
    return QCoreApplication.translate("Removal", words)
