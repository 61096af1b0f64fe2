"""Whose work the application carries, and the terms in full."""

import threading

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.gui.failures import Failure, show_failure
from desktop_app.gui.look import SPACE
from desktop_app.gui.scrolling import size_in_type
from desktop_app.licences import licences_text


class LicenceList(QDialog):
    """A list of the components, then the text of each. It is put together in a thread of its own:
    away from the standalone application it takes a quarter of a second."""

    _read = Signal(str)
    _unreadable = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(self.tr("Licences"))
        self.text = QPlainTextEdit(self.tr("Reading…"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Licences of everything the application is made of"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        self._read.connect(self.text.setPlainText)
        self._unreadable.connect(self._on_unreadable)
        self._thread = threading.Thread(target=self._load, name="licences")
        self._thread.start()
        self.finished.connect(lambda _result: self._thread.join())

    def _load(self) -> None:
        try:
            self._read.emit(licences_text())
        except Exception as exc:  # the edge of the thread: shown beside the window
            self._unreadable.emit(exc)

    def _on_unreadable(self, exc: Exception) -> None:
        title = self.tr("The licences could not be read")
        show_failure(self._window, Failure.from_exception(title, exc))
        self.reject()

    def sizeHint(self) -> QSize:
        return size_in_type(self, letters=100, lines=36)
