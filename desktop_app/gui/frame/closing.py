"""Asks before a window is closed in which files are being analysed."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QCheckBox, QMessageBox, QWidget

from desktop_app.gui.settings.host import SettingsHost


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


class ClosingGuard(QObject):
    """Decides whether a window may be closed now, and asks where that is not certain."""

    def __init__(
        self, window: QWidget, settings: SettingsHost, is_running: Callable[[], bool]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._is_running = is_running
        self._is_agreed = False

    def may_close(self) -> bool:
        """False while the user is asked, who then closes the window by their answer."""
        app = QApplication.instance()
        # Who logs off has been asked enough.
        is_logging_off = isinstance(app, QApplication) and app.isSavingSession()
        is_asked = self._settings.current.confirm_close_running and not self._is_agreed
        if is_logging_off or not is_asked or not self._is_running():
            return True
        self._ask()
        return False

    def agree(self) -> None:
        """Let the window be closed without a question."""
        self._is_agreed = True

    def _ask(self) -> None:
        for question in self._window.findChildren(CloseQuestion):
            if question.isVisible():
                question.raise_()
                return
        question = CloseQuestion(self._window)
        question.close_button.clicked.connect(lambda: self._on_agreed(question))
        question.finished.connect(question.deleteLater)
        question.open()

    def _on_agreed(self, question: CloseQuestion) -> None:
        if question.do_not_ask.isChecked():
            self._settings.change(confirm_close_running=False)
        self.agree()
        self._window.close()
