"""Whose work the application carries, and the terms in full."""

import threading

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.look import SPACE
from desktop_app.gui.scrolling import size_in_type
from desktop_app.licences import Component, components


class LicenceList(QDialog):
    """Names on the left, the text of one on the right. They are read in a thread of their own."""

    _read = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(self.tr("Licences"))
        self._components: tuple[Component, ...] = ()
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Components"))
        self.names.setMinimumWidth(26 * SPACE)
        self.text = QPlainTextEdit(self.tr("Reading…"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Licence"))
        self._lay_out()
        self.names.currentRowChanged.connect(self._on_row_changed)
        self._read.connect(self._on_read)
        self._thread = threading.Thread(target=self._load, name="licences")
        self._thread.start()
        self.finished.connect(self._thread.join)

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(2 * SPACE)
        middle.addWidget(self.names)
        middle.addWidget(self.text, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addLayout(middle, 1)
        layout.addWidget(buttons)

    def _load(self) -> None:
        self._read.emit(components())

    def _on_read(self, found: tuple[Component, ...]) -> None:
        self._components = found
        self.names.addItems([f"{one.name} {one.version}" for one in found])
        self.names.setCurrentRow(0)

    def _on_row_changed(self, row: int) -> None:
        one = self._components[row]
        text = one.text or self.tr("Its text did not come along.")
        self.text.setPlainText(f"{one.name} {one.version}\n{one.licence}\n\n{text}")

    def sizeHint(self) -> QSize:
        return size_in_type(self, letters=120, lines=36)
