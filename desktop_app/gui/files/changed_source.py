"""Asks what to do with a run whose file is not what it was."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.gui.files.entries import FileEntry
from desktop_app.language import translate


def ask_about_changed_source(
    parent: QWidget, entry: FileEntry, *, anew: Callable[[], object], keep: Callable[[], object]
) -> None:
    """Call `anew` to analyse the file as it is now, the old run staying among the past ones, or
    `keep` to leave the run with the rows it has. Cancelled, neither: it is offered again."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(translate("ChangedSource", "The file has changed"))
    box.setText(
        translate("ChangedSource", "{name} has changed since this run began.").format(
            name=entry.path.name
        )
    )
    box.setInformativeText(
        translate(
            "ChangedSource",
            "Going on would mix answers to the old rows with the new ones. What was "
            "answered is kept in any case.",
        )
    )
    start = box.addButton(
        translate("ChangedSource", "Analyse &anew"), QMessageBox.ButtonRole.AcceptRole
    )
    leave = box.addButton(
        translate("ChangedSource", "&Keep what was answered"), QMessageBox.ButtonRole.NoRole
    )
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(start)
    start.clicked.connect(anew)
    leave.clicked.connect(keep)
    box.finished.connect(box.deleteLater)
    box.open()
