"""Whether the model still answers as where it was made, asked once a session."""

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.catalog.checking import ModelCheck
from desktop_app.gui.failures import Failure, versions
from desktop_app.gui.models import wording
from desktop_app.gui.models.requests import CheckModel, ListedModel, Request, Result
from desktop_app.gui.models.tasks import ModelTasks
from desktop_app.gui.settings.host import SettingsHost
from desktop_app.machine import processor_words

AFTER_MS = 2_000
"""What the window was opened for comes first."""


class StartCheck(QObject):
    """On another processor, or with another version of the runtime, a model may answer otherwise
    without an error: one that was not checked here yet is asked its golden texts."""

    failed = Signal(object)
    """Failure."""

    def __init__(
        self, tasks: ModelTasks, settings: SettingsHost, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks, self._settings = tasks, settings
        self._model: ListedModel | None = None
        self._timer = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._timer.timeout.connect(self._on_timeout)
        tasks.ended.connect(self._on_ended)

    def consider(self, active: ListedModel) -> None:
        """The first model in use of this session; later ones are checked when they are chosen."""
        if self._model is None:
            self._model = active
            if active.check is None or self._settings.current.always_check_golden:
                self._timer.start()

    def stop(self) -> None:
        """Ask nothing any more."""
        self._timer.stop()

    def _on_timeout(self) -> None:
        if self._model:
            self._tasks.ask(CheckModel(self._model.model, is_unasked=True))

    def _on_ended(self, request: Request, result: Result) -> None:
        is_own = isinstance(request, CheckModel) and request.is_unasked
        if is_own and isinstance(result, ModelCheck) and not result.is_passed:
            title = self.tr("The model answers otherwise on this computer")
            words = self.tr(
                "{check} Its answers here may be worse than its card says. Choose another model on"
                " the Models page, or report this with the details."
            ).format(check=wording.check_words(result))
            self.failed.emit(Failure(title, words, f"{versions()}\n{processor_words()}"))
