"""Why no window opens, for whoever started the application by a double click."""

import sys

from PySide6.QtWidgets import QApplication, QMessageBox

from desktop_app.locations import APP_NAME


def show_refusal(reason: str) -> None:
    """Show the reason until it is closed; needs no folder of the application's."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setApplicationName(APP_NAME)
    box = QMessageBox(QMessageBox.Icon.Critical, APP_NAME, reason)
    box.exec()
