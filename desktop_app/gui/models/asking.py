"""Questions before something is replaced or removed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from desktop_app.catalog.installed import DamagedModel, Model


def ask_replace(parent: QWidget, words: str, replace: Callable[[], object]) -> None:
    """Call `replace` when the user agrees that a model takes an installed one's place."""
    box = _box(parent, QMessageBox.Icon.Question)
    box.setWindowTitle(QCoreApplication.translate("Models", "Replace the model?"))
    box.setText(words)
    box.setInformativeText(
        QCoreApplication.translate(
            "Models", "Runs that the replaced one has begun cannot be resumed with the new one."
        )
    )
    button = box.addButton(
        QCoreApplication.translate("Models", "&Replace"), QMessageBox.ButtonRole.AcceptRole
    )
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    button.clicked.connect(replace)
    box.open()


def tell(parent: QWidget, title: str, words: str) -> None:
    """Something that is no failure."""
    box = _box(parent, QMessageBox.Icon.Information)
    box.setWindowTitle(title)
    box.setText(words)
    box.open()


def ask_remove(parent: QWidget, model: Model, remove: Callable[[], object]) -> None:
    """Call `remove` when the user agrees."""
    box = _box(parent, QMessageBox.Icon.Question)
    box.setWindowTitle(QCoreApplication.translate("Models", "Remove the model?"))
    name = model.id if isinstance(model, DamagedModel) else model.title
    box.setText(QCoreApplication.translate("Models", "Remove {name}?").format(name=name))
    box.setInformativeText(
        QCoreApplication.translate(
            "Models",
            "Its files are deleted. Answers that it gave stay; runs that it has begun cannot be"
            " resumed without it.",
        )
    )
    button = box.addButton(
        QCoreApplication.translate("Models", "&Remove"), QMessageBox.ButtonRole.DestructiveRole
    )
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    button.clicked.connect(remove)
    box.open()


def ask_bundle(parent: QWidget, chosen: Callable[[Path], object]) -> None:
    """Call `chosen` with a zip archive or the card of a model's folder."""
    dialog = QFileDialog(parent, QCoreApplication.translate("Models", "Import a model"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(
        [
            QCoreApplication.translate("Models", "Models: zip archive or bundle.json")
            + " (*.zip bundle.json)",
            QCoreApplication.translate("Models", "All files") + " (*)",
        ]
    )
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _box(parent: QWidget, icon: QMessageBox.Icon) -> QMessageBox:
    box = QMessageBox(parent)
    box.setIcon(icon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.finished.connect(box.deleteLater)
    return box
