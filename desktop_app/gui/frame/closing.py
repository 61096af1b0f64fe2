"""Asks before a window is closed in which files are being analysed."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QMessageBox, QWidget


class CloseQuestion(QMessageBox):
    """Closing is the default: nothing is lost by it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Close the window?"))
        self.setText(self.tr("Files are being analysed. Close the window all the same?"))
        self.setInformativeText(
            self.tr("What was answered is kept, and the rest is offered at the next start.")
        )
        self.do_not_ask = QCheckBox(self.tr("Do &not ask again"))
        self.setCheckBox(self.do_not_ask)
        self.close_button = self.addButton(self.tr("C&lose"), QMessageBox.ButtonRole.AcceptRole)
        self.addButton(self.tr("&Go on"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.close_button)


def ask_to_close(
    parent: QWidget, *, close: Callable[[], object], never_again: Callable[[], object]
) -> None:
    """Call `close` when the user agrees, after `never_again` where they want that. A question that
    is on show already is brought to the front."""
    for question in parent.findChildren(CloseQuestion):
        if question.isVisible():
            question.raise_()
            return
    question = CloseQuestion(parent)

    def on_close() -> None:
        if question.do_not_ask.isChecked():
            never_again()
        close()

    question.close_button.clicked.connect(on_close)
    question.finished.connect(question.deleteLater)
    question.open()
