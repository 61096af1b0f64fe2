"""Asks before a window is closed in which files are being analysed, or written."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QCheckBox, QMessageBox, QPushButton, QWidget

from desktop_app.gui.pages import FilesPageLike
from desktop_app.gui.settings.host import SettingsHost


class CloseQuestion(QMessageBox):
    """Whether the window is to be closed all the same; not asked again where that is ticked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Close the window?"))
        self.do_not_ask = QCheckBox(self.tr("Do &not ask again"))
        self.close_button = self.addButton(self.tr("C&lose"), QMessageBox.ButtonRole.AcceptRole)
        self.stay_button = self.addButton(self.tr("&Go on"), QMessageBox.ButtonRole.RejectRole)

    def ask_of_runs(self) -> None:
        """Closing is the default: nothing is lost by it."""
        self.setText(self.tr("Files are being analysed. Close the window all the same?"))
        self.setInformativeText(
            self.tr("What was answered is kept, and the rest is offered at the next start.")
        )
        self.setCheckBox(self.do_not_ask)
        self._open(self.close_button)

    def ask_of_export(self) -> None:
        """Staying is the default: what is asked for would not be there."""
        self.setText(self.tr("An export is being written. Close the window all the same?"))
        self.setInformativeText(
            self.tr(
                "The export would be given up: no new file is written, and one that it was to"
                " replace stays as it is. The results are kept and can be exported again."
            )
        )
        self._open(self.stay_button)

    def _open(self, default: QPushButton) -> None:
        self.setDefaultButton(default)
        self.open()


class ClosingGuard(QObject):
    """Decides whether a window may be closed now, and asks where that is not certain."""

    def __init__(self, window: QWidget, settings: SettingsHost, files: FilesPageLike) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._files = files
        self._is_agreed = False

    def may_close(self) -> bool:
        """False while the user is asked, who then closes the window by their answer."""
        app = QApplication.instance()
        # Who logs off has been asked enough.
        is_logging_off = isinstance(app, QApplication) and app.isSavingSession()
        if is_logging_off or self._is_agreed:
            return True
        if self._files.is_exporting:
            self._question(CloseQuestion.ask_of_export)
            return False
        if self._files.is_running and self._settings.current.confirm_close_running:
            self._question(CloseQuestion.ask_of_runs)
            return False
        return True

    def agree(self) -> None:
        """Let the window be closed without a question."""
        self._is_agreed = True

    def _question(self, ask: Callable[[CloseQuestion], None]) -> None:
        for question in self._window.findChildren(CloseQuestion):
            if question.isVisible():
                question.raise_()
                return
        question = CloseQuestion(self._window)
        question.close_button.clicked.connect(lambda: self._on_agreed(question))
        question.finished.connect(question.deleteLater)
        ask(question)

    def _on_agreed(self, question: CloseQuestion) -> None:
        if question.do_not_ask.isChecked():
            self._settings.change(confirm_close_running=False)
        self.agree()
        self._window.close()
